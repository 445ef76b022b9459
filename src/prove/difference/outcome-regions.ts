// What becomes of each contract on one side: its route, or why it has none.

import type { AtomRanges, Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { RouteRegion, RouteRegions } from '../regions/route-regions.ts';
import { routeRegions } from '../regions/route-regions.ts';
import type { Axis } from '../space/axis.ts';
import { ABSENT } from '../space/axis.ts';
import type { Side } from '../space/fact-tests.ts';
import { routeValue } from './aspects.ts';

/** Disjoint; a contract that exists and lies in none has no route. */
export type OutcomeRegions = ReadonlyMap<string, Node>;

/** `unsayable`: with an answer that this side's rules do not offer. */
export const UNSAYABLE = 'unsayable';

export function outcomeRegions(regions: Regions, side: Side): OutcomeRegions {
  const { diagrams } = regions;
  const found = routeRegions(regions, side);
  const { routes } = found;
  const existing = regions.existing();
  const sayable = diagrams.and(existing, sayableRegion(regions, side));
  const possible = diagrams.and(sayable, regions.possible(side));
  const overlap = overlapOf(diagrams, found);
  const outcomes = new Map<string, Node>();
  const put = (outcome: string, region: Node): void => {
    if (region !== NONE) outcomes.set(outcome, region);
  };
  put(UNSAYABLE, diagrams.minus(existing, sayable));
  put('impossible', diagrams.minus(sayable, possible));
  put('overlap', diagrams.and(overlap, possible));
  for (const { rule, taken } of routes) {
    put(routeValue(rule.route), diagrams.and(diagrams.minus(taken, overlap), possible));
  }
  return outcomes;
}

/** All contracts that two routes claim; a proof keeps the first pairs only. */
function overlapOf(diagrams: Diagrams, { routes, meeting, overlaps, overlapsCut }: RouteRegions): Node {
  if (!overlapsCut) return diagrams.union(overlaps.map(({ region }) => region));
  const clashing = meeting.flatMap(([a, b]) => {
    const [first, second] = [routes[a], routes[b]];
    if (first === undefined || second === undefined || isAbove(first, second) || isAbove(second, first)) return [];
    return [diagrams.and(first.taken, second.taken)];
  });
  return diagrams.union(clashing);
}

function isAbove({ rule }: RouteRegion, below: RouteRegion): boolean {
  return rule.overrides.includes(below.rule.route);
}

/** The contracts whose answers the side's facts offer: of two sides one may have an option that the other has not. */
function sayableRegion({ diagrams, space }: Regions, side: Side): Node {
  const unsayable = space.axes.map((axis, level) => diagrams.literal(level, unsayableAtoms(axis, side)));
  return diagrams.not(diagrams.union(unsayable));
}

function unsayableAtoms(axis: Axis, { facts }: Side): AtomRanges {
  if (axis.kind === 'day' || axis.kind === 'flag' || axis.kind === 'confirmed') return [];
  const declared = facts.get(axis.fact.fact);
  // A fact that the side has not, or has as something else, is not asked about there.
  if (declared === undefined || declared.type !== axis.fact.type) return [];
  if (axis.kind === 'presence') return declared.optional ? [] : [[ABSENT, ABSENT]];
  const options = new Set(declared.options.map(({ option }) => option));
  return axis.atoms.flatMap(({ range, words = [] }, at): AtomRanges => {
    const isMissing =
      range.kind === 'absent'
        ? !declared.optional
        : declared.type === 'choice' && words.length > 0 && !words.some((word) => options.has(String(word)));
    return isMissing ? [[at, at]] : [];
  });
}
