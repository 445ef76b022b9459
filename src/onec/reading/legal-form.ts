// What kind of party a row is: as the base says it, where its other values do not say it better.
import { innHolder } from '../../domain/tax-id.ts';
import type { LegalForm, Told } from '../../engine/ports/counterparties.ts';

/** ОГРНИП has fifteen digits, ОГРН thirteen. */
const OGRNIP = 15;

export type FormGrounds = {
  readonly said?: Told<LegalForm> | undefined;
  readonly inn?: Told<string> | undefined;
  readonly ogrn?: Told<string> | undefined;
  readonly country?: Told<string> | undefined;
};

/**
 * Bases that know natural persons alone keep a sole proprietor among them: an ОГРНИП tells him apart. Without a word of the base the
 * ИНН tells, and a country other than Russia.
 */
export function legalFormOf({ said, inn, ogrn, country }: FormGrounds): Told<LegalForm> | undefined {
  if (country !== undefined && country.value !== 'RU' && said?.value !== 'natural_person')
    return { value: 'foreign_company', from: country.from };
  if (inn !== undefined && innHolder(inn.value) === 'foreign_company')
    return { value: 'foreign_company', from: inn.from };
  const isPerson = said === undefined ? inn?.value.length === 12 : said.value === 'natural_person';
  if (isPerson && ogrn?.value.length === OGRNIP) return { value: 'sole_proprietor', from: ogrn.from };
  if (said !== undefined) return said;
  if (inn === undefined) return undefined;
  return { value: isPerson ? 'natural_person' : 'legal_entity', from: inn.from };
}
