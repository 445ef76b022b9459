// The routes that a contract without one only just misses: where to look when contracts have no route.

import { isOrdered } from '../../domain/fact.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { RouteRegion, RouteRegions } from '../regions/route-regions.ts';
import { isInRegion } from '../regions/upward.ts';
import { distanceTo, factsApart, nearestAtoms } from '../witness/nearest-atoms.ts';
import type { Proof } from './proof.ts';

/**
 * The two routes that the nearest contract of the region would take by a change of the fewest facts. Of equals those that are least choosy
 * about what would change: a route for one kind of contract misses all others on purpose, one that leaves out a single option by mistake.
 */
export function nearestRoutes(proof: Proof, routes: RouteRegions['routes'], region: Node): readonly Source[] {
  const { regions, typical } = proof;
  const { diagrams } = regions;
  const witness = nearestAtoms(diagrams, region, typical.atoms);
  return routes
    .filter(({ taken }) => taken !== NONE)
    .map((route) => ({
      rule: route.rule,
      facts: factsApart(diagrams, route.taken, witness),
      share: shareLetIn(proof, route, witness),
      fromOrdinary: distanceTo(diagrams, route.taken, typical.atoms),
    }))
    .sort((a, b) => a.facts - b.facts || b.share - a.share || a.fromOrdinary - b.fromOrdinary)
    .slice(0, 2)
    .map(({ rule }) => rule.when?.at ?? rule.at);
}

/** Of a border, and of a day: a condition that lets in half of the options is the less choosy one. */
const BORDER = 0.45;

/** Of the facts that would change: the part of their options that the route's condition lets in, all else as in its contract nearest to the witness. */
function shareLetIn({ regions }: Proof, { taken, holds }: RouteRegion, witness: readonly number[]): number {
  const { diagrams, space } = regions;
  const nearest = nearestAtoms(diagrams, taken, witness);
  const shares = nearest.map((atom, level) => {
    const axis = space.axes[level];
    if (atom === witness[level]) return 1;
    if (axis?.kind !== 'fact' || isOrdered(axis.fact.type)) return BORDER;
    const isLetIn = axis.atoms.filter((_, other) => isInRegion(regions, holds, nearest.with(level, other)));
    return isLetIn.length / axis.atoms.length;
  });
  return shares.reduce((product, share) => product * share, 1);
}
