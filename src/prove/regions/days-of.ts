// Whether what is found out day by day holds on all days of the stretches that a region names: the rules know no shorter times than those.

import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';

/** What is found on some of the days of a stretch: a slice with the same people away, or one day. */
export type Days = { readonly stretch: number; readonly region: Node };

/** `days`: all of those into which the stretches of the region are cut, those on which nothing is found too. */
export function daysOf(diagrams: Diagrams, region: Node, days: readonly Days[]): 'all' | 'some' {
  const isMissing = ({ stretch, region: found }: Days): boolean =>
    diagrams.minus(diagrams.and(region, diagrams.literal(0, [[stretch, stretch]])), found) !== NONE;
  return days.some(isMissing) ? 'some' : 'all';
}
