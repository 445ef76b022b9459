// A copy of the whole store while work goes on: it appears under its name when it is whole and marked, or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../domain/instant.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import { Connection } from './connection.ts';
import { markCopied } from './copied.ts';
import { toStoreError } from './to-store-error.ts';

/** Milliseconds to wait for whoever has just opened the file or empties its write-ahead log. */
const BUSY_TIMEOUT_MS = 5000;

export async function copyStore({ database, at }: Connection, to: string, begunAt: Instant): Promise<void> {
  // An older backup is never written over: it may be the one that is needed.
  if (existsSync(to)) throw new StoreError('contradiction', { at: to, found: 'exists already' });
  // A process that dies here leaves no copy that could be taken for a whole one, or for a store that was never copied.
  const unfinished = `${to}.unfinished`;
  try {
    await copyPages(database, unfinished);
    markFile(unfinished, begunAt);
    renameSync(unfinished, to);
  } catch (thrown) {
    rmSync(unfinished, { force: true });
    throw toStoreError(thrown, at);
  }
}

function markFile(path: string, begunAt: Instant): void {
  const database = new DatabaseSync(path);
  try {
    // One file, without a write-ahead log that could be left behind when it is moved.
    database.exec('pragma journal_mode = delete; pragma synchronous = full');
    markCopied(new Connection(database, path), begunAt);
  } finally {
    database.close();
  }
}

/** All pages in one step: one that is interrupted by another connection's commits begins anew, and under many commits never ends. */
const AT_ONCE = 2 ** 31 - 1;

/**
 * Over a connection of its own, so that commits neither wait for the copy (Node makes it in a thread) nor come into it: it is of the
 * moment at which it began. A store in memory has one connection only.
 */
async function copyPages(database: DatabaseSync, to: string): Promise<void> {
  rmSync(to, { force: true });
  const location = database.location();
  const source =
    location === null ? database : new DatabaseSync(location, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    await backup(source, to, { rate: AT_ONCE });
  } finally {
    if (source !== database) source.close();
  }
}
