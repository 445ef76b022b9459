// The store itself: whether its file is whole, which version wrote it, whether it is a copy, and whether cases in it need help.
import { existsSync, statSync } from 'node:fs';
import type { WordKey } from './diagnostics/catalogue/words.ts';
import type { Instant } from './domain/instant.ts';
import type { StoreErrorCode } from './engine/ports/store-error.ts';
import { StoreError } from './engine/ports/store-error.ts';
import type { Examined } from './examined.ts';
import type { StoreLook } from './store/sqlite/look-at-store.ts';
import { lookAtStore } from './store/sqlite/look-at-store.ts';

const WRONG: Readonly<Partial<Record<StoreErrorCode, WordKey>>> = {
  damaged: 'doctor_store_damaged',
  newer_schema: 'doctor_store_newer',
  not_a_store: 'doctor_store_not_ours',
  older_schema: 'doctor_store_older',
};

/** Changes nothing in it, whoever is at work on it. */
export function examineStore(file: string, now: number): readonly Examined[] {
  if (!existsSync(file) || statSync(file).size === 0)
    return [{ what: 'store', state: 'fine', says: 'doctor_store_new', params: { file } }];
  try {
    const look = lookAtStore(file, now as Instant);
    const found = minded(look, file);
    return found.length > 0 ? found : [{ what: 'store', state: 'fine', says: 'doctor_store_fine', params: { file } }];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [storeWrong(file, error)];
  }
}

export function storeWrong(file: string, { code, data }: StoreError): Examined {
  const params = { file, reason: data.found ?? code };
  return { what: 'store', state: 'wrong', says: WRONG[code] ?? 'doctor_store_wrong', params };
}

function minded({ isDurable, copiedAt, counts }: StoreLook, file: string): readonly Examined[] {
  const mind = (says: WordKey, params: Examined['params']): Examined => ({
    what: 'store',
    state: 'mind',
    says,
    params: { file, ...params },
  });
  const stuck = counts?.inTrouble ?? 0;
  // A copy is one file without a write-ahead log; the start gives it one.
  const isCopy = copiedAt !== undefined;
  return [
    ...(isCopy ? [mind('doctor_store_copy', { at: new Date(copiedAt).toISOString() })] : []),
    ...(isDurable || isCopy ? [] : [mind('doctor_store_no_log', {})]),
    ...(stuck === 0 ? [] : [mind('doctor_store_stuck', { count: stuck })]),
  ];
}
