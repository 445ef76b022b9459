// A contract from its start to the register: who is asked when, and what holds it back.
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { approve, done, redraft, release, scene, sendBack, submit, take } from './scene.ts';

const TWO_STAGES = { stages: { review: ['legal', 'finance'], approval: ['director'] } };

test('a contract goes from intake through its stages to the register', () => {
  const play = scene(TWO_STAGES);
  expect(play.state()).toBe('intake');
  play.does('curator', submit);
  expect(play.state()).toBe('review');
  expect(play.asked('review/legal')).toEqual(['kuznetsov', 'stepanova']);
  play.does('kuznetsov', approve('review/legal'));
  expect(play.state()).toBe('review');
  play.does('vasileva', approve('review/finance'));
  expect(play.state()).toBe('approval');
  play.does('gromov', approve('approval/director'));
  expect(play.state()).toBe('signing');
  expect(play.effectsOf('reception_task')).toMatchObject([{ state: 'signing', people: ['zhukova'], revision: 1 }]);
  play.does('zhukova', { act: 'sign' });
  expect(play.state()).toBe('sent');
  play.does('curator', { act: 'countersign' });
  expect(play.state()).toBe('scanning');
  play.does('zhukova', { act: 'register', number: 'Д-26/1', text: 'Договор в ЭДО', on: 20_514 as Day });
  expect(play.state()).toBe('registered');
  expect(play.case.context.timers).toEqual({});
});

test('steps of a stage are asked side by side, each person of a role in private', () => {
  const play = scene(TWO_STAGES).does('curator', submit);
  expect(play.effectsOf('ask').map(({ step, person, revision }) => [step, person, revision])).toEqual([
    ['review/legal', 'kuznetsov', 1],
    ['review/legal', 'stepanova', 1],
    ['review/finance', 'vasileva', 1],
  ]);
});

test('the first who takes it has it, and may give it back', () => {
  const play = scene(TWO_STAGES).does('curator', submit).does('kuznetsov', take('review/legal'));
  expect(play.effectsOf('close_question')).toMatchObject([{ person: 'stepanova', outcome: 'taken_by_another' }]);
  expect(play.refusal('stepanova', take('review/legal'))).toEqual({ reason: 'taken_by_another', about: ['kuznetsov'] });
  expect(play.refusal('stepanova', approve('review/legal')).reason).toBe('taken_by_another');
  play.does('kuznetsov', release('review/legal'));
  expect(play.effectsOf('ask')).toMatchObject([{ person: 'stepanova' }]);
  play.does('stepanova', approve('review/legal'));
  expect(play.effectsOf('close_question').map(({ person, outcome }) => [person, outcome])).toEqual([
    ['kuznetsov', 'met_by_others'],
    ['stepanova', 'answered'],
  ]);
});

test('a step that follows another is asked when that one is met', () => {
  const play = scene({ stages: { review: ['legal', { role: 'finance', follows: 'legal' }] } }).does('curator', submit);
  expect(play.status('review/finance')).toBe('waiting');
  play.does('kuznetsov', approve('review/legal'));
  expect(play.status('review/finance')).toBe('asked');
});

test('a committee is met when enough different people approve; a verdict after that is refused', () => {
  const play = scene({ stages: { approval: [{ role: 'committee', at_least: 2 }, 'director'] } }).does(
    'curator',
    submit,
  );
  play.does('orlova', approve('approval/committee'));
  expect(play.refusal('orlova', approve('approval/committee')).reason).toBe('voted_already');
  play.does('volkov', approve('approval/committee'));
  expect(play.status('approval/committee')).toBe('met');
  expect(play.effectsOf('close_question').map(({ person, outcome }) => [person, outcome])).toEqual([
    ['volkov', 'answered'],
    ['lazareva', 'met_by_others'],
  ]);
  expect(play.refusal('lazareva', sendBack('approval/committee')).reason).toBe('step_already_met');
});

