// The hull of each region on each axis, as masks of regions: what cannot meet on one axis is not looked at.

import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from './regions.ts';

/** Axes with more atoms are looked at pair by pair, by the first and last atom. */
const MOST_ATOMS = 512;

export type Hulls = {
  /** Places above `at` whose hulls meet its hull on every axis, ascending. */
  readonly meeting: (at: number) => readonly number[];
};

type Span = { readonly from: Int32Array; readonly to: Int32Array };

export function hullsOf({ diagrams, space }: Regions, nodes: readonly Node[]): Hulls {
  const { store } = diagrams;
  const words = Math.ceil(nodes.length / 32);
  const sizes = store.sizes;
  const reach = new Map<Node, readonly (Uint8Array | undefined)[]>();
  const masks = space.axes.map((_, level) => newMasks(level));
  const spans = new Map<number, Span>();
  for (const [at, node] of nodes.entries()) enter(at, node);
  return { meeting };

  function newMasks(level: number): Uint32Array[] | undefined {
    const size = sizes[level] ?? 0;
    return size <= MOST_ATOMS ? Array.from({ length: size }, () => new Uint32Array(words)) : undefined;
  }

  function enter(at: number, node: Node): void {
    if (node === NONE) return;
    const hull = hullOf(node);
    for (const [level, mask] of masks.entries()) {
      const atoms = hull[level];
      if (mask === undefined) enterSpan(at, level, atoms);
      else for (const [atom, bits] of mask.entries()) if (atoms === undefined || atoms[atom] === 1) setBit(bits, at);
    }
  }

  function enterSpan(at: number, level: number, atoms: Uint8Array | undefined): void {
    let span = spans.get(level);
    if (span === undefined) {
      span = { from: new Int32Array(nodes.length), to: new Int32Array(nodes.length).fill((sizes[level] ?? 1) - 1) };
      spans.set(level, span);
    }
    if (atoms === undefined) return;
    span.from[at] = atoms.indexOf(1);
    span.to[at] = atoms.lastIndexOf(1);
  }

  /** Per axis the atoms for which the region holds something; undefined where it does not ask. */
  function hullOf(node: Node): readonly (Uint8Array | undefined)[] {
    const known = reach.get(node);
    if (known !== undefined) return known;
    const hull: (Uint8Array | undefined)[] = sizes.map(() => undefined);
    const seen = new Set<Node>();
    const free = new Set<number>();
    walk(node, 0);
    for (const level of free) hull[level] = undefined;
    reach.set(node, hull);
    return hull;

    /** A path that passes over an axis leaves it open. */
    function walk(one: Node, from: number): void {
      const level = store.levelOf(one);
      for (let passed = from; passed < level; passed += 1) free.add(passed);
      if (one === ALL || seen.has(one)) return;
      seen.add(one);
      let atoms = hull[level];
      if (atoms === undefined) {
        atoms = new Uint8Array(sizes[level] ?? 0);
        hull[level] = atoms;
      }
      let first = 0;
      for (let run = store.firstRun(one); run < store.runsEnd(one); run += 1) {
        const end = store.endOf(run);
        if (store.childOf(run) !== NONE) {
          atoms.fill(1, first, end + 1);
          walk(store.childOf(run), level + 1);
        }
        first = end + 1;
      }
    }
  }

  function meeting(at: number): readonly number[] {
    const node = nodes[at] ?? NONE;
    const hull = hullOf(node);
    const left = new Uint32Array(words).fill(0xff_ff_ff_ff);
    for (const [level, mask] of masks.entries()) {
      const atoms = hull[level];
      if (mask !== undefined && atoms !== undefined) keepOnly(left, maskOf(mask, atoms));
    }
    return placesIn(left, at + 1).filter(
      (other) => nodes[other] !== NONE && other < nodes.length && spansMeet(at, other),
    );
  }

  function spansMeet(a: number, b: number): boolean {
    for (const { from, to } of spans.values()) {
      if ((from[a] as number) > (to[b] as number) || (from[b] as number) > (to[a] as number)) return false;
    }
    return true;
  }
}

/** The regions that reach one of the atoms. */
function maskOf(mask: readonly Uint32Array[], atoms: Uint8Array): Uint32Array {
  const joined = new Uint32Array(mask[0]?.length ?? 0);
  for (const [atom, bits] of mask.entries()) if (atoms[atom] === 1) addTo(joined, bits);
  return joined;
}

function keepOnly(left: Uint32Array, bits: Uint32Array): void {
  for (let word = 0; word < left.length; word += 1) left[word] = (left[word] as number) & (bits[word] as number);
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

function addTo(sum: Uint32Array, bits: Uint32Array): void {
  for (let word = 0; word < sum.length; word += 1) sum[word] = (sum[word] as number) | (bits[word] as number);
}

/** The places whose bit is set, from `first` on. */
function placesIn(bits: Uint32Array, first: number): readonly number[] {
  const places: number[] = [];
  for (let word = first >>> 5; word < bits.length; word += 1) {
    let left = bits[word] as number;
    if (word === first >>> 5) left &= -1 << (first & 31);
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      places.push(word * 32 + bit);
      left &= left - 1;
    }
  }
  return places;
}
