// What joining two nodes gave, kept by their numbers. It may forget; it never tells a wrong result.

const FIRST_SIZE = 1 << 12;
const LARGEST = 1 << 21;

/** Direct-mapped: a pair has one place, and the last one that came there stands. It grows with the nodes. */
export class PairCache {
  #left = new Int32Array(FIRST_SIZE);
  #right = new Int32Array(FIRST_SIZE);
  #results = new Int32Array(FIRST_SIZE);

  /** The result, or -1. Node 0 is never the left of a pair that is worth keeping. */
  get(a: number, b: number): number {
    const slot = slotOf(a, b, this.#left.length);
    return this.#left[slot] === a && this.#right[slot] === b ? (this.#results[slot] as number) : -1;
  }

  /** `nodes`: how many there are now, which is what the size follows. */
  set(a: number, b: number, result: number, nodes: number): void {
    if (nodes * 2 > this.#left.length && this.#left.length < LARGEST) this.#grow();
    const slot = slotOf(a, b, this.#left.length);
    this.#left[slot] = a;
    this.#right[slot] = b;
    this.#results[slot] = result;
  }

  #grow(): void {
    const [left, right, results] = [this.#left, this.#right, this.#results];
    const size = left.length * 4;
    this.#left = new Int32Array(size);
    this.#right = new Int32Array(size);
    this.#results = new Int32Array(size);
    for (const [at, a] of left.entries()) {
      if (a === 0) continue;
      const b = right[at] as number;
      const slot = slotOf(a, b, size);
      this.#left[slot] = a;
      this.#right[slot] = b;
      this.#results[slot] = results[at] as number;
    }
  }
}

function slotOf(a: number, b: number, size: number): number {
  const hash = Math.imul(a, 0x9e_37_79_b1) ^ Math.imul(b, 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 15)) & (size - 1);
}
