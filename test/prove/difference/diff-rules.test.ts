// What a change of the rules is told as: who, for which contracts, and a contract that both sides have decided.

import { describe, expect, test } from 'vitest';
import type { Bundle, Decisions } from '../../../src/domain/bundle.ts';
import type { RoleId } from '../../../src/domain/ids.ts';
import type { RuleDifference } from '../../../src/prove/difference/diff-rules.ts';
import { diffRules } from '../../../src/prove/difference/diff-rules.ts';
import type { BundleSpec } from '../../decide/build-bundle.ts';
import { buildBundle, buildContract, TODAY } from '../../decide/build-bundle.ts';
import type { StageSpec } from '../../decide/build-route.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';

const MILLION = 100_000_000;

const REVIEW: StageSpec = { stage: 'review', steps: ['legal', 'finance'] };
const APPROVAL: StageSpec = { stage: 'approval', steps: ['director'] };

/** Small contracts are reviewed, large ones approved as well. */
const RULES: BundleSpec = {
  facts: {
    amount: { type: 'money', title: 'Amount' },
    kind: { type: 'choice', title: 'Kind', options: ['services', 'supply'] },
    entity: { type: 'choice', options: ['llc', 'sole_proprietor'] },
  },
  routes: [
    { route: 'small', when: { amount: { below: 5 * MILLION } }, stages: [REVIEW] },
    { route: 'large', when: { amount: { from: 5 * MILLION } }, stages: [REVIEW, APPROVAL] },
  ],
  documents: { charter: {}, extract: {} },
  packages: { llc: [{ document: 'charter', by: 'start' }] },
};

let made = 0;

/** What is compiled is kept by hash, so that each side has one of its own. */
function sideOf(spec: Partial<BundleSpec>): Bundle {
  made += 1;
  return { ...buildBundle({ ...RULES, ...spec }), hash: brandId(String(made).padStart(64, 'd')) };
}

async function diffOf(after: Partial<BundleSpec>, before: Partial<BundleSpec> = {}): Promise<RuleDifference> {
  return await diffRules(sideOf(before), sideOf(after), { asOf: TODAY });
}

/** `title — class | class`. */
function told({ changes }: RuleDifference): readonly string[] {
  return changes.map(({ title, region }) => `${title.en} — ${region.classes.map(({ words }) => words.en).join(' | ')}`);
}

const withRoutes = (...routes: BundleSpec['routes']): Partial<BundleSpec> => ({ routes });
const [SMALL, LARGE] = RULES.routes;
if (SMALL === undefined || LARGE === undefined) throw new Error('two routes');

describe('who approves', () => {
  test('an approver who is gone is told with the contracts that lose them, and shown by one', async () => {
    const difference = await diffOf(
      withRoutes(SMALL, { ...LARGE, stages: [{ stage: 'review', steps: ['legal'] }, APPROVAL] }),
    );
    expect(told(difference)).toEqual(['No longer approves: finance — Amount: 5 000 000 RUB or more']);
    expect(difference.verdict).toBe('changes');
    expect(difference.changes[0]).toMatchObject({
      title: { ru: 'Больше не согласует: finance' },
      witness: {
        asOf: '2026-03-02',
        contract: { amount: '5 000 000 RUB' },
        before: {
          route: 'large',
          approvers: [{ stage: 'review', roles: ['legal', 'finance'] }, { stage: 'approval' }],
        },
        after: { route: 'large', approvers: [{ stage: 'review', roles: ['legal'] }, { stage: 'approval' }] },
      },
    });
  });

  test('through one_of it is the final role that counts', async () => {
    const authority = (border: number): Partial<BundleSpec> => ({
      routes: [
        {
          route: 'all',
          when: { amount: { from: 0 } },
          stages: [{ stage: 'approval', steps: [{ role: 'authority' }] }],
        },
      ],
      roles: {
        authority: {
          oneOf: [
            { role: 'head', when: { amount: { below: border } } },
            { role: 'director', when: { amount: { from: border } } },
          ],
        },
        head: {},
      },
    });
    const difference = await diffOf(authority(3 * MILLION), authority(2 * MILLION));
    expect(told(difference)).toEqual([
      'No longer approves: director — Amount: at least 2 000 000 RUB, less than 3 000 000 RUB'.replace(
        'at least 2 000 000 RUB',
        '2 000 000 RUB or more',
      ),
      'Now also approves: head — Amount: 2 000 000 RUB or more, less than 3 000 000 RUB',
    ]);
    const groups = difference.changes.map(({ group }) => group);
    expect(groups[0]).toBe(groups[1]);
  });

  test('a role that only moves to another step neither comes nor goes', async () => {
    const moved = withRoutes(SMALL, {
      ...LARGE,
      stages: [
        { stage: 'review', steps: ['legal'] },
        { stage: 'approval', steps: ['director', 'finance'] },
      ],
    });
    expect(told(await diffOf(moved))).toEqual(
      [
        'Stage "approval", step "finance": finance now approves — Amount: 5 000 000 RUB or more',
        'Stage "review", step "finance": finance no longer approves — Amount: 5 000 000 RUB or more',
      ]
        .toSorted()
        .reverse(),
    );
  });
});

