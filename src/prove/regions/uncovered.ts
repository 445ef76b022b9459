// What is left of a region once many others are taken out of it: by counting where they are apart, by cutting where they are not.

import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from './regions.ts';

/**
 * The part of `whole` that no part covers. Parts that are pairwise `apart` have volumes that can be added: where the sum is the
 * volume of the whole nothing is left, and nothing needs to be looked at. Elsewhere the axis on top cuts the question into smaller ones.
 */
export function uncovered(
  { diagrams, volumes }: Pick<Regions, 'diagrams' | 'volumes'>,
  whole: Node,
  parts: readonly Node[],
  how: 'apart' | 'perhaps_meeting',
): Node {
  const { store } = diagrams;
  const known = new Map<string, Node>();
  return left(whole, parts);

  function left(region: Node, all: readonly Node[]): Node {
    if (region === NONE) return NONE;
    const own = [...new Set(all)].filter((node) => node !== NONE).sort((a, b) => a - b);
    if (own.length === 0) return region;
    if (own[0] === ALL || own.includes(region)) return NONE;
    if (own.length === 1) return diagrams.minus(region, own[0] ?? NONE);
    const key = `${region} ${own.join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = how === 'apart' && addsUp(region, own) ? NONE : cut(region, own);
    known.set(key, node);
    return node;
  }

  /** Parts are taken out of the whole before they come here, so each lies within it. */
  function addsUp(region: Node, own: readonly Node[]): boolean {
    const total = volumes.of(region);
    let sum = 0n;
    for (const node of own) {
      sum += volumes.of(node);
      if (sum > total) return false;
    }
    return sum === total;
  }

  function cut(region: Node, own: readonly Node[]): Node {
    const all = [region, ...own];
    const level = Math.min(...all.map((node) => store.levelOf(node)));
    const ends = new Set<number>();
    for (const node of all) {
      if (store.levelOf(node) !== level) continue;
      for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) ends.add(store.endOf(run));
    }
    const borders = Int32Array.from(ends).sort();
    diagrams.spend(borders.length * all.length);
    const places = all.map((node) => (store.levelOf(node) === level ? store.firstRun(node) : -1));
    const runs = Array.from(borders, (end) => {
      const [rest = NONE, ...slices] = all.map((node, at) => childAt(node, places, at, end));
      return [end, left(rest, slices)] as const;
    });
    return diagrams.branch(level, runs);
  }

  /** The child of the run that `end` lies in; places only ever move on. */
  function childAt(node: Node, places: number[], at: number, end: number): Node {
    let run = places[at] as number;
    if (run === -1) return node;
    while (store.endOf(run) < end) run += 1;
    places[at] = run;
    return store.childOf(run);
  }
}
