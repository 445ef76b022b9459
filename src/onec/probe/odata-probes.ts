// What a mapping asks of a base by OData, as questions that name no counterparty.
import type { FarPlace } from '../../engine/ports/counterparties.ts';
import type { DebtMapping, OdataMapping, Reference, ValueSource } from '../mapping/mapping.ts';
import { contains, equals, guidLiteral, textLiteral } from '../odata/literal.ts';
import type { BaseReader } from '../odata/read-rows.ts';
import { readBalance, readSome } from '../odata/read-rows.ts';
import { contractSources } from '../reading/contracts-on-file.ts';
import { counterpartySources } from '../reading/counterparty-rows.ts';
import type { Owned } from '../reading/owned-rows.ts';
import { ownerFilter } from '../reading/owned-rows.ts';
import { paperSources } from '../reading/papers-on-file.ts';
import { fieldsOf } from '../reading/value-reader.ts';

export type Probe = { readonly place: FarPlace; readonly work: () => Promise<'read' | 'empty'> };

/** No row has this key. */
const NOBODY = '00000000-0000-0000-0000-000000000001';
/** Its check digit holds, and tax offices have no number 0000. */
export const NOBODYS_INN = '0000000019';

type Sources = readonly (ValueSource | undefined)[];

/** Each set and its fields, each field that is filtered by, each set that is referred to, each register. */
export function odataProbes(reader: BaseReader, mapping: OdataMapping): readonly Probe[] {
  const { counterparty, papers = [], contracts = [], debts = [] } = mapping;
  const inRow = papers.flatMap((paper) => (paper.set === undefined ? paperSources(paper) : []));
  const ownSources = [...counterpartySources(counterparty), ...inRow];
  const owned = [
    ...papers.flatMap((paper) => (paper.set === undefined ? [] : [{ rows: paper, sources: paperSources(paper) }])),
    ...contracts.map((contract) => ({ rows: contract, sources: contractSources(contract) })),
  ];
  const all = [...ownSources, ...owned.flatMap(({ sources }) => sources)];
  return [
    setProbe(reader, counterparty.set, ['Ref_Key', ...fieldsOf(ownSources)]),
    ...searchProbes(reader, mapping),
    ...owned.flatMap(({ rows, sources }) => ownedProbes(reader, rows, sources)),
    ...referencesOf(all).map(({ set, field }) => setProbe(reader, set, [field])),
    ...debts.map((debt) => debtProbe(reader, debt)),
  ];
}

function setProbe(reader: BaseReader, set: string, select: readonly string[]): Probe {
  const work = async (): Promise<'read' | 'empty'> =>
    (await readSome(reader, { set, select })) === undefined ? 'empty' : 'read';
  return { place: set, work };
}

/** Whether a filter is understood; that it finds nothing is how it should be. */
function filterProbe(reader: BaseReader, place: FarPlace, query: Parameters<typeof readSome>[1]): Probe {
  return {
    place,
    work: async () => {
      await readSome(reader, query);
      return 'read';
    },
  };
}

function searchProbes(reader: BaseReader, { counterparty, search }: OdataMapping): readonly Probe[] {
  const { set, inn, tax_id: taxId } = counterparty;
  const filterOf = search === 'exact' ? equals : contains;
  return [inn, ...(taxId === undefined ? [] : [taxId])].map((field) =>
    filterProbe(reader, `${set}.${field}`, {
      set,
      select: ['Ref_Key'],
      filter: filterOf(field, textLiteral(NOBODYS_INN)),
    }),
  );
}

function ownedProbes(reader: BaseReader, { set, owner, deleted }: Owned, sources: Sources): readonly Probe[] {
  const field = typeof owner === 'string' ? owner : owner.field;
  const select = new Set([field, ...fieldsOf(sources), ...(deleted === undefined ? [] : [deleted])]);
  return [
    setProbe(reader, set, [...select]),
    filterProbe(reader, `${set}.${field}`, { set, select: [field], filter: ownerFilter(owner, NOBODY) }),
  ];
}

function debtProbe(reader: BaseReader, { register, counterparty }: DebtMapping): Probe {
  return {
    place: register,
    work: async () => {
      const condition = equals(counterparty, guidLiteral(NOBODY));
      await readBalance(reader, { register, condition, dimensions: counterparty.replace(/_Key$/, '') });
      return 'read';
    },
  };
}

/** Each set and field that some value leads to, once. */
function referencesOf(sources: Sources): readonly Reference[] {
  const found = new Map<string, Reference>();
  const note = (source: ValueSource | undefined): void => {
    if (source === undefined || typeof source === 'string') return;
    if ('ref' in source) found.set(`${source.set} ${source.field}`, source);
    else for (const inner of [source.take, ...(source.where ?? []).map(({ value }) => value)]) note(inner);
  };
  for (const source of sources) note(source);
  return [...found.values()];
}
