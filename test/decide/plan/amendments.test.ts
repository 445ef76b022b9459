// What amendments make of a route: in phases, in any order, never on an answer that its role has not confirmed.

import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain/ids.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { brandId } from '../../generators/brand-id.ts';
import type { AmendmentSpec, AnswerSpec, RouteSpec, StageSpec } from '../build-bundle.ts';
import { buildBundle } from '../build-bundle.ts';
import { planOf, stepOf, stepsIn } from '../plan-of.ts';

const FACTS = {
  urgent: 'boolean',
  amount: { type: 'money', optional: true },
  own_form: { type: 'boolean', confirmedBy: brandId<RoleId>('legal') },
  client: 'lists',
} as const;

const STAGES: readonly StageSpec[] = [
  { stage: 'review', steps: ['legal', 'finance', { step: 'technical', when: { urgent: true } }] },
  { stage: 'approval', steps: ['director', { role: 'head', act: 'inform' }] },
];

const CALM = { urgent: false, amount: 100, own_form: false, client: [] } as const;

function planned(
  amendments: readonly AmendmentSpec[],
  answers: Readonly<Record<string, AnswerSpec>> = {},
  stages = STAGES,
): Promise<Plan> {
  const route: RouteSpec = { route: 'one', when: {}, stages };
  return planOf(buildBundle({ facts: FACTS, lists: ['key'], routes: [route], amendments }), { ...CALM, ...answers });
}

/** `a: added review/ip` for every effect of every amendment. */
function effectsIn({ amendments }: Plan): readonly string[] {
  return amendments.flatMap(({ amendment, effects }) =>
    effects.map(({ kind, what }) => `${amendment}: ${kind} ${what}`),
  );
}

function notNeededIn({ notNeeded }: Plan): readonly string[] {
  return notNeeded.map(({ kind, id, stage }) => `${kind} ${stage === undefined ? '' : `${stage}/`}${id}`);
}

test('a route as it is written, and what of it is not needed', async () => {
  const plan = await planned([]);
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
    const plan = await planned([
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
    const plan = await planned([add('b'), add('a')], { urgent: true });
    expect(stepsIn(plan)[0]).toBe('review: legal finance technical ip_lawyer');
    const rules = stepOf(plan, 'ip_lawyer').because.map(({ rule }) => rule.id);
    expect(new Set(rules)).toEqual(new Set(['a', 'b']));
  });

  test('a step that the route has already keeps the form of the route', async () => {
    const plan = await planned([
      { amendment: 'a', changes: [{ add: { step: 'head', act: 'approve' }, to: 'approval' }] },
    ]);
    expect(stepOf(plan, 'head').act).toBe('inform');
  });

  test('a step whose own condition fails', async () => {
    const plan = await planned([
      { amendment: 'a', changes: [{ add: { step: 'tax', when: { urgent: true } }, to: 'review' }] },
    ]);
    expect(notNeededIn(plan)).toContain('step review/tax');
  });

  test('to a stage that is not there is said, not swallowed', async () => {
    const plan = await planned([{ amendment: 'a', changes: [{ add: 'tax', to: 'compliance' }] }]);
    expect(effectsIn(plan)).toEqual(['a: no_target compliance/tax']);
  });

  test('to a stage that does not apply is said too', async () => {
    const stages: readonly StageSpec[] = [{ stage: 'compliance', when: { urgent: true }, steps: ['tax'] }, ...STAGES];
    const plan = await planned([{ amendment: 'a', changes: [{ add: 'currency', to: 'compliance' }] }], {}, stages);
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
    const plan = await planned([before, after]);
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
      expect(stepsIn(await planned(amendments)).slice(0, 3)).toEqual([
        'tender: buyer',
        'audit: auditor',
        'review: legal finance',
      ]);
    }
  });

  test('beside nothing', async () => {
    const plan = await planned([
      { amendment: 'a', changes: [{ addStage: { stage: 'audit', steps: ['auditor'] }, after: 'nowhere' }] },
    ]);
    expect(effectsIn(plan)).toEqual(['a: no_target audit']);
    expect(stepsIn(plan)).toHaveLength(2);
  });

  test('take further steps of other amendments', async () => {
    const plan = await planned([before, { amendment: 'd', changes: [{ add: 'lawyer', to: 'tender' }] }]);
    expect(stepsIn(plan)[0]).toBe('tender: buyer lawyer');
  });
});

