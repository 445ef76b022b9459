// Looks at a store's file without changing a bit of it: whether it is whole, of which version, how it is kept, and whether it is a copy.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../domain/instant.ts';
import type { StoreCounts } from '../../engine/ports/store-entries.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import { checkPages } from './check-pages.ts';
import { Connection } from './connection.ts';
import { copiedAt } from './copied.ts';
import { countStore } from './count-store.ts';
import { versionOf } from './migrate.ts';
import { migrations } from './migrations.ts';
import { toStoreError } from './to-store-error.ts';

const BUSY_TIMEOUT_MS = 5000;
/** What keeps commits when the power fails. */
const DURABLE = 'wal';

/** `copiedAt`: of a copy that nobody has worked on yet. `counts`: undefined for a file of an earlier version, which whoever opens it brings up. */
export type StoreLook = {
  readonly isDurable: boolean;
  readonly copiedAt: Instant | undefined;
  readonly counts: StoreCounts | undefined;
};

/** Throws `StoreError`: `not_there`, `damaged`, `not_a_store`, `newer_schema`, `unreadable`, `busy`. Every page is looked at. */
export function lookAtStore(path: string, now: Instant): StoreLook {
  if (!existsSync(path)) throw new StoreError('not_there', { at: path });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
    return lookInto(database, path, now);
  } catch (thrown) {
    throw toStoreError(thrown, path);
  } finally {
    database?.close();
  }
}

function lookInto(database: DatabaseSync, path: string, now: Instant): StoreLook {
  const version = versionOf(database, migrations, path);
  checkPages(database, path, Number.POSITIVE_INFINITY);
  if (version < migrations.length) return { isDurable: true, copiedAt: undefined, counts: undefined };
  const isDurable = database.prepare('pragma journal_mode').get()?.['journal_mode'] === DURABLE;
  const connection = new Connection(database, path);
  return { isDurable, copiedAt: copiedAt(connection), counts: countStore(connection, now) };
}
