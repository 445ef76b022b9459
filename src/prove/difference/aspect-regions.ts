// For which contracts an aspect has which value: a region per value, disjoint within one aspect.

import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { AspectKey } from './aspects.ts';
import { aspectKey, aspectOf, isOwned } from './aspects.ts';

export type AspectRegions = ReadonlyMap<AspectKey, ReadonlyMap<string, Node>>;

/** Gathers the regions of aspects within a region; a value that comes twice has both. */
export class AspectGatherer {
  readonly regions: Map<AspectKey, Map<string, Node>>;
  readonly #diagrams: Diagrams;
  readonly #within: Node;

  constructor(diagrams: Diagrams, within: Node = ALL, regions: Map<AspectKey, Map<string, Node>> = new Map()) {
    this.#diagrams = diagrams;
    this.#within = within;
    this.regions = regions;
  }

  put(region: Node, value: string, ...key: Parameters<typeof aspectKey>): void {
    const there = this.#diagrams.and(region, this.#within);
    if (there === NONE) return;
    const name = aspectKey(...key);
    const values = this.regions.get(name) ?? new Map<string, Node>();
    this.regions.set(name, values.set(value, this.#diagrams.or(values.get(value) ?? NONE, there)));
  }
}

/** Where an aspect has one value before and another after; undefined: it has none there. */
export type Difference = {
  readonly key: AspectKey;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly region: Node;
};

const NO_VALUES: ReadonlyMap<string, Node> = new Map();

/** Every pair of different values of every aspect, with the contracts that go from one to the other. */
export function compareAspects(diagrams: Diagrams, before: AspectRegions, after: AspectRegions): readonly Difference[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) =>
    compareValues(diagrams, key, before.get(key) ?? NO_VALUES, after.get(key) ?? NO_VALUES),
  );
}

function compareValues(
  diagrams: Diagrams,
  key: AspectKey,
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
): readonly Difference[] {
  if (isSame(before, after)) return [];
  const withNone = isOwned(aspectOf(key).kind) ? [...before] : valuesAndNone(diagrams, before);
  const others = isOwned(aspectOf(key).kind) ? [...after] : valuesAndNone(diagrams, after);
  return withNone.flatMap(([value, region]) =>
    others.flatMap(([other, there]) => {
      const both = value === other ? NONE : diagrams.and(region, there);
      return both === NONE ? [] : [{ key, before: value, after: other, region: both }];
    }),
  );
}

function isSame(one: ReadonlyMap<string, Node>, other: ReadonlyMap<string, Node>): boolean {
  return one.size === other.size && [...one].every(([value, region]) => other.get(value) === region);
}

function valuesAndNone(
  diagrams: Diagrams,
  values: ReadonlyMap<string, Node>,
): readonly (readonly [string | undefined, Node])[] {
  return [...values, [undefined, diagrams.not(diagrams.union(values.values()))]];
}
