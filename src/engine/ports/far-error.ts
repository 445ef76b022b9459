// How a call to the far side can fail, by what the engine can do about it. Adapters translate; anything else that they throw is a bug.
import type { Instant } from '../../domain/instant.ts';

export type FarFailure =
  /** It is known not to have been done: no connection, turned away before it was looked at. */
  | { readonly kind: 'not_arrived'; readonly reason: string }
  /** The same, and nothing of the kind will be done before `until`: a limit is reached. */
  | { readonly kind: 'throttled'; readonly until: Instant; readonly reason: string }
  /** It may have been done: the answer is missing or says nothing. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** It was looked at and will never be done: a person has to see it. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing can be done for anybody until an administrator has been there: the key is revoked, the tariff is over. */
  | { readonly kind: 'locked_out'; readonly reason: string };

export class FarError extends Error {
  override readonly name = 'FarError';
  readonly failure: FarFailure;

  constructor(failure: FarFailure, cause?: unknown) {
    super(`${failure.kind}: ${failure.reason}`, cause === undefined ? undefined : { cause });
    this.failure = failure;
  }
}
