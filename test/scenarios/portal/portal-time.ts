// How time passes for a staged portal: by the polls of the daemon while something happens, in leaps while nothing does.
import type { Instant } from '../../../src/domain/instant.ts';
import { formatInstant } from '../../../src/domain/instant.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';

/** Waits of so many milliseconds at most are polls: nobody minds when they are leapt over. */
export const POLL_MS = 3100;
/** Without anything happening for so long it is quiet: the gateway has looked at all there is, twice. */
const QUIET_MS = 12_000;
/** What is not quiet within so long never will be. */
const RESTLESS_MS = 6 * 3_600_000;

export type PortalTimeOf = {
  readonly clock: VirtualClock;
  /** Of the daemon that lives now. */
  readonly store: () => Store | undefined;
  /** Grows with all that is written at the portal. */
  readonly written: () => number;
  /** Looked at after each moment. */
  readonly after?: () => Promise<void> | void;
};

export class PortalTime {
  readonly #of: PortalTimeOf;

  constructor(of: PortalTimeOf) {
    this.#of = of;
  }

  /** Until all that was under way has come to its end. */
  async settle(): Promise<void> {
    const { clock } = this.#of;
    const giveUp = clock.now + RESTLESS_MS;
    let written = -1;
    for (let quietSince = clock.now; clock.now - quietSince < QUIET_MS; ) {
      await this.#rest();
      const isAtWork = await this.#isAtWork();
      if (isAtWork || written !== this.#of.written()) quietSince = clock.now;
      written = this.#of.written();
      if (clock.now > giveUp) throw new Error(`no quiet since long: ${formatInstant(clock.now)}`);
      clock.goTo(this.#next());
    }
    await this.#rest();
  }

  /** Lets so many milliseconds pass, and what they bring come to its end. */
  async pass(ms: number): Promise<void> {
    const { clock } = this.#of;
    const until = (clock.now + ms) as Instant;
    for (await this.settle(); clock.now < until; await this.settle()) {
      const timer = await this.#of.store()?.nextTimer();
      const moments = [clock.next('exact'), timer].filter((at) => at !== undefined && at > clock.now) as Instant[];
      clock.goTo(Math.min(until, ...moments) as Instant);
    }
  }

  /** Until the promise is settled. */
  async until<Result>(promised: Promise<Result>): Promise<Result> {
    let isOver = false;
    const over = promised.finally(() => {
      isOver = true;
    });
    over.catch(() => undefined);
    for (await this.#rest(); !isOver; await this.#rest()) this.#of.clock.goTo(this.#next());
    return over;
  }

  /** So many milliseconds, poll by poll, and no further: what is under way stays so. */
  async tick(ms: number): Promise<void> {
    const { clock } = this.#of;
    const until = (clock.now + ms) as Instant;
    for (await this.#rest(); clock.now < until; await this.#rest()) {
      clock.goTo(Math.min(until, this.#next(until)) as Instant);
    }
  }

  async #rest(): Promise<void> {
    await this.#of.clock.rest();
    await this.#of.after?.();
  }

  #next(otherwise?: Instant): Instant {
    const { clock } = this.#of;
    const moments = [clock.next('exact'), clock.next('idle'), otherwise].filter((at) => at !== undefined);
    if (moments.length === 0) throw new Error(`nobody waits for anything at ${formatInstant(clock.now)}`);
    return Math.max(clock.now, Math.min(...moments)) as Instant;
  }

  /** Something waits to be worked on or to go out, now or after a while. */
  async #isAtWork(): Promise<boolean> {
    const store = this.#of.store();
    if (store === undefined) return false;
    const [pending] = await store.listInbox('pending', 1);
    if (pending !== undefined) return true;
    const [open] = await store.listOutbox({ states: ['pending', 'sending', 'retry'], limit: 1 });
    return open !== undefined;
  }
}
