// Papers live beside the stages: they arrive at any time, gates hold a stage back, a late one gets its reader.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import { parseDay } from '../../src/domain/day.ts';
import { brandId } from '../generators/brand-id.ts';
import { add, address, approve, moment, redraft, replace, resubmit, scene, sendBack, submit } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const PLAN: PlanText = {
  stages: { review: [{ role: 'legal' }, { role: 'finance', covers: ['amount'] }], approval: ['director'] },
  documents: {
    charter: { by: 'start' },
    extract: { by: 'approval' },
    bank_card: { by: 'signing', checked_by: 'finance' },
  },
};
const day = (text: string): number => parseDay(text) ?? 0;
const promise = (document: string, until: string): Act => ({
  act: 'promise',
  document: brandId(document),
  until: day(until) as never,
});

test('what is due by the start holds back the submission, and the letter names it', () => {
  const play = scene(PLAN);
  expect(play.effectsOf('draft_letter')).toMatchObject([
    { purpose: 'missing_documents', documents: ['charter', 'extract', 'bank_card'] },
  ]);
  expect(play.refusal('curator', submit)).toEqual({ reason: 'papers_missing', about: ['charter'] });
  play.does('curator', add('charter')).does('curator', submit);
  expect(play.state()).toBe('review');
  expect(play.case.context.papers).toMatchObject({ charter: { cleared: true } });
});

test('a gate waits for its papers, with the curator as owner, and opens by itself when they are in', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  expect(play.state()).toBe('gate:approval');
  expect(play.reasonsOf('gate_waits')).toMatchObject([
    { gate: 'approval', papers: [{ document: 'extract', state: 'missing' }] },
  ]);
  expect(play.case.context.waiting).toMatchObject({
    at: 'gate',
    people: ['curator'],
    dueAt: moment('2026-03-05 10:00'),
  });
  play.does('curator', add('extract', 'file-2', day('2026-03-20')));
  expect(play.state()).toBe('approval');
  expect(play.asked('approval/director')).toEqual(['gromov']);
});

test('a late paper drops no verdict; its reader gets a step of their own in the current stage', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  play.does('curator', add('extract', 'file-2', day('2026-03-20')));
  play.does('curator', add('bank_card'));
  expect(play.state()).toBe('approval');
  expect(play.status('review/legal')).toBe('met');
  expect(play.asked('approval/paper:bank_card')).toEqual(['vasileva']);
  expect(play.reasonsOf('asked')).toMatchObject([{ because: 'late_paper', items: ['document:bank_card'] }]);
  play.does('gromov', approve('approval/director', 3));
  expect(play.state()).toBe('approval');
  play.does('vasileva', approve('approval/paper:bank_card', 3));
  expect(play.state()).toBe('signing');
});

test('a late paper that nobody has to read is only shown', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.does('curator', add('extract', 'file-2', day('2026-03-20')));
  expect(play.case.context.extra).toEqual([]);
  expect(play.status('review/legal')).toBe('asked');
  expect(play.step('review/legal').generation).toBe(1);
});

test('a reader who is still asked about everything is asked about the new paper too', () => {
  const documents = { bank_card: { by: 'signing', checked_by: 'legal' } };
  const play = scene({ stages: { review: ['legal'] }, documents })
    .does('curator', submit)
    .does('curator', add('bank_card'));
  expect(play.case.context.extra).toEqual([]);
  expect(play.step('review/legal')).toMatchObject({ generation: 2, revision: 2 });
});

test('a replaced paper drops the verdicts that vouched for it, and no others', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.does('kuznetsov', approve('review/legal')).does('vasileva', approve('review/finance'));
  play.does('curator', replace('charter', 'file-9'));
  expect(play.state()).toBe('review');
  expect(play.status('review/legal')).toBe('asked');
  expect(play.status('review/finance')).toBe('met');
});

test('a document that is replaced while it is read is asked about anew; who had it keeps it', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.does('kuznetsov', { act: 'take', step: brandId('review/legal') }).does('curator', replace('charter', 'file-9'));
  expect(play.effectsOf('close_question').map(({ person, outcome }) => [person, outcome])).toEqual([
    ['kuznetsov', 'changed'],
  ]);
  expect(play.effectsOf('ask').map(({ person, revision }) => [person, revision])).toEqual([['kuznetsov', 2]]);
});

