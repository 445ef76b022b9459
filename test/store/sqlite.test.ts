// The SQLite store holds to the port, in a file and in memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { conformance } from './conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-store-'));
let opened = 0;

afterAll(() => rmSync(folder, { recursive: true }));

conformance('a SQLite file', () => {
  opened += 1;
  return openSqliteStore({ path: join(folder, `${opened}.db`) });
});

conformance('SQLite in memory', () => openSqliteStore({ path: ':memory:' }));
