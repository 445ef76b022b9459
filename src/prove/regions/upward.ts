// Regions seen along an ordered fact: the contracts for which a smaller value, all else equal, is in a region.

import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from './regions.ts';

/**
 * The contracts whose atom on `level` is that of a contract of the region or a later one, all other answers being the same. Atoms from
 * `end` on (a fact that is absent) have no order and are left out.
 */
export function upward({ diagrams }: Regions, region: Node, level: number, end: number): Node {
  const { store } = diagrams;
  const size = store.sizes[level] ?? 0;
  const known = new Map<Node, Node>();
  return above(region);

  function above(node: Node): Node {
    if (node === NONE) return NONE;
    const before = known.get(node);
    if (before !== undefined) return before;
    const own = store.levelOf(node);
    const found = own < level ? diagrams.branch(own, [...runsOf(node)]) : accumulated(node, own);
    known.set(node, found);
    return found;
  }

  function* runsOf(node: Node): Generator<readonly [number, Node]> {
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      yield [store.endOf(run), above(store.childOf(run))];
    }
  }

  /** A node that does not ask is the same for every value. */
  function accumulated(node: Node, own: number): Node {
    const runs: (readonly [number, Node])[] = [];
    let so: Node = NONE;
    const pieces: readonly (readonly [number, Node])[] =
      own === level
        ? Array.from({ length: store.runsEnd(node) - store.firstRun(node) }, (_, at) => {
            const run = store.firstRun(node) + at;
            return [store.endOf(run), store.childOf(run)] as const;
          })
        : [[size - 1, node]];
    for (const [last, child] of pieces) {
      if (runs.length > 0 && (runs.at(-1)?.[0] ?? -1) >= end - 1) break;
      so = diagrams.or(so, child);
      runs.push([Math.min(last, end - 1), so]);
    }
    if (end < size) runs.push([size - 1, NONE]);
    return diagrams.branch(level, runs);
  }
}

/** Whether the contract of these atoms lies in the region. */
export function isInRegion({ diagrams: { store } }: Regions, region: Node, atoms: readonly number[]): boolean {
  let node = region;
  while (node !== ALL && node !== NONE) {
    const atom = atoms[store.levelOf(node)] ?? 0;
    let run = store.firstRun(node);
    while (store.endOf(run) < atom) run += 1;
    node = store.childOf(run);
  }
  return node === ALL;
}
