// Money as whole minor units with a currency: never a float.

import { isCurrency, minorDigits } from './currency.ts';

/** An amount: `minor` is a whole number of minor units (kopecks), 0 … 10^15 - 1, so that sums and comparisons are exact. */
export type Money = { readonly minor: number; readonly currency: string };

/** At most 15 digits, those after the point included: below 2^53 with room for sums of ten parts. */
export const MONEY_DIGITS = 15;

export type MoneyProblem =
  | { readonly kind: 'form' }
  | { readonly kind: 'no_currency' }
  | { readonly kind: 'unknown_currency'; readonly currency: string }
  | { readonly kind: 'negative' }
  | { readonly kind: 'too_long' }
  | { readonly kind: 'minor_digits'; readonly allowed: number };

export type MoneyReading =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly problem: MoneyProblem };

const MONEY = /^(\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))? ([A-Z]{3})$/;

/**
 * Reads `1 000 000 RUB`, `4999999.99 RUB`: digits grouped by single blanks or not grouped, up to as many digits after the
 * point as the currency has, a blank, an ISO code. Everything else is a problem, never a guess.
 */
export function parseMoney(text: string): MoneyReading {
  const match = MONEY.exec(text);
  if (match === null) return { ok: false, problem: problemOf(text) };
  const [, whole = '', fraction = '', currency = ''] = match;
  if (!isCurrency(currency)) return { ok: false, problem: { kind: 'unknown_currency', currency } };
  const digits = minorDigits(currency);
  if (fraction.length > digits || (fraction !== '' && fraction.length !== digits)) {
    return { ok: false, problem: { kind: 'minor_digits', allowed: digits } };
  }
  const plain = whole.replaceAll(' ', '');
  if (plain.length > 1 && plain.startsWith('0')) return { ok: false, problem: { kind: 'form' } };
  const all = plain + fraction.padEnd(digits, '0');
  if (all.replace(/^0+/, '').length > MONEY_DIGITS) return { ok: false, problem: { kind: 'too_long' } };
  return { ok: true, money: { minor: Number(all), currency } };
}

function problemOf(text: string): MoneyProblem {
  if (/^[-−–]\s*\d/.test(text)) return { kind: 'negative' };
  if (/^(\d{1,3}(?: \d{3})+|\d+)(\.\d+)?$/.test(text)) return { kind: 'no_currency' };
  return { kind: 'form' };
}

/** Writes money as the rule language writes it: `1 000 000 RUB`, `4 999 999.99 RUB`. `parseMoney` reads it back. */
export function formatMoney(money: Money): string {
  const digits = minorDigits(money.currency);
  const text = String(money.minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return Number(fraction) === 0 ? `${grouped} ${money.currency}` : `${grouped}.${fraction} ${money.currency}`;
}

/** One recorded rate: one unit of `currency` costs `value` (a decimal such as `92.5034`) of the policy's currency. */
export type Rate = { readonly currency: string; readonly value: string; readonly source: string };

/** A rate as the rule language writes it: up to 9 digits, up to 8 after the point, above zero. */
export function isRate(text: string): boolean {
  return /^\d{1,9}(\.\d{1,8})?$/.test(text) && !/^0+(\.0+)?$/.test(text);
}

/**
 * Converts into `target` by a decimal rate, rounded up to a whole minor unit: a rounding can then never bring
 * an amount below a border that it reaches. Exact (BigInt inside). Returns undefined when the result has over 15 digits.
 */
export function convertMoney(money: Money, rate: string, target: string): Money | undefined {
  if (!isRate(rate)) throw new Error(`not a rate: ${rate}`);
  const [whole = '0', fraction = ''] = rate.split('.');
  const scaled = BigInt(whole + fraction);
  const up = 10n ** BigInt(minorDigits(target));
  const down = 10n ** BigInt(fraction.length + minorDigits(money.currency));
  const product = BigInt(money.minor) * scaled * up;
  const minor = (product + down - 1n) / down;
  return minor < 10n ** BigInt(MONEY_DIGITS) ? { minor: Number(minor), currency: target } : undefined;
}
