// What a counterparty owes, or is owed, by a register of balances.

import { minorDigits } from '../../domain/currency.ts';
import { MONEY_DIGITS } from '../../domain/money.ts';
import type { Debt } from '../../engine/ports/counterparties.ts';
import type { DebtMapping } from '../mapping/mapping.ts';
import { equals, guidLiteral } from '../odata/literal.ts';
import type { BaseReader } from '../odata/read-rows.ts';
import { readBalance } from '../odata/read-rows.ts';
import { farNumber } from './far-value.ts';

/** The sum of a register's balances; undefined where nobody owes anything. Rejects with a `FarError`. */
export async function readDebt(reader: BaseReader, mapping: DebtMapping, row: string): Promise<Debt | undefined> {
  const { register, counterparty, amount, currency, positive } = mapping;
  const rows = await readBalance(reader, {
    register,
    condition: equals(counterparty, guidLiteral(row)),
    dimensions: counterparty.replace(/_Key$/, ''),
  });
  // Each is rounded alone: sums of fractions would gather what floats lose.
  const minor = rows.reduce((sum, one) => sum + minorOf(farNumber(one[amount]) ?? 0, currency), 0);
  if (minor === 0 || Math.abs(minor) >= 10 ** MONEY_DIGITS) return undefined;
  const other = positive === 'they' ? 'we' : 'they';
  return {
    row,
    owes: minor > 0 ? positive : other,
    amount: { value: { minor: Math.abs(minor), currency }, from: `${register}.${amount}` },
  };
}

function minorOf(amount: number, currency: string): number {
  return Math.round(amount * 10 ** minorDigits(currency));
}
