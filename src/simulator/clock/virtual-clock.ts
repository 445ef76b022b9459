// The clock of a simulation: time stands still until everybody waits for it, and then goes on to the next moment at once.

import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';

/**
 * `exact`: has to be woken at its moment. `idle`: looks whether there is something to do (a poll); as long as there is nothing,
 * nobody needs to look, and it is woken with whatever happens next, which may be much later.
 */
type Wait = { readonly at: Instant; readonly kind: 'exact' | 'idle'; readonly wake: () => void };

/** Turns of the event loop without rest before a simulation is given up: something works for ever without waiting for time. */
const MOST_TURNS = 1_000_000;

/**
 * Whoever works for a moment that is not told by this clock (a call to a store) has to be counted by `busy`; whoever waits has to wait
 * by a clock of this one. Then rest is exact: nothing is under way, and nothing will be before time goes on.
 */
export class VirtualClock {
  #now: Instant;
  #underWay = 0;
  /** Grows with everything that this clock sees, so that a turn in which nothing happened can be told. */
  #happened = 0;
  readonly #waits = new Set<Wait>();

  constructor(start: Instant) {
    this.#now = start;
  }

  /** For those whose waits matter: the far side, people, deadlines of calls. */
  readonly exact: Clock = this.#clock(() => 'exact');

  /** For loops that poll: waits of `pollMs` at most are idle, longer ones exact. */
  polled(pollMs: number): Clock {
    return this.#clock((at) => (at - this.#now <= pollMs ? 'idle' : 'exact'));
  }

  get now(): Instant {
    return this.#now;
  }

  /** Counts `work` as under way until it ends: time does not go on meanwhile. */
  async busy<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    this.#happened += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      this.#happened += 1;
    }
  }

  /** Fulfilled once nothing is under way and everybody waits: promises are settled within a turn of the event loop. */
  async rest(): Promise<void> {
    for (let turns = 0, seen = -1; this.#underWay > 0 || seen !== this.#happened; turns += 1) {
      if (turns === MOST_TURNS) throw new Error(`no rest at ${new Date(this.#now).toISOString()}`);
      seen = this.#happened;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** When the first wait of a kind ends; undefined where nobody waits so. */
  next(kind: Wait['kind']): Instant | undefined {
    let first: Instant | undefined;
    for (const wait of this.#waits) {
      if (wait.kind === kind && (first === undefined || wait.at < first)) first = wait.at;
    }
    return first;
  }

  /** Time goes on to `to`, and whose moment has come is woken, the earliest first. Back only when it is set so on purpose. */
  goTo(to: Instant): void {
    this.#now = to;
    const due = [...this.#waits].filter(({ at }) => at <= to).sort((a, b) => a.at - b.at);
    for (const { wake } of due) wake();
  }

  #clock(kindOf: (at: Instant) => Wait['kind']): Clock {
    return { now: () => this.#now, until: (at, signal) => this.#until(at, kindOf(at), signal) };
  }

  #until(at: Instant, kind: Wait['kind'], signal: AbortSignal): Promise<void> {
    this.#happened += 1;
    if (at <= this.#now || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#happened += 1;
        this.#waits.delete(wait);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const wait: Wait = { at, kind, wake };
      this.#waits.add(wait);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}
