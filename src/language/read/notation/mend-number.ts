// Numbers in notations that YAML, spreadsheets or programmers know, and the one way in which the rules write them.

import type { Mending } from './mend-date.ts';

/** What is wrong with the notation of a number; `quoted` where it is most likely no number at all (a tax id, an account). */
export type NumberFault = Mending & { readonly kind: 'leading_zero' | 'notation' | 'too_long' | 'decimal_comma' };

/** More digits are not held exactly by a number. */
const EXACT_DIGITS = 15;

const OTHER_BASES: readonly RegExp[] = [/^0x[0-9a-f]{1,10}$/i, /^0o[0-7]{1,12}$/i, /^0b[01]{1,32}$/i];
const PROGRAMMERS =
  /^(?:[+-]?\.\d+|[+-]?\d+\.|[+-]?\d*\.?\d+e[+-]?\d+|\+\d+(?:\.\d+)?|[+-]?\.inf|\.nan|-?\d{1,3}(?:_\d{3})+)$/i;
const DECIMAL_COMMA = /^(-?\d{1,3}(?: ?\d{3})*),(\d+)( ?%| [A-Z]{3})?$/;

/** Recognises a number whose notation the rules refuse; undefined for everything else. */
export function mendNumber(text: string): NumberFault | undefined {
  if (/^-?0\d+(?:\.\d+)?$/.test(text)) return { kind: 'leading_zero', mended: `"${text}"` };
  if (/^-?\d+$/.test(text)) return text.length > EXACT_DIGITS ? { kind: 'too_long', mended: `"${text}"` } : undefined;
  if (OTHER_BASES.some((base) => base.test(text))) return { kind: 'notation', mended: String(Number(text)) };
  if (PROGRAMMERS.test(text)) return programmers(text);
  const comma = DECIMAL_COMMA.exec(text);
  if (comma === null) return undefined;
  return { kind: 'decimal_comma', mended: `${comma[1]}.${comma[2]}${comma[3] ?? ''}`.replace(/ ?%$/, ' %') };
}

function programmers(text: string): NumberFault {
  const value = Number(text.replaceAll('_', '').replace(/^\+/, ''));
  const plain = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? { kind: 'notation', mended: plain } : { kind: 'notation' };
}
