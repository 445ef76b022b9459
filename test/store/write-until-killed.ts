// A process that writes as fast as it can and says what was acknowledged; the tests of crashes kill it.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Instant } from '../../src/domain/instant.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import type { Claim, InboxEntry } from '../../src/engine/ports/store-entries.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { arrival, at, caseId, effect, sampleStep } from './sample-step.ts';

/** Cases that are written side by side: their commits share transactions. */
export const CASES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];

/** Every step takes the next number of it. */
export const SERIES = '{sequence}';

/** Longer than a step takes, shorter than a process takes to start: the next one finds the leases of a killed one run out. */
const LEASE_MS = 200;

/** Takes arrivals of each case in and commits a step for each, until it is killed. A line for each acknowledgement. */
export async function writeUntilKilled(path: string): Promise<void> {
  const store = openSqliteStore({ path });
  await Promise.all(CASES.map((id) => writeCase(store, id)));
}

async function writeCase(store: Store, id: string): Promise<void> {
  for (let seq = (await lastOf(store, id)) + 1; ; seq += 1) {
    await store.receive([arrival(`${id}/${seq}`, { case: caseId(id) })]);
    writeSync(1, `received ${id}/${seq}\n`);
    // Whatever is open: what a killed process had claimed is among it.
    for (const entry of await claimed(store, `${process.pid}/${id}/${seq}` as Claim)) await commit(store, entry);
  }
}

async function lastOf(store: Store, id: string): Promise<number> {
  return (await store.findCase(caseId(id)))?.seq ?? 0;
}

type Claimed = { readonly entry: InboxEntry; readonly claim: Claim };

async function claimed(store: Store, claim: Claim): Promise<readonly Claimed[]> {
  const now = Date.now() as Instant;
  const entries = await store.claimInbox({ claim, now, until: (now + LEASE_MS) as Instant, limit: 1 });
  return entries.map((entry) => ({ entry, claim }));
}

async function commit(store: Store, { entry, claim }: Claimed): Promise<void> {
  const id = entry.case ?? '';
  const after = await lastOf(store, id);
  const last = await store.lastInSeries(SERIES);
  const committed = await store.commit(
    sampleStep(id, after, {
      cause: { kind: 'inbox', id: entry.id, claim },
      timersSet: [{ name: 'deadline', generation: after + 1, dueAt: at(after) }],
      effects: [effect(id, `${entry.sourceKey}/comment`)],
      numbered: { number: String(last + 1), series: { name: SERIES, after: last, sequence: last + 1 } },
    }),
  );
  // All of them want the next number at once.
  if (committed.kind === 'number_taken') return await commit(store, { entry, claim });
  if (committed.kind === 'committed') writeSync(1, `committed ${entry.sourceKey} ${committed.hash}\n`);
}

const [, script, path] = process.argv;
if (path !== undefined && script !== undefined && import.meta.url === pathToFileURL(script).href) {
  await writeUntilKilled(path);
}
