// Opens a store in a SQLite file, or in memory: as the daemon that works on it alone, or as a visitor beside it.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../engine/ports/store.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import { checkPages, checkPagesBeside, MOST_CHECKED_PAGES } from './check-pages.ts';
import { Connection } from './connection.ts';
import { freeInbox } from './inbox.ts';
import type { StoreLock } from './lock-store.ts';
import { lockStore } from './lock-store.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations.ts';
import { freeOutbox } from './outbox.ts';
import { sqliteStore } from './sqlite-store.ts';
import { toStoreError } from './to-store-error.ts';

/** Milliseconds that a statement waits for another connection; SQLite's own default is 0. A visitor's write may take that long on a slow disk. */
const BUSY_TIMEOUT_MS = 5000;
/** Enough for the upper pages of all indexes with 100,000 cases; SQLite's own default is 2 MB. */
const CACHE_KIB = 32 * 1024;
const IN_MEMORY = ':memory:';

export type SqliteOptions = {
  /** A file, or for the daemon `:memory:`. The daemon makes the file if it is not there (its folder must be); a visitor does not. */
  readonly path: string;
  /**
   * `daemon` (if not given): alone on the store until it is closed; claims of whoever was there before end at once.
   * `visitor`: a command beside the daemon or without one. It locks for a migration at most, and checks no pages.
   */
  readonly as?: 'daemon' | 'visitor';
  /** The file grows to this many pages of 4096 bytes and no further: `disk_full` from then on. */
  readonly mostPages?: number;
  /** A file of more pages is checked while it is used, and not while it is opened. */
  readonly mostCheckedPages?: number;
};

/**
 * The store in that file, brought up to the newest schema. The pages of a large file are checked while it is used: once damage is
 * found, everything is refused with `damaged`.
 * Throws `StoreError`: `in_use` (daemon), `damaged`, `read_only`, `not_a_store`, `newer_schema`, `unreadable`, `disk_full`;
 * for a visitor `not_there`, and `older_schema` when an older daemon has it.
 */
export function openSqliteStore(options: SqliteOptions): Store {
  const { path, as = 'daemon' } = options;
  const at = path === IN_MEMORY ? path : wherePathLeads(path);
  if (as === 'visitor') return visit(at);
  const lock = path === IN_MEMORY ? undefined : lockStore(at);
  try {
    const { connection, pages } = connectAlone(at, options);
    const stop = pages === 'whole' ? undefined : checkPagesBeside(at, (error) => connection.refuse(error));
    return sqliteStore(connection, () => {
      stop?.();
      lock?.release();
    });
  } catch (thrown) {
    lock?.release();
    throw toStoreError(thrown, at);
  }
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

/** `prepare` may throw: nothing stays open then. */
function connect(at: string, prepare: (connection: Connection) => void): Connection {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(at, { timeout: BUSY_TIMEOUT_MS });
    const connection = new Connection(database, at);
    connection.database.exec(`pragma cache_size = -${CACHE_KIB}`);
    // secure_delete: the key of an erased subject is overwritten, not just unlinked.
    connection.database.exec('pragma foreign_keys = on; pragma secure_delete = on; pragma trusted_schema = off');
    prepare(connection);
    return connection;
  } catch (thrown) {
    database?.close();
    throw toStoreError(thrown, at);
  }
}

type Alone = { readonly connection: Connection; readonly pages: ReturnType<typeof checkPages> };

function connectAlone(at: string, { mostPages, mostCheckedPages = MOST_CHECKED_PAGES }: SqliteOptions): Alone {
  let pages: Alone['pages'] = 'whole';
  const connection = connect(at, (opened) => {
    const { database } = opened;
    pages = checkPages(database, at, mostCheckedPages);
    bringUp(database, at);
    // A file that can only be read is found now and not at the first event; `begin immediate` alone would let it pass.
    database.exec(`begin immediate; pragma user_version = ${migrations.length}; rollback`);
    if (mostPages !== undefined) database.exec(`pragma max_page_count = ${mostPages}`);
    freeInbox(opened);
    freeOutbox(opened);
  });
  return { connection, pages };
}

function bringUp(database: DatabaseSync, at: string): void {
  migrate(database, migrations, at);
  // Only now: the mode is written into the file, which might have been somebody else's.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
}

function visit(at: string): Store {
  if (!existsSync(at)) throw new StoreError('not_there', { at });
  return sqliteStore(
    connect(at, ({ database }) => {
      // A visitor that changes nothing about the file must not keep a daemon from starting, so it does not even try the lock.
      if (versionOf(database, migrations, at) === migrations.length) database.exec('pragma synchronous = full');
      else bringUpUnlessHeld(database, at);
    }),
    () => undefined,
  );
}

function bringUpUnlessHeld(database: DatabaseSync, at: string): void {
  const lock = lockUnlessHeld(at);
  if (lock === undefined) throw new StoreError('older_schema', { at, found: `known is ${migrations.length}` });
  try {
    bringUp(database, at);
  } finally {
    lock.release();
  }
}

function lockUnlessHeld(at: string): StoreLock | undefined {
  try {
    return lockStore(at);
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.code === 'in_use') return undefined;
    throw thrown;
  }
}
