// What is looked up in a bundle to read contracts: made once, used for every row of a file of many.

import type { Bundle, ClientList } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { Person } from '../../domain/directory.ts';
import type { Answer, FactDeclaration } from '../../domain/fact.ts';
import type { ClientListId, DepartmentId, DocumentId, FactId } from '../../domain/ids.ts';
import type { Rate } from '../../domain/money.ts';

/** Keys of a contract that are not (only) facts. `country` and `initiator` are both. */
export const CONTRACT_KEYS = [
  'id',
  'inn',
  'kpp',
  'ogrn',
  'tax_id',
  'country',
  'name',
  'email',
  'curator',
  'initiator',
  'documents',
  'confirmed',
  'rates',
] as const;

export type ContractRules = {
  readonly asOf: Day;
  readonly currency: string;
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  readonly people: ReadonlyMap<string, Person>;
  readonly departments: ReadonlyMap<string, { readonly department: DepartmentId; readonly title: string }>;
  readonly documents: ReadonlyMap<string, { readonly document: DocumentId; readonly title: string }>;
  /** Tax id -> the lists that it is on, sorted, and the name that the first of them gives it. */
  readonly clients: ReadonlyMap<string, { readonly lists: readonly ClientListId[]; readonly title: string }>;
  /** Rates given beside the contract (`--rates`), by currency. */
  readonly rates: ReadonlyMap<string, Rate>;
  /** What holds of a fact of which nothing was said: its default, the day, or unanswered. */
  readonly untold: ReadonlyMap<FactId, Answer>;
};

/**
 * Prepares a bundle for reading contracts as of a day.
 * `rates`: those that were given for all contracts; a contract's own win over them.
 */
export function contractRules(bundle: Bundle, asOf: Day, rates: readonly Rate[]): ContractRules {
  const { decisions, directory } = bundle;
  return {
    asOf,
    currency: decisions.policy.currency,
    facts: new Map(decisions.facts.map((fact) => [fact.fact, fact])),
    people: new Map(directory.people.map((person) => [person.person, person])),
    departments: new Map(directory.departments.map((department) => [department.department, department])),
    documents: new Map(decisions.documents.map((document) => [document.document, document])),
    clients: clientsByTaxId(decisions.clientLists),
    rates: new Map(rates.map((rate) => [rate.currency, rate])),
    untold: new Map(decisions.facts.map((fact) => [fact.fact, untoldAnswer(fact, asOf)])),
  };
}

/** Names that a contract may use as keys, for did-you-mean. */
export function keysOf(rules: ContractRules): readonly string[] {
  return [...rules.facts.keys(), ...CONTRACT_KEYS];
}

function untoldAnswer(fact: FactDeclaration, asOf: Day): Answer {
  const confirmed = fact.confirmedBy === undefined;
  if (fact.builtIn && fact.fact === 'created') return { kind: 'value', value: asOf, setBy: 'clock', confirmed };
  if (fact.default !== undefined) return { kind: 'value', value: fact.default, setBy: 'default', confirmed };
  const fetched = fact.origin === 'onec' || fact.origin === 'history';
  return { kind: 'unanswered', why: fetched ? 'not_fetched' : 'not_given' };
}

function clientsByTaxId(
  lists: readonly ClientList[],
): ReadonlyMap<string, { lists: readonly ClientListId[]; title: string }> {
  const clients = new Map<string, { lists: ClientListId[]; title: string }>();
  for (const list of lists) {
    for (const member of list.members) {
      const known = clients.get(member.taxId);
      if (known === undefined) clients.set(member.taxId, { lists: [list.list], title: member.title });
      else if (!known.lists.includes(list.list)) known.lists.push(list.list);
    }
  }
  for (const client of clients.values()) client.lists.sort();
  return clients;
}
