// What amendments make of a route: in phases, whichever is written first.

import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/plan.ts';
import { buildBundle } from '../build-bundle.ts';
import type { AmendmentSpec, StageSpec } from '../build-route.ts';
import { planOf, stepOf, stepsIn } from '../plan-of.ts';
import { CALM, effectsIn, FACTS, plannedWith, STAGES } from './planned-with.ts';

function notNeededIn({ notNeeded }: Plan): readonly string[] {
  return notNeeded.map(({ kind, id, stage }) => `${kind} ${stage === undefined ? '' : `${stage}/`}${id}`);
}

test('a route as it is written, and what of it is not needed', async () => {
  const plan = await plannedWith([]);
  expect(stepsIn(plan)).toEqual(['review: legal finance', 'approval: director head']);
  expect(notNeededIn(plan)).toEqual(['step review/technical']);
  expect(plan.notNeeded[0]?.because).toMatchObject([
    {
      rule: { kind: 'step', id: 'review/technical' },
      fact: 'urgent',
      answer: { value: false },
      truth: 'false',
      at: { line: 24 },
    },
  ]);
});

describe('adding', () => {
  test('a step, with its grounds', async () => {
    const plan = await plannedWith([
      {
        amendment: 'ip',
        when: { amount: { from: 50, if_absent: false } },
        changes: [{ add: 'ip_lawyer', to: 'review' }],
      },
    ]);
    expect(stepsIn(plan)).toEqual(['review: legal finance ip_lawyer', 'approval: director head']);
    expect(stepOf(plan, 'ip_lawyer').because).toMatchObject([
      {
        rule: { kind: 'amendment', id: 'ip' },
        fact: 'amount',
        truth: 'true',
        at: { file: 'rules/amendments/ip.yaml', line: 6 },
      },
      { rule: { kind: 'amendment', id: 'ip' }, at: { line: 20 } },
    ]);
    expect(effectsIn(plan)).toEqual(['ip: added review/ip_lawyer']);
  });

  test('one step by two amendments asks once, for both reasons', async () => {
    const add = (amendment: string): AmendmentSpec => ({
      amendment,
      when: { urgent: true },
      changes: [{ add: 'ip_lawyer', to: 'review' }],
    });
    const plan = await plannedWith([add('b'), add('a')], { urgent: true });
    expect(stepsIn(plan)[0]).toBe('review: legal finance technical ip_lawyer');
    const rules = stepOf(plan, 'ip_lawyer').because.map(({ rule }) => rule.id);
    expect(new Set(rules)).toEqual(new Set(['a', 'b']));
  });

  test('a step that the route has already keeps the form of the route', async () => {
    const plan = await plannedWith([
      { amendment: 'a', changes: [{ add: { step: 'head', act: 'approve' }, to: 'approval' }] },
    ]);
    expect(stepOf(plan, 'head').act).toBe('inform');
  });

  test('a step whose own condition fails', async () => {
    const plan = await plannedWith([
      { amendment: 'a', changes: [{ add: { step: 'tax', when: { urgent: true } }, to: 'review' }] },
    ]);
    expect(notNeededIn(plan)).toContain('step review/tax');
  });

  test('to a stage that is not there is said, not swallowed', async () => {
    const plan = await plannedWith([{ amendment: 'a', changes: [{ add: 'tax', to: 'compliance' }] }]);
    expect(effectsIn(plan)).toEqual(['a: no_target compliance/tax']);
  });

  test('to a stage that does not apply is said too', async () => {
    const stages: readonly StageSpec[] = [{ stage: 'compliance', when: { urgent: true }, steps: ['tax'] }, ...STAGES];
    const plan = await plannedWith([{ amendment: 'a', changes: [{ add: 'currency', to: 'compliance' }] }], {}, stages);
    expect(effectsIn(plan)).toEqual(['a: no_target compliance/currency']);
    expect(notNeededIn(plan)).toContain('stage compliance');
  });
});

