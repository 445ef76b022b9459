// The counterparty's type as far as its ids tell it, and where they say something else than was given.

import type { Counterparty } from '../../domain/contract.ts';
import { innHolder } from '../../domain/tax-id.ts';

/** Entity types that the tax office's ids know of; a rule set may declare more, of which the ids say nothing. */
export const KNOWN_ENTITIES = ['llc', 'sole_proprietor', 'self_employed', 'foreign_company'] as const;
export type KnownEntity = (typeof KNOWN_ENTITIES)[number];

/** `possible`: the types that the ids leave; one alone is told. `by`: the id that says so. Undefined when there is no id. */
export type EntityFromIds = { readonly possible: readonly KnownEntity[]; readonly by: 'inn' | 'ogrn' | 'tax_id' };

/**
 * 10 digits of INN: a legal entity, from 9909 on a foreign company. 12 digits: an ИП, a self-employed person or neither,
 * unless there is an ОГРНИП. A foreign tax id with its country: a foreign company.
 */
export function entityFromIds(ids: Counterparty): EntityFromIds | undefined {
  if (ids.inn !== undefined) return { possible: fromInn(ids.inn, ids.ogrn), by: 'inn' };
  if (ids.ogrn !== undefined) {
    return { possible: ids.ogrn.length === 15 ? ['sole_proprietor'] : ['llc'], by: 'ogrn' };
  }
  if (ids.taxId === undefined) return undefined;
  return { possible: ids.country === undefined ? [] : ['foreign_company'], by: 'tax_id' };
}

function fromInn(inn: string, ogrn: string | undefined): readonly KnownEntity[] {
  switch (innHolder(inn)) {
    case 'legal_entity':
      return ['llc'];
    case 'foreign_company':
      return ['foreign_company'];
    case 'natural_person':
      // An ОГРНИП is given to an ИП only.
      return ogrn?.length === 15 ? ['sole_proprietor'] : ['sole_proprietor', 'self_employed'];
  }
}

/** True when the ids rule out what was given; types of the rule set's own are never ruled out. */
export function idsRuleOut(ids: EntityFromIds | undefined, entity: string): boolean {
  if (ids === undefined || !isKnown(entity)) return false;
  // A foreign tax id without a country tells nothing, but it is not a Russian one.
  if (ids.by === 'tax_id') return entity !== 'foreign_company';
  return !ids.possible.includes(entity);
}

function isKnown(entity: string): entity is KnownEntity {
  return (KNOWN_ENTITIES as readonly string[]).includes(entity);
}

/** Whether НПД is paid, where the type of the counterparty says it. */
export function npdOf(entity: string): boolean | undefined {
  if (entity === 'self_employed') return true;
  return entity === 'llc' || entity === 'foreign_company' ? false : undefined;
}
