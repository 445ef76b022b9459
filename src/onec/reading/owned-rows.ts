// Rows that belong to a counterparty: its papers, its contracts.
import type { Owner } from '../mapping/mapping.ts';
import type { Filter } from '../odata/literal.ts';
import { castLiteral, equals, guidLiteral } from '../odata/literal.ts';
import type { BaseReader, ReadRows } from '../odata/read-rows.ts';
import { readRows } from '../odata/read-rows.ts';
import type { ValueReader } from './value-reader.ts';

export type Owned = {
  readonly set: string;
  readonly owner: Owner;
  readonly deleted?: string;
  readonly order?: string;
};

/** What reading takes: the base, its values, and which day it is there. */
export type Reading = { readonly reader: BaseReader; readonly values: ValueReader };

const KEYED = /^(Catalog|Document)_/;

/** Rows marked for deletion are left out: they are as good as gone. */
export async function readOwned(
  reader: BaseReader,
  { set, owner, deleted, order }: Owned,
  { row, fields }: { readonly row: string; readonly fields: readonly string[] },
): Promise<ReadRows> {
  const isKeyed = KEYED.test(set);
  const select = [...(isKeyed ? ['Ref_Key'] : []), ...fields, ...(deleted === undefined ? [] : [deleted])];
  const found = await readRows(reader, {
    set,
    select: [...new Set(select)],
    filter: ownerFilter(owner, row),
    order: order ?? (isKeyed ? 'Ref_Key' : undefined),
  });
  return deleted === undefined ? found : { ...found, rows: found.rows.filter((one) => one[deleted] !== true) };
}

/** Rows of that owner. */
export function ownerFilter(owner: Owner, row: string): Filter {
  return typeof owner === 'string'
    ? equals(owner, guidLiteral(row))
    : equals(owner.field, castLiteral(row, owner.type));
}
