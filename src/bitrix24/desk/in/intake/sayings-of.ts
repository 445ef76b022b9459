// What each teller says of each entry, ready to be compared.
import type { Bundle } from '../../../../domain/bundle.ts';
import type { GivenContract } from '../../../../engine/ports/contract-reader.ts';
import type { LegalForm } from '../../../../engine/ports/counterparties.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { plainText } from '../../out/inert-text.ts';
import type { ChosenCrm, OneCRow } from './answers.ts';
import type { Compared, SayingsOf } from './compare-entries.ts';

/** A natural person may be self-employed or neither: nobody there knows. */
const ENTITY_OF: Readonly<Record<LegalForm, string | undefined>> = {
  legal_entity: 'llc',
  sole_proprietor: 'sole_proprietor',
  foreign_company: 'foreign_company',
  natural_person: undefined,
};

export type Said = {
  readonly contract: GivenContract;
  /** Its case, once there is one. */
  readonly seen: SeenCase | undefined;
  readonly bundle: Bundle;
  readonly onec: OneCRow;
  readonly crm: ChosenCrm;
};

export function sayingsOf(said: Said): SayingsOf {
  return (entry) => {
    const values = { card: cardSays(said, entry), crm: crmSays(said, entry), onec: onecSays(said, entry) };
    return Object.fromEntries(
      Object.entries(values).flatMap(([teller, value]) => {
        // What goes into the contract and onto the card is the same: in one line, and no reference for a batch.
        const text = value === undefined ? '' : plainText(value);
        return text === '' ? [] : [[teller, text]];
      }),
    );
  };
}

/** The type of the counterparty may follow from the tax id: then the card needs not say it. */
function cardSays({ contract, seen }: Said, entry: Compared): string | undefined {
  const value = contract[entry];
  const told = typeof value === 'string' && value !== '' && value !== 'absent' ? value : undefined;
  return told ?? (entry === 'entity' ? seen?.kase.context.content['fact:entity'] : undefined);
}

function crmSays({ crm }: Said, entry: Compared): string | undefined {
  if (crm.kind !== 'one' || entry === 'entity') return undefined;
  return entry === 'name' ? (crm.row.name ?? (crm.row.title || undefined)) : crm.row[entry];
}

function onecSays({ onec, bundle }: Said, entry: Compared): string | undefined {
  if (onec.kind !== 'one') return undefined;
  const { row } = onec;
  switch (entry) {
    case 'name':
      return row.fullName?.value ?? row.name?.value;
    case 'kpp':
      return row.legalForm?.value === 'sole_proprietor' ? undefined : row.kpp?.value;
    case 'ogrn':
      return row.ogrn?.value;
    case 'entity':
      return entityIn(bundle, row.legalForm?.value);
  }
}

function entityIn({ decisions }: Bundle, form: LegalForm | undefined): string | undefined {
  const entity = form === undefined ? undefined : ENTITY_OF[form];
  const fact = decisions.facts.find((one) => one.fact === 'entity');
  return fact?.options.some(({ option }) => option === entity) === true ? entity : undefined;
}
