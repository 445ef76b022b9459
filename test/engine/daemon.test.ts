// The daemon as a whole, on the machine's own clock: works, tells of itself, ends cleanly, and is alone on its store.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CaseId } from '../../src/domain/case.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import { systemClock } from '../../src/engine/system/system-clock.ts';
import type { Daemon, DaemonOptions } from '../../src/run-daemon.ts';
import { runDaemon } from '../../src/run-daemon.ts';
import { simulatedPapers } from '../../src/simulator/papers/simulated-papers.ts';
import { simulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CONTRACT } from './staged-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-daemon-'));
const file = join(folder, 'store.db');
const CURATOR = brandId<PersonId>('tarasova');
const lines: string[] = [];
const clock = systemClock();

afterAll(() => rmSync(folder, { recursive: true }));

function opened(portal: DaemonOptions['portal']): Promise<Daemon> {
  return runDaemon({
    file,
    portal,
    papers: simulatedPapers({ clock }),
    log: { level: 'debug', to: { write: (line) => lines.push(line) }, secrets: ['very-secret'] },
    watchPort: 0,
    version: '0.0.0',
  });
}

async function page(daemon: Daemon, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`http://127.0.0.1:${daemon.watchPort}${path}`);
  return { status: response.status, text: await response.text() };
}

async function start(daemon: Daemon, id: string): Promise<void> {
  const event = {
    kind: 'start',
    by: CURATOR,
    curator: CURATOR,
    contract: CONTRACT,
    draft: 'draft',
    papers: [],
  } as const;
  await daemon.desk.receive([{ source: 'test', key: id, case: brandId<CaseId>(id), urgency: 'press', event }]);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 1000) throw new Error('it never came to it');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('it works, is well and ready, counts what it does, and logs it with the case', async () => {
  const store = openSqliteStore({ path: file });
  const rules = defaultRules();
  await store.publish({ kind: 'bundle', name: rules.hash, text: JSON.stringify(rules), at: clock.now(), by: 'test' });
  await store.close();
  const portal = simulatedPortal({ clock });
  const daemon = await opened(portal);
  await start(daemon, 'first');
  await until(() => portal.view.cards.has(brandId<CaseId>('first')));
  expect((await page(daemon, '/health')).status).toBe(200);
  expect(await page(daemon, '/ready')).toMatchObject({ status: 200 });
  const { text } = await page(daemon, '/metrics');
  expect(text).toMatch(/vizir_\w+\{[^}]*start[^}]*\} 1/);
  await expect(opened(portal)).rejects.toMatchObject({ name: 'StoreError', code: 'in_use' });
  await daemon.stop();
  await expect(page(daemon, '/health')).rejects.toThrow();
  expect(lines.some((line) => line.includes('"case":"first"'))).toBe(true);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('time');
});

test('it goes on where it was, and says that it is not ready while nobody lets it in', async () => {
  const portal = simulatedPortal({ clock });
  const locked = (): Promise<never> =>
    Promise.reject(new FarError({ kind: 'locked_out', reason: 'revoked very-secret' }));
  const daemon = await opened({ ...portal, send: locked, compare: locked, cardMark: locked });
  await start(daemon, 'second');
  await until(async () => (await page(daemon, '/ready')).status === 503);
  const { text } = await page(daemon, '/ready');
  expect(text).toContain('locked_out');
  expect((await page(daemon, '/health')).status).toBe(200);
  await daemon.stop();
  expect(lines.join('')).not.toContain('very-secret');
  const after = await opened(portal);
  await until(async () => (await page(after, '/ready')).status === 200);
  await after.stop();
});

test('a portal is opened over its store: it knows the rules, and what it remembers is there the next time', async () => {
  const remembered: (string | undefined)[] = [];
  const portal: DaemonOptions['portal'] = async ({ notes, rules, clock: time }) => {
    remembered.push(await notes.findNote('cursor'), (await rules())?.hash);
    await notes.keepNotes([{ name: 'cursor', text: `${remembered.length}` }]);
    return simulatedPortal({ clock: time });
  };
  const daemon = await opened(portal);
  expect(await daemon.notes.findNote('cursor')).toBe('2');
  expect((await daemon.desk.look(brandId<CaseId>('first')))?.holders).toBeDefined();
  await daemon.stop();
  await (await opened(portal)).stop();
  expect(remembered).toEqual([undefined, defaultRules().hash, '2', defaultRules().hash]);
});

test('a portal that cannot be opened ends the start, and leaves the store to others', async () => {
  await expect(opened(() => Promise.reject(new Error('no such portal')))).rejects.toThrow('no such portal');
  await (await opened(simulatedPortal({ clock }))).stop();
});
