// The hull of a region: on each axis the atoms for which it holds something.

import type { Node, NodeStore } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';

/** Per axis a 1 for each atom for which the region holds something; undefined where it does not ask. */
export type Hull = readonly (Uint8Array | undefined)[];

export function hullOf(store: NodeStore, region: Node): Hull {
  const hull: (Uint8Array | undefined)[] = store.sizes.map(() => undefined);
  const seen = new Set<Node>();
  const free = new Set<number>();
  walk(region, 0);
  for (const level of free) hull[level] = undefined;
  return hull;

  /** A path that passes over an axis leaves it open. */
  function walk(node: Node, from: number): void {
    const level = store.levelOf(node);
    for (let passed = from; passed < level; passed += 1) free.add(passed);
    if (node === ALL || seen.has(node)) return;
    seen.add(node);
    const atoms = hull[level] ?? new Uint8Array(store.sizes[level] ?? 0);
    hull[level] = atoms;
    let first = 0;
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      const end = store.endOf(run);
      if (store.childOf(run) !== NONE) {
        atoms.fill(1, first, end + 1);
        walk(store.childOf(run), level + 1);
      }
      first = end + 1;
    }
  }
}
