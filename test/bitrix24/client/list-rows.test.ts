// Lists of any length, page by page behind a cursor.
import { describe, expect, it } from 'vitest';
import type { ListQuery, Row } from '../../../src/bitrix24/client/list-rows.ts';
import { listRows } from '../../../src/bitrix24/client/list-rows.ts';
import { stagedClient } from './staged-client.ts';

const ITEMS: ListQuery = {
  method: 'crm.item.list',
  params: { entityTypeId: 1030, select: ['id'], filter: { '=stageId': 'DT1030_9:NEW' } },
  rows: 'items',
  id: 'id',
  urgency: 'bulk',
};

/** A portal with so many rows, numbered 2, 4, 6 …; every page that it is asked for is kept. */
function withRows(count: number, as: (rows: readonly object[]) => unknown, name: (id: number) => object) {
  const asked: unknown[] = [];
  const staged = stagedClient({
    work: ({ params }) => {
      asked.push(params);
      const { filter } = params as { readonly filter: Readonly<Record<string, number>> };
      const last = Object.entries(filter).find(([key]) => key.startsWith('>'))?.[1] ?? 0;
      const all = Array.from({ length: count }, (_, index) => 2 * (index + 1)).filter((id) => id > last);
      return { result: as(all.slice(0, 50).map(name)) };
    },
  });
  return { ...staged, asked };
}

async function all(rows: AsyncGenerator<Row, void, undefined>): Promise<readonly Row[]> {
  const read: Row[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

describe('a list', () => {
  it('comes whole, fifty rows a request, without being counted', async () => {
    const { client, asked, until } = withRows(
      120,
      (items) => ({ items }),
      (id) => ({ id }),
    );
    const rows = await until(all(listRows(client, ITEMS)));
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, index) => 2 * (index + 1)));
    expect(asked).toHaveLength(3);
    expect(asked[1]).toEqual({
      entityTypeId: 1030,
      select: ['id'],
      filter: { '=stageId': 'DT1030_9:NEW', '>id': 100 },
      order: { id: 'ASC' },
      start: -1,
    });
  });

  it('of whole pages ends with an empty one; an empty list with the first', async () => {
    const whole = withRows(
      100,
      (items) => ({ items }),
      (id) => ({ id }),
    );
    expect(await whole.until(all(listRows(whole.client, ITEMS)))).toHaveLength(100);
    expect(whole.asked).toHaveLength(3);
    const empty = withRows(
      0,
      (items) => ({ items }),
      (id) => ({ id }),
    );
    expect(await empty.until(all(listRows(empty.client, ITEMS)))).toEqual([]);
  });

  it('may be the result itself, its numbers texts or named in small letters; and may begin behind a row', async () => {
    const bare = withRows(
      10,
      (rows) => rows,
      (id) => ({ ID: String(id) }),
    );
    expect(
      await bare.until(
        all(listRows(bare.client, { method: 'crm.status.list', params: {}, id: 'ID', after: 16, urgency: 'press' })),
      ),
    ).toEqual([{ ID: '18' }, { ID: '20' }]);
    const tasks = withRows(
      2,
      (rows) => ({ tasks: rows }),
      (id) => ({ id: String(id) }),
    );
    expect(
      await tasks.until(
        all(
          listRows(tasks.client, { method: 'tasks.task.list', params: {}, rows: 'tasks', id: 'ID', urgency: 'bulk' }),
        ),
      ),
    ).toEqual([{ id: '2' }, { id: '4' }]);
  });

  it('of people is asked for in capitals', async () => {
    const asked: unknown[] = [];
    const { client, until } = stagedClient({
      work: ({ params }) => {
        asked.push(params);
        return { result: [{ ID: '4' }] };
      },
    });
    const query: ListQuery = {
      method: 'user.get',
      params: { FILTER: { ACTIVE: true }, select: ['ID'] },
      id: 'ID',
      style: 'capitals',
      after: 3,
      urgency: 'bulk',
    };
    expect(await until(all(listRows(client, query)))).toEqual([{ ID: '4' }]);
    expect(asked).toEqual([
      { FILTER: { ACTIVE: true, '>ID': 3 }, select: ['ID'], SORT: 'ID', ORDER: 'ASC', start: -1 },
    ]);
  });

  it('asks for no page that nobody reads', async () => {
    const { client, asked, until } = withRows(
      120,
      (items) => ({ items }),
      (id) => ({ id }),
    );
    const first = async (): Promise<Row | undefined> => {
      for await (const row of listRows(client, ITEMS)) return row;
      return undefined;
    };
    expect(await until(first())).toEqual({ id: 2 });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['gives the same rows for ever', { items: Array.from({ length: 50 }, (_, index) => ({ id: index + 1 })) }],
    ['gives no list', { items: 5 }],
    ['gives rows without numbers', { items: [{ title: 'a' }] }],
  ])('of a portal that %s ends with an error', async (_, result) => {
    const { client, failure } = stagedClient({ work: () => ({ result }) });
    expect((await failure(all(listRows(client, ITEMS)))).kind).toBe('not_arrived');
  });
});
