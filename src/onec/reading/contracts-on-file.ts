// Contracts of a counterparty's row, and who signs for it according to them.
import type { ContractOnFile, CounterpartyRow } from '../../engine/ports/counterparties.ts';
import type { ContractMapping, ValueSource } from '../mapping/mapping.ts';
import { present } from './counterparty-rows.ts';
import { farFlag, farKey } from './far-value.ts';
import type { Reading } from './owned-rows.ts';
import { readOwned } from './owned-rows.ts';
import { readDay } from './papers-on-file.ts';
import { fieldsOf } from './value-reader.ts';

export type SignedBy = Pick<CounterpartyRow, 'signatory' | 'signatoryPosition'>;

/** `signedBy`: of the newest contract that names somebody. */
export type ReadContracts = {
  readonly contracts: readonly ContractOnFile[];
  readonly signedBy: SignedBy;
  readonly cut: boolean;
};

/** What has to be read of a contract. */
export function contractSources(mapping: ContractMapping): readonly (ValueSource | undefined)[] {
  const { set: _, owner: _owner, deleted: _deleted, order: _order, ...sources } = mapping;
  return Object.values(sources);
}

/** Rejects with a `FarError`. */
export async function readContracts(
  { reader, values }: Reading,
  mapping: ContractMapping,
  row: string,
): Promise<ReadContracts> {
  const { set, ...sources } = mapping;
  const { rows, cut } = await readOwned(reader, mapping, { row, fields: fieldsOf(contractSources(mapping)) });
  const read: { readonly contract: ContractOnFile; readonly signedBy: SignedBy }[] = [];
  for (const [index, one] of rows.entries()) {
    const raw = { set, row: one };
    const signed = await values.read(sources.signed, raw);
    const isSigned = farFlag(signed?.value);
    const contract = {
      id: farKey(one['Ref_Key']) ?? `${row}/${set}/${index + 1}`,
      row,
      ...present({
        title: await values.text(sources.title, raw),
        number: await values.text(sources.number, raw),
        date: await readDay(values, sources.date, raw),
        until: await readDay(values, sources.until, raw),
        signed: signed === undefined || isSigned === undefined ? undefined : { value: isSigned, from: signed.from },
        state: await values.text(sources.state, raw),
      }),
    };
    const signedBy = present({
      signatory: await values.text(sources.signatory, raw),
      signatoryPosition: await values.text(sources.signatory_position, raw),
    });
    read.push({ contract, signedBy });
  }
  const ordered = read.toSorted((a, b) => dateOf(b.contract) - dateOf(a.contract));
  const signedBy = ordered.find((one) => one.signedBy.signatory !== undefined)?.signedBy ?? {};
  return { contracts: ordered.map(({ contract }) => contract), signedBy, cut };
}

/** Those without a date last. */
export function newestContractsFirst(contracts: readonly ContractOnFile[]): readonly ContractOnFile[] {
  return contracts.toSorted((a, b) => dateOf(b) - dateOf(a));
}

function dateOf({ date }: ContractOnFile): number {
  return date?.value ?? -1_000_000;
}

/** The row, with whoever its contracts name where it names nobody itself. */
export function withSignatory(row: CounterpartyRow, signedBy: SignedBy): CounterpartyRow {
  return row.signatory === undefined ? { ...row, ...signedBy } : row;
}
