// What to do while the store refuses: wait, longer each time, and try again. What will never work is not tried again.
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';
import { StoreError } from '../ports/store-error.ts';
import type { Watch } from '../watch/watch.ts';

const FIRST_MS = 100;
const MOST_MS = 30_000;

/** The engine was told to stop while it waited. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

export type PatienceWith = { readonly clock: Clock; readonly watch: Watch; readonly signal: AbortSignal };

/** Runs `attempt` until it succeeds or fails for good. What it began before it failed may have been done. */
export async function withPatience<Result>(
  attempt: () => Promise<Result>,
  { clock, watch, signal }: PatienceWith,
): Promise<Result> {
  for (let waitMs = FIRST_MS; ; waitMs = Math.min(waitMs * 2, MOST_MS)) {
    try {
      return await attempt();
    } catch (thrown) {
      if (!(thrown instanceof StoreError) || thrown.tryAgain === 'never') throw thrown;
      if (signal.aborted) throw new Stopped('stopped while the store refused', { cause: thrown });
      const until = (clock.now() + waitMs) as Instant;
      watch.paused({ what: 'store', until, reason: thrown.code });
      await clock.until(until, signal);
    }
  }
}
