// What is left of a region once many others are taken out of it: by counting where they are apart, by cutting where they are not.

import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from './regions.ts';

/**
 * The part of `whole` that no part covers; each part must lie within the whole. Parts that are pairwise `apart` have volumes that
 * can be added: a slice whose parts add up to it is never entered. Elsewhere the axis on top cuts the question into smaller ones.
 * `some`: one slice of what is left is enough.
 */
export function uncovered(
  { diagrams, volumes }: Pick<Regions, 'diagrams' | 'volumes'>,
  whole: Node,
  parts: readonly Node[],
  { parts: how, wanted }: { readonly parts: 'apart' | 'perhaps_meeting'; readonly wanted: 'all' | 'some' },
): Node {
  const { store } = diagrams;
  const known = new Map<string, Node>();
  // Beyond exact integers the slices are entered one by one, which takes longer and is as true.
  const counts = how === 'apart' && volumes.areExact;
  if (counts && parts.reduce((sum, part) => sum + volumes.from(part, 0), 0) === volumes.from(whole, 0)) return NONE;
  return left(whole, parts);

  function left(region: Node, all: readonly Node[]): Node {
    if (region === NONE) return NONE;
    const own = distinct(all);
    const [first] = own;
    if (first === undefined) return region;
    if (first === ALL || own.includes(region)) return NONE;
    if (own.length <= FEW_PARTS) return diagrams.minus(region, diagrams.union(own));
    return own.length <= MOST_REMEMBERED ? remembered(region, own) : cut(region, own);
  }

  function remembered(region: Node, own: readonly Node[]): Node {
    const key = `${region} ${own.join(' ')}`;
    const node = known.get(key) ?? cut(region, own);
    known.set(key, node);
    return node;
  }

  function cut(region: Node, own: readonly Node[]): Node {
    const level = own.reduce((top, node) => Math.min(top, store.levelOf(node)), store.levelOf(region));
    const testing = own.filter((node) => store.levelOf(node) === level);
    const passing = own.filter((node) => store.levelOf(node) !== level);
    const ends = bordersOf(level, [region, ...testing]);
    diagrams.spend(own.length + ends.length);
    const isOpen = counts ? openSlices(region, level, { ends, testing, passing }) : ends.map(() => 1);
    const slices = childrenIn(ends, isOpen, testing);
    let isFound = false;
    const runs = Array.from(ends, (end, at): readonly [number, Node] => {
      const slice = slices[at];
      if (slice === undefined || isFound) return [end, NONE];
      const rest = left(childAt(region, level, end), [...slice, ...passing]);
      isFound = wanted === 'some' && rest !== NONE;
      return [end, rest];
    });
    return diagrams.branch(level, runs);
  }

  /** The ends of all runs on the level, ascending. */
  function bordersOf(level: number, nodes: readonly Node[]): Int32Array {
    const ends = new Set<number>([(store.sizes[level] ?? 1) - 1]);
    for (const node of nodes) {
      if (store.levelOf(node) !== level) continue;
      for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) ends.add(store.endOf(run));
    }
    return Int32Array.from(ends).sort();
  }

  /** 1 for the slices whose parts do not add up to them. A run that goes over several slices counts in each: by differences. */
  function openSlices(region: Node, level: number, { ends, testing, passing }: Cut): Int32Array {
    const common = passing.reduce((sum, node) => sum + volumes.from(node, level + 1), 0);
    const changes = new Float64Array(ends.length + 1);
    eachRun(ends, testing, (child, from, to) => {
      const volume = volumes.from(child, level + 1);
      changes[from] = (changes[from] as number) + volume;
      changes[to + 1] = (changes[to + 1] as number) - volume;
    });
    let sum = common;
    return ends.map((end, at) => {
      sum += changes[at] as number;
      return sum === volumes.from(childAt(region, level, end), level + 1) ? 0 : 1;
    });
  }

  /** For each open slice the children of the parts that test the level. */
  function childrenIn(
    ends: Int32Array,
    isOpen: Int32Array,
    testing: readonly Node[],
  ): readonly (readonly Node[] | undefined)[] {
    const slices = Array.from(isOpen, (open): Node[] | undefined => (open === 1 ? [] : undefined));
    eachRun(ends, testing, (child, from, to) => {
      for (let at = from; at <= to; at += 1) slices[at]?.push(child);
    });
    return slices;
  }

  /** Every run of the nodes that leads somewhere, with the slices that it goes over. */
  function eachRun(
    ends: Int32Array,
    nodes: readonly Node[],
    visit: (child: Node, from: number, to: number) => void,
  ): void {
    for (const node of nodes) {
      let from = 0;
      for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
        let to = from;
        while ((ends[to] as number) < store.endOf(run)) to += 1;
        const child = store.childOf(run);
        if (child !== NONE) visit(child, from, to);
        from = to + 1;
      }
    }
  }

  function childAt(node: Node, level: number, atom: number): Node {
    if (store.levelOf(node) !== level) return node;
    let run = store.firstRun(node);
    while (store.endOf(run) < atom) run += 1;
    return store.childOf(run);
  }
}

type Cut = { readonly ends: Int32Array; readonly testing: readonly Node[]; readonly passing: readonly Node[] };

/** So few parts are united at once. */
const FEW_PARTS = 3;

/** Questions of so many parts come again; larger ones hardly do, and their names are long. */
const MOST_REMEMBERED = 64;

function distinct(nodes: readonly Node[]): readonly Node[] {
  return [...new Set(nodes)].filter((node) => node !== NONE).sort((a, b) => a - b);
}
