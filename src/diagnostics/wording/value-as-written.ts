// Answers in the notation of the rule language: what a contract file would say.

import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import { formatMoney } from '../../domain/money.ts';
import { formatUnits } from '../../domain/units.ts';

/** Plain data, as it stands in JSON. */
export type Written = string | number | boolean | readonly string[];

/** `6 200 000 RUB`, `30 %`, 12, true, `services`, `['ip']`. `currency`: the policy's, of which amounts are minor units. */
export function valueAsWritten(fact: FactDeclaration, value: Value, currency: string): Written {
  if (typeof value !== 'number' || !isOrdered(fact.type)) return value;
  if (fact.type === 'months') return value;
  return unitsAsWritten(fact, value, currency);
}

/** The units of an ordered fact as text. */
export function unitsAsWritten(fact: FactDeclaration, units: number, currency: string): string {
  if (!isOrdered(fact.type)) throw new Error(`${fact.fact} is not ordered`);
  return fact.type === 'money' ? formatMoney({ minor: units, currency }) : formatUnits(fact.type, units);
}

/** As `valueAsWritten`; `absent` as the word, and null when there is no answer. */
export function answerAsWritten(fact: FactDeclaration, answer: Answer, currency: string): Written | null {
  switch (answer.kind) {
    case 'value':
      return valueAsWritten(fact, answer.value, currency);
    case 'absent':
      return 'absent';
    case 'unanswered':
      return null;
  }
}
