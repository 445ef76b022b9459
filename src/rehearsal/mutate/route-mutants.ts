// The mutants of a route: without it, without what it overrides, its condition, its stages and their steps.

import type { Decisions, RouteRule, StageRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { Mutant, MutatedRule, Reach, Region } from './mutant.ts';
import type { Put } from './put-rule.ts';
import { putRoute, putStage } from './put-rule.ts';
import type { StepPlace } from './step-mutants.ts';
import { stepMutants, stepPlaces } from './step-mutants.ts';
import { whenMutants } from './when-mutants.ts';

export function routeMutants(route: RouteRule, decisions: Decisions): readonly Mutant[] {
  const rule = { kind: 'route', id: route.route, title: route.title } as const;
  const everywhere = { rule, at: route.at, reach: { kind: 'all' } } as const;
  const put = putRoute(route);
  const { when, overrides } = route;
  return [
    { ...everywhere, change: { kind: 'rule_dropped' }, edit: put(undefined) },
    ...(overrides.length === 0
      ? []
      : [
          {
            ...everywhere,
            change: { kind: 'overrides_dropped', overrides },
            edit: put({ ...route, overrides: [] }),
          } as const,
        ]),
    ...conditionMutants({ ...everywhere, region: [[]] }, when, (after) => put({ ...route, when: after })),
    ...route.stages.flatMap((stage) => ofStage(route, stage, decisions)),
  ];
}

/** Steps play no part in the choice of a route, except where an unconfirmed fact holds back a route that lacks approvers. */
function reachOf({ route }: RouteRule, { routes, facts }: Decisions): Reach {
  const confirmed = new Set(facts.filter(({ confirmedBy }) => confirmedBy !== undefined).map(({ fact }) => fact));
  const canBeHeldBack = routes.some(
    ({ overrides, when }) => overrides.length > 0 && when !== undefined && asksFor(when, confirmed),
  );
  return canBeHeldBack ? { kind: 'all' } : { kind: 'routes', routes: [route] };
}

function asksFor({ tests, any = [] }: When, facts: ReadonlySet<string>): boolean {
  return [...tests, ...any.flatMap((block) => block.tests)].some(({ fact }) => facts.has(fact));
}

function ofStage(route: RouteRule, stage: StageRule, decisions: Decisions): readonly Mutant[] {
  const rule = { kind: 'route', id: route.route, title: route.title } as const;
  const isOnlyStage = route.stages.length === 1;
  const place: Place = { rule, reach: reachOf(route, decisions), region: regionOf(route) };
  // A route without a stage is none: its only step is not dropped.
  return stageMutants({ place, stage, route: route.stages, decisions, put: putStage(route, stage) }).filter(
    ({ change }) => !(isOnlyStage && stage.steps.length === 1 && change.kind === 'step_dropped'),
  );
}

/** Where a route is taken, at most. */
function regionOf({ when }: RouteRule): Region {
  return [when === undefined ? [] : [when]];
}

export type Place = { readonly rule: MutatedRule; readonly reach: Reach; readonly region: Region };

export type StagePlace = {
  readonly place: Place;
  readonly stage: StageRule;
  /** All stages that stand beside it. */
  readonly route: readonly StageRule[];
  readonly decisions: Decisions;
  readonly put: Put<StageRule | undefined>;
};

/** A stage's own condition, and its steps. */
export function stageMutants({ place, stage, route, decisions, put }: StagePlace): readonly Mutant[] {
  const { when } = stage;
  const inside: Place = when === undefined ? place : { ...place, region: place.region.map((list) => [...list, when]) };
  return [
    ...conditionMutants(place, when, (after) => put({ ...stage, when: after })),
    ...stepPlaces(stage, route, put).flatMap((step) => placeMutants(inside, step, decisions)),
  ];
}

/** A step's mistakes, and those of its condition. */
export function placeMutants(place: Place, step: StepPlace, { slas }: Decisions): readonly Mutant[] {
  const { rule, reach } = place;
  const all = slas.map(({ sla }) => sla);
  return [
    ...stepMutants(step, all).map((mutant) => ({ ...mutant, rule, reach })),
    ...conditionMutants(place, step.step.when, (when) => step.put({ ...step.step, when })),
  ];
}

export function conditionMutants(
  { rule, reach, region }: Place,
  when: When | undefined,
  put: Put<When>,
): readonly Mutant[] {
  if (when === undefined) return [];
  return whenMutants(when).map(({ at, change, when: after }) => ({
    rule,
    at,
    change,
    reach,
    edit: put(after),
    condition: { before: when, after, region },
  }));
}
