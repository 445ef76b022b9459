// Calls of provisioning: repeated only where it is known that nothing was done, or where the same again does no harm.
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { FarFailure } from '../../engine/ports/far-error.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { Answered, CallKind, Params, PortalClient } from '../client/portal-call.ts';

/** Asks, and rejects with a `FarError` when it is no use to go on. */
export type Ask = (method: string, params: Params, kind: CallKind) => Promise<Answered>;

const ATTEMPTS = 6;
/** Before anything was answered the address may be wrong, for which waiting is no help. */
const FIRST_ATTEMPTS = 3;
const FIRST_WAIT_MS = 1000;
/** A call may wait so long for its turn: nobody stands before it. */
const MOST_WAIT_MS = 120_000;
const NEVER = new AbortController().signal;

/** A portal that is overrun is waited for; one that is not there any more for half a minute. */
export function askPatiently(client: PortalClient, clock: Clock): Ask {
  let attempts = FIRST_ATTEMPTS;
  return async (method, params, kind) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answered = await client.call(method, params, { urgency: 'bulk', kind, mostWaitMs: MOST_WAIT_MS });
        attempts = ATTEMPTS;
        return answered;
      } catch (error) {
        if (!(error instanceof FarError) || attempt >= attempts || !isWorthAgain(error.failure, kind)) throw error;
        await clock.until(nextAttempt(error.failure, attempt, clock.now()), NEVER);
      }
    }
  };
}

function isWorthAgain({ kind }: FarFailure, call: CallKind): boolean {
  return kind === 'throttled' || kind === 'not_arrived' || (kind === 'unknown' && call !== 'create');
}

function nextAttempt(failure: FarFailure, attempt: number, now: Instant): Instant {
  const waited = now + FIRST_WAIT_MS * 2 ** (attempt - 1);
  return (failure.kind === 'throttled' ? Math.max(failure.until, waited) : waited) as Instant;
}
