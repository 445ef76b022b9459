// Dates, lengths of time, amounts and numbers written in another way than the one that the rules read.

import type { Params } from '../../../diagnostics/finding.ts';
import { CODES } from '../codes.ts';
import { mendAmount } from './mend-amount.ts';
import type { Mending } from './mend-date.ts';
import { dayThatIsNot, mendDate } from './mend-date.ts';
import { mendDuration } from './mend-duration.ts';
import type { NumberFault } from './mend-number.ts';
import { mendNumber } from './mend-number.ts';

/** A finding about a scalar before it has a place. `mended` replaces the scalar. */
export type ScalarFault = { readonly code: number; readonly params: Params; readonly mended?: string };

/** Longer texts are no numbers, dates or amounts: the patterns need not look at them. */
const LONGEST_NOTATION = 60;

const NUMBER_CODES: Readonly<Record<NumberFault['kind'], number>> = {
  leading_zero: CODES.leadingZero,
  notation: CODES.numberNotation,
  too_long: CODES.numberTooLong,
  decimal_comma: CODES.decimalComma,
};

/** What is wrong with the notation of a plain scalar; undefined when nothing is, or when it is no number, date, duration or amount. */
export function findNotationFault(text: string): ScalarFault | undefined {
  if (text.length > LONGEST_NOTATION || !/\d/.test(text)) return undefined;
  const number = mendNumber(text);
  if (number !== undefined) return scalarFault(NUMBER_CODES[number.kind], text, number);
  const date = mendDate(text);
  if (date !== undefined) return scalarFault(CODES.dateNotation, text, date);
  const noDay = dayThatIsNot(text);
  if (noDay !== undefined) return { code: CODES.noSuchDay, params: { text: noDay } };
  const duration = mendDuration(text);
  if (duration !== undefined) return scalarFault(CODES.durationNotation, text, duration);
  const amount = mendAmount(text);
  return amount === undefined ? undefined : scalarFault(CODES.amountNotation, text, amount);
}

/** A fault whose message shows the text as it was written. */
export function scalarFault(code: number, text: string, mending: Mending): ScalarFault {
  return mending.mended === undefined ? { code, params: { text } } : { code, params: { text }, mended: mending.mended };
}
