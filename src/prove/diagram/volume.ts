// How many combinations of atoms a region holds: exact, so that counting can prove that nothing is left out.

import type { Diagrams } from './diagrams.ts';
import type { Node } from './node-store.ts';
import { ALL, NONE } from './node-store.ts';

/** Counts regions of one space; what was counted once is kept. */
export class Volumes {
  readonly #diagrams: Diagrams;
  /** Of the axes from a level on: how many combinations there are. */
  readonly #below: readonly bigint[];
  readonly #belowNumbers: readonly number[];
  readonly #known = new Map<Node, bigint>();
  readonly #knownNumbers: number[] = [];

  constructor(diagrams: Diagrams) {
    this.#diagrams = diagrams;
    const below = [1n];
    for (const size of diagrams.store.sizes.toReversed()) below.unshift((below[0] ?? 1n) * BigInt(size));
    this.#below = below;
    this.#belowNumbers = below.map(Number);
  }

  /** The space is small enough for its volumes to be exact as numbers. */
  get areExact(): boolean {
    return (this.#below[0] ?? 1n) <= BigInt(Number.MAX_SAFE_INTEGER);
  }

  /** Combinations of all axes. */
  of(node: Node): bigint {
    return this.#from(node, 0);
  }

  /** Combinations of the axes from `level` on, which are all that the node may test. Only where volumes are exact. */
  from(node: Node, level: number): number {
    if (node === NONE) return 0;
    const own = this.#diagrams.store.levelOf(node);
    return ((this.#belowNumbers[level] ?? 1) / (this.#belowNumbers[own] ?? 1)) * this.#ownNumber(node);
  }

  #ownNumber(node: Node): number {
    if (node === ALL) return 1;
    const known = this.#knownNumbers[node];
    if (known !== undefined) return known;
    const { store } = this.#diagrams;
    const below = store.levelOf(node) + 1;
    let sum = 0;
    let before = -1;
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      const end = store.endOf(run);
      sum += (end - before) * this.from(store.childOf(run), below);
      before = end;
    }
    this.#knownNumbers[node] = sum;
    return sum;
  }

  #from(node: Node, level: number): bigint {
    if (node === NONE) return 0n;
    const own = this.#diagrams.store.levelOf(node);
    const between = (this.#below[level] ?? 1n) / (this.#below[own] ?? 1n);
    return between * this.#own(node);
  }

  #own(node: Node): bigint {
    if (node === ALL) return 1n;
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const { store } = this.#diagrams;
    let sum = 0n;
    let before = -1;
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      const end = store.endOf(run);
      sum += BigInt(end - before) * this.#from(store.childOf(run), store.levelOf(node) + 1);
      before = end;
    }
    this.#known.set(node, sum);
    return sum;
  }
}
