// A contract of the space as a contract file says it.

import type { Written } from '../../diagnostics/wording/value-as-written.ts';
import { valueAsWritten } from '../../diagnostics/wording/value-as-written.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { SpaceContract } from './contract-of.ts';

/** Keys as in a contract file: facts, `inn` or `tax_id` with `country`, what is `confirmed`. Amounts are in the contract's first currency. */
export function writtenContract(bundle: Bundle, contract: SpaceContract): Readonly<Record<string, Written>> {
  const { facts } = bundle.decisions;
  const { counterparty, initiator, curator } = contract.facts;
  const confirmed = facts
    .filter(({ fact, confirmedBy }) => confirmedBy !== undefined && !contract.unconfirmed.has(fact))
    .map(({ fact }) => fact);
  const others: Readonly<Record<string, Written | undefined>> = {
    inn: counterparty.inn,
    tax_id: counterparty.taxId,
    country: counterparty.country,
    initiator,
    curator,
    confirmed: confirmed.length === 0 ? undefined : confirmed,
  };
  const currency = currencyOf(bundle, contract);
  const own = facts.flatMap((fact): [string, Written][] => {
    const value = contract.values.get(fact.fact);
    if (value === undefined || isSaidElsewhere(fact, contract)) return [];
    return [[fact.fact, value === 'absent' ? value : valueAsWritten(fact, value, currency)]];
  });
  const given = Object.entries(others).flatMap(([key, value]): [string, Written][] =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries([...own, ...given]);
}

/** Follows from other keys, or is said by keys of its own. */
function isSaidElsewhere({ fact, type }: FactDeclaration, { values, asOf }: SpaceContract): boolean {
  return type === 'lists' || ELSEWHERE.has(fact) || (fact === 'created' && values.get(fact) === asOf);
}

const ELSEWHERE: ReadonlySet<string> = new Set(['currencies', 'country', 'initiator']);

/** The policy's, unless the contract is in others. */
function currencyOf({ decisions }: Bundle, { values }: SpaceContract): string {
  const { currency } = decisions.policy;
  const own = values.get('currencies' as FactId);
  const foreign: string | undefined = Array.isArray(own) ? own.find((one: string) => one !== currency) : undefined;
  return foreign ?? currency;
}