describe('stages', () => {
  const before: AmendmentSpec = {
    amendment: 'a',
    changes: [{ addStage: { stage: 'tender', steps: ['buyer'] }, before: 'review' }],
  };
  const after: AmendmentSpec = {
    amendment: 'b',
    changes: [{ addStage: { stage: 'board', steps: ['chair'] }, after: 'approval' }],
  };

  test('before and after one of the route', async () => {
    const plan = await plannedWith([before, after]);
    expect(stepsIn(plan)).toEqual([
      'tender: buyer',
      'review: legal finance',
      'approval: director head',
      'board: chair',
    ]);
    expect(effectsIn(plan)).toEqual(['a: stage_added tender', 'b: stage_added board']);
  });

  test('beside one that another amendment brings, whichever is written first', async () => {
    const further: AmendmentSpec = {
      amendment: 'c',
      changes: [{ addStage: { stage: 'audit', steps: ['auditor'] }, after: 'tender' }],
    };
    for (const amendments of [
      [before, further],
      [further, before],
    ]) {
      expect(stepsIn(await plannedWith(amendments)).slice(0, 3)).toEqual([
        'tender: buyer',
        'audit: auditor',
        'review: legal finance',
      ]);
    }
  });

  test('beside nothing', async () => {
    const plan = await plannedWith([
      { amendment: 'a', changes: [{ addStage: { stage: 'audit', steps: ['auditor'] }, after: 'nowhere' }] },
    ]);
    expect(effectsIn(plan)).toEqual(['a: no_target audit']);
    expect(stepsIn(plan)).toHaveLength(2);
  });

  test('take further steps of other amendments', async () => {
    const plan = await plannedWith([before, { amendment: 'd', changes: [{ add: 'lawyer', to: 'tender' }] }]);
    expect(stepsIn(plan)[0]).toBe('tender: buyer lawyer');
  });
});

describe('removing', () => {
  test('a step: not needed because of the amendment', async () => {
    const plan = await plannedWith(
      [{ amendment: 'a', when: { urgent: true }, changes: [{ remove: 'finance', from: 'review' }] }],
      { urgent: true },
    );
    expect(stepsIn(plan)[0]).toBe('review: legal technical');
    expect(plan.notNeeded).toMatchObject([
      {
        kind: 'step',
        id: 'finance',
        stage: 'review',
        because: [{ rule: { kind: 'amendment', id: 'a' }, fact: 'urgent' }],
      },
    ]);
  });

  test('goes after adding: what one adds another takes away', async () => {
    const add: AmendmentSpec = { amendment: 'b', changes: [{ add: 'tax', to: 'review' }] };
    const remove: AmendmentSpec = { amendment: 'a', changes: [{ remove: 'tax', from: 'review' }] };
    expect(stepsIn(await plannedWith([add, remove]))[0]).toBe('review: legal finance');
  });

  test('a step that is not there', async () => {
    const plan = await plannedWith([{ amendment: 'a', changes: [{ remove: 'tax', from: 'review' }] }]);
    expect(effectsIn(plan)).toEqual(['a: no_target review/tax']);
  });

  test('every step of a stage removes the stage', async () => {
    const changes = ['director', 'head'].map((remove) => ({ remove, from: 'approval' }));
    const plan = await plannedWith([{ amendment: 'a', changes }]);
    expect(stepsIn(plan)).toEqual(['review: legal finance']);
    expect(notNeededIn(plan)).toContain('stage approval');
  });

  test('a step that another follows: the other follows what it followed', async () => {
    const stages: readonly StageSpec[] = [
      { stage: 'review', steps: ['a', { step: 'b', follows: 'a' }, { step: 'c', follows: 'b' }] },
    ];
    const plan = await plannedWith([{ amendment: 'x', changes: [{ remove: 'b', from: 'review' }] }], {}, stages);
    expect(stepOf(plan, 'c').follows).toBe('a');
  });

  test('everybody is a problem of the plan, unless the route says that nobody approves', async () => {
    const changes = [
      ['director', 'approval'],
      ['legal', 'review'],
      ['finance', 'review'],
    ].map(([remove = '', from = '']) => ({ remove, from }));
    const plan = await plannedWith([{ amendment: 'a', changes }]);
    expect(plan.problems).toEqual([{ kind: 'no_approving_step', at: { file: 'routes/one.yaml', line: 1, column: 1 } }]);
    const silent = buildBundle({ facts: FACTS, routes: [{ route: 'one', when: {}, approvals: 'none', stages: [] }] });
    expect((await planOf(silent, CALM)).problems).toEqual([]);
  });
});

