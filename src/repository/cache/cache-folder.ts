// Where what was read is kept between two runs: outside every rule repository, and not at all in a CI.

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The variables of the environment that say where caches lie, and whether a CI is running. */
export type CacheEnvironment = Readonly<Record<string, string | undefined>>;

/** A few dozen repositories of the largest size that is measured. */
const MOST_BYTES = 256 * 1_048_576;
const MOST_FILES = 200;

/**
 * The folder of the cache: `$XDG_CACHE_HOME/vizir` or `~/.cache/vizir`. Undefined, and nothing is kept, when `CI` is set (a pull
 * request must not leave anything for the next one), when there is no home, or when the folder would lie in the rule repository.
 */
export function cacheFolder(environment: CacheEnvironment, repository: string): string | undefined {
  if (isSet(environment['CI'])) return undefined;
  const xdg = environment['XDG_CACHE_HOME'];
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : homeCache(environment['HOME']);
  if (base === undefined) return undefined;
  const folder = join(base, 'vizir');
  return isWithin(folder, repository) ? undefined : folder;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function homeCache(home: string | undefined): string | undefined {
  const folder = home ?? homedir();
  return isAbsolute(folder) ? join(folder, '.cache') : undefined;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Makes the folder for its owner alone, and drops the files that were longest unused when it has grown too large. */
export function prepareCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = readdirSync(folder)
    .flatMap((name) => entryOf(join(folder, name)))
    .sort((a, b) => b.usedMs - a.usedMs);
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    bytes += file.bytes;
    if (index >= MOST_FILES || bytes > MOST_BYTES) rmSync(file.path, { force: true });
  }
}

function entryOf(path: string): readonly { path: string; bytes: number; usedMs: number }[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? [{ path, bytes: stats.size, usedMs: stats.mtimeMs }] : [];
}
