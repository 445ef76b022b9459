// Each way in which a case may not be what its records say, planted in a copy of the store.

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId } from '../../../src/domain/case.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Care } from '../../../src/engine/care/care.ts';
import { openCare } from '../../../src/engine/care/care.ts';
import type { CaseCheck } from '../../../src/engine/care/verify-case.ts';
import { verifyCase } from '../../../src/engine/care/verify-case.ts';
import { hashRecord } from '../../../src/engine/ports/hash-record.ts';
import { readGivenContract } from '../../../src/read-given-contract.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { brandId } from '../../generators/brand-id.ts';
import { StagedFile } from './staged-file.ts';

const ONE = brandId<CaseId>('one');
let at: StagedFile;
let copies = 0;

beforeAll(async () => {
  at = new StagedFile();
  await at.open();
  await at.submitted('one');
}, 60_000);

afterAll(() => at.close());

/** What is found in a copy after `sql`. */
async function found(...sql: readonly string[]): Promise<CaseCheck | undefined> {
  copies += 1;
  const path = join(at.folder, `copy-${copies}.db`);
  await at.staged.store.backup(path, at.staged.clock.now);
  const database = new DatabaseSync(path);
  const triggers = database.prepare(`select name from sqlite_master where type = 'trigger'`).all();
  for (const { name } of triggers) database.exec(`drop trigger ${String(name)}`);
  for (const statement of sql) database.exec(statement);
  database.close();
  const store = openSqliteStore({ path, as: 'visitor' });
  try {
    return await verifyCase(await careOf(store), ONE);
  } finally {
    await store.close();
  }
}

function careOf(store: Care['store']): Promise<Care> {
  const clock = { now: (): Instant => at.staged.clock.now, until: () => Promise.resolve() };
  return openCare({ store, clock, chance: seededChance('care'), readContract: readGivenContract });
}

test('a case as it was left is whole', async () => {
  expect(await found()).toEqual({ case: 'one', records: 6, stored: 'compared' });
});

test.each([
  ['changed', `update records set body = replace(body, 'tarasova', 'novikova') where seq = 2`, { seq: 2 }],
  ['missing', 'delete from records where seq = 3', { seq: 3 }],
  ['end', 'delete from records where seq = 6', { seq: 5 }],
  ['plan_missing', `delete from kept where kind = 'plan'`, { seq: 1 }],
  ['case_differs', `update cases set curator = 'novikova'`, { differs: ['curator'] }],
  ['case_differs', `update cases set body = replace(body, '"revision":1', '"revision":2')`, { differs: ['case'] }],
])('%s: %s', async (fault, sql, more) => {
  expect((await found(sql))?.fault).toMatchObject({ fault, ...more });
});

test('a case stored by another version has its records compared, and is rebuilt when it is next touched', async () => {
  const check = await found(`update cases set body = replace(body, '"version":1', '"version":0')`);
  expect(check).toEqual({ case: 'one', records: 6, stored: 'other_version' });
});

test('records that a whole chain holds, but that do not follow from one another, are named', async () => {
  const records = await at.staged.store.history(ONE, 0, 100);
  let before = records[0]?.hash ?? '';
  // The second record is written again as the third: hashes are right, the numbers within are not.
  const forged = records.slice(1).map((record) => {
    const text = record.seq === 3 ? (records[1]?.text ?? '') : record.text;
    before = hashRecord(before, { case: ONE, seq: record.seq, at: record.at, text });
    return `update records set body = '${text.replaceAll("'", "''")}', hash = '${before}' where seq = ${record.seq}`;
  });
  const check = await found(...forged, `update cases set hash = '${before}'`);
  expect(check?.fault).toMatchObject({ fault: 'does_not_fit', seq: 3 });
});

test('there is nothing to say of a case that there is not', async () => {
  expect(await verifyCase(await careOf(at.staged.store), brandId<CaseId>('none'))).toBeUndefined();
});