describe('routes', () => {
  test('a border that moves sends contracts to another route, with what comes with it', async () => {
    const difference = await diffOf(
      withRoutes(
        { ...SMALL, when: { amount: { below: 3 * MILLION } } },
        { ...LARGE, when: { amount: { from: 3 * MILLION } } },
      ),
    );
    expect(told(difference)).toEqual([
      'Route: "small" → "large" — Amount: 3 000 000 RUB or more, less than 5 000 000 RUB',
    ]);
    expect(difference.changes[0]?.effects).toEqual([
      { title: { ru: 'Теперь согласует: director', en: 'Now also approves: director' }, how: 'all' },
    ]);
  });

  test.each<[string, Partial<BundleSpec>, string]>([
    [
      'nothing takes them any more',
      withRoutes({ ...SMALL, when: { amount: { below: 4 * MILLION } } }, LARGE),
      'Route: "small" → no route — Amount: 4 000 000 RUB or more, less than 5 000 000 RUB',
    ],
    [
      'two routes take them',
      withRoutes(SMALL, { ...LARGE, when: { amount: { from: 4 * MILLION } } }),
      'Route: "small" → several routes at once — Amount: 4 000 000 RUB or more, less than 5 000 000 RUB',
    ],
    [
      'they cannot be any more',
      { impossible: [{ kind: 'supply', amount: { from: 9 * MILLION } }] },
      'Route: "large" → cannot be — Amount: 9 000 000 RUB or more; Kind: supply',
    ],
  ])('contracts without a route come first: %s', async (_, after, expected) => {
    expect(told(await diffOf(after))).toEqual([expected]);
  });

  test('an option that is gone, or new, is a contract that one side cannot say', async () => {
    const facts = (...options: string[]) => ({
      facts: { ...RULES.facts, kind: { type: 'choice', title: 'Kind', options } } as const,
      routes: [
        { route: 'services', when: { kind: 'services' }, stages: [REVIEW] },
        { route: 'others', when: { kind: { not: 'services' } }, stages: [REVIEW] },
      ],
    });
    const difference = await diffOf(facts('services', 'supply', 'lease'), facts('services', 'supply'));
    expect(told(difference)).toEqual(['Route: the facts have no such answer → "others" — Kind: lease']);
    expect(difference.changes[0]?.witness).toMatchObject({
      contract: { kind: 'lease' },
      before: { outcome: 'unsayable' },
      after: { route: 'others' },
    });
  });

  test('another name for the same decision is no change of contracts', async () => {
    const difference = await diffOf(withRoutes(SMALL, { ...LARGE, route: 'big' }));
    expect(difference).toMatchObject({ verdict: 'same', changes: [], renamed: [{ from: 'large', to: 'big' }] });
  });

  test('a route in two parts with the same steps is none either', async () => {
    const difference = await diffOf(
      withRoutes(
        SMALL,
        { ...LARGE, when: { amount: { from: 5 * MILLION }, kind: 'services' } },
        { ...LARGE, route: 'large-supply', when: { amount: { from: 5 * MILLION }, kind: 'supply' } },
      ),
    );
    expect(difference).toMatchObject({ verdict: 'same', renamed: [{ from: 'large', to: 'large-supply' }] });
  });

  test('a fact that became another kind of fact is compared all the same', async () => {
    const before: Partial<BundleSpec> = {
      facts: { ...RULES.facts, kind: { type: 'boolean', title: 'Kind' } },
      routes: [{ route: 'all', when: { any: [{ kind: true }, { kind: false }] }, stages: [REVIEW] }],
    };
    const after = { routes: [{ route: 'all', when: { kind: ['services', 'supply'] }, stages: [REVIEW, APPROVAL] }] };
    expect(told(await diffOf(after, before))).toEqual(['Now also approves: director — every contract']);
  });
});

