// What moving a running case to other rules would do to it, before anybody does it.
import { expect, test } from 'vitest';
import { judgeMigration } from '../../../src/engine/care/judge-migration.ts';
import type { Migration } from '../../../src/engine/care/migration.ts';
import type { Scene } from '../../machine/scene.ts';
import { approve, scene, submit } from '../../machine/scene.ts';
import type { PlanText } from '../../machine/scene-plan.ts';
import { planOf } from '../../machine/scene-plan.ts';
import { COMPANY, worldOf } from '../../machine/scene-world.ts';

const RULES: PlanText = { stages: { review: ['legal', 'finance'], approval: ['director'] } };

function judged(play: Scene, text: PlanText): Migration {
  const before = play.case;
  const migration = judgeMigration(before, planOf(text), play.now, worldOf(COMPANY));
  expect(play.case).toBe(before);
  return migration;
}

const inReview = (): Scene => scene(RULES).does('curator', submit).does('kuznetsov', approve('review/legal'));
const inApproval = (): Scene => inReview().does('vasileva', approve('review/finance'));

test('the same questions from other lines leave a case unaffected', () => {
  const plan = { ...planOf(RULES), title: 'Renamed', asOf: 20 as never, because: [] };
  const play = inReview();
  expect(judgeMigration(play.case, plan, play.now, worldOf(COMPANY))).toMatchObject({
    verdict: 'unaffected',
    why: [],
    changes: { kept: [{ step: 'review/legal', by: 'kuznetsov' }], added: [], askedAgain: [] },
  });
});

test('a step that is added where the case has not been yet is safe: verdicts are kept', () => {
  const migration = judged(inReview(), { stages: { ...RULES.stages, approval: ['director', 'archive'] } });
  expect(migration).toMatchObject({
    verdict: 'safe',
    why: [],
    changes: { added: ['approval/archive'], kept: [{ step: 'review/legal', by: 'kuznetsov' }], lapsed: [] },
  });
});

test('a longer deadline of a step to come is safe and said', () => {
  const migration = judged(inReview(), {
    stages: { review: ['legal', 'finance'], approval: [{ role: 'director', percents: [50] }] },
  });
  expect(migration.verdict).toBe('safe');
  expect(migration.changes.deadlines).toMatchObject([
    { step: 'approval/director', from: { percents: [] }, to: { percents: [50] } },
  ]);
  expect(migration.changes.due).toEqual([]);
});

test('a step in a stage that lies behind takes the case back, which somebody has to want', () => {
  const migration = judged(inApproval(), { stages: { ...RULES.stages, review: ['legal', 'finance', 'archive'] } });
  expect(migration.verdict).toBe('needs_decision');
  expect(migration.why).toContainEqual({ reason: 'goes_back', from: 'approval', to: 'review' });
  expect(migration.changes.kept).toHaveLength(2);
});

test('a verdict that is not enough any more lapses in a step that asks another role', () => {
  const migration = judged(inReview(), {
    stages: { review: [{ step: 'legal', role: 'committee' }, 'finance'], approval: ['director'] },
  });
  expect(migration.verdict).toBe('needs_decision');
  expect(migration.why).toContainEqual({
    reason: 'verdicts_lapse',
    verdicts: [{ step: 'review/legal', by: 'kuznetsov' }],
  });
  expect(migration.changes.askedAgain).toEqual(['review/legal']);
});

test('an open question that would be closed, and an approval that would come no more, need a decision', () => {
  const migration = judged(inReview(), { stages: { review: ['legal'], approval: ['archive'] } });
  expect(migration.why).toEqual([
    { reason: 'question_closed', step: 'review/finance', people: ['vasileva'] },
    { reason: 'approval_dropped', step: 'approval/director' },
  ]);
});

test('a paper that is needed at a gate which lies ahead is safe, and named', () => {
  const migration = judged(inReview(), { ...RULES, documents: { charter: { by: 'signing' } } });
  expect(migration).toMatchObject({ verdict: 'safe', changes: { papersAdded: ['charter'], papersDropped: [] } });
});

test('what was not sent to approval, was signed, or has ended stays', () => {
  const other: PlanText = { stages: { review: ['archive'] } };
  expect(judged(scene(RULES), other)).toMatchObject({ verdict: 'must_stay', why: [{ reason: 'not_submitted' }] });
  const signed = scene({ stages: {} }).does('curator', submit).does('zhukova', { act: 'sign' });
  expect(judged(signed, other)).toMatchObject({ verdict: 'must_stay', why: [{ reason: 'signed' }] });
  const ended = inReview().does('curator', { act: 'withdraw', text: 'no need' });
  expect(judged(ended, other)).toMatchObject({ verdict: 'must_stay', why: [{ reason: 'case_ended' }] });
});

test('rules by which nobody approves are not moved to', () => {
  const play = inReview();
  const plan = {
    ...planOf({ stages: {} }),
    problems: [{ kind: 'no_approving_step', at: { file: 'routes/test.yaml', line: 1, column: 1 } }] as never,
  };
  expect(judgeMigration(play.case, plan, play.now, worldOf(COMPANY)).why).toEqual([{ reason: 'nobody_approves' }]);
});
