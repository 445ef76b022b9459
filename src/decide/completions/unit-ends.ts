// The ends of ordered types, as the notations of the rule language allow them.

import type { OrderedType } from '../../domain/fact.ts';
import { MONEY_DIGITS } from '../../domain/money.ts';
import type { UnitInterval } from '../compile/compiled-rules.ts';

/** 15 digits: what amounts and numbers are read with (money.ts, units.ts). */
const MOST_UNITS = 10 ** MONEY_DIGITS - 1;

/** Days from 1900-01-01 to 2199-12-31 (day.ts), percents up to 999.99 %, four digits of months (units.ts). */
const UNIT_ENDS: Readonly<Record<OrderedType, UnitInterval>> = {
  money: { lo: 0, hi: MOST_UNITS },
  number: { lo: -MOST_UNITS, hi: MOST_UNITS },
  percent: { lo: 0, hi: 99_999 },
  months: { lo: 0, hi: 9999 },
  date: { lo: -25_567, hi: 84_005 },
};

/** The units that an answer of an ordered type can have, both ends in. */
export function unitEnds(type: OrderedType): UnitInterval {
  return UNIT_ENDS[type];
}
