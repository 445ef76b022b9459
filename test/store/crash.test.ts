// A process that is killed at any moment loses nothing that it acknowledged, and leaves nothing half done.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChainBreak } from '../../src/engine/ports/hash-record.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { caseId } from './sample-step.ts';
import { CASES, SERIES } from './write-until-killed.ts';

const KILLS = 30;
const folder = mkdtempSync(join(tmpdir(), 'vizir-crash-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Lines that the child wrote before it was killed, `afterMs` after its first. */
function killedWhileWriting(path: string, afterMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'write-until-killed.ts'), path], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  let isKilling = false;
  child.stderr.on('data', (data: Buffer) => {
    complaint += data.toString();
  });
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    if (isKilling) return;
    isKilling = true;
    setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the child ended by itself: ${complaint}`));
      // A line that was cut off was not said.
      else resolve(said.split('\n').slice(0, -1));
    });
  });
}

/** What the store holds of a case, in the words of the child. */
async function heldOf(store: Store, id: string): Promise<readonly string[]> {
  const records = await store.history(caseId(id), 0, 1_000_000);
  const row = await store.findCase(caseId(id));
  if (row === undefined) return [];
  expect(findChainBreak(records, row)).toBeUndefined();
  return records.map((record) => `committed ${id}/${record.seq} ${record.hash}`);
}

/** Event, case, timer and effect of a step are there together. */
async function expectWhole(store: Store): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  const done = new Set((await store.listInbox('done', 1_000_000)).map((entry) => entry.sourceKey));
  const effects = new Set((await store.listOutbox({ states: ['pending'], limit: 1_000_000 })).map(({ key }) => key));
  for (const id of CASES) {
    for (const line of await heldOf(store, id)) {
      held.add(line);
      const key = line.split(' ')[1] ?? '';
      if (!(done.has(key) && effects.has(`${key}/comment`))) throw new Error(`${key} is half done`);
    }
  }
  expect(done.size).toBe(held.size);
  expect(effects.size).toBe(held.size);
  expect(await store.lastInSeries(SERIES)).toBe(held.size);
  expect(held.size === 0 || (await store.findNumber(String(held.size))) !== undefined).toBe(true);
  for (const entry of await store.listInbox('pending', 1_000_000)) done.add(entry.sourceKey);
  for (const key of done) held.add(`received ${key}`);
  return held;
}

/** Kills one process after another on one file, and looks at what is left each time; gives the number of steps acknowledged. */
async function killAgainAndAgain(path: string, kills: number): Promise<number> {
  const acknowledged: string[] = [];
  const committed = (): number => acknowledged.filter((line) => line.startsWith('committed')).length;
  // On a machine that is busy with other things a process may come to little before it is killed.
  for (let kill = 0; kill < kills || (kill < 3 * kills && committed() <= KILLS); kill += 1) {
    const afterMs = Math.random() * 60;
    acknowledged.push(...(await killedWhileWriting(path, afterMs)));
    const store = openSqliteStore({ path });
    const held = await expectWhole(store);
    const lost = acknowledged.filter((line) => !held.has(line));
    expect(lost, `killed ${afterMs} ms after the first acknowledgement`).toEqual([]);
    await store.close();
  }
  return committed();
}

it(`nothing acknowledged is lost and nothing is half done after ${KILLS} kills at random moments`, async () => {
  const lanes = ['one.db', 'two.db'].map((name) => killAgainAndAgain(join(folder, name), KILLS / 2));
  const steps = await Promise.all(lanes);
  // Most were killed at work and not at their start.
  expect(Math.min(...steps)).toBeGreaterThan(KILLS);
}, 120_000);
