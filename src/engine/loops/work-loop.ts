// A loop over work that is claimed: so much at once, and rest when there is none.
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';
import { Nudge } from './nudge.ts';

export type Work = {
  readonly most: number;
  /** Claims at most `limit` pieces; each is then run. */
  readonly claim: (limit: number) => Promise<readonly (() => Promise<void>)[]>;
  /** When there will be something to do, unless it is found out otherwise. */
  readonly next: () => Promise<Instant | undefined>;
  /** How long it rests at most, in ms: another process may have put something there. */
  readonly restMs: number;
};

export class WorkLoop {
  readonly nudge = new Nudge();
  readonly #work: Work;
  readonly #clock: Clock;
  readonly #running = new Set<Promise<void>>();
  /** It looked again at once, because something came due while it looked. */
  #lookedAgain = false;

  constructor(work: Work, clock: Clock) {
    this.#work = work;
    this.#clock = clock;
  }

  /** Works until `signal` is aborted, and waits for what it has begun. Rejects with what a piece of work or a claim rejects with. */
  async run(signal: AbortSignal): Promise<void> {
    let failure: { readonly thrown: unknown } | undefined;
    const fail = (thrown: unknown): void => {
      failure ??= { thrown };
      this.nudge.give();
    };
    while (!signal.aborted && failure === undefined) {
      const room = this.#work.most - this.#running.size;
      const pieces = room > 0 ? await this.#work.claim(room) : [];
      for (const piece of pieces) this.#begin(piece, fail);
      if (pieces.length > 0) this.#lookedAgain = false;
      // With room left there was nothing more to be had. A claim may have brought more than there was room for.
      if (pieces.length < room || room <= 0) await this.#rest(signal);
    }
    await Promise.all(this.#running);
    if (failure !== undefined) throw failure.thrown;
  }

  #begin(piece: () => Promise<void>, fail: (thrown: unknown) => void): void {
    const run = piece()
      .catch(fail)
      .finally(() => {
        this.#running.delete(run);
        this.nudge.give();
      });
    this.#running.add(run);
  }

  async #rest(signal: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const latest = (now + this.#work.restMs) as Instant;
    const next = await this.#work.next();
    const until = next === undefined || next > latest ? latest : next;
    if (until <= now && !this.#lookedAgain) {
      this.#lookedAgain = true;
      return;
    }
    const over = new AbortController();
    const stop = AbortSignal.any([signal, over.signal]);
    const wakeUp = until <= now ? latest : until;
    await Promise.race([this.nudge.taken(stop), this.#clock.until(wakeUp, stop)]);
    over.abort();
  }
}
