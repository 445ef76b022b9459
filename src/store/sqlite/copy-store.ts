// A copy of the whole store while work goes on: it appears under its name when it is whole and marked, or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../domain/instant.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import { Connection } from './connection.ts';
import { markCopied } from './copied.ts';
import { toStoreError } from './to-store-error.ts';

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

async function copyPages(database: DatabaseSync, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    rmSync(to, { force: true });
    try {
      await backup(database, to);
      return;
    } catch (thrown) {
      if (attempt === MOST_BACKUPS || !isDisturbed(thrown)) throw thrown;
    }
  }
}

/** A backup that commits come in between of too often is begun anew. */
const MOST_BACKUPS = 10;

/** Seen with node:sqlite under many commits: the copy ends with an error whose number is that of no error. */
function isDisturbed(thrown: unknown): boolean {
  return thrown instanceof Error && 'errcode' in thrown && thrown.errcode === 0;
}
