// What can befall the file of a store: each is found, said with a code, and nothing is made worse.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { findChainBreak } from '../../src/engine/ports/hash-record.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import { StoreError } from '../../src/engine/ports/store-error.ts';
import { migrate } from '../../src/store/sqlite/migrate.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { fixtureOf } from './make-fixture.ts';
import { arrival, at, caseId, effect, sampleStep } from './sample-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-file-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function newPath(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

function tablesOf(database: DatabaseSync): readonly string[] {
  const rows = database.prepare('select sql from sqlite_schema where sql is not null order by type desc, name').all();
  return rows.map((row) => `${row['sql']};`);
}

/** What opening throws. */
function refusal(path: string): unknown {
  try {
    openSqliteStore({ path });
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

async function fill(store: Store, cases: number): Promise<void> {
  const text = 'x'.repeat(1000);
  await Promise.all(
    Array.from({ length: cases }, (_, index) =>
      store.commit(sampleStep(`c${index}`, 0, { effects: [effect(`c${index}`, `k${index}`, { text })] })),
    ),
  );
}

async function filledFile(cases: number): Promise<string> {
  const path = newPath();
  const store = openSqliteStore({ path });
  await fill(store, cases);
  await store.close();
  return path;
}

describe('opening', () => {
  it('is refused while another process has the store, and allowed once that was killed', async () => {
    const path = await filledFile(1);
    const holder = `
      import { openSqliteStore } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/sqlite/open-sqlite-store.ts'))};
      import { spawnSync } from 'node:child_process';
      openSqliteStore({ path: ${JSON.stringify(path)} });
      const second = "import(process.argv[1]).then(({ openSqliteStore }) => openSqliteStore({ path: process.argv[2] })).catch((thrown) => console.log(thrown.code, thrown.tryAgain))";
      const opener = ${JSON.stringify(join(import.meta.dirname, '../../src/store/sqlite/open-sqlite-store.ts'))};
      const { stdout } = spawnSync(process.execPath, ['-e', second, opener, ${JSON.stringify(path)}], { encoding: 'utf8' });
      process.stdout.write(stdout, () => process.kill(process.pid, 'SIGKILL'));`;
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', holder], { encoding: 'utf8' });
    expect({ stdout, signal }).toEqual({ stdout: 'in_use later\n', signal: 'SIGKILL' });
    await openSqliteStore({ path }).close();
  });

  it('is refused in the same process too, under any name of the file', async () => {
    const path = await filledFile(1);
    const other = newPath();
    symlinkSync(path, other);
    const store = openSqliteStore({ path });
    expect(refusal(other)).toMatchObject({ code: 'in_use', data: { at: path } });
    await store.close();
    await openSqliteStore({ path: other }).close();
  });

  it('finds a damaged page before anything is done', async () => {
    const path = await filledFile(200);
    const bytes = readFileSync(path);
    // One page of 4096 bytes in the middle, which nothing reads while a store is opened but the check.
    const page = Math.floor(bytes.length / 4096 / 2);
    bytes.fill(0xa5, page * 4096, page * 4096 + 1024);
    writeFileSync(path, bytes);
    const error = refusal(path);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'damaged', tryAgain: 'never', data: { at: path } });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    // The lock is free again, for the restored backup.
    expect(refusal(path)).toMatchObject({ code: 'damaged' });
  });

  it('checks a large file while it is used, and refuses everything once it has found damage', async () => {
    const path = await filledFile(200);
    const bytes = readFileSync(path);
    // The pointer to the cells of the page that holds the newest record.
    const page = Math.floor(bytes.lastIndexOf('{"input":"c199') / 4096);
    bytes.fill(0xff, page * 4096 + 8, page * 4096 + 16);
    writeFileSync(path, bytes);
    const store = openSqliteStore({ path, mostCheckedPages: 10 });
    expect(await store.findKept('plan', 'none')).toBeUndefined();
    const refused = async (): Promise<unknown> => {
      for (;;) {
        const thrown = await store.findKept('plan', 'none').catch((error: unknown) => error);
        if (thrown !== undefined) return thrown;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    expect(await refused()).toMatchObject({ code: 'damaged', tryAgain: 'never', data: { at: path } });
    await expect(store.commit(sampleStep('new', 0))).rejects.toMatchObject({ code: 'damaged' });
    await store.close();
  });

  it('refuses a file that is no database, and one of somebody else, and leaves both as they were', () => {
    const text = newPath();
    writeFileSync(text, 'Dear colleagues,\n'.repeat(1000));
    expect(refusal(text)).toMatchObject({ code: 'not_a_store' });
    const foreign = newPath();
    const database = new DatabaseSync(foreign);
    database.exec('create table theirs (a integer)');
    database.close();
    const before = readFileSync(foreign);
    expect(refusal(foreign)).toMatchObject({ code: 'not_a_store' });
    expect(readFileSync(foreign).equals(before)).toBe(true);
  });

  it('refuses a folder that is not there', () => {
    expect(refusal(join(folder, 'nowhere', 'store.db'))).toMatchObject({ code: 'unreadable' });
  });

  it('finds that the file can only be read, at once', async () => {
    const path = await filledFile(1);
    chmodSync(path, 0o444);
    chmodSync(folder, 0o777);
    writeFileSync(`${path}.lock`, '');
    chmodSync(`${path}.lock`, 0o666);
    const opener = join(import.meta.dirname, '../../src/store/sqlite/open-sqlite-store.ts');
    const code = `process.seteuid?.(process.getuid() === 0 ? 65534 : process.getuid());
      try { openSqliteStore({ path: ${JSON.stringify(path)} }); }
      catch (thrown) { console.log(thrown.name, thrown.code, thrown.tryAgain); }`;
    const script = `const { openSqliteStore } = await import(${JSON.stringify(opener)}); ${code}`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toBe('StoreError read_only later\n');
  });
});

describe('a full disk', () => {
  it('refuses what does not fit, keeps what was acknowledged, and goes on', async () => {
    const path = newPath();
    const store = openSqliteStore({ path, mostPages: 120 });
    const results = await Promise.allSettled(
      Array.from({ length: 400 }, (_, index) =>
        store.commit(
          sampleStep(`c${index}`, 0, { kept: [{ kind: 'plan', name: `p${index}`, text: 'x'.repeat(2000) }] }),
        ),
      ),
    );
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'disk_full', tryAgain: 'later' });
    const kept = await store.listCases({ limit: 1000 });
    expect(kept).toHaveLength(results.length - refused.length);
    await store.close();
    const roomier = openSqliteStore({ path });
    expect(await roomier.commit(sampleStep('c399', 0))).toMatchObject({ kind: 'committed' });
    await roomier.close();
  });
});

