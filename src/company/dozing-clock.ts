// A clock by which whoever polls may be let doze: while nothing can have happened, nobody has to look.
import type { Instant } from '../domain/instant.ts';
import type { Clock } from '../engine/ports/clock.ts';

/** Waits of `pollMs` at most are polls. */
export class DozingClock implements Clock {
  readonly #inner: Clock;
  readonly #pollMs: number;
  #wake: (() => void) | undefined;
  #dozing: Promise<void> | undefined;

  constructor(inner: Clock, pollMs: number) {
    this.#inner = inner;
    this.#pollMs = pollMs;
  }

  now(): Instant {
    return this.#inner.now();
  }

  doze(): void {
    this.#dozing ??= new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  wake(): void {
    this.#dozing = undefined;
    this.#wake?.();
  }

  async until(at: Instant, signal: AbortSignal): Promise<void> {
    const isPoll = at - this.now() <= this.#pollMs;
    await this.#inner.until(at, signal);
    if (isPoll && !signal.aborted) await this.#dozing;
  }
}
