// Brings a file up to the newest schema, and refuses what is not ours or from a later version.
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../engine/ports/store-error.ts';

/** "Vizi" in ASCII: what `file` and we know our files by. */
const APPLICATION_ID = 0x56_69_7a_69;

/**
 * Runs the steps that the file lacks, each in a transaction of its own with its number.
 * Throws `StoreError`: `not_a_store` (somebody else's tables), `newer_schema`.
 */
export function migrate(database: DatabaseSync, steps: readonly string[], at: string): void {
  const version = versionOf(database, steps, at);
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    database.exec(
      `begin immediate; ${step}; pragma application_id = ${APPLICATION_ID}; pragma user_version = ${index + 1}; commit`,
    );
  }
}

/** At most the number of steps; 0 for a file that holds nothing yet. Throws like `migrate`. */
export function versionOf(database: DatabaseSync, steps: readonly string[], at: string): number {
  const version = pragma(database, 'user_version');
  const owner = pragma(database, 'application_id');
  if (owner !== APPLICATION_ID && !isEmpty(database)) {
    throw new StoreError('not_a_store', { at, found: `application_id ${owner}` });
  }
  if (version > steps.length) {
    throw new StoreError('newer_schema', { at, found: `${version}, known is ${steps.length}` });
  }
  return version;
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`pragma ${name}`).get()?.[name] ?? 0);
}
