// A set of routes as bits, with a summary that says which words are not empty: sets of ten thousand routes are cut with one
// another by looking at few words.

/** Bits per word. */
const WORD = 32;

export type BitRow = {
  /** Bit `i % 32` of word `i / 32` stands for position `i`. */
  readonly words: Uint32Array;
  /** Bit `w % 32` of word `w / 32` is set when `words[w]` is not empty. */
  readonly summary: Uint32Array;
  /** How many positions are in the set: the smallest set of a cut goes first. */
  readonly size: number;
};

/** A set that is being filled: `words` of a row for `length` positions. */
export function emptyWords(length: number): Uint32Array {
  return new Uint32Array(Math.ceil(length / WORD));
}

/** Adds `position` to `words`. */
export function addTo(words: Uint32Array, position: number): void {
  const word = position >>> 5;
  words[word] = (words[word] ?? 0) | (1 << (position & 31));
}

/** A row of filled words. The words must not change afterwards. */
export function bitRow(words: Uint32Array): BitRow {
  const summary = new Uint32Array(Math.max(1, Math.ceil(words.length / WORD)));
  let size = 0;
  for (const [index, word] of words.entries()) {
    if (word !== 0) addTo(summary, index);
    size += bitCount(word);
  }
  return { words, summary, size };
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
export function commonPositions(rows: readonly BitRow[], count: number, into: Int32Array): number {
  const first = rows[0];
  if (first === undefined || count === 0) return 0;
  let found = 0;
  for (let group = 0; group < first.summary.length; group += 1) {
    let filled = first.summary[group] ?? 0;
    for (let row = 1; row < count && filled !== 0; row += 1) filled &= rows[row]?.summary[group] ?? 0;
    while (filled !== 0) {
      const word = group * WORD + trailingZeros(filled);
      filled &= filled - 1;
      let common = first.words[word] ?? 0;
      for (let row = 1; row < count && common !== 0; row += 1) common &= rows[row]?.words[word] ?? 0;
      while (common !== 0) {
        into[found] = word * WORD + trailingZeros(common);
        found += 1;
        common &= common - 1;
      }
    }
  }
  return found;
}

function trailingZeros(word: number): number {
  return 31 - Math.clz32(word & -word);
}
