// Who a counterparty can be as far as lists of clients go: the lists that somebody is on at once, in every bundle that is compared.

import type { Bundle } from '../../domain/bundle.ts';
import { innHolder, innProblem } from '../../domain/tax-id.ts';

/** `lists` holds for each bundle the lists that a client of the class is on there, sorted. A client that no list names is the class with none. */
export type ClientClass = {
  readonly lists: readonly (readonly string[])[];
  /** Those who are in it, in the order of the rules; empty for "not named". */
  readonly members: readonly string[];
  /** Entity types that the members' tax ids leave; undefined when they leave any. */
  readonly entities: ReadonlySet<string> | undefined;
};

/** The classes that occur, the one that no list names first. Never every combination of lists. */
export function clientClasses(bundles: readonly Bundle[]): readonly ClientClass[] {
  const byClient = new Map<string, string[][]>();
  for (const [side, { decisions }] of bundles.entries()) {
    for (const { list, members } of decisions.clientLists) {
      for (const { taxId } of members) {
        const lists = byClient.get(taxId) ?? bundles.map(() => []);
        lists[side]?.push(list);
        byClient.set(taxId, lists);
      }
    }
  }
  const classes = new Map<string, { lists: string[][]; members: string[] }>();
  for (const [taxId, lists] of byClient) {
    for (const own of lists) own.sort();
    const key = JSON.stringify(lists);
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { lists, members: [taxId] });
    else known.members.push(taxId);
  }
  const named = [...classes.values()].map((one) => ({ ...one, entities: entitiesOf(one.members) }));
  return [{ lists: bundles.map(() => []), members: [], entities: undefined }, ...named];
}

function entitiesOf(members: readonly string[]): ReadonlySet<string> {
  return new Set(members.flatMap(entitiesOfTaxId));
}

/** The entity types that the tax office's ids know of; a rule set may declare more, of which the ids say nothing. */
export const KNOWN_ENTITIES: ReadonlySet<string> = new Set([
  'llc',
  'sole_proprietor',
  'self_employed',
  'foreign_company',
]);

/** Whether somebody of the class can be of the entity type. */
export function allowsEntity({ entities }: ClientClass, entity: string): boolean {
  return entities === undefined || !KNOWN_ENTITIES.has(entity) || entities.has(entity);
}

export function entitiesOfTaxId(taxId: string): readonly string[] {
  if (innProblem(taxId) !== undefined) return ['foreign_company'];
  switch (innHolder(taxId)) {
    case 'legal_entity':
      return ['llc'];
    case 'foreign_company':
      return ['foreign_company'];
    case 'natural_person':
      return ['sole_proprietor', 'self_employed'];
  }
}
