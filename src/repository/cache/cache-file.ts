// One file of the cache: a head that says what it is of and whether it is whole, then data.

import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { sha256 } from '../sha256.ts';

/** Changes when the form of what is kept changes in a way that the stamp of the program does not show. */
const MAGIC = 'vizir-cache/1\n';
const DIGITS = 64;
const HEAD_BYTES = MAGIC.length + 2 * DIGITS;

/**
 * The data kept under `key` (64 hexadecimal digits) in the file, or undefined: no such file, another key, a part of it lost, or
 * anything else wrong with it. Never throws.
 */
export function readCacheFile(path: string, key: string): unknown {
  try {
    const bytes = readFileSync(path);
    const payload = bytes.subarray(HEAD_BYTES);
    if (bytes.toString('latin1', 0, HEAD_BYTES) !== head(key, payload)) return undefined;
    const data: unknown = JSON.parse(payload.toString('utf8'));
    touch(path);
    return data;
  } catch {
    return undefined;
  }
}

/** Keeps plain data (as JSON: it reads faster than the serialised form of the engine) under a key: written beside and renamed, so that a reader never sees half of it. A full disk is no error. */
export function writeCacheFile(path: string, key: string, data: unknown): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const payload = Buffer.from(JSON.stringify(data), 'utf8');
    writeFileSync(beside, Buffer.concat([Buffer.from(head(key, payload), 'latin1'), payload]), { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
  }
}

function head(key: string, payload: Uint8Array): string {
  return `${MAGIC}${key}${sha256(payload)}`;
}

/** What was used last is dropped last. */
function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}
