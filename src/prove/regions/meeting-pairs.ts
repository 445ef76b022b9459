// Which regions meet: pairs whose hulls meet on every axis, then the diagrams themselves.

import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { axisMask, axisSpans, placesIn } from './axis-mask.ts';
import { hullOf } from './hull-of.ts';
import type { Regions } from './regions.ts';

/** Axes with more atoms are looked at by the first and the last atom alone. */
const MOST_ATOMS = 512;

/** The pairs of different places in `nodes` whose regions share a contract, the lower place first. Empty regions meet nothing. */
export function meetingPairs(
  { diagrams }: Pick<Regions, 'diagrams'>,
  nodes: readonly Node[],
): readonly (readonly [number, number])[] {
  const { store } = diagrams;
  const hulls = nodes.map((node) => hullOf(store, node));
  const masks = store.sizes.map((size) =>
    size <= MOST_ATOMS ? axisMask(size, nodes.length) : axisSpans(size, nodes.length),
  );
  const filled = new Uint32Array(Math.ceil(nodes.length / 32));
  for (const [place, node] of nodes.entries()) {
    if (node === NONE) continue;
    filled[place >>> 5] = (filled[place >>> 5] as number) | (1 << (place & 31));
    for (const [level, mask] of masks.entries()) mask.enter(place, hulls[place]?.[level]);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [place, node] of nodes.entries()) {
    if (node === NONE) continue;
    for (const other of candidates(place)) if (meet(node, nodes[other] ?? NONE)) pairs.push([place, other]);
  }
  return pairs;

  function candidates(place: number): readonly number[] {
    const left = filled.slice();
    for (const [level, mask] of masks.entries()) {
      const reached = hulls[place]?.[level];
      if (reached !== undefined) mask.keepMeeting(left, reached);
    }
    return placesIn(left, place + 1);
  }

  function meet(one: Node, other: Node): boolean {
    return one === ALL || other === ALL || diagrams.and(one, other) !== NONE;
  }
}
