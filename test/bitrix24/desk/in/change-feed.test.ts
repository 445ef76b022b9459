// A feed of changes over a portal with seconds, pages and late commits: each change once, none left out, nothing kept before it was worked on.
import { beforeEach, expect, test } from 'vitest';
import type { Row } from '../../../../src/bitrix24/client/list-rows.ts';
import { ChangeFeed } from '../../../../src/bitrix24/desk/in/change-feed.ts';
import type { Instant } from '../../../../src/domain/instant.ts';
import { FarError } from '../../../../src/engine/ports/far-error.ts';

const START = Date.UTC(2026, 2, 2, 7);
const OF = {
  name: 'items',
  method: 'crm.item.list',
  params: { entityTypeId: 8494 },
  rows: 'items',
  id: 'id',
  time: 'updatedTime',
  timeInRow: 'updatedTime',
  overlapMs: 2000,
};

let now = START;
let rows: { id: number; updatedTime: string; title: string }[] = [];
let requests = 0;
let isAway = false;
const notes = new Map<string, string>();

beforeEach(() => {
  now = START;
  rows = [];
  requests = 0;
  isAway = false;
  notes.clear();
});

function open(): ChangeFeed {
  return new ChangeFeed(
    {
      looks: { call: (_, params) => answer(params) },
      notes: {
        findNote: (name) => Promise.resolve(notes.get(name)),
        keepNotes: (kept) => {
          for (const { name, text } of kept) notes.set(name, text);
          return Promise.resolve();
        },
      },
      clock: { now: () => now as Instant },
    },
    OF,
  );
}

/** As the portal: filtered by second, ordered, a page of fifty. */
function answer(params: Readonly<Record<string, unknown>>): Promise<{ readonly result: unknown }> {
  requests += 1;
  if (isAway) return Promise.reject(new FarError({ kind: 'not_arrived', reason: 'away' }));
  const filter = (params['filter'] ?? {}) as Readonly<Record<string, string | number>>;
  const { updatedTime, id } = params['order'] as Readonly<Record<string, string>>;
  const at = ({ updatedTime: time }: { readonly updatedTime: string }): number => Date.parse(time);
  const found = rows.filter(
    (row) =>
      at(row) >= Date.parse(String(filter['>=updatedTime'] ?? '1970-01-01T00:00:00Z')) &&
      at(row) <= Date.parse(String(filter['<=updatedTime'] ?? '2100-01-01T00:00:00Z')) &&
      row.id > Number(filter['>id'] ?? 0),
  );
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number => {
    if (updatedTime === 'DESC') return at(b) - at(a) || b.id - a.id;
    return (updatedTime === undefined ? 0 : at(a) - at(b)) || (id === undefined ? 0 : a.id - b.id);
  };
  return Promise.resolve({ result: { items: found.toSorted(order).slice(0, 50) } });
}

function change(id: number, at: number, title = `at ${at}`): void {
  const updatedTime = new Date(START + at * 1000).toISOString().replace('.000Z', '+00:00');
  rows = [...rows.filter((row) => row.id !== id), { id, updatedTime, title }];
}

async function read(feed: ChangeFeed): Promise<readonly number[]> {
  const seen: Row[] = [];
  for await (const page of feed.pages('press')) seen.push(...page);
  return seen.map(({ id }) => Number(id)).toSorted((a, b) => a - b);
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

test('each change comes once, in pages, also when the row changes again in the same second', async () => {
  const feed = open();
  for (const id of upTo(3)) change(id, id);
  expect(await read(feed)).toEqual([1, 2, 3]);
  expect(await read(feed)).toEqual([]);
  change(2, 3, 'again in that second');
  expect(await read(feed)).toEqual([2]);
  for (const id of upTo(120)) change(id, 10 + Math.floor(id / 30));
  expect(await read(feed)).toEqual(upTo(120));
  expect(await read(feed)).toEqual([]);
});

test('what the portal commits late is seen, as long as it is not much later', async () => {
  const feed = open();
  change(1, 10);
  expect(await read(feed)).toEqual([1]);
  now += 5000;
  change(2, 9);
  change(3, 8);
  change(4, 7);
  expect(await read(feed)).toEqual([2, 3]);
});

test('hundreds in one second are all read, once: they are not read again with every look', async () => {
  const feed = open();
  change(999, 1);
  expect(await read(feed)).toEqual([999]);
  for (const id of upTo(230)) change(id, 5);
  expect(await read(feed)).toEqual(upTo(230));
  requests = 0;
  expect(await read(feed)).toEqual([]);
  change(7, 6);
  expect(await read(feed)).toEqual([7]);
  expect(requests).toBeLessThanOrEqual(2);
});

test('when nothing happens the same rows are not asked for again', async () => {
  const feed = open();
  change(1, 10);
  await read(feed);
  now += 60_000;
  requests = 0;
  expect(await read(feed)).toEqual([]);
  expect(requests).toBe(1);
  change(2, 11);
  expect(await read(feed)).toEqual([2]);
});

test('after a start it goes on where it left off, and what was not worked on comes again', async () => {
  const feed = open();
  await read(feed);
  for (const id of upTo(3)) change(id, id);
  expect(await read(feed)).toEqual([1, 2, 3]);
  change(4, 20);
  // The process is gone while it works on the page.
  await feed.pages('press').next();
  const next = open();
  await next.load();
  expect(await read(next)).toContain(4);
});

test('a look that fails takes nothing away', async () => {
  const feed = open();
  change(1, 1);
  await read(feed);
  change(2, 5);
  isAway = true;
  await expect(read(feed)).rejects.toThrow('away');
  isAway = false;
  expect(await read(feed)).toEqual([2]);
});
