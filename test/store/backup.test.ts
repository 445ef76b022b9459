// A backup: whole, of one moment, and known as a copy when it is put in place of the store.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/effect.ts';
import { findChainBreak } from '../../src/engine/ports/hash-record.ts';
import type { Claim, OutgoingEffect } from '../../src/engine/ports/store-entries.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { at, effect, sampleStep, terms } from './sample-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-backup-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function newPath(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

it.each([
  'daemon',
  'visitor',
] as const)('asked for by a %s, is made while work goes on, whole and of one moment', async (as) => {
  const path = newPath();
  const store = openSqliteStore({ path });
  const text = 'x'.repeat(4000);
  const fill = Array.from({ length: 300 }, (_, index) =>
    store.commit(sampleStep(`c${index}`, 0, { effects: [effect(`c${index}`, `k${index}`, { text })] })),
  );
  await Promise.all(fill);
  const asker = as === 'daemon' ? store : openSqliteStore({ path, as });
  await store.keepNotes([{ name: 'cursor', text: '7' }]);
  const to = newPath();
  let copying = true;
  const copy = asker.backup(to, at(5)).finally(() => {
    copying = false;
  });
  // Commits come as fast as they can for as long as it takes.
  let late = 0;
  for (; copying; late += 1) await store.commit(sampleStep(`late${late}`, 0));
  await copy;
  await expect(asker.backup(to, at(6))).rejects.toMatchObject({ code: 'contradiction', data: { at: to } });
  expect(readdirSync(folder).filter((name) => name.startsWith(`${files}.`))).toEqual([`${files}.db`]);
  const copied = openSqliteStore({ path: to });
  const cases = await copied.listCases({ limit: 100_000 });
  expect(cases.length).toBeGreaterThanOrEqual(300);
  for (const { case: id } of cases) {
    const row = await copied.findCase(id);
    expect(findChainBreak(await copied.history(id, 0, 10), row ?? { seq: -1, hash: '' })).toBeUndefined();
  }
  expect(await copied.findNote('cursor')).toBe('7');
  expect(await copied.restored()).toBe(at(5));
  expect(await store.restored()).toBeUndefined();
  if (asker !== store) await asker.close();
  await Promise.all([store.close(), copied.close()]);
});

it("that cannot be made leaves nothing, and what an interrupted one left is in nobody's way", async () => {
  const store = openSqliteStore({ path: newPath() });
  const nowhere = join(folder, 'nowhere', 'copy.db');
  await expect(store.backup(nowhere, at(0))).rejects.toMatchObject({ name: 'StoreError', code: 'unreadable' });
  const to = newPath();
  writeFileSync(`${to}.unfinished`, 'half a file');
  await store.backup(to, at(0));
  expect(existsSync(`${to}.unfinished`)).toBe(false);
  await store.close();
});

it('of a store in memory is a file like others', async () => {
  const store = openSqliteStore({ path: ':memory:' });
  await store.commit(sampleStep('c1', 0));
  const to = newPath();
  await store.backup(to, at(3));
  await store.close();
  const copied = openSqliteStore({ path: to });
  expect(await copied.restored()).toBe(at(3));
  expect(await copied.listCases({ limit: 10 })).toMatchObject([{ case: 'c1' }]);
  await copied.close();
});

it('that was put in place of the store doubts what may have been sent since, until that is settled', async () => {
  const store = openSqliteStore({ path: newPath() });
  const of = (id: string, delivery: Delivery): OutgoingEffect => effect(id, `${id}/${delivery}`, { delivery });
  const deliveries = ['by_value', 'by_key', 'by_look_up', 'once_unsure'] as const;
  // c1 waits to be sent, c2 to be sent again, c3 is being sent, c4 was.
  for (const id of ['c1', 'c2', 'c3', 'c4']) {
    await store.commit(sampleStep(id, 0, { effects: deliveries.map((delivery) => of(id, delivery)) }));
  }
  await store.commit(sampleStep('c5', 0, { effects: [of('c5', 'by_look_up')] }));
  const a = 'a' as Claim;
  await store.claimOutbox(terms('a', 1));
  for (const id of ['c1', 'c2']) {
    await store.markOutbox(`${id}/by_value`, a, { kind: 'retry', notBefore: at(2), reason: 'busy' });
  }
  await store.markOutbox('c4/by_value', a, { kind: 'sent' });
  await store.markOutbox('c5/by_look_up', a, { kind: 'retry', notBefore: at(99), reason: 'busy' });
  const to = newPath();
  await store.backup(to, at(50));
  await store.close();

  const copied = openSqliteStore({ path: to });
  await copied.commit(sampleStep('c6', 0, { effects: [of('c6', 'by_look_up')] }));
  // Of the four cases the two later effects each, and that of the fifth; not what is the copy's own.
  expect(await copied.doubtOutbox()).toBe(9);
  expect(await copied.doubtOutbox()).toBe(0);
  const first = await copied.claimOutbox(terms('b', 60));
  expect(first.map(({ key, unknownSince }) => [key, unknownSince])).toEqual([
    ['c1/by_value', undefined],
    ['c2/by_value', undefined],
    // It was being sent when the copy was made: unknown since then, and not only since the copy.
    ['c3/by_value', at(1)],
    ['c4/by_key', undefined],
    ['c5/by_look_up', at(50)],
    ['c6/by_look_up', undefined],
  ]);
  await copied.markOutbox('c4/by_key', 'b' as Claim, { kind: 'sent' });
  expect(await copied.claimOutbox(terms('b', 61))).toMatchObject([{ key: 'c4/by_look_up', unknownSince: at(50) }]);
  await copied.close();

  const again = openSqliteStore({ path: to });
  expect(await again.restored()).toBe(at(50));
  await again.settleRestored();
  expect(await again.restored()).toBeUndefined();
  await again.close();
  const settled = openSqliteStore({ path: to });
  expect(await settled.restored()).toBeUndefined();
  await settled.close();
});
