// Values of ordered facts, as rules and tests write them, in whole units; what is not in the one notation is reported.

import type { OrderedType } from '../../domain/fact.ts';
import type { MoneyProblem } from '../../domain/money.ts';
import { MONEY_DIGITS, parseMoney } from '../../domain/money.ts';
import type { PlainOrderedType } from '../../domain/units.ts';
import { parseUnits } from '../../domain/units.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import type { Naming } from './naming.ts';
import { reportCurrency } from './report-currency.ts';

const NOTATION: Readonly<Record<PlainOrderedType, number>> = {
  number: CODES.notANumber,
  percent: CODES.notAPercent,
  months: CODES.notMonths,
  date: CODES.notADate,
};

/** Whether an amount may stand in another currency than the policy's: contracts have such amounts, borders do not. */
export type Currencies = 'own' | 'any';

/** Reads a value of an ordered type into whole units; undefined when something was reported. Foreign amounts give their own minor units. */
export function readUnits(
  naming: Naming,
  type: OrderedType,
  value: Located<unknown>,
  currencies: Currencies,
): number | undefined {
  if (type === 'money') return readMoney(naming, value, currencies);
  const written = text(value);
  const units = value.node.kind === 'scalar' ? parseUnits(type, written) : undefined;
  if (units === undefined) {
    const mended = type === 'percent' ? mendedPercent(written) : undefined;
    naming.reporter.report(NOTATION[type], value, { value: written }, mended === undefined ? {} : { mended });
  }
  return units;
}

function mendedPercent(written: string): string | undefined {
  const mended = `${written.replace(/ *%$/, '').replace(',', '.')} %`;
  return parseUnits('percent', mended) === undefined ? undefined : mended;
}

function readMoney(naming: Naming, value: Located<unknown>, currencies: Currencies): number | undefined {
  const written = text(value);
  const reading = parseMoney(written);
  if (!reading.ok) {
    reportMoney(naming, value, reading.problem);
    return undefined;
  }
  const { minor, currency } = reading.money;
  if (currencies === 'own' && naming.currency !== undefined && currency !== naming.currency) {
    naming.reporter.report(CODES.otherCurrency, value, { value: written, currency: naming.currency });
    return undefined;
  }
  return minor;
}

function reportMoney(naming: Naming, value: Located<unknown>, problem: MoneyProblem): void {
  const written = text(value);
  const { reporter } = naming;
  switch (problem.kind) {
    case 'unknown_currency':
      reportCurrency(naming, value, problem.currency);
      return;
    case 'no_currency': {
      const mended = naming.currency === undefined ? {} : { mended: `${written} ${naming.currency}` };
      reporter.report(CODES.notMoney, value, { value: written }, mended);
      return;
    }
    case 'form':
      reporter.report(CODES.notMoney, value, { value: written });
      return;
    case 'negative':
      reportBounds(naming, value, 'она меньше нуля', 'it is below zero');
      return;
    case 'too_long':
      reportBounds(naming, value, `в ней больше ${MONEY_DIGITS} цифр`, `it has over ${MONEY_DIGITS} digits`);
      return;
    case 'minor_digits': {
      const { allowed } = problem;
      reportBounds(
        naming,
        value,
        `после точки знаков должно быть ${allowed} или ни одного`,
        `behind the point there are ${allowed} digits or none`,
      );
    }
  }
}

function reportBounds(naming: Naming, value: Located<unknown>, ru: string, en: string): void {
  naming.reporter.report(CODES.moneyOutOfBounds, value, { value: text(value), why_ru: ru, why_en: en });
}
