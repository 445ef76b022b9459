// Which encoding a text that is not UTF-8 is probably in: said in the message, never used to read it.

/** Encodings of Russian texts, in the order in which they are likelier today. */
const CYRILLIC: readonly (readonly [label: string, name: string])[] = [
  ['windows-1251', 'Windows-1251 (CP1251)'],
  ['koi8-r', 'KOI8-R'],
  ['ibm866', 'CP866 (DOS)'],
];

const MARKS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];

/** The looked-at beginning; enough to tell languages apart. */
const SAMPLE_BYTES = 8192;
/** Of the letters of a Russian text more than a third are these. */
const COMMON = /[оеаинтсрвл]/g;

/** The encoding that a byte order mark names, or UTF-16 without one, by the zero bytes between Latin signs. */
export function guessWideEncoding(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[1];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return undefined;
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++;
  const [fewer, more] = [Math.min(zeros.even, zeros.odd), Math.max(zeros.even, zeros.odd)];
  // Keys, blanks and line ends make more than a tenth of a rule file; a binary file has zeros on both sides.
  return more > sample.length / 10 && fewer * 20 <= more ? 'UTF-16' : undefined;
}

/** The name of the likeliest one-byte encoding: the one in which the text has most of the common Russian letters. */
export function guessByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scores = CYRILLIC.map(([label, name]) => {
    const text = new TextDecoder(label).decode(sample);
    return { name, common: text.match(COMMON)?.length ?? 0 };
  });
  const best = scores.reduce((first, next) => (next.common > first.common ? next : first));
  return best.common > 0 ? best.name : 'Windows-1252';
}
