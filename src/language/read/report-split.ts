// A comma inside `{ }` or `[ ]` ends a value: `{ over: 33,3% }` is 33 and a key `3%` without a value.

import type { YAMLMap, YAMLSeq } from 'yaml';
import { isScalar } from 'yaml';
import type { Building } from './building.ts';
import { splitGlued } from './check-key.ts';
import { CODES } from './codes.ts';
import type { Standing } from './is-free-text.ts';
import { isFreeText, standingUnder } from './is-free-text.ts';
import { findNotationFault } from './notation/find-notation-fault.ts';
import { quoteText } from './notation/quote-text.ts';
import { report } from './reading.ts';
import { spanOf } from './span-of.ts';

/** `1,234,567,890,123.45` is the longest amount; a list of numbers may go on for ever. */
const MOST_PIECES = 6;

/**
 * Reports the entry at `index` when the keys without values behind it are the rest of its value. Returns how many of them there
 * are: they are no entries.
 */
export function reportSplitEntry(building: Building, map: YAMLMap, index: number, standing: Standing): number {
  const pair = map.items[index];
  if (map.items[index + 1]?.value !== null || !isScalar(pair?.key) || !isScalar(pair.value)) return 0;
  let rest = 0;
  while (isPiece(map.items[index + rest + 1])) rest++;
  const last = map.items[index + rest]?.key;
  if (rest === 0 || !isScalar(last)) return 0;
  const [start] = spanOf(pair.value, building.base);
  const [, end] = spanOf(last, building.base);
  const key = String(pair.key.value);
  reportSplit(building, start, end, isFreeText(standingUnder(key, standing)) ? 'text' : 'value');
  return rest;
}

/** A key without a value; not `sla:review`, which lacks a blank. */
function isPiece(pair: YAMLMap['items'][number] | undefined): boolean {
  return (
    pair !== undefined && pair.value === null && isScalar(pair.key) && splitGlued(String(pair.key.value)) === undefined
  );
}

/** Reports `[33,3 %]` and `[5,000,000 RUB]`. Returns how many items behind the one at `index` are the rest of it. */
export function reportSplitItem(building: Building, list: YAMLSeq, index: number): number {
  let rest = 0;
  while (rest < MOST_PIECES && isTornNumber(building, list, index + rest)) rest++;
  const first = list.items[index];
  const last = list.items[index + rest];
  if (rest === 0 || !isScalar(first) || !isScalar(last)) return 0;
  const [start] = spanOf(first, building.base);
  const [, end] = spanOf(last, building.base);
  const written = building.reading.text.slice(start, end);
  // `[1,2]` is a list of two numbers.
  if (/^\d+(?:,\d{1,2})*$/.test(written) || findNotationFault(written)?.mended === undefined) return 0;
  reportSplit(building, start, end, 'value');
  return rest;
}

/** True when nothing but a comma stands between two digits. */
function isTornNumber({ reading: { text }, base }: Building, list: YAMLSeq, index: number): boolean {
  const item = list.items[index];
  const next = list.items[index + 1];
  if (!isScalar(item) || !isScalar(next)) return false;
  const [, end] = spanOf(item, base);
  const [start] = spanOf(next, base);
  return start === end + 1 && text[end] === ',' && /\d/.test(text[end - 1] ?? '') && /\d/.test(text[start] ?? '');
}

function reportSplit({ reading }: Building, start: number, end: number, what: 'text' | 'value'): void {
  const written = reading.text.slice(start, end);
  const mended = what === 'text' ? quoteText(unquoted(written)) : mendValue(written);
  report(reading, start, end, { code: CODES.commaEndedValue, params: { text: written }, mended });
}

function mendValue(written: string): string {
  const number = findNotationFault(written)?.mended;
  if (number !== undefined) return number;
  const pieces = written.split(',').map((piece) => piece.trim());
  if (pieces.every((piece) => /^[a-z][a-z\d_-]*$/.test(piece))) return `[${pieces.join(', ')}]`;
  return quoteText(unquoted(written));
}

/** `"A", B` becomes `A, B`: quotes around a part of the text are dropped with the part's end. */
function unquoted(written: string): string {
  return written.replace(/^"([^"]*)"/, '$1').replace(/^'([^']*)'/, '$1');
}
