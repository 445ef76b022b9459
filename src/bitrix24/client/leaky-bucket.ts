// How many requests the portal takes: each adds one to a bucket that leaks; what would make it run over waits.
import type { Instant } from '../../domain/instant.ts';

/**
 * Requests bunch up on their way and the clocks differ, so that the portal may see in an instant what was sent over seconds: so much
 * of the burst is left unused. Five at two a second: 2.5 s of jitter.
 */
const JITTER_SECONDS = 2.5;

export class LeakyBucket {
  readonly #capacity: number;
  readonly #perSecond: number;
  #level = 0;
  #at: Instant | undefined;
  #pausedUntil: Instant | undefined;

  constructor({ burst, perSecond }: { readonly burst: number; readonly perSecond: number }) {
    this.#capacity = Math.max(1, burst - perSecond * JITTER_SECONDS);
    this.#perSecond = perSecond;
  }

  /** When the next request may be sent, leaving room for `reserve` more; `now` if it may at once. */
  freeAt(now: Instant, reserve = 0): Instant {
    this.#leak(now);
    const over = this.#level + 1 - Math.max(1, this.#capacity - reserve);
    const free = now + Math.ceil((Math.max(0, over) * 1000) / this.#perSecond);
    return Math.max(free, this.#pausedUntil ?? now) as Instant;
  }

  /** A request is sent. */
  take(now: Instant): void {
    this.#leak(now);
    this.#level += 1;
  }

  /** The portal says that it is full, from others of this address perhaps; nothing is sent before `until`. */
  full(now: Instant, until: Instant): void {
    this.#leak(now);
    this.#level = Math.max(this.#level, this.#capacity);
    this.#pausedUntil = Math.max(until, this.#pausedUntil ?? until) as Instant;
  }

  /** A clock that was set back leaks nothing, and begins anew from there. */
  #leak(now: Instant): void {
    const gone = Math.max(0, now - (this.#at ?? now));
    this.#level = Math.max(0, this.#level - (gone * this.#perSecond) / 1000);
    this.#at = now;
    if (this.#pausedUntil !== undefined && now >= this.#pausedUntil) this.#pausedUntil = undefined;
  }
}
