// Who opens a store: one daemon, alone; and visitors, commands that are run beside it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/engine/ports/store-entries.ts';
import type { SqliteOptions } from '../../src/store/sqlite/open-sqlite-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { arrival, at, caseId, effect, sampleStep, terms } from './sample-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-visitor-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function newPath(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

const visit = (path: string) => openSqliteStore({ path, as: 'visitor' });

async function refusal(options: SqliteOptions): Promise<unknown> {
  try {
    await openSqliteStore(options).close();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

function setVersion(path: string, version: number): void {
  const database = new DatabaseSync(path);
  database.exec(`pragma user_version = ${version}`);
  database.close();
}

describe('a visitor', () => {
  it('reads and writes beside the daemon, and each sees what the other has written', async () => {
    const path = newPath();
    const daemon = openSqliteStore({ path });
    const visitor = visit(path);
    await daemon.commit(sampleStep('c1', 0, { effects: [effect('c1', 'k')] }));
    expect(await visitor.listCases({ limit: 10 })).toMatchObject([{ case: 'c1' }]);
    await visitor.receive([arrival('migrate', { case: caseId('c1') })]);
    expect(await daemon.claimInbox(terms('a', 0))).toMatchObject([{ sourceKey: 'migrate' }]);
    expect(await visitor.amendOutbox('k', 'dropped', 'by hand')).toBe('amended');
    expect(await daemon.claimOutbox(terms('a', 0))).toEqual([]);
    await visitor.close();
    expect(await refusal({ path })).toMatchObject({ code: 'in_use' });
    await daemon.close();
  });

  it('waits its turn: writes of both come through, none is lost', async () => {
    const path = newPath();
    const daemon = openSqliteStore({ path });
    const visitors = [visit(path), visit(path)];
    const lanes = [daemon, ...visitors].map(async (store, lane) => {
      for (let index = 0; index < 30; index += 1) await store.receive([arrival(`${lane}/${index}`)]);
    });
    await Promise.all(lanes);
    expect((await daemon.counts(at(0))).inbox.pending).toBe(90);
    for (const store of [daemon, ...visitors]) await store.close();
  });

  it('keeps no daemon out, comes without one, and touches no claims', async () => {
    const path = newPath();
    const daemon = openSqliteStore({ path });
    await daemon.receive([arrival('1')]);
    await daemon.claimInbox(terms('a', 0));
    const visitor = visit(path);
    expect(await visitor.claimInbox(terms('b', 1))).toEqual([]);
    await daemon.close();
    expect(await visitor.listInbox('pending', 10)).toHaveLength(1);
    await openSqliteStore({ path }).close();
    await visitor.close();
    const alone = visit(path);
    expect(await alone.listInbox('pending', 10)).toHaveLength(1);
    await alone.close();
  });

  it('makes no store where there is none', async () => {
    const path = newPath();
    expect(await refusal({ path, as: 'visitor' })).toMatchObject({ code: 'not_there', tryAgain: 'never' });
    expect(existsSync(path) || existsSync(`${path}.lock`)).toBe(false);
    expect(await refusal({ path: ':memory:', as: 'visitor' })).toMatchObject({ code: 'not_there' });
    writeFileSync(path, 'Dear colleagues,\n'.repeat(1000));
    expect(await refusal({ path, as: 'visitor' })).toMatchObject({ code: 'not_a_store' });
  });

  it('says of a folder that it cannot be read', () => {
    const path = newPath();
    mkdirSync(path);
    for (const as of ['visitor', 'daemon'] as const) {
      expect(() => openSqliteStore({ path, as })).toThrow(
        expect.objectContaining({ name: 'StoreError', code: 'unreadable' }),
      );
    }
  });

  it('brings an older file up when no daemon has it, and is refused when one does', async () => {
    const path = newPath();
    writeFileSync(path, '');
    const lock = new DatabaseSync(`${path}.lock`);
    lock.exec('begin exclusive');
    expect(await refusal({ path, as: 'visitor' })).toMatchObject({ code: 'older_schema', tryAgain: 'later' });
    lock.close();
    const visitor = visit(path);
    expect(await visitor.commit(sampleStep('c1', 0))).toMatchObject({ kind: 'committed' });
    // The lock is let go: a daemon may come.
    const daemon = openSqliteStore({ path });
    await Promise.all([daemon.close(), visitor.close()]);
  });

  it('is refused a file of a later version, daemon or not', async () => {
    const path = newPath();
    const daemon = openSqliteStore({ path });
    setVersion(path, 99);
    expect(await refusal({ path, as: 'visitor' })).toMatchObject({ code: 'newer_schema' });
    await daemon.close();
    expect(await refusal({ path, as: 'visitor' })).toMatchObject({ code: 'newer_schema' });
  });
});

describe('a daemon', () => {
  it('is alone: claims of the one before end at once, and a sending of unknown outcome stays unknown', async () => {
    const path = newPath();
    const timer = { name: 'deadline', generation: 1, dueAt: at(0) };
    const before = openSqliteStore({ path });
    await before.receive([arrival('1'), arrival('later')]);
    await before.commit(sampleStep('c1', 0, { timersSet: [timer], effects: [effect('c1', 'sending')] }));
    await before.commit(sampleStep('c2', 0, { effects: [effect('c2', 'waits')] }));
    const [, later] = await before.claimInbox(terms('a', 0));
    await before.claimTimers(terms('a', 0));
    await before.claimOutbox(terms('a', 0));
    const a = 'a' as Claim;
    await before.markInbox(later?.id ?? 0, a, { kind: 'retry', notBefore: at(5), reason: 'busy' });
    await before.markOutbox('waits', a, { kind: 'unknown', since: at(0), notBefore: at(5), reason: 'no_answer' });
    await before.close();

    const after = openSqliteStore({ path });
    expect(await after.claimInbox(terms('b', 1))).toMatchObject([{ sourceKey: '1', attempts: 2 }]);
    expect(await after.claimTimers(terms('b', 1))).toEqual([{ ...timer, case: 'c1' }]);
    expect(await after.claimOutbox(terms('b', 1))).toMatchObject([{ key: 'sending', unknownSince: at(0) }]);
    // What was put off is put off still.
    expect(await after.claimInbox(terms('b', 5))).toMatchObject([{ sourceKey: 'later' }]);
    expect(await after.claimOutbox(terms('b', 5))).toMatchObject([{ key: 'waits', unknownSince: at(0) }]);
    await after.close();
  });
});