test('a paper that passed its gate stops nothing in between, but is judged once more before signing', () => {
  const play = scene({
    stages: { review: ['legal'], approval: ['director'] },
    documents: { bank_card: { by: 'start' } },
  });
  play.does('curator', add('bank_card', 'file-1', day('2026-03-03'))).does('curator', submit);
  play.until('2026-03-04 09:00');
  play.send({ kind: 'day_began' });
  expect(play.case.context.papers).toMatchObject({ bank_card: { state: 'expired' } });
  expect(play.effectsOf('notify')).toMatchObject([
    { about: 'paper_will_not_hold', of: 'bank_card', people: ['curator'] },
  ]);
  play.does('kuznetsov', approve('review/legal'));
  expect(play.state()).toBe('approval');
  play.does('gromov', approve('approval/director'));
  expect(play.state()).toBe('gate:signing');
  play.does('curator', {
    act: 'replace_document',
    document: brandId('bank_card'),
    paper: { hash: 'file-2', until: day('2026-06-01') as never },
  });
  expect(play.state()).toBe('review');
});

test('what has to hold on the start is judged as of the start, whatever day it is by then', () => {
  const play = scene({ stages: { review: ['legal'] }, documents: { extract: { by: 'start' } } });
  play.does('curator', add('extract', 'file-1', day('2026-03-03'))).does('curator', submit);
  play.until('2026-03-05 10:00');
  play.does('kuznetsov', approve('review/legal'));
  expect(play.state()).toBe('signing');
});

test('a paper without the date by which it could be told passes no gate', () => {
  const play = scene({ stages: { review: ['legal'] }, documents: { proxy: { by: 'start' } } }).does(
    'curator',
    add('proxy'),
  );
  expect(play.refusal('curator', submit)).toEqual({ reason: 'papers_missing', about: ['proxy'] });
});

test('a promise has a day; when it passes without the paper the curator hears of it', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  expect(play.refusal('curator', promise('charter', '2026-03-04')).reason).toBe('received_already');
  expect(play.refusal('curator', promise('extract', '2026-03-01')).reason).toBe('in_the_past');
  play.does('curator', promise('extract', '2026-03-03')).does('curator', promise('bank_card', '2026-03-03'));
  expect(play.case.context.papers).toMatchObject({ extract: { state: 'promised' } });
  play.does('curator', add('extract', 'file-2', day('2026-03-20')));
  const effects = play.until('2026-03-04 10:00');
  expect(effects.filter(({ effect }) => effect === 'notify')).toMatchObject([
    { about: 'promise_passed', of: 'bank_card' },
  ]);
});

test('a paper on file from an earlier contract counts once a person has confirmed its reuse', () => {
  const papers = [{ document: brandId<never>('charter'), paper: { hash: 'old' }, reuse: 'offered' as const }];
  const play = scene(PLAN, { start: { papers } });
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'reuse_to_confirm', of: 'charter' }]);
  expect(play.refusal('curator', submit).reason).toBe('papers_missing');
  play.does('curator', { act: 'confirm_reuse', document: brandId('charter') });
  expect(play.case.context.papers).toMatchObject({ charter: { reuse: 'confirmed', state: 'valid' } });
  play.does('curator', submit);
  expect(play.state()).toBe('review');
});

test('what 1C says of a paper changes no revision, and holds the next gate', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.send({ kind: 'papers_checked', papers: [{ document: brandId('charter'), invalid: true }] });
  expect(play.case.context).toMatchObject({ revision: 1, papers: { charter: { state: 'invalid' } } });
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'paper_will_not_hold' }]);
});

test('a new revision says what it changed, and earlier ones can be told from the differences', () => {
  const play = scene(PLAN).does('curator', add('charter', 'file-1')).does('curator', submit);
  play.does('curator', redraft('draft-2')).does('curator', replace('charter', 'file-2'));
  expect(play.case.context.changes).toEqual([
    { revision: 2, before: { draft: 'draft-1' } },
    { revision: 3, before: { 'document:charter': 'file-1' } },
  ]);
});

test('rework with a late paper asks its reader in the stage that is worked on', () => {
  const play = scene({ ...PLAN, on_return: { wait: 'first' } })
    .does('curator', add('charter'))
    .does('curator', submit);
  play.does('vasileva', approve('review/finance')).does('kuznetsov', sendBack('review/legal'));
  play.does('curator', add('bank_card')).does('curator', address(1)).does('curator', resubmit);
  expect(play.status('review/paper:bank_card')).toBe('asked');
  expect(play.status('review/finance')).toBe('met');
});
