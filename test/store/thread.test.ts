// The store in a thread of its own holds to the port as well; what it cannot do is said as ever.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStoreInThread } from '../../src/store/sqlite/thread/open-store-in-thread.ts';
import { conformance } from './conformance.ts';
import { sampleStep } from './sample-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-thread-'));
let opened = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function freshPath(): string {
  opened += 1;
  return join(folder, `${opened}.db`);
}

conformance('a SQLite file with a thread of its own', () => openStoreInThread({ path: freshPath() }));

it('refuses to open what somebody else has, or what is no store', async () => {
  const path = freshPath();
  const store = await openStoreInThread({ path });
  await expect(openStoreInThread({ path })).rejects.toMatchObject({ name: 'StoreError', code: 'in_use' });
  await store.close();
  const other = freshPath();
  writeFileSync(other, 'not a database, and long enough to be looked at as one'.repeat(20));
  await expect(openStoreInThread({ path: other })).rejects.toMatchObject({ code: 'not_a_store' });
});

it('is closed for whoever comes after its end', async () => {
  const path = freshPath();
  const store = await openStoreInThread({ path });
  await store.commit(sampleStep('one', 0));
  await store.close();
  await expect(store.commit(sampleStep('one', 1))).rejects.toMatchObject({ code: 'closed' });
  const again = await openStoreInThread({ path });
  expect((await again.history(sampleStep('one', 0).case, 0, 10)).length).toBe(1);
  await again.close();
});