describe('removing', () => {
  test('a step: not needed because of the amendment', async () => {
    const plan = await planned(
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
    expect(stepsIn(await planned([add, remove]))[0]).toBe('review: legal finance');
  });

  test('a step that is not there', async () => {
    const plan = await planned([{ amendment: 'a', changes: [{ remove: 'tax', from: 'review' }] }]);
    expect(effectsIn(plan)).toEqual(['a: no_target review/tax']);
  });

  test('every step of a stage removes the stage', async () => {
    const changes = ['director', 'head'].map((remove) => ({ remove, from: 'approval' }));
    const plan = await planned([{ amendment: 'a', changes }]);
    expect(stepsIn(plan)).toEqual(['review: legal finance']);
    expect(notNeededIn(plan)).toContain('stage approval');
  });

  test('a step that another follows: the other follows what it followed', async () => {
    const stages: readonly StageSpec[] = [
      { stage: 'review', steps: ['a', { step: 'b', follows: 'a' }, { step: 'c', follows: 'b' }] },
    ];
    const plan = await planned([{ amendment: 'x', changes: [{ remove: 'b', from: 'review' }] }], {}, stages);
    expect(stepOf(plan, 'c').follows).toBe('a');
  });

  test('everybody is a problem of the plan, unless the route says that nobody approves', async () => {
    const changes = [
      ['director', 'approval'],
      ['legal', 'review'],
      ['finance', 'review'],
    ].map(([remove = '', from = '']) => ({ remove, from }));
    const plan = await planned([{ amendment: 'a', changes }]);
    expect(plan.problems).toEqual([{ kind: 'no_approving_step', at: { file: 'routes/one.yaml', line: 1, column: 1 } }]);
    const silent = buildBundle({ facts: FACTS, routes: [{ route: 'one', when: {}, approvals: 'none', stages: [] }] });
    expect((await planOf(silent, CALM)).problems).toEqual([]);
  });
});

describe('deadlines', () => {
  test('are named and then scaled, whichever amendment comes first', async () => {
    const scale: AmendmentSpec = { amendment: 'a', changes: [{ percent: 50 }] };
    const name: AmendmentSpec = { amendment: 'b', changes: [{ sla: 'short', stage: 'review', step: 'legal' }] };
    const plan = await planned([scale, name]);
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
    const plan = await planned([scale('b', 200), scale('a', 50)]);
    expect(stepOf(plan, 'legal').sla?.percents).toEqual([50, 200]);
    expect(stepOf(plan, 'director').sla?.percents).toEqual([]);
  });

  test('who is only informed has none', async () => {
    const plan = await planned([{ amendment: 'a', changes: [{ sla: 'short' }] }]);
    expect(stepOf(plan, 'head').sla).toBeUndefined();
    expect(stepOf(plan, 'director').sla?.sla).toBe('short');
  });

  test('of a step that is not there', async () => {
    const plan = await planned([{ amendment: 'a', changes: [{ sla: 'short', stage: 'review', step: 'technical' }] }]);
    expect(effectsIn(plan)).toEqual(['a: no_target review/technical: short']);
  });

  test('that hang on an unanswered fact say so and stay as they were', async () => {
    const plan = await planned([{ amendment: 'a', when: { urgent: true }, changes: [{ percent: 50 }] }], {
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
    const plan = await planned([lower, upper], { client: ['key'] });
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
    expect((await planned([lower, upper])).amendments.map(({ amendment }) => amendment)).toEqual(['peak']);
  });

  test('by one that may apply leaves both open', async () => {
    const plan = await planned([lower, upper], { client: undefined });
    expect(plan.amendments.map(({ amendment, needed }) => [amendment, needed.kind])).toEqual([
      ['key', 'unknown'],
      ['peak', 'unknown'],
    ]);
  });
});

describe('unanswered facts', () => {
  test('an addition that hangs on one stands in the plan with the fact', async () => {
    const plan = await planned([{ amendment: 'a', when: { client: 'key' }, changes: [{ add: 'tax', to: 'review' }] }], {
      client: undefined,
    });
    expect(stepsIn(plan)[0]).toBe('review: legal finance tax?');
    expect(stepOf(plan, 'tax').needed).toEqual({ kind: 'unknown', facts: ['client'] });
    expect(plan.unknown).toEqual([{ fact: 'client', why: 'not_given', decides: [] }]);
  });

  test('so does a step that a removal may take', async () => {
    const plan = await planned(
      [{ amendment: 'a', when: { client: 'key' }, changes: [{ remove: 'finance', from: 'review' }] }],
      { client: undefined },
    );
    expect(stepsIn(plan)[0]).toBe('review: legal finance?');
  });

  test('a fact that makes no difference is not asked for', async () => {
    const plan = await planned(
      [{ amendment: 'a', when: { client: 'key', urgent: true }, changes: [{ add: 'tax', to: 'review' }] }],
      { client: undefined },
    );
    expect(plan.unknown).toEqual([]);
    expect(plan.amendments).toEqual([]);
  });
});

describe('answers that their role has not confirmed', () => {
  const remove: AmendmentSpec = {
    amendment: 'own',
    when: { own_form: true },
    changes: [{ remove: 'finance', from: 'review' }, { percent: 50 }],
  };

  test('remove nobody; what else the amendment does is done', async () => {
    const plan = await planned([remove], { own_form: { unconfirmed: true } });
    expect(stepsIn(plan)[0]).toBe('review: legal finance');
    expect(effectsIn(plan)).toEqual(['own: held_back review/finance', 'own: deadline */*: 50 %']);
    expect(plan.heldBack).toEqual([
      {
        rule: { kind: 'amendment', id: 'own' },
        fact: 'own_form',
        confirmedBy: 'legal',
        at: { file: 'rules/amendments/own.yaml', line: 6, column: 1 },
      },
    ]);
  });

  test('once confirmed the removal counts', async () => {
    const plan = await planned([remove], { own_form: true });
    expect(stepsIn(plan)[0]).toBe('review: legal');
    expect(plan.heldBack).toEqual([]);
  });

  test('do not let an approving step fall away', async () => {
    const stages: readonly StageSpec[] = [
      {
        stage: 'review',
        steps: [
          'legal',
          { step: 'finance', when: { own_form: false } },
          { step: 'tax', act: 'advise', when: { own_form: false } },
        ],
      },
    ];
    const plan = await planned([], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan)).toEqual(['review: legal finance']);
    expect(plan.heldBack).toMatchObject([
      { rule: { kind: 'step', id: 'review/finance' }, fact: 'own_form', confirmedBy: 'legal' },
    ]);
  });

  test('nor a stage with approving steps', async () => {
    const stages: readonly StageSpec[] = [...STAGES, { stage: 'board', when: { own_form: false }, steps: ['chair'] }];
    const plan = await planned([], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan).at(-1)).toBe('board: chair');
  });

  test('a step that fails on another fact too is not needed', async () => {
    const stages: readonly StageSpec[] = [
      { stage: 'review', steps: ['legal', { step: 'finance', when: { own_form: false, urgent: true } }] },
    ];
    const plan = await planned([], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan)).toEqual(['review: legal']);
    expect(plan.heldBack).toEqual([]);
  });

  test('do not stand above an amendment that adds an approver', async () => {
    const adds: AmendmentSpec = { amendment: 'adds', changes: [{ add: 'tax', to: 'review' }] };
    const above: AmendmentSpec = {
      amendment: 'above',
      when: { own_form: true },
      overrides: ['adds'],
      changes: [{ percent: 50 }],
    };
    const unconfirmed = await planned([adds, above], { own_form: { unconfirmed: true } });
    expect(stepsIn(unconfirmed)[0]).toBe('review: legal finance tax');
    expect(unconfirmed.heldBack).toMatchObject([{ rule: { id: 'above' } }]);
    expect(stepsIn(await planned([adds, above], { own_form: true }))[0]).toBe('review: legal finance');
  });

  test('an advice may go: it is no approval', async () => {
    const stages: readonly StageSpec[] = [{ stage: 'review', steps: ['legal', { step: 'finance', act: 'advise' }] }];
    const plan = await planned([remove], { own_form: { unconfirmed: true } }, stages);
    expect(stepsIn(plan)).toEqual(['review: legal']);
  });
});