describe('deadlines', () => {
  test('are named and then scaled, whichever amendment comes first', async () => {
    const scale: AmendmentSpec = { amendment: 'a', changes: [{ percent: 50 }] };
    const name: AmendmentSpec = { amendment: 'b', changes: [{ sla: 'short', stage: 'review', step: 'legal' }] };
    const plan = await plannedWith([scale, name]);
    expect(stepOf(plan, 'legal').sla).toMatchObject({
      sla: 'short',
      allow: { count: 2, unit: 'working_days' },
      percents: [50],
    });
    expect(stepOf(plan, 'finance').sla).toMatchObject({ sla: 'review', percents: [50] });
    expect(effectsIn(plan)).toEqual(['a: deadline */*: 50 %', 'b: deadline review/legal: short']);
  });

  test('several scales multiply', async () => {
    const scale = (amendment: string, percent: number): AmendmentSpec => ({
      amendment,
      changes: [{ percent, stage: 'review' }],
    });
    const plan = await plannedWith([scale('b', 200), scale('a', 50)]);
    expect(stepOf(plan, 'legal').sla?.percents).toEqual([50, 200]);
    expect(stepOf(plan, 'director').sla?.percents).toEqual([]);
  });

  test('who is only informed has none', async () => {
    const plan = await plannedWith([{ amendment: 'a', changes: [{ sla: 'short' }] }]);
    expect(stepOf(plan, 'head').sla).toBeUndefined();
    expect(stepOf(plan, 'director').sla?.sla).toBe('short');
  });

  test('of a step that is not there', async () => {
    const plan = await plannedWith([
      { amendment: 'a', changes: [{ sla: 'short', stage: 'review', step: 'technical' }] },
    ]);
    expect(effectsIn(plan)).toEqual(['a: no_target review/technical: short']);
  });

  test('that hang on an unanswered fact say so and stay as they were', async () => {
    const plan = await plannedWith([{ amendment: 'a', when: { urgent: true }, changes: [{ percent: 50 }] }], {
      urgent: undefined,
    });
    expect(stepOf(plan, 'legal').sla).toMatchObject({ sla: 'review', percents: [], unknown: ['urgent'] });
  });
});

describe('overriding', () => {
  const lower: AmendmentSpec = { amendment: 'peak', changes: [{ sla: 'review', stage: 'review', step: 'legal' }] };
  const upper: AmendmentSpec = {
    amendment: 'key',
    when: { client: 'key' },
    overrides: ['peak'],
    changes: [{ sla: 'short', stage: 'review', step: 'legal' }],
  };

  test('drops the amendment below, and says so', async () => {
    const plan = await plannedWith([lower, upper], { client: ['key'] });
    expect(plan.amendments.map(({ amendment }) => amendment)).toEqual(['key']);
    expect(plan.notNeeded).toContainEqual(
      expect.objectContaining({
        kind: 'amendment',
        id: 'peak',
        because: [expect.objectContaining({ rule: { kind: 'amendment', id: 'key' } })],
      }),
    );
  });

  test('does nothing while the amendment above does not apply', async () => {
    expect((await plannedWith([lower, upper])).amendments.map(({ amendment }) => amendment)).toEqual(['peak']);
  });

  test('by one that may apply leaves both open', async () => {
    const plan = await plannedWith([lower, upper], { client: undefined });
    expect(plan.amendments.map(({ amendment, needed }) => [amendment, needed.kind])).toEqual([
      ['key', 'unknown'],
      ['peak', 'unknown'],
    ]);
  });
});
