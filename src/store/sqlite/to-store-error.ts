// SQLite's errors in the words of the port. They differ by `errcode` alone; its low byte is the class (sqlite.org/rescode.html).
import type { StoreErrorCode } from '../../engine/ports/store-error.ts';
import { StoreError } from '../../engine/ports/store-error.ts';

const CODES: Readonly<Record<number, StoreErrorCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'read_only',
  10: 'unreadable',
  11: 'damaged',
  13: 'disk_full',
  14: 'unreadable',
  19: 'contradiction',
  26: 'not_a_store',
};

/** What was thrown while the store at `at` was used, as a `StoreError`; one that is one already stays as it is. */
export function toStoreError(thrown: unknown, at: string): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const found = thrown instanceof Error ? thrown.message : String(thrown);
  return new StoreError(codeOf(thrown), { at, found }, thrown);
}

function codeOf(thrown: unknown): StoreErrorCode {
  if (!(thrown instanceof Error)) return 'contradiction';
  if ('errcode' in thrown && typeof thrown.errcode === 'number') return CODES[thrown.errcode & 0xff] ?? 'unreadable';
  const code = 'code' in thrown ? thrown.code : undefined;
  if (code === 'ERR_INVALID_STATE') return 'closed';
  // A number beyond 2^53, where no number that we write lies.
  if (code === 'ERR_OUT_OF_RANGE') return 'damaged';
  // Of the file system.
  if (code === 'ENOSPC') return 'disk_full';
  if (code === 'EROFS' || code === 'EACCES') return 'read_only';
  return 'syscall' in thrown ? 'unreadable' : 'contradiction';
}
