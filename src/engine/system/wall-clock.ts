// A clock over a wall clock that people and NTP may set, and a steady one that nobody can.
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';

export type WallClockOf = {
  /** What time it is. */
  readonly wall: () => number;
  /** Milliseconds since some moment, which no setting moves. */
  readonly steady: () => number;
  /** Waits so long, by the steady clock, or until it is called off. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds after which a long wait looks at the clock again, which may have been set forward. */
  readonly lookMs: number;
};

/** Set forward: who waits for a moment that has gone by is woken. Set back: nobody waits longer than they meant to. */
export function wallClock({ wall, steady, sleep, lookMs }: WallClockOf): Clock {
  return {
    now: () => wall() as Instant,
    steady,
    until: async (at, signal) => {
      const end = steady() + at - wall();
      for (;;) {
        const left = Math.min(at - wall(), end - steady());
        if (signal.aborted || left <= 0) return;
        await sleep(Math.min(left, lookMs), signal);
      }
    },
  };
}
