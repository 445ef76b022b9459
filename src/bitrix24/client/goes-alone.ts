// Which calls may share a request with others, and which may not.
import type { PortalCall } from './portal-call.ts';

/** The portal refuses them in a batch. */
const FILE_METHOD = /upload|download/i;

/** What is replaced by the result of another command, however it is written: the portal decodes before it looks. */
const SUBSTITUTION = /\$\s*result/i;

/** PHP takes no more than 1,000 variables from a query, and says nothing of the others. */
const MOST_LEAVES = 800;

/** Characters of one command: files in fields, which would make one batch of many a long upload. */
const MOST_LENGTH = 60_000;

/** Whether the method carries files, which takes longer and never goes into a batch. */
export function isFileMethod(method: string): boolean {
  return FILE_METHOD.test(method);
}

/**
 * Whether the call has to be a request of its own: what carries files, what would be in doubt twice over if it were lost, what the
 * portal would read as a reference to another result, and what a query cannot say (nothing, emptiness, true and false).
 */
export function goesAlone({ method, params, kind, idempotencyKey, file }: PortalCall): boolean {
  if (file !== undefined) return true;
  if (kind === 'create' || idempotencyKey !== undefined || isFileMethod(method) || method === 'batch') return true;
  const leaves: string[] = [];
  return !isPlain(params, leaves) || leaves.length > MOST_LEAVES || leaves.join('').length > MOST_LENGTH;
}

/** Collects keys and values; false as soon as one cannot stand in a query and mean the same. */
function isPlain(value: unknown, leaves: string[], depth = 0): boolean {
  if (typeof value === 'string') return isInert(value) && leaves.push(value) > 0;
  if (typeof value === 'number') return Number.isFinite(value) && leaves.push(String(value)) > 0;
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  if (entries.length === 0) return depth === 0;
  return entries.every(([key, inner]) => isPlainKey(key) && isPlain(inner, leaves, depth + 1));
}

function isInert(text: string): boolean {
  return !SUBSTITUTION.test(text) && !text.includes('\0') && text.isWellFormed();
}

/** Brackets and what PHP takes for its own at the start would say something else. */
function isPlainKey(key: string): boolean {
  return key !== '' && isInert(key) && !/[[\]. ]/.test(key);
}
