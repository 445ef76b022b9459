// A daemon's clock that is set forward and back while it lives; everybody else's goes on.
import type { Instant } from '../domain/instant.ts';
import type { Clock } from '../engine/ports/clock.ts';
import { wallClock } from '../engine/system/wall-clock.ts';

/** How often long waits look at the clock, in milliseconds: less often than on a machine, which costs a simulation nothing else. */
const LOOK_MS = 600_000;

export class SetClock {
  #aheadMs = 0;

  /** By how much it is ahead of everybody else's. */
  get aheadMs(): number {
    return this.#aheadMs;
  }

  set(aheadMs: number): void {
    this.#aheadMs = aheadMs;
  }

  /** As the machine's own clock behaves when it is set. */
  over(inner: Clock): Clock {
    return wallClock({
      wall: () => inner.now() + this.#aheadMs,
      steady: () => inner.now(),
      sleep: (ms, signal) => inner.until((inner.now() + ms) as Instant, signal),
      lookMs: LOOK_MS,
    });
  }
}
