// The rates of one contract, and which of them were used: those become part of the decision.

import type { Money, Rate } from '../../domain/money.ts';
import { convertMoney } from '../../domain/money.ts';

export type Exchange = {
  /** The policy's currency. */
  readonly currency: string;
  /** True when amounts in this currency can be converted. */
  readonly knows: (currency: string) => boolean;
  /** In minor units of the policy's currency, rounded up; undefined without a rate or above 15 digits. The rate counts as used. */
  readonly convert: (money: Money) => number | undefined;
  /** Rates used so far, by currency. */
  readonly used: () => readonly Rate[];
};

/** `rates` by currency; the policy's own currency needs none. */
export function openExchange(currency: string, rates: ReadonlyMap<string, Rate>): Exchange {
  const used = new Map<string, Rate>();
  return {
    currency,
    knows: (wanted) => wanted === currency || rates.has(wanted),
    convert: (money) => {
      if (money.currency === currency) return money.minor;
      const rate = rates.get(money.currency);
      if (rate === undefined) return undefined;
      used.set(rate.currency, rate);
      return convertMoney(money, rate.value, currency)?.minor;
    },
    used: () => [...used.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}
