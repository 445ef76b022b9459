// The nodes of decision diagrams: runs of atoms that lead to the same child, each node stored once.

/** A node: its place in the store. `NONE` is the empty region, `ALL` the whole space. */
export type Node = number;
export const NONE: Node = 0;
export const ALL: Node = 1;

/** Thrown when a question needs more nodes or steps than it was given; whoever asked says what is not proven. Never leaves `prove`. */
export class TooLarge extends Error {}

const FIRST_CAPACITY = 1 << 12;

/**
 * Ordered, reduced, hash-consed diagrams over axes of `sizes` atoms. A node tests the axis of its level and has runs `[end, child]`
 * (the last atom of the run, both ends in); children lie at higher levels. Two equal regions are the same node.
 */
export class NodeStore {
  readonly sizes: readonly number[];
  /** The most nodes that may be made; beyond, `TooLarge`. */
  readonly capacity: number;
  count = 2;
  #levels = new Int32Array(FIRST_CAPACITY);
  /** Where a node's runs begin; those of node `n` end where those of `n + 1` begin. */
  #firsts = new Int32Array(FIRST_CAPACITY + 1);
  #ends = new Int32Array(FIRST_CAPACITY * 4);
  #children = new Int32Array(FIRST_CAPACITY * 4);
  /** Open addressing: the node at a slot plus one, 0 when free. */
  #slots = new Int32Array(FIRST_CAPACITY * 2);

  constructor(sizes: readonly number[], capacity: number) {
    this.sizes = sizes;
    this.capacity = capacity;
    // The two leaves lie below every axis and have no runs.
    this.#levels[NONE] = sizes.length;
    this.#levels[ALL] = sizes.length;
  }

  /** Less than half of the nodes that may be made are left. */
  get isNearlyFull(): boolean {
    return this.count * 2 > this.capacity;
  }

  /** The axis that a node tests; the number of axes for the leaves. */
  levelOf(node: Node): number {
    return this.#levels[node] as number;
  }

  firstRun(node: Node): number {
    return this.#firsts[node] as number;
  }

  /** One past the node's last run. */
  runsEnd(node: Node): number {
    return this.#firsts[node + 1] as number;
  }

  /** The last atom of a run. */
  endOf(run: number): number {
    return this.#ends[run] as number;
  }

  childOf(run: number): Node {
    return this.#children[run] as Node;
  }

  /** The node of `level` with the `length` runs that lie in `ends` and `children` from `from` on; neighbours must differ and end at the axis' end. */
  make(level: number, ends: Int32Array, children: Int32Array, from: number, length: number): Node {
    if (length === 1) return children[from] as Node;
    const mask = this.#slots.length - 1;
    let slot = hashOf(level, ends, children, from, length) & mask;
    for (;;) {
      const held = this.#slots[slot] as number;
      if (held === 0) break;
      if (this.levelOf(held - 1) === level && this.#hasRuns(held - 1, ends, children, from, length)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const node = this.#append(level, ends, children, from, length);
    this.#slots[slot] = node + 1;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return node;
  }

  #hasRuns(node: Node, ends: Int32Array, children: Int32Array, from: number, length: number): boolean {
    const first = this.firstRun(node);
    if (this.runsEnd(node) - first !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (this.#children[first + at] !== children[from + at] || this.#ends[first + at] !== ends[from + at])
        return false;
    }
    return true;
  }

  #append(level: number, ends: Int32Array, children: Int32Array, from: number, length: number): Node {
    if (this.count >= this.capacity) throw new TooLarge(`more than ${this.capacity} nodes`);
    const node = this.count;
    const first = this.firstRun(node);
    if (node + 2 > this.#levels.length) {
      this.#levels = grown(this.#levels);
      this.#firsts = grown(this.#firsts);
    }
    if (first + length > this.#ends.length) {
      this.#ends = grown(this.#ends, first + length);
      this.#children = grown(this.#children, first + length);
    }
    for (let at = 0; at < length; at += 1) {
      this.#ends[first + at] = ends[from + at] as number;
      this.#children[first + at] = children[from + at] as number;
    }
    this.#levels[node] = level;
    this.#firsts[node + 1] = first + length;
    this.count += 1;
    return node;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    const mask = this.#slots.length - 1;
    for (let node = 2; node < this.count; node += 1) {
      const first = this.firstRun(node);
      const hash = hashOf(this.levelOf(node), this.#ends, this.#children, first, this.runsEnd(node) - first);
      let slot = hash & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = node + 1;
    }
  }
}

function hashOf(level: number, ends: Int32Array, children: Int32Array, from: number, length: number): number {
  let hash = level + 1;
  for (let at = from; at < from + length; at += 1) {
    hash = Math.imul(hash ^ (children[at] as number), 0x9e_37_79_b1);
    hash = Math.imul((hash ^ (hash >>> 15)) + (ends[at] as number), 0x85_eb_ca_6b);
  }
  return hash ^ (hash >>> 13);
}

/** At least twice as long, with what it held. */
function grown(array: Int32Array<ArrayBuffer>, needed = 0): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, needed * 2));
  larger.set(array);
  return larger;
}