test('of several roles so many have to approve, each by somebody else', () => {
  const step = { step: 'both', any_of: ['legal', 'finance', 'director'], at_least: 2 };
  const play = scene({ stages: { review: [step] } }).does('curator', submit);
  play.does('kuznetsov', approve('review/both')).does('stepanova', approve('review/both'));
  expect(play.state()).toBe('review');
  play.does('vasileva', approve('review/both'));
  expect(play.state()).toBe('signing');
});

test('advice is asked for and not waited for; a notice is given once', () => {
  const stages = {
    review: ['legal', { role: 'finance', act: 'advise' as const }, { role: 'archive', act: 'inform' as const }],
    approval: ['director'],
  };
  const play = scene({ stages }).does('curator', submit);
  expect(play.status('review/finance')).toBe('told');
  expect(play.effectsOf('inform')).toMatchObject([{ person: 'egorova' }]);
  expect(play.refusal('vasileva', sendBack('review/finance')).reason).toBe('verdict_not_offered');
  play.does('kuznetsov', approve('review/legal'));
  expect(play.status('review/finance')).toBe('closed');
  play.does('curator', redraft('draft-2'));
  expect(play.state()).toBe('review');
  expect(play.effectsOf('inform')).toEqual([]);
});

test('what has to be performed is a task, and done rather than approved', () => {
  const play = scene({ stages: { review: [{ role: 'archive', act: 'perform' }] } }).does('curator', submit);
  expect(play.effectsOf('open_task')).toMatchObject([{ person: 'egorova' }]);
  expect(play.refusal('egorova', approve('review/archive')).reason).toBe('verdict_not_offered');
  play.does('egorova', done('review/archive'));
  expect(play.state()).toBe('signing');
});

test('a stage without steps is passed, and so is a route without stages', () => {
  expect(
    scene({ stages: { review: [], approval: ['director'] } })
      .does('curator', submit)
      .state(),
  ).toBe('approval');
  expect(scene({ stages: {} }).does('curator', submit).state()).toBe('signing');
});

test('nobody approves their own contract: initiator, curators so far, the last editor of the draft', () => {
  const company = {
    roles: { legal: ['curator', 'initiator', 'kuznetsov', 'stepanova'], director: ['gromov'], reception: ['zhukova'] },
  };
  const play = scene({ stages: { review: ['legal'] } }, { company }).does('curator', submit);
  expect(play.asked('review/legal')).toEqual(['kuznetsov', 'stepanova']);
  expect(play.refusal('curator', approve('review/legal')).reason).toBe('own_contract');
  play.does('curator', { act: 'change_curator', to: 'kuznetsov' as never });
  expect(play.asked('review/legal')).toEqual(['stepanova']);
  expect(play.refusal('curator', approve('review/legal')).reason).toBe('own_contract');
  expect(play.refusal('kuznetsov', approve('review/legal')).reason).toBe('own_contract');
  play.does('stepanova', redraft('draft-2'));
  expect(play.asked('review/legal')).toEqual(['gromov']);
  expect(play.reasonsOf('last_resort')).toMatchObject([{ step: 'review/legal', people: ['gromov'] }]);
  expect(play.effectsOf('notify').some(({ about }) => about === 'last_resort')).toBe(true);
});

test('who becomes curator after approving has approved for nothing', () => {
  const play = scene({ stages: { review: ['legal', 'finance'] } }).does('curator', submit);
  play.does('kuznetsov', approve('review/legal'));
  play.does('curator', { act: 'change_curator', to: 'kuznetsov' as never });
  expect(play.status('review/legal')).toBe('asked');
  expect(play.asked('review/legal')).toEqual(['stepanova']);
  expect(play.reasonsOf('verdict_lapsed')).toMatchObject([{ by: 'kuznetsov', because: 'own_contract' }]);
});

test('who edits the draft after voting in a committee is not asked again', () => {
  const play = scene({ stages: { approval: [{ role: 'committee', at_least: 2 }] } }).does('curator', submit);
  play.does('orlova', approve('approval/committee')).does('orlova', redraft('draft-2'));
  expect(play.asked('approval/committee')).toEqual(['volkov', 'lazareva']);
  expect(play.refusal('orlova', approve('approval/committee', 2)).reason).toBe('own_contract');
});
