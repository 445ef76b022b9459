// From which countries a counterparty can be, as far as their id and their type tell it: a Russian company is registered in Russia.

import { innHolder, innProblem } from '../../domain/tax-id.ts';
import type { ClientClass } from './client-classes.ts';
import { KNOWN_ENTITIES } from './client-classes.ts';

/** What an id says of whoever holds it. `tax_id`: one of another country. */
type IdKind = 'legal_entity' | 'foreign_company' | 'natural_person' | 'tax_id';

const KINDS: readonly IdKind[] = ['legal_entity', 'foreign_company', 'natural_person', 'tax_id'];

const ENTITIES: Readonly<Record<IdKind, readonly string[]>> = {
  legal_entity: ['llc'],
  foreign_company: ['foreign_company'],
  natural_person: ['sole_proprietor', 'self_employed'],
  tax_id: ['foreign_company'],
};

type Word = string | boolean;

/** Whether somebody of the class can be of one of the types and from one of the countries at once. */
export function allowsCountry(
  client: ClientClass,
  entities: readonly Word[] | undefined,
  countries: readonly Word[],
): boolean {
  const kinds = client.members.length === 0 ? KINDS : [...new Set(client.members.map(idKind))];
  return kinds.some((kind) => {
    const isOfType = entities === undefined || entities.some((entity) => isOf(kind, String(entity)));
    return isOfType && countries.some((country) => isFrom(kind, String(country)));
  });
}

/** Whether an id can stand beside a country. */
export function idAllowsCountry(taxId: string, country: string): boolean {
  return isFrom(idKind(taxId), country);
}

function idKind(taxId: string): IdKind {
  return innProblem(taxId) === undefined ? innHolder(taxId) : 'tax_id';
}

/** Of a type of the rule set's own ids say nothing. */
function isOf(kind: IdKind, entity: string): boolean {
  return !KNOWN_ENTITIES.has(entity) || ENTITIES[kind].includes(entity);
}

function isFrom(kind: IdKind, country: string): boolean {
  if (kind === 'legal_entity') return country === 'RU';
  return kind !== 'tax_id' || country !== 'RU';
}
