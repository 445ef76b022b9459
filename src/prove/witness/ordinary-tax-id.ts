// A tax id for a made-up counterparty that fits its entity type and the lists of clients that it has to be on.

import type { Bundle } from '../../domain/bundle.ts';
import { innProblem } from '../../domain/tax-id.ts';
import { entitiesOfTaxId } from '../space/client-classes.ts';

export type OrdinaryTaxId = { readonly inn: string } | { readonly taxId: string };

/** One of `members` whose id allows the entity type; without members an id that no list of any of the bundles names. */
export function ordinaryTaxId(
  bundles: readonly Bundle[],
  members: readonly string[],
  entity: string | undefined,
): OrdinaryTaxId {
  const [first] = members;
  if (first !== undefined) {
    const fitting = members.find((taxId) => entity === undefined || entitiesOfTaxId(taxId).includes(entity));
    return asId(fitting ?? first);
  }
  const lists = bundles.flatMap(({ decisions }) => decisions.clientLists);
  const named = new Set(lists.flatMap((list) => list.members.map(({ taxId }) => taxId)));
  return asId(unnamed(entity, (id) => named.has(id)));
}

function asId(id: string): OrdinaryTaxId {
  return innProblem(id) === undefined ? { inn: id } : { taxId: id };
}

/** The first id of the form that its check digits allow. */
function unnamed(entity: string | undefined, isNamed: (id: string) => boolean): string {
  for (let serial = 1; ; serial += 1) {
    const id = candidate(entity, serial);
    if (id !== undefined && !isNamed(id)) return id;
  }
}

function candidate(entity: string | undefined, serial: number): string | undefined {
  const text = String(serial);
  if (entity === 'foreign_company') return `DE${text.padStart(9, '0')}`;
  const length = entity === 'sole_proprietor' || entity === 'self_employed' ? 12 : 10;
  const inn = `77${text.padStart(length - 2, '0')}`;
  return innProblem(inn) === undefined ? inn : undefined;
}
