// Which regions meet: pairs whose hulls meet on every axis, then the diagrams themselves.

import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { hullsOf } from './hulls.ts';
import type { Regions } from './regions.ts';

/** The pairs of different places in `nodes` whose regions share a contract, the lower place first. Empty regions meet nothing. */
export function meetingPairs(regions: Regions, nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const { diagrams } = regions;
  const hulls = hullsOf(regions, nodes);
  const found: (readonly [number, number])[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node === NONE) continue;
    for (const other of hulls.meeting(at)) {
      const there = nodes[other] ?? NONE;
      if (node === ALL || there === ALL || diagrams.and(node, there) !== NONE) found.push([at, other]);
    }
  }
  return found;
}
