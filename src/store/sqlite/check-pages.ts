// Looks whether every page of a file holds what it must: small files before anything is done, large ones while work goes on.
import { spawn } from 'node:child_process';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../engine/ports/store-error.ts';

/** Pages of 4096 bytes that are looked at while the store is opened: 64 MB take about 0.15 s, and each case some 5 KB. */
export const MOST_CHECKED_PAGES = 16_384;
/** Lines of `quick_check` that an error carries: the first says enough. */
const MOST_FOUND = 3;
const CHECK = `pragma quick_check(${MOST_FOUND})`;

/** Throws `damaged`. `too_large`: it has more than `most` pages, and was not looked at, since it would take too long. */
export function checkPages(database: DatabaseSync, at: string, most: number): 'whole' | 'too_large' {
  const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
  if (pages > most) return 'too_large';
  const found = database
    .prepare(CHECK)
    .all()
    .map((row) => String(row['quick_check']));
  if (found.length !== 1 || found[0] !== 'ok') throw new StoreError('damaged', { at, found: found.join('; ') });
  return 'whole';
}

/** Tells what the check finds, or that the file is so damaged that the check breaks off (11, 26); anything else is no finding. */
const PROGRAM = `
  const { DatabaseSync } = require('node:sqlite');
  const found = [];
  try {
    const database = new DatabaseSync(process.argv[1], { readOnly: true, timeout: 5000 });
    for (const row of database.prepare('${CHECK}').all()) found.push(row.quick_check);
  } catch (thrown) {
    found.push([11, 26].includes(thrown.errcode & 0xff) ? thrown.message : 'ok');
  }
  process.send(found.join('; '), () => process.exit());`;

/**
 * Checks in a process of its own: SQLite's check can be neither interrupted nor cut into pieces, and a thread that is in it would
 * hold up the end of the daemon. Keeps no process alive. `found`: called once, when there is damage. Gives what stops it.
 */
export function checkPagesBeside(at: string, found: (error: StoreError) => void): () => void {
  const child = spawn(process.execPath, ['--no-warnings', '--eval', PROGRAM, at], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // One that cannot be started finds nothing: damage shows when it is read.
  child.on('error', () => undefined);
  child.on('message', (said) => {
    if (said !== 'ok') found(new StoreError('damaged', { at, found: String(said) }));
  });
  child.unref();
  child.channel?.unref();
  return () => child.kill('SIGKILL');
}
