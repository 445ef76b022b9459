// Makes the fixture of the newest schema: a file with something in every table. Run by hand: node test/store/make-fixture.ts
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Claim } from '../../src/engine/ports/store-entries.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { arrival, at, caseId, effect, person, sampleStep, terms } from './sample-step.ts';

/** Files of released versions stay as they are; that of an unreleased one is made anew when its schema changes. */
export function fixtureOf(version: number): string {
  return join(import.meta.dirname, `fixtures/version-${version}.db`);
}

async function makeFixture(path: string): Promise<void> {
  const store = openSqliteStore({ path });
  const claim = 'a' as Claim;
  await store.publish({ kind: 'bundle', name: 'b1', text: '{"b":1}', at: at(0), by: 'anna' });
  await store.keepSubjectKey('client', new Uint8Array(32).fill(7));
  await store.keepNotes([{ name: 'cursor', text: '7' }]);
  await store.receive([arrival('bad'), arrival('good', { case: caseId('c1') })]);
  const [bad] = await store.claimInbox(terms('a', 0, 1));
  await store.markInbox(bad?.id ?? 0, claim, { kind: 'poisoned', reason: 'threw' });
  const [good] = await store.claimInbox(terms('a', 0, 1));
  const { row } = sampleStep('c1', 0);
  if (row === undefined) throw new Error('a step has a row');
  await store.commit(
    sampleStep('c1', 0, {
      cause: { kind: 'inbox', id: good?.id ?? 0, claim },
      effects: [effect('c1', 'c1/one'), effect('c1', 'c1/two')],
      kept: [{ kind: 'plan', name: 'p1', text: '{"plan":1}' }],
      personal: [{ subject: 'client', case: caseId('c1'), name: '1.1', sealed: new Uint8Array([1, 2, 3]) }],
    }),
  );
  await store.commit(
    sampleStep('c1', 1, {
      row: { ...row, holders: [person('boris')], dueAt: at(60) },
      timersSet: [{ name: 'deadline', generation: 1, dueAt: at(60) }],
      numbered: { number: 'Д-2026/1', series: { name: 'Д-2026/{sequence}', after: 0, sequence: 1 } },
    }),
  );
  await store.claimOutbox(terms('a', 0, 1));
  await store.markOutbox('c1/one', claim, { kind: 'dead', reason: 'no_such_chat' });
  await store.close();
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-fixture-'));
  await makeFixture(join(folder, 'store.db'));
  copyFileSync(join(folder, 'store.db'), fixtureOf(migrations.length));
  rmSync(folder, { recursive: true });
}
