// A contract of the space as a contract file says it.

import type { Written } from '../../diagnostics/wording/value-as-written.ts';
import { valueAsWritten } from '../../diagnostics/wording/value-as-written.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { FactId } from '../../domain/ids.ts';
import { formatMoney } from '../../domain/money.ts';
import type { SpaceContract } from './contract-of.ts';

/** Keys as in a contract file: facts, `inn` or `tax_id` with `country`, what is `confirmed`; in a foreign currency the `rates` too. */
export function writtenContract(bundle: Bundle, contract: SpaceContract): Readonly<Record<string, Written>> {
  const { decisions } = bundle;
  const { values, unconfirmed, facts } = contract;
  const { policy } = decisions;
  const currencies = values.get('currencies' as FactId);
  const foreign = Array.isArray(currencies) ? currencies.filter((one) => one !== policy.currency) : [];
  const entries: [string, Written][] = [];
  for (const fact of decisions.facts) {
    const value = values.get(fact.fact);
    if (value === undefined || fact.type === 'lists' || DERIVED.has(fact.fact)) continue;
    if (fact.fact === 'created' && value === contract.asOf) continue;
    if (value === 'absent') entries.push([fact.fact, 'absent']);
    else if (fact.type === 'money' && typeof value === 'number' && foreign.length > 0) {
      entries.push([fact.fact, formatMoney({ minor: value, currency: foreign[0] ?? policy.currency })]);
    } else entries.push([fact.fact, valueAsWritten(fact, value, policy.currency)]);
  }
  const confirmed = decisions.facts
    .filter(({ fact, confirmedBy }) => confirmedBy !== undefined && !unconfirmed.has(fact))
    .map(({ fact }) => fact);
  const { inn, taxId, country } = facts.counterparty;
  if (inn !== undefined) entries.push(['inn', inn]);
  if (taxId !== undefined) entries.push(['tax_id', taxId]);
  if (country !== undefined) entries.push(['country', country]);
  if (facts.initiator !== undefined) entries.push(['initiator', facts.initiator]);
  if (facts.curator !== undefined) entries.push(['curator', facts.curator]);
  if (confirmed.length > 0) entries.push(['confirmed', confirmed]);
  return Object.fromEntries(entries);
}

/** What follows from other keys, or is said by keys of its own. */
const DERIVED = new Set(['currencies', 'country', 'initiator']);
