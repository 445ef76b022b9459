// Rows of a published set, a page at a time, and single objects by their key.
import { FarError } from '../../engine/ports/far-error.ts';
import type { BaseRequests } from '../base/base-requests.ts';
import type { BaseSettings } from '../base/base-settings.ts';
import { isMap } from '../base/judge-answer.ts';
import type { Filter } from './literal.ts';
import { checkedName, guidLiteral, textLiteral } from './literal.ts';

export type Row = Readonly<Record<string, unknown>>;

export type BaseReader = {
  readonly requests: Pick<BaseRequests, 'get'>;
  readonly settings: BaseSettings;
  /** Rows that the user may not see are left out instead of refusing the whole: from the mapping. */
  readonly allowedOnly: boolean;
};

export type RowsQuery = {
  readonly set: string;
  readonly select: readonly string[];
  readonly filter: Filter;
  /** A field whose order does not change between pages; without one all rows come on one page. */
  readonly order?: string | undefined;
};

/** `cut`: there are more than are read. */
export type ReadRows = { readonly rows: readonly Row[]; readonly cut: boolean };

const ROOT = 'odata/standard.odata';

/** Rejects with a `FarError`. */
export async function readRows(reader: BaseReader, query: RowsQuery): Promise<ReadRows> {
  const { pageRows, mostRows } = reader.settings;
  const rows: Row[] = [];
  const page = query.order === undefined ? mostRows + 1 : pageRows;
  for (;;) {
    const found = await readPage(reader, query, { top: page, skip: rows.length });
    rows.push(...found);
    if (rows.length > mostRows) return { rows: rows.slice(0, mostRows), cut: true };
    if (query.order === undefined || found.length < page) return { rows, cut: false };
  }
}

async function readPage(
  reader: BaseReader,
  { set, select, filter, order }: Omit<RowsQuery, 'filter'> & { readonly filter?: Filter },
  { top, skip }: { readonly top: number; readonly skip: number },
): Promise<readonly Row[]> {
  const options: (readonly [string, string])[] = [
    ['$format', 'json'],
    ['$select', select.map(checkedName).join(',')],
    ['$top', String(top)],
  ];
  if (filter !== undefined) options.push(['$filter', filter]);
  if (skip > 0) options.push(['$skip', String(skip)]);
  if (order !== undefined) options.push(['$orderby', checkedName(order)]);
  if (reader.allowedOnly) options.push(['allowedOnly', 'true']);
  return rowsOf(await reader.requests.get(`${ROOT}/${encodeURIComponent(checkedName(set))}${queryOf(options)}`), set);
}

/**
 * Some row of a set, whichever 1C gives first; undefined where there is none. With a filter: one of those that meet it.
 * Rejects with a `FarError`.
 */
export async function readSome(
  reader: BaseReader,
  query: { readonly set: string; readonly select: readonly string[]; readonly filter?: Filter },
): Promise<Row | undefined> {
  const [row] = await readPage(reader, query, { top: 1, skip: 0 });
  return row;
}

/** One object; undefined where there is none of this key. */
export async function readObject(
  reader: BaseReader,
  query: { readonly set: string; readonly key: string; readonly select: readonly string[] },
): Promise<Row | undefined> {
  const { set, key, select } = query;
  const path = `${encodeURIComponent(checkedName(set))}(${guidLiteral(key)})`;
  const options = queryOf([
    ['$format', 'json'],
    ['$select', select.map(checkedName).join(',')],
  ]);
  const body = await reader.requests.get(`${ROOT}/${path}${options}`);
  if (body === undefined) return undefined;
  if (!isMap(body)) throw strange(set);
  return body;
}

/** Balances of a register where a condition holds. They are counted by 1C at that moment: that takes seconds. */
export async function readBalance(
  reader: BaseReader,
  query: { readonly register: string; readonly condition: Filter; readonly dimensions: string },
): Promise<readonly Row[]> {
  const { register, condition, dimensions } = query;
  const call = `Balance(Condition=${textLiteral(condition)},Dimensions=${textLiteral(checkedName(dimensions))})`;
  const path = `${encodeURIComponent(checkedName(register))}/${encodeURIComponent(call)}`;
  return rowsOf(await reader.requests.get(`${ROOT}/${path}${queryOf([['$format', 'json']])}`), register);
}

/** A blank is `%20`: 1C does not take `+` for one. */
function queryOf(options: readonly (readonly [string, string])[]): string {
  return `?${options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

function rowsOf(body: unknown, set: string): readonly Row[] {
  const rows = isMap(body) ? body['value'] : undefined;
  if (!Array.isArray(rows) || !rows.every(isMap)) throw strange(set);
  return rows;
}

function strange(set: string): FarError {
  return new FarError({ kind: 'refused', reason: `${set}: an answer that holds no rows` });
}
