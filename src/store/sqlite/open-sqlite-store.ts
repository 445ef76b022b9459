// Opens a store in a SQLite file, or in memory, after it has been found whole.
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../engine/ports/store.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import { Connection } from './connection.ts';
import type { StoreLock } from './lock-store.ts';
import { lockStore } from './lock-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { sqliteStore } from './sqlite-store.ts';
import { toStoreError } from './to-store-error.ts';

/** Milliseconds that a statement waits for another connection; SQLite's own default is 0. A backup by hand holds it that long. */
const BUSY_TIMEOUT_MS = 5000;
const IN_MEMORY = ':memory:';
/** Lines of `quick_check` that an error carries: the first says enough. */
const MOST_FOUND = 3;

export type SqliteOptions = {
  /** A file, made if it is not there (its folder must be), or `:memory:`. */
  readonly path: string;
  /** The file grows to this many pages of 4096 bytes and no further: `disk_full` from then on. */
  readonly mostPages?: number;
};

/**
 * The store in that file, locked against a second daemon, checked and brought up to the newest schema.
 * Throws `StoreError`: `in_use`, `damaged`, `read_only`, `not_a_store`, `newer_schema`, `unreadable`, `disk_full`.
 */
export function openSqliteStore({ path, mostPages }: SqliteOptions): Store {
  const inMemory = path === IN_MEMORY;
  const at = inMemory ? path : wherePathLeads(path);
  const lock: StoreLock = inMemory ? { release: () => undefined } : lockStore(at);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(at, { timeout: BUSY_TIMEOUT_MS });
    prepare(database, at);
    if (mostPages !== undefined) database.exec(`pragma max_page_count = ${mostPages}`);
  } catch (thrown) {
    if (database?.isOpen === true) database.close();
    lock.release();
    throw toStoreError(thrown, at);
  }
  return sqliteStore(new Connection(database, at), lock);
}

/** Two names of one file are one store. */
function wherePathLeads(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return beside(path);
  }
}

function beside(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch (thrown) {
    throw toStoreError(thrown, path);
  }
}

function prepare(database: DatabaseSync, at: string): void {
  // secure_delete: the key of an erased subject is overwritten, not just unlinked.
  database.exec('pragma foreign_keys = on; pragma secure_delete = on; pragma trusted_schema = off');
  checkPages(database, at);
  migrate(database, migrations, at);
  // Only now: the mode is written into the file, which might have been somebody else's.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  // A file that can only be read is found now and not at the first event; `begin immediate` alone would let it pass.
  database.exec(`begin immediate; pragma user_version = ${migrations.length}; rollback`);
}

function checkPages(database: DatabaseSync, at: string): void {
  const rows = database.prepare(`pragma quick_check(${MOST_FOUND})`).all();
  const found = rows.map((row) => String(row['quick_check']));
  if (found.length !== 1 || found[0] !== 'ok') throw new StoreError('damaged', { at, found: found.join('; ') });
}
