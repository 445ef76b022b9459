// A clock that runs faster than the wall, by a factor: the same in every process that is told the same.
import { setTimeout } from 'node:timers/promises';
import type { Instant } from '../../src/domain/instant.ts';
import type { Clock } from '../../src/engine/ports/clock.ts';

/** At `wallMs` of the machine's clock it is `at`; from then on `factor` milliseconds pass in each of the machine's. */
export type Pace = { readonly at: Instant; readonly wallMs: number; readonly factor: number };

/** The pace may be set anew while somebody waits. */
const LOOK_MS = 50;

export function fastClock(paceNow: () => Pace): Clock {
  const now = (): Instant => instantOf(paceNow());
  return {
    now,
    until: async (at, signal) => {
      while (!signal.aborted && now() < at) {
        const leftMs = (at - now()) / paceNow().factor;
        await setTimeout(Math.max(Math.min(leftMs, LOOK_MS), 1), undefined, { signal }).catch(passOver);
      }
    },
  };
}

export function instantOf({ at, wallMs, factor }: Pace): Instant {
  return Math.floor(at + (Date.now() - wallMs) * factor) as Instant;
}

/** Being called off is how a wait may end. */
function passOver(thrown: unknown): void {
  if (!(thrown instanceof Error && thrown.name === 'AbortError')) throw thrown;
}
