// What becomes of an effect when a call for it failed.
import type { Instant } from '../../domain/instant.ts';
import type { Called, CallFailure } from './call-far-side.ts';
import type { Attempt, Delivered } from './delivered.ts';
import { BUG_ATTEMPTS, backoffMs, LOCKED_OUT_MS, laterBy } from './delivery-times.ts';

export type FailedCall = Extract<Called<unknown>, { readonly kind: 'failed' }>;

/** A call that only reads: what was unknown before stays so, since then. */
export function afterReading(attempt: Attempt, { failure }: FailedCall): Delivered {
  return outcomeOf(attempt, failure, attempt.far.clock.now());
}

/**
 * A call that does something. `quietMs`: how long after a sending of unknown outcome nothing is known; 0 where it may simply be
 * repeated. What is known not to have been done leaves what was unknown before as it was.
 */
export function afterSending(attempt: Attempt, { failure, began }: FailedCall, quietMs: number): Delivered {
  if (failure.kind !== 'unknown' && failure.kind !== 'bug')
    return afterReading(attempt, { kind: 'failed', failure, began });
  return outcomeOf({ ...attempt, unknownSince: began }, failure, laterBy(began, quietMs));
}

function outcomeOf(attempt: Attempt, failure: CallFailure, atSoonest: Instant): Delivered {
  const { claimed, far } = attempt;
  const now = far.clock.now();
  const { reason } = failure;
  switch (failure.kind) {
    case 'refused':
      return { outcome: { kind: 'dead', reason } };
    case 'bug': {
      const { thrown: bug } = failure;
      if (claimed.attempts >= BUG_ATTEMPTS) return { outcome: { kind: 'dead', reason }, bug };
      return { ...notYet(attempt, soon(attempt, now, atSoonest), reason), bug };
    }
    case 'not_arrived':
    case 'unknown':
      return notYet(attempt, soon(attempt, now, atSoonest), reason);
    case 'throttled': {
      const until = later(failure.until, now);
      return { ...notYet(attempt, until, reason), pause: { until, why: 'throttled', reason } };
    }
    case 'locked_out': {
      const until = laterBy(now, LOCKED_OUT_MS);
      return { ...notYet(attempt, until, reason), pause: { until, why: 'locked_out', reason } };
    }
  }
}

/** Again at `notBefore`, with what is unknown kept unknown. */
export function notYet({ unknownSince: since }: Attempt, notBefore: Instant, reason: string): Delivered {
  return {
    outcome: since === undefined ? { kind: 'retry', notBefore, reason } : { kind: 'unknown', since, notBefore, reason },
  };
}

/** After a while that grows with the attempts. */
export function afterBackoff(attempt: Attempt, reason: string): Delivered {
  const now = attempt.far.clock.now();
  return notYet(attempt, soon(attempt, now, now), reason);
}

function soon({ claimed, far }: Attempt, now: Instant, atSoonest: Instant): Instant {
  return later(laterBy(now, backoffMs(claimed.attempts, far.chance)), atSoonest);
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
