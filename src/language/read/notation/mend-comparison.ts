// Comparisons as programmers and spreadsheets write them (`>= 5 000 000`, `!= nda`), and the words that the rules have for them.

import { mendAmount } from './mend-amount.ts';

/** `not_equals` for `!=`, `border` for the others; `mended` is the value to write instead. */
export type ComparisonMending = { readonly kind: 'not_equals' | 'border'; readonly mended: string };

const COMPARISON = /^(!=|<>|≠|>=|=>|≥|<=|=<|≤|==?|>|<)\s*(\S.*)$/;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['>=', 'from'],
  ['=>', 'from'],
  ['≥', 'from'],
  ['<=', 'up_to'],
  ['=<', 'up_to'],
  ['≤', 'up_to'],
  ['>', 'over'],
  ['<', 'below'],
  ['!=', 'not'],
  ['<>', 'not'],
  ['≠', 'not'],
]);

/** Recognises a value that begins with a sign of comparison; undefined for everything else. */
export function mendComparison(text: string): ComparisonMending | undefined {
  const match = COMPARISON.exec(text);
  if (match === null) return undefined;
  const [, sign = '', right = ''] = match;
  const operand = mendAmount(right.trim())?.mended ?? right.trim();
  const word = WORDS.get(sign);
  if (word === undefined) return { kind: 'border', mended: operand };
  return { kind: word === 'not' ? 'not_equals' : 'border', mended: `{ ${word}: ${operand} }` };
}
