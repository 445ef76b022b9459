// Ordered values other than money, as texts and as whole units (see SCALE in fact.ts): one notation each, never a guess.

import type { Day } from './day.ts';
import { formatDay, parseDay } from './day.ts';
import type { OrderedType } from './fact.ts';
import { SCALE } from './fact.ts';

/** Ordered types that carry no currency. */
export type PlainOrderedType = Exclude<OrderedType, 'money'>;

/** Up to 11 digits before the point and 4 after it: 15 in all, exact as a number of ten-thousandths. */
const NUMBER = /^(-?)(0|[1-9]\d{0,2}(?: \d{3}){0,3}|[1-9]\d{0,10})(?:\.(\d{1,4}))?$/;
const PERCENT = /^(0|[1-9]\d{0,2})(?:\.(\d{1,2}))? %$/;
/** Four digits: eight centuries of months are enough for any contract. */
const MONTHS = /^(0|[1-9]\d{0,3})$/;

/**
 * Reads `1 500.25`, `30 %`, `12` (months), `2026-03-12` into whole units of `type`; undefined for any other form
 * (`0x10`, `1e3`, `.5`, `007`, `33,3 %`).
 */
export function parseUnits(type: PlainOrderedType, text: string): number | undefined {
  switch (type) {
    case 'number':
      return parseNumber(text);
    case 'percent':
      return parsePercent(text);
    case 'months':
      return MONTHS.test(text) ? Number(text) : undefined;
    case 'date':
      return parseDay(text);
  }
}

function parseNumber(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const units = Number(whole.replaceAll(' ', '') + fraction.padEnd(4, '0'));
  return sign === '-' && units !== 0 ? -units : units;
}

function parsePercent(text: string): number | undefined {
  const match = PERCENT.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  return Number(whole + fraction.padEnd(2, '0'));
}

/** Writes what `parseUnits` reads: numbers grouped, without needless zeros. */
export function formatUnits(type: PlainOrderedType, units: number): string {
  switch (type) {
    case 'number':
      return formatScaled(units, SCALE.number);
    case 'percent':
      return `${formatScaled(units, SCALE.percent)} %`;
    case 'months':
      return String(units);
    case 'date':
      return formatDay(units as Day);
  }
}

function formatScaled(units: number, scale: number): string {
  const digits = String(scale).length - 1;
  const text = String(Math.abs(units)).padStart(digits + 1, '0');
  const whole = text.slice(0, -digits).replace(/\B(?=(\d{3})+$)/g, ' ');
  const fraction = text.slice(-digits).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
