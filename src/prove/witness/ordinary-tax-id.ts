// A tax id for a made-up counterparty that fits its entity type and the lists of clients that it has to be on.

import type { Bundle } from '../../domain/bundle.ts';
import { innProblem } from '../../domain/tax-id.ts';
import { entitiesOfTaxId, KNOWN_ENTITIES } from '../space/client-classes.ts';
import { idAllowsCountry } from '../space/id-allows-country.ts';

export type OrdinaryTaxId = { readonly inn: string } | { readonly taxId: string };

/** One of `members` whose id allows the entity type; without members an id that no list of any of the bundles names. */
export function ordinaryTaxId(
  bundles: readonly Bundle[],
  members: readonly string[],
  entity: string | undefined,
  country: string | undefined,
): OrdinaryTaxId {
  const [first] = members;
  if (first !== undefined) {
    const ofType = members.filter((taxId) => entity === undefined || typeFits(taxId, entity));
    const fitting = ofType.find((taxId) => country === undefined || idAllowsCountry(taxId, country));
    return asId(fitting ?? ofType[0] ?? first);
  }
  const lists = bundles.flatMap(({ decisions }) => decisions.clientLists);
  const named = new Set(lists.flatMap((list) => list.members.map(({ taxId }) => taxId)));
  return asId(unnamed({ entity, country }, (id) => named.has(id)));
}

function asId(id: string): OrdinaryTaxId {
  return innProblem(id) === undefined ? { inn: id } : { taxId: id };
}

/** The first id of the form that its check digits allow. */
function unnamed(whose: Whose, isNamed: (id: string) => boolean): string {
  for (let serial = 1; ; serial += 1) {
    const id = candidate(whose, serial);
    if (id !== undefined && !isNamed(id)) return id;
  }
}

type Whose = { readonly entity: string | undefined; readonly country: string | undefined };

/** Foreign companies in Russia have an INN from 9909 on, those abroad an id of their country; types of the rule set's own go by the country. */
function candidate({ entity, country }: Whose, serial: number): string | undefined {
  const text = String(serial);
  const isForeign = entity === 'foreign_company';
  const isNatural = entity === 'sole_proprietor' || entity === 'self_employed';
  const isAbroad = country === undefined ? isForeign : country !== 'RU';
  if (isAbroad && !isNatural && entity !== 'llc') return `DE${text.padStart(9, '0')}`;
  const region = isForeign ? '9909' : '77';
  const inn = `${region}${text.padStart((isNatural ? 12 : 10) - region.length, '0')}`;
  return innProblem(inn) === undefined ? inn : undefined;
}

/** Whether an id can be of somebody of the type and from the country. */
export function fitsTaxId(taxId: string, entity: string | undefined, country: string | undefined): boolean {
  const isOfType = entity === undefined || typeFits(taxId, entity);
  return isOfType && (country === undefined || idAllowsCountry(taxId, country));
}

/** Of a type of the rule set's own ids say nothing. */
function typeFits(taxId: string, entity: string): boolean {
  return !KNOWN_ENTITIES.has(entity) || entitiesOfTaxId(taxId).includes(entity);
}
