// The clock of the machine.
import { setTimeout } from 'node:timers/promises';
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';

/** Milliseconds after which a long wait looks at the clock again, which may have been set meanwhile. */
const LOOK_MS = 60_000;

export function systemClock(): Clock {
  const now = (): Instant => Date.now() as Instant;
  return {
    now,
    steady: () => performance.now(),
    until: async (at, signal) => {
      while (!signal.aborted && now() < at) {
        await setTimeout(Math.min(at - now(), LOOK_MS), undefined, { signal }).catch(passOver);
      }
    },
  };
}

/** Being called off is how a wait may end. */
function passOver(thrown: unknown): void {
  if (!(thrown instanceof Error && thrown.name === 'AbortError')) throw thrown;
}
