// How long deliveries wait, and for what.
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../ports/chance.ts';

/**
 * After a sending of unknown outcome nothing that is read there is believed for so long: the portal works on a request for at most
 * 60 s, and 5 s are for the way there. Counted from the moment at which the call ended or the process had died, whatever it was sending.
 */
export const QUIET_MS = 65_000;

/** A sending begins so soon after its claim, or not under that claim: none begins under a claim that has run out. */
export const HASTE_MS = 4000;

/** Somebody has to go and see to it: to ask more often would only fill the log. */
export const LOCKED_OUT_MS = 60_000;

/** However soon the far side says that it will take more: whoever finds it full again at once would ask without end. */
export const LEAST_THROTTLED_MS = 250;

/** A bug does not go away by trying; an answer that was garbled once may. */
export const MOST_BUGS = 5;

/** Reading, writing and reading again. */
const MOST_CALLS = 3;
const LEASE_MARGIN_MS = 30_000;

const FIRST_DELAY_MS = 1000;
const MOST_DELAY_MS = 300_000;
/** 1 s doubled so often is beyond the longest delay. */
const MOST_DOUBLINGS = 9;

/** How long a claim has to hold so that no other one is made while the delivery goes on. */
export function deliveryLeaseMs(mostMs: number): number {
  return MOST_CALLS * mostMs + LEASE_MARGIN_MS;
}

/** 1 s, 2 s, 4 s … at most 5 min, of which chance takes any part: those who failed together do not come back together. */
export function backoffMs(attempts: number, chance: Chance): number {
  const most = Math.min(FIRST_DELAY_MS * 2 ** Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS), MOST_DELAY_MS);
  return Math.ceil(most * chance.fraction());
}

export function laterBy(instant: Instant, ms: number): Instant {
  return (instant + ms) as Instant;
}
