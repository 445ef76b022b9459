// All rows of a list by a cursor: no page is counted, and a row that comes or goes meanwhile moves no other one out of sight.
import { FarError } from '../../engine/ports/far-error.ts';
import type { Params, PortalClient, Urgency } from './portal-call.ts';
import { isMap } from './read-envelope.ts';

const PAGE = 50;

export type ListQuery = {
  readonly method: string;
  /** With `select` and `filter` as wanted; `order` and `start` are the cursor's. */
  readonly params: Params;
  /** Under which name the rows stand in the result; without one they are the result. */
  readonly rows?: string;
  /** What the number of a row is called in filter, order and rows: `id` for crm.item.*, `ID` elsewhere. */
  readonly id: string;
  /** `user.get` and its like: FILTER in capitals, and the order as SORT and ORDER. */
  readonly style?: 'capitals';
  /** Only rows after this one. */
  readonly after?: number;
  readonly urgency: Urgency;
};

type Caller = Pick<PortalClient, 'call'>;

export type Row = Readonly<Record<string, unknown>>;

/**
 * Every row once, by rising numbers, a page of 50 at a time; rejects with a `FarError`. Whoever stops reading asks for no further page.
 * @public reading back what stands at the portal: items, stage history, comments.
 */
export async function* listRows(client: Caller, query: ListQuery): AsyncGenerator<Row, void, undefined> {
  let last = query.after ?? 0;
  for (;;) {
    const rows = await readPage(client, query, last);
    for (const row of rows) {
      const id = numberOf(row, query);
      if (id <= last) throw strange(query, 'gives rows that were not asked for');
      last = id;
      yield row;
    }
    if (rows.length < PAGE) return;
  }
}

async function readPage(client: Caller, query: ListQuery, last: number): Promise<readonly Row[]> {
  const { method, params, id, urgency, style } = query;
  const name = style === 'capitals' ? 'FILTER' : 'filter';
  const given = params[name];
  const filter = { ...(isMap(given) ? given : {}), [`>${id}`]: last };
  const order = style === 'capitals' ? { SORT: id, ORDER: 'ASC' } : { order: { [id]: 'ASC' } };
  const page = { ...params, [name]: filter, ...order, start: -1 };
  const { result } = await client.call(method, page, { urgency, kind: 'read' });
  const rows = query.rows !== undefined && isMap(result) ? result[query.rows] : result;
  if (!Array.isArray(rows) || !rows.every(isMap)) throw strange(query, 'gives no list');
  return rows;
}

function numberOf(row: Row, query: ListQuery): number {
  const id = Number(row[query.id] ?? row[query.id.toLowerCase()]);
  if (!Number.isSafeInteger(id)) throw strange(query, 'gives a row without a number');
  return id;
}

function strange({ method }: ListQuery, says: string): FarError {
  return new FarError({ kind: 'not_arrived', reason: `${method} ${says}` });
}
