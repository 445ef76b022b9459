// A store that refuses for a while: the engine waits, says so, and goes on; nothing that was acknowledged is lost, nothing is done twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CaseId } from '../../../src/domain/case.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { findChainBreak } from '../../../src/engine/ports/hash-record.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import { StoreError } from '../../../src/engine/ports/store-error.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { CONTRACT, StagedEngine } from '../staged-engine.ts';
import { submitted } from '../submitted.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-room-'));
const CURATOR = 'tarasova';

afterAll(() => rmSync(folder, { recursive: true }));

/** One store after another under one face: what the engine holds stays, what lies behind it may be exchanged. */
class Exchangeable {
  behind: Store;
  readonly store: Store;

  constructor(behind: Store) {
    this.behind = behind;
    this.store = new Proxy(behind, { get: (_, name): unknown => Reflect.get(this.behind, name) });
  }
}

const later = (staged: StagedEngine, ms: number): Instant => (staged.clock.now + ms) as Instant;

test('a disk that is full in mid-work is waited for, told of, and left behind', async () => {
  const path = join(folder, 'full.db');
  const rules = defaultRules();
  const text = JSON.stringify(rules);
  // Room for the rules and a few cases.
  const mostPages = Math.ceil((text.length * 2) / 4096) + 110;
  const exchangeable = new Exchangeable(openSqliteStore({ path, mostPages }));
  const staged = new StagedEngine(exchangeable.store);
  await staged.publish(rules);
  staged.start();
  await staged.clock.rest();

  const acknowledged: CaseId[] = [];
  let refused: unknown;
  let wasFull = false;
  for (let number = 1; number <= 500; number += 1) {
    const id = brandId<CaseId>(`case-${number}`);
    const by = brandId<PersonId>(CURATOR);
    try {
      await staged.send(id, { kind: 'start', by, curator: by, contract: CONTRACT, papers: [] }, id);
      acknowledged.push(id);
    } catch (thrown) {
      refused = thrown;
    }
    wasFull = refused !== undefined || staged.engine.health().paused.some(({ reason }) => reason === 'disk_full');
    if (wasFull) break;
  }
  expect(wasFull).toBe(true);
  if (refused !== undefined) expect(refused).toMatchObject({ code: 'disk_full', tryAgain: 'later' });
  await staged.pass(later(staged, 3_600_000));
  expect(staged.engine.health().state).toBe('running');
  expect(acknowledged.length).toBeGreaterThan(5);

  await exchangeable.behind.close();
  exchangeable.behind = openSqliteStore({ path });
  await staged.pass(later(staged, 3_600_000));
  expect(staged.engine.health()).toEqual({ state: 'running', paused: [] });
  expect(await staged.store.listInbox('pending', 10)).toEqual([]);
  expect(await staged.store.listInbox('poisoned', 10)).toEqual([]);
  for (const id of acknowledged) {
    const row = await staged.store.findCase(id);
    expect(row?.state, id).toBe('intake');
    expect(row && findChainBreak(await staged.store.history(id, 0, 100), row)).toBeUndefined();
    expect(staged.portal.view.cards.get(id)?.state).toBe('intake');
  }
  expect(await staged.store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 10 })).toEqual([]);
  expect(staged.portal.seenTwice()).toEqual([]);
  await staged.stop();
  await exchangeable.behind.close();
}, 60_000);

test.each([
  'disk_full',
  'read_only',
  'unreadable',
] as const)('a store that says %s is told of in health, stops nobody for good, and poisons nothing', async (code) => {
  const staged = new StagedEngine(undefined, {
    around: (usual) => ({ ...usual, store: refusing(usual.store, () => (isRefusing ? code : undefined)) }),
  });
  let isRefusing = false;
  await staged.publish(defaultRules());
  staged.start();
  const one = brandId<CaseId>('one');
  await submitted(staged, one);
  const before = await staged.store.findCase(one);
  isRefusing = true;
  // Time brings something in any case.
  await staged.pass(later(staged, 26 * 3_600_000));
  expect(staged.engine.health()).toMatchObject({ state: 'running', paused: [{ what: 'store', reason: code }] });
  expect(await staged.store.findCase(one)).toEqual(before);
  await expect(staged.act(one, CURATOR, { act: 'hold', text: 'Ждём.' })).rejects.toMatchObject({ code });
  isRefusing = false;
  await staged.pass(later(staged, 3_600_000));
  await staged.act(one, CURATOR, { act: 'hold', text: 'Ждём.' });
  expect(staged.engine.health()).toEqual({ state: 'running', paused: [] });
  expect(await staged.store.findCase(one)).toMatchObject({ state: 'on_hold' });
  expect((await staged.store.findCase(one))?.seq).toBeGreaterThan((before?.seq ?? 0) + 1);
  expect(staged.portal.seenTwice()).toEqual([]);
});

/** Everything that writes is refused as long as there is a code. */
function refusing(store: Store, codeNow: () => StoreError['code'] | undefined): Store {
  const writes = new Set(['commit', 'receive', 'claimInbox', 'claimTimers', 'claimOutbox', 'markInbox', 'markOutbox']);
  return new Proxy(store, {
    get: (target, name): unknown => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || !writes.has(String(name))) return member;
      return (...args: readonly unknown[]): unknown => {
        const code = codeNow();
        if (code !== undefined) return Promise.reject(new StoreError(code, { at: 'test' }));
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
}
