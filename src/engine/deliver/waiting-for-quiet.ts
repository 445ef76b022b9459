// What was sent with unknown outcome may still be under way: until that is over, nothing that is read there means anything.
import type { Attempt, Delivered } from './delivered.ts';
import { deliveryReason } from './delivery-reason.ts';
import { HASTE_MS, laterBy, QUIET_MS } from './delivery-times.ts';
import { notYet } from './outcome-of-failure.ts';

/** The outcome for now, while it is too early to look; undefined when looking is of use. */
export function waitingForQuiet(attempt: Attempt): Delivered | undefined {
  const { claimed, far, unknownSince } = attempt;
  if (unknownSince === undefined) return undefined;
  const now = far.clock.now();
  const reason = claimed.reason ?? deliveryReason('work_stopped');
  // The clock was put back: nobody knows how long ago that was, so that the wait begins anew.
  const since = unknownSince > now ? now : unknownSince;
  const quiet = laterBy(since, QUIET_MS);
  return now < quiet ? notYet({ ...attempt, unknownSince: since }, quiet, reason) : undefined;
}

/** Whether a sending may begin under this claim: see `HASTE_MS`. */
export function mayStillBegin({ claimed, far }: Attempt): boolean {
  const now = far.clock.now();
  return now - (claimed.sendingSince ?? now) <= HASTE_MS;
}
