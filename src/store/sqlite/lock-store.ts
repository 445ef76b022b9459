// One daemon per store: a lock on a file beside it, which the system frees when the process ends, however it ends.
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../engine/ports/store-error.ts';
import { toStoreError } from './to-store-error.ts';

export type StoreLock = { release(): void };

/**
 * Holds `PATH.lock`. A file of its own, since `locking_mode=exclusive` on the store would shut out our own readers.
 * Throws `StoreError`: `in_use` when another process, or this one, holds it.
 */
export function lockStore(path: string): StoreLock {
  const at = `${path}.lock`;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(at, { timeout: 0 });
    database.exec('begin exclusive');
  } catch (thrown) {
    if (database?.isOpen === true) database.close();
    const error = toStoreError(thrown, at);
    throw error.code === 'busy' ? new StoreError('in_use', { at: path }, thrown) : error;
  }
  const held = database;
  return {
    release: () => {
      if (held.isOpen) held.close();
    },
  };
}
