// How time passes for a staged portal: by the polls of the daemon while something happens, in leaps while nothing does.
import type { Instant } from '../domain/instant.ts';
import { formatInstant } from '../domain/instant.ts';
import type { Store } from '../engine/ports/store.ts';
import type { VirtualClock } from '../simulator/clock/virtual-clock.ts';
import type { DozingClock } from './dozing-clock.ts';

/** Waits of so many milliseconds at most are polls: nobody minds when they are leapt over. */
export const POLL_MS = 3100;
/** What is not quiet within so long never will be. */
const RESTLESS_MS = 6 * 3_600_000;
/** It is quiet once the gateway has looked so often at all there is since the last thing happened, unless told otherwise. */
const LOOKS = 3;

export type PortalTimeOf = {
  readonly clock: VirtualClock;
  /** Of the daemon that lives now. */
  readonly daemon: () => { readonly store: Store; readonly gatewayClock: DozingClock } | undefined;
  readonly seen: PortalSeen;
  /** Fewer will do where no request fails. */
  readonly quietLooks?: number;
  /** Looked at after each moment. */
  readonly after?: () => Promise<void> | void;
};

/** What was seen at the portal. */
export type PortalSeen = {
  /** Grows with all that is asked for, but for the gateway's looks. */
  readonly busy: () => number;
  /** Whether something failed that will be tried again, at the latest by then. */
  readonly againUntil: () => Instant;
  /** How often the gateway was told of all that it asks for. */
  readonly looks: () => number;
  /** Whether presses or words lie there that nobody has confirmed. */
  readonly hasNews: () => boolean;
};

export class PortalTime {
  readonly #of: PortalTimeOf;

  constructor(of: PortalTimeOf) {
    this.#of = of;
  }

  /** Until all that was under way has come to its end. */
  async settle(): Promise<void> {
    const { clock, seen, daemon, quietLooks = LOOKS } = this.#of;
    const giveUp = clock.now + RESTLESS_MS;
    daemon()?.gatewayClock.wake();
    let busy = -1;
    let looks = -1;
    for (let since = seen.looks(); seen.looks() - since < quietLooks; ) {
      await this.#rest();
      if (busy !== seen.busy()) since = seen.looks();
      // What waits in the store is asked for once a look: that costs more than all the rest.
      else if (looks !== seen.looks() && (await this.#isAtWork())) since = seen.looks();
      busy = seen.busy();
      looks = seen.looks();
      if (clock.now > giveUp) throw new Error(`no quiet since long: ${formatInstant(clock.now)}`);
      clock.goTo(this.#next());
    }
    await this.#rest();
  }

  /** Lets so many milliseconds pass, and what they bring come to its end. */
  async pass(ms: number): Promise<void> {
    const until = (this.#of.clock.now + ms) as Instant;
    await this.settle();
    await this.reach(until);
    await this.settle();
  }

  /** Goes on to `until` from where it is quiet; what comes up meanwhile by itself comes to its end. */
  async reach(until: Instant): Promise<void> {
    const { clock, seen, daemon } = this.#of;
    for (let busy = seen.busy(); clock.now < until; ) {
      daemon()?.gatewayClock.doze();
      clock.goTo(await this.#leap(until));
      await this.#rest();
      if (!(await this.#isAtWork()) && busy === seen.busy()) continue;
      await this.settle();
      busy = seen.busy();
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

  /** Goes on as time does outside, until `signal` is aborted: after each `pause` by as much as has passed. */
  async follow(
    outside: { readonly now: () => number; readonly pause: () => Promise<void> },
    signal: AbortSignal,
  ): Promise<void> {
    this.#of.daemon()?.gatewayClock.wake();
    for (let seen = outside.now(); !signal.aborted; ) {
      await outside.pause();
      const now = outside.now();
      await this.tick(now - seen);
      seen = now;
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

  /** Where something happens by itself next, but for polls. */
  async #leap(until: Instant): Promise<Instant> {
    const { clock, daemon } = this.#of;
    const store = daemon()?.store;
    const moments = [clock.next('exact'), await store?.nextTimer(), await store?.nextOutbox(clock.now), until];
    return Math.min(...moments.filter((at) => at !== undefined && at > clock.now).map(Number)) as Instant;
  }

  /** Something waits to be worked on or to go out, now or after a while. */
  async #isAtWork(): Promise<boolean> {
    const store = this.#of.daemon()?.store;
    if (store === undefined) return false;
    const { seen, clock } = this.#of;
    if (seen.hasNews() || clock.now < seen.againUntil()) return true;
    const [pending] = await store.listInbox('pending', 1);
    if (pending !== undefined) return true;
    const [open] = await store.listOutbox({ states: ['pending', 'sending', 'retry'], limit: 1 });
    return open !== undefined;
  }
}
