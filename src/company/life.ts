// One life of the daemon: from its start until it is cut off. What it does afterwards counts for nothing, and nobody answers it any more.
import type { Clock } from '../engine/ports/clock.ts';

/** A call of a port on its way. `run` does it. */
export type PortCall = {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly run: () => Promise<unknown>;
};
export type Pass = (call: PortCall) => Promise<unknown>;

const NEVER = new AbortController().signal;

export class Life {
  readonly number: number;
  #isOver = false;

  constructor(number: number) {
    this.number = number;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** The process is gone: every call that waits, waits for ever. */
  cut(): void {
    this.#isOver = true;
  }

  /** The answer, unless the life is over by then. */
  async answerOf<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.isOver) return await forEver();
    try {
      const answer = await work();
      return this.isOver ? await forEver() : answer;
    } catch (thrown) {
      if (this.isOver) return await forEver();
      throw thrown;
    }
  }

  /** A clock by which nobody wakes who is dead by then. */
  clock(inner: Clock): Clock {
    const { steady } = inner;
    const until: Clock['until'] = (at, signal) => this.answerOf(() => inner.until(at, signal));
    return { now: inner.now, until, ...(steady === undefined ? {} : { steady }) };
  }
}

export function forEver(): Promise<never> {
  return new Promise(() => undefined);
}

/** The same port, with every call of it passed through `pass`. */
export function throughPass<Port extends object>(port: Port, pass: Pass): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) =>
        pass({ name: String(name), args, run: async () => await Reflect.apply(member, target, args) });
    },
  });
}

/** Waits that nobody calls off. */
export async function waitUntil(clock: Clock, at: Parameters<Clock['until']>[0]): Promise<void> {
  await clock.until(at, NEVER);
}
