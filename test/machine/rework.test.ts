// Returns, rework, and what survives them: revisions, coverage, the arbiter.
import { expect, test } from 'vitest';
import { address, approve, grantRound, redraft, reject, resubmit, scene, sendBack, submit } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const REVIEW: PlanText = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft', 'documents'] },
      { role: 'finance', covers: ['amount'] },
    ],
    approval: ['director'],
  },
};

test('a return goes to the curator with its reasons; only who returned, or whose subject changed, is asked again', () => {
  const play = scene(REVIEW).does('curator', submit);
  play.does('vasileva', approve('review/finance'));
  play.does('kuznetsov', sendBack('review/legal'));
  expect(play.state()).toBe('rework');
  expect(play.reasonsOf('returned')).toMatchObject([{ step: 'review/legal', by: 'kuznetsov', round: 1 }]);
  expect(play.case.context.waiting).toMatchObject({ state: 'rework', people: ['curator'] });
  expect(play.case.context.remarks).toMatchObject([{ remark: 1, fate: 'open', reason: 'price_mismatch' }]);
  expect(play.refusal('curator', resubmit)).toEqual({ reason: 'remarks_open', about: ['1'] });
  play.does('curator', redraft('draft-2')).does('curator', address(1)).does('curator', resubmit);
  expect(play.state()).toBe('review');
  expect(play.reasonsOf('kept')).toEqual([{ reason: 'kept', step: 'review/finance', by: ['vasileva'] }]);
  expect(
    play.reasonsOf('asked').map(({ step, because, items, revision }) => ({ step, because, items, revision })),
  ).toEqual([{ step: 'review/legal', because: 'returned', items: ['draft'], revision: 2 }]);
  expect(play.effectsOf('ask').map(({ person }) => person)).toEqual(['kuznetsov', 'stepanova']);
});

test('the curator is told once of an act: of a return while others answer, and of the rework when it begins', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'returned', of: 'review/legal', people: ['curator'] }]);
  play.does('vasileva', approve('review/finance'));
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'rework', of: '1', people: ['curator'] }]);
  play.does('curator', { act: 'hold', text: 'отпуск' }).does('curator', { act: 'resume' });
  expect(play.state()).toBe('rework');
  expect(play.effectsOf('notify')).toEqual([]);

  const last = scene(REVIEW).does('curator', submit).does('vasileva', approve('review/finance'));
  last.does('kuznetsov', sendBack('review/legal'));
  expect(last.effectsOf('notify')).toMatchObject([{ about: 'rework', of: '1' }]);
});

test('a rejection that ends the case is told as that, and not as a return with remarks', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', reject('review/legal'));
  expect(play.state()).toBe('rejected');
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'rejected', people: ['curator', 'initiator'] }]);
  expect(play.reasonsOf('returned')).toEqual([]);
});

test('one of a committee returns, and the curator hears of it though the others may still decide', () => {
  const play = scene({ stages: { approval: [{ role: 'committee', at_least: 2 }] } }).does('curator', submit);
  play.does('orlova', sendBack('approval/committee'));
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'returned', of: 'approval/committee' }]);
});

test('approving after an answered return accepts the answer', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  play.does('vasileva', approve('review/finance'));
  play.does('curator', address(1)).does('curator', resubmit).does('kuznetsov', approve('review/legal'));
  expect(play.case.context.remarks).toMatchObject([{ fate: 'accepted' }]);
});

test('with wait: all the others answer first; with wait: first their questions are withdrawn at once', () => {
  const all = scene(REVIEW).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  expect(all.state()).toBe('review');
  expect(all.status('review/legal')).toBe('returned');
  all.does('vasileva', approve('review/finance'));
  expect(all.state()).toBe('rework');

  const first = scene({ ...REVIEW, on_return: { wait: 'first' } }).does('curator', submit);
  first.does('kuznetsov', sendBack('review/legal'));
  expect(first.state()).toBe('rework');
  expect(first.effectsOf('close_question').map(({ person, outcome }) => [person, outcome])).toEqual([
    ['kuznetsov', 'answered'],
    ['stepanova', 'withdrawn'],
    ['vasileva', 'paused'],
  ]);
});

test('a committee returns when its quorum can no longer be reached', () => {
  const play = scene({ stages: { approval: [{ role: 'committee', at_least: 2 }] } }).does('curator', submit);
  play.does('orlova', sendBack('approval/committee'));
  expect(play.state()).toBe('approval');
  play.does('volkov', reject('approval/committee'));
  expect(play.state()).toBe('rework');
});

test('approve against return at the same moment: the first that is recorded counts', () => {
  const approvedFirst = scene(REVIEW).does('curator', submit).does('kuznetsov', approve('review/legal'));
  expect(approvedFirst.refusal('stepanova', sendBack('review/legal')).reason).toBe('step_already_met');
  const returnedFirst = scene(REVIEW).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  expect(returnedFirst.refusal('stepanova', approve('review/legal')).reason).toBe('step_not_open');
});

test('a reject by who decides a step ends the case', () => {
  const play = scene(REVIEW).does('curator', submit).does('vasileva', reject('review/finance'));
  expect(play.state()).toBe('rejected');
  expect(play.effectsOf('close_question').map(({ outcome }) => outcome)).toEqual([
    'case_ended',
    'case_ended',
    'answered',
  ]);
  expect(play.case.context.timers).toEqual({});
});

