// Sets of routes as rows of bits, all in one array. In front of each row stands a summary that says which of its words are not
// empty: sets of ten thousand routes are cut with one another by looking at some twenty words (after the aggregated bit vectors of
// Baboescu and Varghese, 2001).

/** Bits per word. */
const WORD = 32;

/** A set of positions while it is filled. */
export type Words = Uint32Array;

export type RowStore = {
  /** Words of a summary, and of a summary with its row. */
  readonly summaryWords: number;
  readonly stride: number;
  /** Row `r` begins at `r * stride`. Replaced by a larger one when it is full. */
  bits: Uint32Array;
  /** How many positions each row holds: the smallest set of a cut goes first. */
  sizes: Int32Array;
  count: number;
};

export type RowId = number;

/** A store of sets of positions 0 … length - 1. */
export function rowStore(length: number): RowStore {
  const words = Math.ceil(length / WORD);
  const summaryWords = Math.ceil(words / WORD);
  const stride = summaryWords + words;
  return { summaryWords, stride, bits: new Uint32Array(stride * 16), sizes: new Int32Array(16), count: 0 };
}

/** An empty set for the store. */
export function emptyWords(store: RowStore): Words {
  return new Uint32Array(store.stride - store.summaryWords);
}

/** Adds `position` to `words`. */
export function addTo(words: Words, position: number): void {
  const word = position >>> 5;
  words[word] = (words[word] ?? 0) | (1 << (position & 31));
}

/** Keeps a copy of a filled set. */
export function keepRow(store: RowStore, words: Words): RowId {
  const row = store.count;
  if (row === store.sizes.length) grow(store);
  const start = row * store.stride;
  const summary = store.bits.subarray(start, start + store.summaryWords);
  let size = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    if (word === 0) continue;
    addTo(summary, index);
    size += bitCount(word);
  }
  store.bits.set(words, start + store.summaryWords);
  store.sizes[row] = size;
  store.count += 1;
  return row;
}

function grow(store: RowStore): void {
  const bits = new Uint32Array(store.bits.length * 2);
  bits.set(store.bits);
  store.bits = bits;
  const sizes = new Int32Array(store.sizes.length * 2);
  sizes.set(store.sizes);
  store.sizes = sizes;
}

function bitCount(word: number): number {
  let rest = word;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

/**
 * The positions that the first `count` of `rows` share, ascending, written into `into`; returns how many they are.
 * Fastest when the smallest row is first.
 */
export function commonPositions(store: RowStore, rows: Int32Array, count: number, into: Int32Array): number {
  const { bits, stride, summaryWords } = store;
  let found = 0;
  for (let group = 0; group < summaryWords; group += 1) {
    let filled = common(bits, stride, rows, count, group);
    while (filled !== 0) {
      const word = group * WORD + trailingZeros(filled);
      filled &= filled - 1;
      const shared = common(bits, stride, rows, count, summaryWords + word);
      if (shared !== 0) found = unpack(shared, word * WORD, into, found);
    }
  }
  return found;
}

/** The bits that the rows share in one of their words. */
function common(bits: Uint32Array, stride: number, rows: Int32Array, count: number, word: number): number {
  let shared = -1;
  for (let at = 0; at < count && shared !== 0; at += 1) shared &= bits[(rows[at] ?? 0) * stride + word] ?? 0;
  return shared;
}

function unpack(word: number, base: number, into: Int32Array, from: number): number {
  let rest = word;
  let found = from;
  while (rest !== 0) {
    into[found] = base + trailingZeros(rest);
    found += 1;
    rest &= rest - 1;
  }
  return found;
}

function trailingZeros(word: number): number {
  return 31 - Math.clz32(word & -word);
}
