// What becomes of an effect when a call for it failed.
import type { Instant } from '../../domain/instant.ts';
import type { Called, CallFailure } from './call-far-side.ts';
import type { Attempt, Delivered } from './delivered.ts';
import { bugsInRow, deliveryReason } from './delivery-reason.ts';
import { backoffMs, LEAST_THROTTLED_MS, LOCKED_OUT_MS, laterBy, MOST_BUGS, QUIET_MS } from './delivery-times.ts';

export type FailedCall = Extract<Called<unknown>, { readonly kind: 'failed' }>;

/** A call that only reads: what was unknown before stays so, since then. */
export function afterReading(attempt: Attempt, { failure }: FailedCall): Delivered {
  return outcomeOfFailure(attempt, failure, attempt.far.clock.now());
}

/**
 * A call that does something. `quietMs`: how long after a sending of unknown outcome nothing is known; 0 where it may simply be
 * repeated. What is known not to have been done leaves what was unknown before as it was.
 */
export function afterSending(attempt: Attempt, { failure, ended }: FailedCall, quietMs: number): Delivered {
  if (failure.kind !== 'unknown' && failure.kind !== 'bug')
    return afterReading(attempt, { kind: 'failed', failure, ended });
  // Not since it began: it may have been several requests, of which the last was sent just now.
  return outcomeOfFailure({ ...attempt, unknownSince: ended }, failure, laterBy(ended, quietMs));
}

/** `atSoonest`: not before then, however short the backoff is. */
export function outcomeOfFailure(attempt: Attempt, failure: CallFailure, atSoonest: Instant): Delivered {
  const now = attempt.far.clock.now();
  switch (failure.kind) {
    case 'refused':
      return refused(attempt, now, failure.reason);
    case 'bug':
      return { ...afterBug(attempt, soon(attempt, now, atSoonest)), bug: failure.thrown };
    case 'not_arrived':
    case 'unknown':
      return notYet(attempt, soon(attempt, now, atSoonest), failure.reason);
    case 'throttled': {
      const { reason } = failure;
      const until = later(failure.until, laterBy(now, LEAST_THROTTLED_MS));
      return { ...notYet(attempt, until, reason), pause: { until, why: 'throttled', reason } };
    }
    case 'locked_out': {
      const { reason } = failure;
      const until = laterBy(now, LOCKED_OUT_MS);
      return { ...notYet(attempt, until, reason), pause: { until, why: 'locked_out', reason } };
    }
  }
}

/** What was sent before may still land: it is not given up until that is over, so that nothing that follows it comes before it. */
function refused(attempt: Attempt, now: Instant, reason: string): Delivered {
  const { unknownSince } = attempt;
  if (unknownSince === undefined) return { outcome: { kind: 'dead', reason } };
  // The clock may have been put back.
  const since = unknownSince > now ? now : unknownSince;
  const quiet = laterBy(since, QUIET_MS);
  if (quiet <= now) return { outcome: { kind: 'dead', reason } };
  return notYet({ ...attempt, unknownSince: since }, quiet, reason);
}

/** Counted in a row: attempts that only waited, or met a far side that was away, do not count. */
function afterBug(attempt: Attempt, notBefore: Instant): Delivered {
  const bugs = bugsInRow(attempt.claimed.reason) + 1;
  const reason = deliveryReason(`bug_${bugs}`);
  return bugs >= MOST_BUGS ? { outcome: { kind: 'dead', reason } } : notYet(attempt, notBefore, reason);
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
