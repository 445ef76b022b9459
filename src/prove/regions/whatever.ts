// Regions in which one answer no longer counts: the contracts that would lie in a region by some other answer to one fact.

import type { FactId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Regions } from './regions.ts';

/** The axes on which the answer to a fact lies: one, or one for each option of a set and one for whether it was given. */
export function levelsOf({ space }: Regions, fact: FactId): ReadonlySet<number> {
  const levels = [...space.axes.entries()].filter(
    ([, axis]) => axis.kind !== 'day' && axis.kind !== 'confirmed' && axis.fact.fact === fact,
  );
  return new Set(levels.map(([level]) => level));
}

/** The contracts that lie in `region` for some atoms on `levels`, all other answers being the same. */
export function whatever({ diagrams }: Regions, region: Node, levels: ReadonlySet<number>): Node {
  const { store } = diagrams;
  const last = Math.max(-1, ...levels);
  const known = new Map<Node, Node>();
  return freed(region);

  function freed(node: Node): Node {
    if (node === NONE || store.levelOf(node) > last) return node;
    const before = known.get(node);
    if (before !== undefined) return before;
    diagrams.spend(1);
    const runs = [...runsOf(node)];
    const level = store.levelOf(node);
    const found = levels.has(level) ? diagrams.union(runs.map(([, child]) => child)) : diagrams.branch(level, runs);
    known.set(node, found);
    return found;
  }

  function* runsOf(node: Node): Generator<readonly [number, Node]> {
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      yield [store.endOf(run), freed(store.childOf(run))];
    }
  }
}