describe('a closed store', () => {
  it('has written what was asked for before, and refuses the rest', async () => {
    const path = newPath();
    const store = openSqliteStore({ path });
    const last = store.commit(sampleStep('c1', 0));
    await store.close();
    expect(await last).toMatchObject({ kind: 'committed' });
    await expect(store.findCase(caseId('c1'))).rejects.toMatchObject({ code: 'closed' });
    await expect(store.commit(sampleStep('c2', 0))).rejects.toMatchObject({ code: 'closed' });
    await store.close();
  });
});

describe('the schema', () => {
  it('is what the dump says: a reviewer sees what a step changes', async () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, migrations, ':memory:');
    const dump = tablesOf(database).join('\n\n');
    const head = `-- The schema at version ${migrations.length}, as the migrations make it. Written by: npx vitest run test/store -u`;
    await expect(`${head}\n\n${dump}\n`).toMatchFileSnapshot('../../src/store/sqlite/schema.sql');
    database.close();
  });

  it('comes up step by step, each once', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, ['create table one (a integer)'], 'here');
    database.exec('insert into one values (1)');
    const steps = ['create table one (a integer)', 'alter table one add b text; update one set b = a'];
    migrate(database, steps, 'here');
    migrate(database, steps, 'here');
    expect({ ...database.prepare('select * from one').get() }).toEqual({ a: 1, b: '1' });
    expect(() => migrate(database, [], 'here')).toThrow(StoreError);
    database.close();
  });

  it('of a later version is refused, and the file stays as it was', async () => {
    const path = await filledFile(1);
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 99; pragma wal_checkpoint(truncate)');
    database.close();
    expect(refusal(path)).toMatchObject({ code: 'newer_schema', tryAgain: 'never' });
  });

  it('of the newest version is in its fixture: it is made anew as long as the version is unreleased', () => {
    // A copy: SQLite lays files of its own beside whatever it opens.
    const path = newPath();
    copyFileSync(fixtureOf(migrations.length), path);
    const fixture = new DatabaseSync(path, { readOnly: true });
    const database = new DatabaseSync(':memory:');
    migrate(database, migrations, ':memory:');
    expect(tablesOf(fixture), 'run node test/store/make-fixture.ts').toEqual(tablesOf(database));
    fixture.close();
    database.close();
  });

  it('of before numbers were kept takes in those that people had typed', async () => {
    const path = newPath();
    const database = new DatabaseSync(path);
    migrate(database, migrations.slice(0, 2), path);
    const registered = database.prepare('insert into records (case_id, seq, at, body, hash) values (?, ?, 0, ?, ?)');
    const body = (number: string): string =>
      JSON.stringify({ input: { kind: 'act', act: { act: 'register', number } } });
    for (const [id, number] of [
      ['c1', ' 12/2026 '],
      ['c2', '13/2026'],
      ['c3', '12/2026'],
    ] as const) {
      registered.run(id, 1, body(number), id);
    }
    registered.run('c4', 1, JSON.stringify({ input: { kind: 'act', act: { act: 'sign' } } }), 'c4');
    database.close();
    const store = openSqliteStore({ path });
    expect(await store.findNumber('12/2026')).toBe('c1');
    expect(await store.findNumber('13/2026')).toBe('c2');
    expect(await store.commit(sampleStep('c5', 0, { numbered: { number: '13/2026' } }))).toEqual({
      kind: 'number_taken',
    });
    await store.close();
  });

  it.each([1, 2, 3])('of version %i opens with all that it held', async (version) => {
    const path = newPath();
    copyFileSync(fixtureOf(version), path);
    const store = openSqliteStore({ path });
    const row = await store.findCase(caseId('c1'));
    expect(row).toMatchObject({ seq: 2, state: 'review', curator: 'anna', holders: ['boris'] });
    expect(findChainBreak(await store.history(caseId('c1'), 0, 10), row ?? { seq: -1, hash: '' })).toBeUndefined();
    expect(await store.nextTimer()).toBe(at(60));
    expect(await store.listOutbox({ states: ['pending', 'dead'], limit: 10 })).toMatchObject([
      { key: 'c1/one', state: 'dead', reason: 'no_such_chat' },
      { key: 'c1/two', state: 'pending' },
    ]);
    expect(await store.listInbox('poisoned', 10)).toMatchObject([{ sourceKey: 'bad', reason: 'threw' }]);
    expect((await store.counts(at(61))).cases).toEqual(new Map([['review', 1]]));
    expect(await store.holderCounts()).toEqual(new Map([['boris', 1]]));
    expect(await store.receive([arrival('bad')])).toMatchObject([{ kind: 'duplicate' }]);
    expect(await store.newest('bundle')).toMatchObject({ name: 'b1', by: 'anna' });
    expect(await store.findSubjectKey('client')).toEqual(new Uint8Array(32).fill(7));
    expect(await store.listNotes('', undefined, 10)).toEqual(version < 2 ? [] : [{ name: 'cursor', text: '7' }]);
    await store.keepNotes([{ name: 'cursor', text: '8' }]);
    expect(await store.findNote('cursor')).toBe('8');
    expect(await store.findNumber('Д-2026/1')).toBe(version < 3 ? undefined : 'c1');
    expect(await store.lastInSeries('Д-2026/{sequence}')).toBe(version < 3 ? 0 : 1);
    expect(await store.commit(sampleStep('c1', 2))).toMatchObject({ kind: 'committed' });
    await store.close();
  });
});
