// Amounts as people write them (`5 млн руб.`, `5,000,000 RUB`), and the one way in which the rules write them.

import { isCurrency, minorDigits } from '../../../domain/currency.ts';
import { formatMoney, MONEY_DIGITS, parseMoney } from '../../../domain/money.ts';
import type { Mending } from './mend-date.ts';

const AMOUNT =
  /^([$€¥₽£]?) ?(\d[\d ,.'’_]*?) ?(тыс\.?|тысяч[аи]?|млн\.?|миллион(?:а|ов)?|млрд\.?|миллиард(?:а|ов)?|mln|mio|bn|thousand|million|billion|[km](?![a-z]))? ?([A-Za-z]{3}|[$€¥₽£]|р\.?|руб\.?|рубл(?:ь|я|ей)|(?:долл\.?|доллар(?:а|ов)?)(?: США)?|euros?|roubles?|rubles?|dollars?|евро|юан(?:ь|я|ей)|тенге)?\.?$/i;
const CURRENCY_FIRST = /^([A-Za-z]{3}) (\d[\d ,.'’_]*)$/;

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:тыс|k|thousand)/i, 3],
  [/^(?:млн|миллион|mln|mio|m|million)/i, 6],
  [/^(?:млрд|миллиард|bn|billion)/i, 9],
];

const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:р|руб|₽|rur|rouble|ruble)/i, 'RUB'],
  [/^(?:\$|долл|dollar)/i, 'USD'],
  [/^(?:€|евро|euro)/i, 'EUR'],
  [/^(?:£)/i, 'GBP'],
  [/^(?:¥|юан)/i, 'CNY'],
  [/^тенге/i, 'KZT'],
];

/**
 * Recognises an amount in any notation but the rules' own; undefined for everything else, and for a bare number without a currency
 * (whether that is an amount, only the fact's type can say). `million` without a currency is taken for roubles.
 */
export function mendAmount(text: string): Mending | undefined {
  if (isMoney(text)) return undefined;
  const swapped = CURRENCY_FIRST.exec(text);
  const match = AMOUNT.exec(swapped === null ? text : `${swapped[2]} ${swapped[1]}`);
  if (match === null) return undefined;
  const [, sign = '', digits = '', multiplier = '', word = ''] = match;
  const unit = sign + word;
  if (unit === '' && multiplier.length < 2) return undefined;
  const currency = unit === '' ? 'RUB' : currencyOf(unit);
  if (currency === undefined) return undefined;
  return write(digits.trim(), multiplier, currency);
}

/** In the notation of the rules; that there are too many digits, or no such currency, is said by those who know what it is for. */
function isMoney(text: string): boolean {
  const reading = parseMoney(text);
  if (reading.ok) return true;
  const { problem } = reading;
  // `RUR` is what the rouble was called until 1998, and still is in some forms.
  if (problem.kind === 'unknown_currency') return currencyOf(problem.currency) === undefined;
  return problem.kind === 'too_long' || problem.kind === 'minor_digits';
}

function currencyOf(unit: string): string | undefined {
  const named = CURRENCY_WORDS.find(([pattern]) => pattern.test(unit))?.[1];
  if (named !== undefined) return named;
  const code = unit.toUpperCase();
  return isCurrency(code) ? code : undefined;
}

function write(digits: string, multiplier: string, currency: string): Mending | undefined {
  const zeros = MULTIPLIERS.find(([pattern]) => multiplier !== '' && pattern.test(multiplier))?.[1] ?? 0;
  const parts = splitNumber(digits, zeros > 0);
  if (parts === undefined) return {};
  const scale = minorDigits(currency);
  const shifted = parts.fraction.padEnd(zeros, '0');
  const whole = parts.whole + shifted.slice(0, zeros);
  const rest = shifted.slice(zeros).replace(/0+$/, '');
  const minor = `${whole}${rest.padEnd(scale, '0')}`.replace(/^0+(?=\d)/, '');
  if (rest.length > scale || minor.length > MONEY_DIGITS) return {};
  const mended = formatMoney({ minor: Number(minor), currency });
  return { mended };
}

/** Whole and fractional digits of a number with any grouping; undefined where the grouping can be read in two ways. */
function splitNumber(text: string, scaled: boolean): { whole: string; fraction: string } | undefined {
  const groups = /^(\d{1,3})((?:[ ,.'’_]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text);
  const oneSign = groups !== null && new Set((groups[2] ?? '').replace(/\d/g, '')).size === 1;
  // `1,5 млн` and `1.234 млн` have a fraction; `1.234 RUB` a group.
  if (groups !== null && oneSign && !(scaled && /^\d+[.,]\d{3}$/.test(text))) {
    return { whole: `${groups[1]}${(groups[2] ?? '').replace(/\D/g, '')}`, fraction: groups[3] ?? '' };
  }
  const grouped = /^(\d+(?: {1,2}\d{3})+|\d+)(?:[.,](\d+))?$/.exec(text);
  if (grouped === null) return undefined;
  return { whole: (grouped[1] ?? '').replaceAll(' ', ''), fraction: grouped[2] ?? '' };
}
