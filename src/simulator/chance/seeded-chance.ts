// Chance that a seed repeats: the same seed gives the same life, and who draws more in one place changes nothing in another.
import type { Chance } from '../../engine/ports/chance.ts';

export type SeededChance = Chance & {
  /** A chance of its own for `name`, independent of how often this one was drawn. */
  readonly fork: (name: string) => SeededChance;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** True with this probability. */
  readonly happens: (probability: number) => boolean;
  /** One of them; undefined when there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
};

/** 2^32: draws are whole numbers below it. */
const RANGE = 4_294_967_296;

export function seededChance(seed: string): SeededChance {
  const draw = drawFrom(seed);
  const fraction = (): number => draw() / RANGE;
  const below = (count: number): number => Math.floor(fraction() * count);
  return {
    fraction,
    below,
    bytes: (length) => Uint8Array.from({ length }, () => draw() & 0xff),
    happens: (probability) => fraction() < probability,
    pick: (items) => items[below(items.length)],
    fork: (name) => seededChance(`${seed}/${name}`),
  };
}

/** SFC32 by Chris Doty-Humphrey (PractRand): small, fast, without known flaws in what it gives. */
function drawFrom(seed: string): () => number {
  let [a, b, c, counter] = [...stateFrom(seed)] as [number, number, number, number];
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // Near seeds begin alike.
  for (let warming = 0; warming < 15; warming += 1) draw();
  return draw;
}

/** FNV-1a over the text, once for each of three words; the fourth counts. */
function stateFrom(seed: string): readonly number[] {
  const words = [0x81_1c_9d_c5, 0x9e_37_79_b9, 0x85_eb_ca_6b].map((start) => {
    let hash = start;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01_00_01_93);
    return hash | 0;
  });
  return [...words, 1];
}
