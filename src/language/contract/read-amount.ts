// Amounts of a contract: parts in any currency, summed in the policy's at recorded rates.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { currencyCodes } from '../../domain/currency.ts';
import type { Answer } from '../../domain/fact.ts';
import type { Money, MoneyProblem } from '../../domain/money.ts';
import { formatMoney, MONEY_DIGITS, parseMoney } from '../../domain/money.ts';
import type { Exchange } from './exchange.ts';
import type { Given, GivenEntry } from './given.ts';
import { shown } from './given.ts';
import { inputFinding } from './input-finding.ts';
import { textOf } from './text-of.ts';

/** An amount as answered, with the currencies that it is written in, sorted. */
export type AmountReading = { readonly answer: Answer; readonly currencies: readonly string[] };

const PROBLEM_CODES: Readonly<Record<MoneyProblem['kind'], number>> = {
  form: 505,
  no_currency: 506,
  unknown_currency: 507,
  negative: 508,
  too_long: 509,
  minor_digits: 510,
};

/**
 * Reads `6 200 000 RUB` or a list of such parts. Parts of one currency are summed first, then each foreign sum is converted, rounded up.
 * Without a rate the amount is unanswered (`no_rate`), which is no fault. Undefined when something was reported.
 */
export function readAmount(
  entry: GivenEntry,
  exchange: Exchange,
  confirmed: boolean,
  report: (finding: Finding) => void,
): AmountReading | undefined {
  const given = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const parts = given.map((part) => readPart(entry.name, part, report));
  const sums = sumByCurrency(parts.filter((part) => part !== undefined));
  if (parts.length === 0) report(inputFinding(503, entry.value.place, { key: entry.name }));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const currencies = [...sums.keys()].sort();
  if (!currencies.every(exchange.knows)) return { answer: { kind: 'unanswered', why: 'no_rate' }, currencies };
  const total = sumIn(exchange, sums);
  if (total === undefined) {
    report(inputFinding(509, entry.value.place, { key: entry.name, value: shown(entry.value), digits: MONEY_DIGITS }));
    return undefined;
  }
  const answer = { kind: 'value', value: total, setBy: entry.setBy, confirmed } as const;
  const plain = currencies.length === 1 && currencies[0] === exchange.currency;
  return { answer: plain ? answer : { ...answer, original: written(sums) }, currencies };
}

/** Reads one amount and reports what is wrong with it. `name`: the key that a message names. */
export function readPart(name: string, given: Given, report: (finding: Finding) => void): Money | undefined {
  const text = textOf(name, given, report);
  if (text === undefined) return undefined;
  const reading = parseMoney(text);
  if (reading.ok) return reading.money;
  const { problem } = reading;
  const params = { key: name, value: text, digits: MONEY_DIGITS };
  const place = given.place;
  switch (problem.kind) {
    case 'unknown_currency':
      report(
        inputFinding(
          507,
          place,
          { ...params, currency: problem.currency },
          nearestName(problem.currency, currencyCodes()),
        ),
      );
      break;
    case 'minor_digits':
      report(inputFinding(510, place, { ...params, allowed: problem.allowed }));
      break;
    default:
      report(inputFinding(PROBLEM_CODES[problem.kind], place, params));
  }
  return undefined;
}

function sumByCurrency(parts: readonly Money[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const part of parts) sums.set(part.currency, (sums.get(part.currency) ?? 0) + part.minor);
  return sums;
}

function sumIn(exchange: Exchange, sums: ReadonlyMap<string, number>): number | undefined {
  let total = 0;
  for (const [currency, minor] of sums) {
    const converted = exchange.convert({ minor, currency });
    if (converted === undefined) return undefined;
    total += converted;
  }
  return total < 10 ** MONEY_DIGITS ? total : undefined;
}

function written(sums: ReadonlyMap<string, number>): string {
  return [...sums].map(([currency, minor]) => formatMoney({ minor, currency })).join(' + ');
}