describe('steps, deadlines, papers', () => {
  const change = (amendment: NonNullable<BundleSpec['amendments']>[number]['changes']): Partial<BundleSpec> => ({
    amendments: [{ amendment: 'urgent', when: { kind: 'supply' }, changes: amendment }],
  });

  test.each<[string, Partial<BundleSpec>, string]>([
    [
      'votes',
      withRoutes(SMALL, {
        ...LARGE,
        stages: [REVIEW, { stage: 'approval', steps: [{ role: 'director', atLeast: 2 }] }],
      }),
      'Stage "approval", step "director", votes needed: 2 (was: 1) — Amount: 5 000 000 RUB or more',
    ],
    [
      'order of stages',
      withRoutes(SMALL, { ...LARGE, stages: [APPROVAL, REVIEW] }),
      'Stage "approval" now comes before stage "review" — Amount: 5 000 000 RUB or more',
    ],
    [
      'order of steps',
      withRoutes(
        { ...SMALL, stages: [{ stage: 'review', steps: ['legal', { role: 'finance', follows: 'legal' }] }] },
        LARGE,
      ),
      'Stage "review", step "finance", its turn: after step "legal" (was: at once, in parallel) — Amount: less than 5 000 000 RUB',
    ],
    [
      'verdicts',
      withRoutes(SMALL, {
        ...LARGE,
        stages: [REVIEW, { stage: 'approval', steps: [{ role: 'director', verdicts: ['approve', 'reject'] }] }],
      }),
      'Stage "approval", step "director", verdicts: approve, reject (was: approve, approve with remarks, reject, return) — Amount: 5 000 000 RUB or more',
    ],
    [
      'a named deadline',
      change([{ sla: 'urgent', stage: 'review', step: 'legal' }]),
      'Stage "review", step "legal", deadline: 1 working day (was: 3 working days) — Kind: supply',
    ],
    [
      'a scaled deadline',
      change([{ percent: 50, stage: 'review', step: 'legal' }]),
      'Stage "review", step "legal", deadline: 3 working days × 50 % (was: 3 working days) — Kind: supply',
    ],
    [
      'a paper more',
      change([{ require: { document: 'extract', by: 'start' } }]),
      'Document now needed: extract — Kind: supply',
    ],
    [
      'a paper later',
      { packages: { llc: [{ document: 'charter', by: 'approval' }] } },
      'Document "charter", needed: by stage "approval" (was: to start) — Amount: 5 000 000 RUB or more; entity: llc',
    ],
    [
      'who reads a paper',
      { packages: { llc: [{ document: 'charter', by: 'start', checkedBy: 'legal' }] } },
      'Document "charter", read by: legal (was: nobody) — entity: llc',
    ],
    [
      'how long a paper holds',
      {
        documents: {
          extract: {},
          charter: {
            holds: { kind: 'for', allow: { count: 30, unit: 'days' }, since: 'issued', on: { kind: 'signing' } },
          },
        },
      },
      'Document "charter", holds: 30 days from issue, to sign (was: for good) — entity: llc',
    ],
    ['signing', { signing: [{ form: 'paper' }] }, 'Signing: on paper (was: electronically) — every contract'],
  ])('%s', async (_, after, expected) => {
    const base = { signing: [{ form: 'electronic' }] } as const;
    const lines = told(await diffOf({ ...base, ...after }, base));
    expect(lines).toContain(expected);
  });
});

describe('beside the decision of a contract', () => {
  const edited = (edit: (decisions: Decisions) => Decisions, bundle: Bundle = buildBundle(RULES)): Bundle => ({
    ...bundle,
    hash: brandId('f'.repeat(64)),
    decisions: edit(bundle.decisions),
  });

  test('a promise that is gone changes every case, though no contract', async () => {
    const promise = {
      name: 'The director sees all',
      promise: { kind: 'always', role: brandId<RoleId>('director') },
      at: placeIn('p'),
    } as const;
    const before = edited((decisions) => ({ ...decisions, policy: { ...decisions.policy, promises: [promise] } }));
    const difference = await diffRules(before, buildBundle(RULES), { asOf: TODAY });
    expect(difference).toMatchObject({
      verdict: 'changes',
      changes: [],
      everywhere: [{ en: 'Promise removed: "The director sees all"', ru: 'Обещание снято: «The director sees all»' }],
    });
  });

  test('titles, people and severities are listed apart, and the decision is the same', async () => {
    const after = edited((decisions) => ({
      ...decisions,
      routes: decisions.routes.map((route) => ({ ...route, title: `${route.title}!` })),
      roles: decisions.roles.map((role) => ({ ...role, ask: 'least_loaded' })),
      policy: { ...decisions.policy, severities: [{ code: 415, severity: 'off', at: placeIn('p') }] },
    }));
    const difference = await diffRules(buildBundle(RULES), after, { asOf: TODAY });
    expect(difference).toMatchObject({ verdict: 'same', changes: [], everywhere: [] });
    expect(difference.apart).toEqual([
      { topic: 'roles', change: 'changed', names: expect.arrayContaining(['director']) },
      { topic: 'severities', change: 'added', names: ['415: off'] },
      { topic: 'titles', change: 'changed', names: ['small!', 'large!'] },
    ]);
  });

  test('the same bundle twice is the same', async () => {
    const bundle = buildBundle(RULES);
    expect(await diffRules(bundle, bundle, { asOf: TODAY })).toMatchObject({ verdict: 'same', changes: [], apart: [] });
  });
});

describe('contracts that were given', () => {
  test('lie in a class, out of it, or it hangs on what is missing', async () => {
    const spec = withRoutes(SMALL, { ...LARGE, stages: [REVIEW] });
    const [before, after] = [sideOf({}), sideOf(spec)];
    const { classesOf } = await diffRules(before, after, { asOf: TODAY });
    const of = (amount: number | undefined) =>
      classesOf(
        {
          before: buildContract(before, { amount, kind: 'supply' }),
          after: buildContract(after, { amount, kind: 'supply' }),
        },
        TODAY,
      );
    expect([of(5 * MILLION), of(5 * MILLION - 1), of(undefined)]).toEqual([['in'], ['out'], ['open']]);
  });
});
