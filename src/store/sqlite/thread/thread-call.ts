// What is said between the daemon's thread and that of its store.
import type { Store } from '../../../engine/ports/store.ts';
import type { StoreErrorCode, StoreErrorData } from '../../../engine/ports/store-error.ts';

/** Methods that write: all of them are done by the store's thread, so that nobody waits for the disk but it. */
export const WRITES = [
  'commit',
  'receive',
  'claimInbox',
  'markInbox',
  'amendInbox',
  'claimTimers',
  'claimOutbox',
  'markOutbox',
  'amendOutbox',
  'markTrouble',
  'publish',
  'keepSubjectKey',
  'eraseSubject',
  'keepNotes',
  'dropNotes',
  'doubtOutbox',
  'settleRestored',
  'backup',
  'close',
] as const satisfies readonly (keyof Store)[];
export type Write = (typeof WRITES)[number];

/** `id`: from 1, in the order of the calls. */
export type ThreadCall = { readonly id: number; readonly method: Write; readonly args: readonly unknown[] };

export type ThreadError = { readonly code: StoreErrorCode; readonly data: StoreErrorData };

/** Id 0 is the opening. */
export type ThreadAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: ThreadError };
