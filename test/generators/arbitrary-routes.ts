// Random routes: stages and steps with conditions of their own, dates, chains of overrides, at most one `otherwise`.

import fc from 'fast-check';
import type { InForce, RouteRule, StageRule, StepRule } from '../../src/domain/bundle.ts';
import type { When } from '../../src/domain/condition.ts';
import type { Day } from '../../src/domain/day.ts';
import type { RoleId, RouteId, StageId } from '../../src/domain/ids.ts';
import { arbitraryWhen } from './arbitrary-when.ts';
import { brandId, placeIn } from './brand-id.ts';
import type { Vocabulary } from './vocabulary.ts';
import { GENERATED_DAY } from './vocabulary.ts';

/** The stages that random routes are made of, in their order. */
const STAGES = ['review', 'approval', 'signoff'];

/** Roles that random steps ask; `authority` is the `one_of`. */
export const ASKED_ROLES = ['legal', 'finance', 'lead', 'head_of_sales', 'director', 'authority'];

/** Dates around the day of judgement, both ends possible on that very day; most rules have none. */
export const arbitraryInForce: fc.Arbitrary<InForce> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .record({ from: fc.integer({ min: -2, max: 2 }), length: fc.integer({ min: 0, max: 3 }) })
      .map(({ from, length }): InForce => {
        const first = GENERATED_DAY + from;
        return { from: first as Day, until: (first + length) as Day };
      }),
  },
);

/** A condition in one of `oneIn` draws, else none. */
export function sometimesWhen(vocabulary: Vocabulary, file: string, oneIn: number): fc.Arbitrary<When | undefined> {
  return fc.option(arbitraryWhen(vocabulary, placeIn(file, 9)), { nil: undefined, freq: oneIn - 1 });
}

/** A step of one role, conditional in one of three. */
export function arbitraryStep(vocabulary: Vocabulary, file: string, roles: readonly string[]): fc.Arbitrary<StepRule> {
  return fc
    .record({
      role: fc.constantFrom(...roles),
      act: fc.constantFrom('approve', 'approve', 'approve', 'advise', 'inform', 'perform'),
      when: fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: arbitraryWhen(vocabulary, placeIn(file, 8)) },
      ),
    })
    .map(
      ({ role, act, when }): StepRule => ({
        step: brandId(role),
        roles: [brandId<RoleId>(role)],
        act,
        ...(act === 'approve' || act === 'perform' ? { sla: brandId('review') } : {}),
        atLeast: 1,
        verdicts: ['approve', 'approve_with_remarks', 'return', 'reject'],
        covers: { kind: 'everything' },
        mayAsk: [],
        ...(when === undefined ? {} : { when }),
        at: placeIn(file, 7),
      }),
    );
}

/** A stage with one to three steps of different roles. */
export function arbitraryStage(vocabulary: Vocabulary, file: string, stage: string): fc.Arbitrary<StageRule> {
  const steps = fc
    .subarray(ASKED_ROLES, { minLength: 1, maxLength: 3 })
    .chain((roles) => fc.tuple(...roles.map((role) => arbitraryStep(vocabulary, file, [role]))));
  return fc.record({ when: sometimesWhen(vocabulary, file, 4), steps }).map(
    ({ when, steps: drawn }): StageRule => ({
      stage: brandId(stage),
      title: `Stage ${stage}`,
      ...(when === undefined ? {} : { when }),
      steps: drawn,
      at: placeIn(file, 6),
    }),
  );
}

type DrawnRoute = Omit<RouteRule, 'route' | 'overrides'> & { readonly above: readonly number[] };

function arbitraryRoute(vocabulary: Vocabulary, file: string, later: readonly number[]): fc.Arbitrary<DrawnRoute> {
  const stages = fc
    .subarray(STAGES, { minLength: 1 })
    .chain((names) => fc.tuple(...names.map((name) => arbitraryStage(vocabulary, file, name))));
  return fc
    .record({
      inForce: arbitraryInForce,
      when: arbitraryWhen(vocabulary, placeIn(file, 3)),
      above: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.subarray([...later], { maxLength: Math.min(2, later.length) }) },
      ),
      stages,
    })
    .map((drawn) => ({
      title: `Route ${file}`,
      ...drawn,
      otherwise: false,
      // biome-ignore lint/suspicious/noThenProperty: the rule language's own word for who decides after the last round.
      onReturn: { wait: 'all', to: 'curator', atMost: 3, then: brandId<RoleId>('director') },
      approvals: 'none',
      at: placeIn(file),
    }));
}

/** Up to `count` routes; a route stands above later ones only, so chains are frequent and circles impossible. */
export function arbitraryRoutes(vocabulary: Vocabulary, count: number): fc.Arbitrary<readonly RouteRule[]> {
  return fc
    .record({ count: fc.integer({ min: 1, max: count }), otherwise: fc.boolean() })
    .chain(({ count: drawn, otherwise }) => {
      const indexes = Array.from({ length: drawn }, (_, index) => index);
      const routes = indexes.map((index) => {
        const later = indexes.slice(index + 1);
        return arbitraryRoute(vocabulary, fileOf(index), later);
      });
      return fc.tuple(...routes).map((rules) => named(rules, otherwise));
    });
}

function fileOf(index: number): string {
  return `routes/route-${index}.yaml`;
}

function named(drawn: readonly DrawnRoute[], withOtherwise: boolean): readonly RouteRule[] {
  const below = drawn.map(() => new Set<number>());
  for (let index = drawn.length - 1; index >= 0; index -= 1) {
    for (const other of drawn[index]?.above ?? []) {
      below[index]?.add(other);
      for (const further of below[other] ?? []) below[index]?.add(further);
    }
  }
  return drawn.map(({ above: _above, ...rule }, index): RouteRule => {
    const overrides = [...(below[index] ?? [])].sort((a, b) => a - b).map(routeId);
    const route = { ...rule, route: routeId(index), overrides };
    if (!withOtherwise || index !== drawn.length - 1) return route;
    // The last route stands above nothing, so it can be the catch-all.
    const { when: _when, ...rest } = route;
    return { ...rest, otherwise: true };
  });
}

function routeId(index: number): RouteId {
  return brandId(`route-${index}`);
}

/** Stages by name, for amendments that add to them. */
export const STAGE_IDS: readonly StageId[] = STAGES.map((stage) => brandId(stage));