test('what was changed and changed back is no difference: the verdict holds again', () => {
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', approve('review/legal'));
  play.does('curator', redraft('draft-2'));
  expect(play.status('review/legal')).toBe('asked');
  expect(play.reasonsOf('verdict_lapsed')).toMatchObject([{ by: 'kuznetsov', because: 'changed', items: ['draft'] }]);
  play.does('curator', redraft('draft-1'));
  expect(play.status('review/legal')).toBe('met');
  expect(play.case.context.revision).toBe(3);
});

test('a verdict on an older revision counts if nothing that it covers changed, else it is refused', () => {
  const play = scene(REVIEW).does('curator', submit).does('curator', redraft('draft-2'));
  expect(play.effectsOf('close_question').map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
  expect(play.effectsOf('ask').map(({ person, revision }) => [person, revision])).toEqual([
    ['kuznetsov', 2],
    ['stepanova', 2],
  ]);
  expect(play.refusal('kuznetsov', approve('review/legal', 1))).toEqual({ reason: 'older_revision', about: ['draft'] });
  expect(play.refusal('kuznetsov', approve('review/legal', 9)).reason).toBe('no_such_revision');
  play.does('vasileva', approve('review/finance', 1)).does('kuznetsov', approve('review/legal', 2));
  expect(play.state()).toBe('approval');
});

test('a change after approval goes back to the first step that vouched for it, and forward again', () => {
  const play = scene(REVIEW).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  expect(play.state()).toBe('approval');
  play.does('curator', redraft('draft-2'));
  expect(play.state()).toBe('review');
  expect(play.status('approval/director')).toBe('waiting');
  expect(play.effectsOf('close_question')).toMatchObject([{ person: 'gromov', outcome: 'changed' }]);
  play.does('stepanova', approve('review/legal', 2));
  expect(play.state()).toBe('approval');
  expect(play.reasonsOf('asked')).toMatchObject([{ step: 'approval/director' }]);
});

test('to: an earlier stage asks that stage and all later ones again, without the curator', () => {
  const play = scene({ ...REVIEW, on_return: { to: 'review' as never } }).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  play.does('gromov', sendBack('approval/director'));
  expect(play.state()).toBe('review');
  expect(play.case.context.rounds).toBe(1);
  expect(play.reasonsOf('verdict_lapsed').map(({ by, because }) => [by, because])).toEqual([
    ['kuznetsov', 'stage_repeated'],
    ['vasileva', 'stage_repeated'],
  ]);
  expect(play.asked('review/legal')).toEqual(['kuznetsov', 'stepanova']);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  play.does('gromov', approve('approval/director'));
  expect(play.state()).toBe('gate:signing');
  play.does('curator', address(1));
  expect(play.state()).toBe('signing');
});

const ONE_ROUND: PlanText = { stages: { review: ['legal', 'finance'] }, on_return: { wait: 'first', atMost: 1 } };

function returnedTwice() {
  const play = scene(ONE_ROUND).does('curator', submit).does('kuznetsov', sendBack('review/legal'));
  play.does('curator', address(1)).does('curator', resubmit).does('kuznetsov', sendBack('review/legal'));
  return play;
}

test("after at_most rounds the role of then is asked in the step's place", () => {
  const play = returnedTwice();
  expect(play.state()).toBe('review');
  expect(play.step('review/legal')).toMatchObject({ status: 'asked', arbiter: true });
  expect(play.asked('review/legal')).toEqual(['gromov']);
  expect(play.refusal('gromov', sendBack('review/legal')).reason).toBe('verdict_not_offered');
  expect(play.refusal('kuznetsov', approve('review/legal')).reason).toBe('not_your_step');
  play.does('gromov', approve('review/legal')).does('vasileva', approve('review/finance'));
  expect(play.state()).toBe('gate:signing');
});

test('who returned in their own step and decides in its place is asked anew: nobody else could end it', () => {
  const play = scene({ stages: { approval: ['director'] }, on_return: { atMost: 0 } });
  play.does('curator', submit).does('gromov', sendBack('approval/director'));
  expect(play.step('approval/director')).toMatchObject({ status: 'asked', arbiter: true });
  expect(play.effectsOf('ask')).toMatchObject([{ person: 'gromov', generation: 2 }]);
  play.does('gromov', approve('approval/director'));
  expect(play.state()).toBe('gate:signing');
});

test('the arbiter may end it', () => {
  expect(returnedTwice().does('gromov', reject('review/legal')).state()).toBe('rejected');
});

test('the arbiter may grant one round more', () => {
  const play = returnedTwice();
  expect(play.refusal('kuznetsov', grantRound('review/legal')).reason).toBe('not_the_arbiter');
  play.does('gromov', grantRound('review/legal'));
  expect(play.state()).toBe('rework');
  play.does('curator', address(2)).does('curator', resubmit);
  expect(play.step('review/legal').arbiter).toBeUndefined();
  expect(play.asked('review/legal')).toEqual(['kuznetsov', 'stepanova']);
  play.does('kuznetsov', sendBack('review/legal'));
  expect(play.step('review/legal').arbiter).toBe(true);
});

test('a committee that can no longer reach its quorum, because a voter edited the draft, has returned it there and then', () => {
  const play = scene({ stages: { approval: [{ role: 'committee', at_least: 2 }] }, on_return: { atMost: 0 } });
  play.does('curator', submit).does('volkov', sendBack('approval/committee'));
  expect(play.status('approval/committee')).toBe('asked');
  play.does('orlova', redraft('draft-2'));
  expect(play.step('approval/committee')).toMatchObject({ status: 'asked', arbiter: true });
  expect(play.asked('approval/committee')).toEqual(['gromov']);
  play.send({ kind: 'day_began' });
  expect(play.asked('approval/committee')).toEqual(['gromov']);
});
