// Which copy to go back to when a store is damaged: copies say of themselves that they are, and of which moment.
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../domain/instant.ts';

/** The first bytes of a SQLite file (sqlite.org/fileformat.html, 1.3). */
const HEADER = 'SQLite format 3\0';
/** Files beside the store that are looked at. */
const MOST_FILES = 200;

export type Copy = { readonly file: string; readonly at: Instant };

/** The newest copy in the folder of the store whose pages hold what they must; undefined when there is none. */
export function findNewestCopy(store: string): Copy | undefined {
  const folder = dirname(resolve(store));
  const copies = filesIn(folder)
    .filter((file) => file !== resolve(store))
    .flatMap((file) => copyIn(file) ?? [])
    .sort((a, b) => b.at - a.at);
  return copies.find(({ file }) => isWhole(file));
}

function filesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return names.slice(0, MOST_FILES).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

function copyIn(file: string): Copy | undefined {
  if (!isDatabase(file)) return undefined;
  const at = reading(file, (database) => database.prepare('select at from copied').get()?.['at']);
  return typeof at === 'number' ? { file, at: at as Instant } : undefined;
}

function isWhole(file: string): boolean {
  return reading(file, (database) => database.prepare('pragma quick_check(1)').get()?.['quick_check']) === 'ok';
}

function isDatabase(file: string): boolean {
  const bytes = Buffer.alloc(HEADER.length);
  try {
    const handle = openSync(file, 'r');
    try {
      readSync(handle, bytes, 0, bytes.length, 0);
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
  return bytes.toString('latin1') === HEADER;
}

/** Undefined for what is not there, or is another program's. */
function reading<Found>(file: string, read: (database: DatabaseSync) => Found): Found | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    return read(database);
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}
