// When things go wrong, and which: crashes at the borders of calls, refusals of the store, faults of the far side; none once it is calm.

import type { Life, Pass } from '../../src/company/life.ts';
import { forEver } from '../../src/company/life.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { StoreErrorCode } from '../../src/engine/ports/store-error.ts';
import { StoreError } from '../../src/engine/ports/store-error.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import type { Fault, Faults } from '../../src/simulator/faults/fault.ts';
import type { Tally } from './tally.ts';

export type WeatherOf = {
  readonly chance: SeededChance;
  readonly tally: Tally;
  readonly now: () => Instant;
};

/** What a call to the store may be refused with. */
const REFUSALS: readonly StoreErrorCode[] = ['busy', 'disk_full', 'unreadable'];
/** Calls that write nothing: refused or answered, nothing in between. */
const READS = /^(find|list|next|history|log|newest|personalOf|counts|holderCounts|restored)/;

/** Where it is worth more to fail, and where less: those who only look for work do so all the time. */
const WORTH: Readonly<Record<string, number>> = {
  ...{ commit: 4, send: 3, find: 5, compare: 2, receive: 3, markOutbox: 3, markInbox: 5, markTrouble: 5, check: 5 },
  ...{ claimTimers: 0.3, nextTimer: 0.1, nextOutbox: 0.1, newest: 0.3, holderCounts: 0.3, restored: 0.3 },
};

export class Weather {
  readonly #of: WeatherOf;
  /** How likely each fault is: some days are mostly crashes, others mostly a store that refuses, some are fine. */
  #odds = { crash: 0, store: 0, far: 0 };
  #changesAt = 0;
  /** No call to the store is answered until then. */
  #outageUntil = 0;
  isCalm = false;

  constructor(of: WeatherOf) {
    this.#of = of;
  }

  /** Calls to the store, within a life. */
  storePass(life: Life): Pass {
    return (call) =>
      life.answerOf(async () => {
        const isRead = READS.test(call.name);
        await this.#mayCrash(life, call.name, 'before');
        this.#mayRefuse(call.name, 'before');
        const answer = await call.run();
        if (life.isOver) return await forEver();
        await this.#mayCrash(life, call.name, 'after');
        if (!isRead) this.#mayRefuse(call.name, 'after');
        return answer;
      });
  }

  /** Calls to the far side: its own faults are its own business. */
  farPass(life: Life): Pass {
    return (call) =>
      life.answerOf(async () => {
        await this.#mayCrash(life, call.name, 'before');
        const answer = await call.run();
        await this.#mayCrash(life, call.name, 'after');
        return answer;
      });
  }

  /** What the far side does to calls. */
  readonly farFaults: Faults = {
    next: () => {
      const { chance, tally } = this.#of;
      if (this.isCalm || !chance.happens(this.#likely('far'))) return undefined;
      const fault = farFault(chance);
      tally.add(`fault: far side ${fault.fault}`);
      return fault;
    },
  };

  #likely(what: 'crash' | 'store' | 'far'): number {
    const { chance, now } = this.#of;
    if (now() >= this.#changesAt) {
      this.#changesAt = now() + 1000 * chance.below(MOST_STABLE_S);
      this.#odds = {
        crash: chance.pick([0, 0.002, 0.01, 0.03]) ?? 0,
        store: chance.pick([0, 0.005, 0.02, 0.06]) ?? 0,
        far: chance.pick([0, 0.05, 0.2, 0.5]) ?? 0,
      };
    }
    return this.#odds[what];
  }

  async #mayCrash(life: Life, name: string, side: 'before' | 'after'): Promise<void> {
    const { chance, tally } = this.#of;
    if (this.isCalm || life.isOver || !chance.happens(this.#likely('crash') * (WORTH[name] ?? 1))) return;
    tally.add('fault: crash');
    tally.add(`crash ${side} ${name}`);
    life.cut();
    await forEver();
  }

  #mayRefuse(name: string, side: 'before' | 'after'): void {
    const { chance, tally, now } = this.#of;
    if (this.isCalm) return;
    if (now() < this.#outageUntil) throw this.#refusal('disk_full');
    if (!chance.happens(this.#likely('store') * (WORTH[name] ?? 1))) return;
    tally.add('fault: store refuses');
    tally.add(`store refuses ${side} ${name}`);
    if (chance.happens(0.03)) this.#outageUntil = now() + 1000 * chance.below(600);
    throw this.#refusal(side === 'after' ? 'unreadable' : (chance.pick(REFUSALS) ?? 'busy'));
  }

  #refusal(code: StoreErrorCode): StoreError {
    return new StoreError(code, { at: 'the store of the simulation' });
  }
}

/** The weather changes within ten days, in seconds. */
const MOST_STABLE_S = 864_000;
const MOST_LATE_MS = 60_000;

/** Most often what is worst: done, or going to be, without an answer. */
function farFault(chance: SeededChance): Fault {
  const ms = chance.below(MOST_LATE_MS);
  const faults: readonly Fault[] = [
    { fault: 'answer_lost' },
    { fault: 'answer_lost' },
    { fault: 'done_late', ms },
    { fault: 'slow', ms: chance.below(3000), done: 'at_once' },
    { fault: 'slow', ms: chance.below(3000), done: 'at_the_end' },
    { fault: 'slow', ms, done: 'at_the_end' },
    { fault: 'no_answer', done: chance.happens(0.5) ? ms : 'never' },
    { fault: 'turned_away' },
    { fault: 'turned_away' },
    { fault: 'throttled', ms: chance.below(5000) },
    { fault: 'throttled', ms },
  ];
  const rare: readonly Fault[] = [
    { fault: 'refused' },
    { fault: 'locked_out' },
    { fault: 'bug', done: chance.happens(0.5) ? 'at_once' : 'never' },
  ];
  return chance.pick(chance.happens(0.05) ? rare : faults) ?? { fault: 'turned_away' };
}
