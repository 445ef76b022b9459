// For which contracts each route's condition holds, and for which it is taken.

import { isInForce } from '../../decide/compile/rule-days.ts';
import { takesAway } from '../../decide/compile/takes-away.ts';
import type { RouteRule } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { RouteId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Side } from '../space/fact-tests.ts';
import { testsOf } from '../space/whens-of.ts';
import { meetingPairs } from './meeting-pairs.ts';
import type { Regions } from './regions.ts';
import { uncovered } from './uncovered.ts';

/**
 * `holds`: in force, its condition holds and it is not held back for want of a confirmation. `taken`: the contracts that can
 * exist and for which it holds and nothing above it does; for the `otherwise` route what no other takes.
 */
export type RouteRegion = { readonly rule: RouteRule; readonly holds: Node; readonly taken: Node };

/** Pairs of routes that hold together for some contract that can exist, the first index below the second. */
export type Meeting = readonly (readonly [number, number])[];

export type RouteRegions = {
  readonly routes: readonly RouteRegion[];
  readonly meeting: Meeting;
  /** Contracts that two routes claim, neither of which stands above the other: by pairs of route indexes. */
  readonly overlaps: readonly { readonly pair: readonly [number, number]; readonly region: Node }[];
  /** More overlaps were found than are kept. */
  readonly overlapsCut: boolean;
};

/** Contracts that can exist and that no route takes. `some`: a part of them, since all would be too large. */
export type Gap = { readonly region: Node; readonly extent: 'all' | 'some' };

/** A rule set in which more pairs clash is broken as a whole: the first ones say enough. */
const MOST_OVERLAPS = 200;

export function routeRegions(regions: Regions, side: Side): RouteRegions {
  const { diagrams } = regions;
  const rules = side.bundle.decisions.routes;
  const possible = regions.possible(side);
  const holds = rules.map((rule) => (rule.otherwise ? NONE : diagrams.and(possible, holdsRegion(regions, side, rule))));
  const meeting = meetingPairs(regions, holds);
  const above = indexAbove(rules);
  const isAbove = (one: number, other: number): boolean => above[other]?.has(one) ?? false;
  const overriders = new Map<number, number[]>();
  for (const [a, b] of meeting) {
    if (isAbove(a, b)) push(overriders, b, a);
    else if (isAbove(b, a)) push(overriders, a, b);
  }
  const overriding = (index: number): readonly Node[] => (overriders.get(index) ?? []).map((one) => holds[one] ?? NONE);
  const taken = holds.map((node, index) => diagrams.minus(node, diagrams.union(overriding(index))));
  const { overlaps, overlapsCut } = findOverlaps();
  const routes = rules.map((rule, index) => ({ rule, holds: holds[index] ?? NONE, taken: taken[index] ?? NONE }));
  return { routes: withOtherwise(regions, side, { routes, overlaps, overlapsCut }), meeting, overlaps, overlapsCut };

  function findOverlaps() {
    const found: { pair: readonly [number, number]; region: Node }[] = [];
    for (const [a, b] of meeting) {
      if (isAbove(a, b) || isAbove(b, a)) continue;
      const both = diagrams.and(taken[a] ?? NONE, taken[b] ?? NONE);
      if (both === NONE) continue;
      if (found.length === MOST_OVERLAPS) return { overlaps: found, overlapsCut: true };
      found.push({ pair: [a, b], region: both });
    }
    return { overlaps: found, overlapsCut: false };
  }
}

/** What no route takes; with an `otherwise` in force nothing. */
export function gapOf(regions: Regions, side: Side, routes: RouteRegions, wanted: Gap['extent']): Gap {
  const { diagrams } = regions;
  const rules = side.bundle.decisions.routes;
  if (rules.every(({ otherwise }) => !otherwise))
    return { region: leftOver(regions, side, routes, wanted), extent: wanted };
  const all = diagrams.and(regions.possible(side), diagrams.not(otherwiseDays(regions, rules)));
  return { region: diagrams.minus(all, diagrams.union(routes.routes.map(({ taken }) => taken))), extent: 'all' };
}

type Clashing = Pick<RouteRegions, 'routes' | 'overlaps' | 'overlapsCut'>;

/** The `otherwise` takes what is left on its days. */
function withOtherwise(regions: Regions, side: Side, clashing: Clashing): readonly RouteRegion[] {
  if (clashing.routes.every(({ rule }) => !rule.otherwise)) return clashing.routes;
  const left = leftOver(regions, side, clashing, 'all');
  return clashing.routes.map((route) => {
    if (!route.rule.otherwise) return route;
    const taken = regions.diagrams.and(left, regions.inForce(route.rule.inForce));
    return { ...route, holds: taken, taken };
  });
}

/** What no condition takes. What two routes claim counts for the first of them only, so that the parts are apart. */
function leftOver(regions: Regions, side: Side, clashing: Clashing, wanted: Gap['extent']): Node {
  const { diagrams } = regions;
  const parts = clashing.routes.map(({ rule, taken }) => (rule.otherwise ? NONE : taken));
  for (const { pair, region } of clashing.overlaps) {
    const [, second] = pair;
    parts[second] = diagrams.minus(parts[second] ?? NONE, region);
  }
  const how = clashing.overlapsCut ? 'perhaps_meeting' : 'apart';
  return uncovered(regions, regions.possible(side), parts, { parts: how, wanted });
}

/** The days on which some `otherwise` route is in force. */
function otherwiseDays(regions: Regions, rules: readonly RouteRule[]): Node {
  return regions.diagrams.union(
    rules.filter(({ otherwise }) => otherwise).map(({ inForce }) => regions.inForce(inForce)),
  );
}

function indexAbove(rules: readonly RouteRule[]): readonly ReadonlySet<number>[] {
  const index = new Map<RouteId, number>(rules.map(({ route }, at) => [route, at]));
  const above = rules.map(() => new Set<number>());
  for (const [at, { overrides }] of rules.entries()) {
    for (const below of overrides) above[index.get(below) ?? -1]?.add(at);
  }
  return above;
}

/** Where the route's own condition holds on its days; what takes an approver away waits for the confirmations that it rests on. */
function holdsRegion(regions: Regions, side: Side, rule: RouteRule): Node {
  const { diagrams, space } = regions;
  const own = diagrams.and(regions.of(rule.when, side), regions.inForce(rule.inForce));
  const confirmable = new Set(
    (rule.when === undefined ? [] : testsOf(rule.when))
      .map(({ fact }) => fact)
      .filter((fact) => side.facts.get(fact)?.confirmedBy !== undefined),
  );
  if (confirmable.size === 0 || rule.overrides.length === 0) return own;
  const below = new Set(rule.overrides);
  const overridden = side.bundle.decisions.routes.filter(({ route }) => below.has(route));
  let confirmed = diagrams.not(NONE);
  for (const fact of confirmable) confirmed = diagrams.and(confirmed, regions.confirmed(fact, side));
  const holding = regions.byDay((stretch) => {
    const day = (space.stretches[stretch]?.from ?? 0) as Day;
    const inForce = overridden.filter((one) => isInForce(one.inForce, day));
    return takesAway(rule, inForce) ? confirmed : diagrams.not(NONE);
  });
  return diagrams.and(own, holding);
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
