// The engine: what comes in becomes steps of cases, and what they bring about is delivered; all of it through ports.
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { deliveryLeaseMs } from './deliver/delivery-times.ts';
import { openDesk } from './desk/open-desk.ts';
import { Deliverer } from './loops/deliverer.ts';
import { Lanes } from './loops/lanes.ts';
import type { PatienceWith } from './loops/patience.ts';
import { Stopped, withPatience } from './loops/patience.ts';
import { Pauses } from './loops/pauses.ts';
import { WorkLoop } from './loops/work-loop.ts';
import { PersonalValues } from './personal/personal-values.ts';
import type { Chance } from './ports/chance.ts';
import type { Clock } from './ports/clock.ts';
import type { ReadContract } from './ports/contract-reader.ts';
import type { EngineDesk } from './ports/engine-desk.ts';
import type { IncomingEvent } from './ports/engine-event.ts';
import type { Papers } from './ports/papers.ts';
import type { Portal } from './ports/portal.ts';
import type { Store } from './ports/store.ts';
import type { Claim, ClaimedEffect, ClaimTerms, InboxEntry, Received } from './ports/store-entries.ts';
import { StoreError } from './ports/store-error.ts';
import { askAgainEverywhere } from './step/ask-again-everywhere.ts';
import { CaseShelf } from './step/case-shelf.ts';
import { RuleShelf } from './step/rule-shelf.ts';
import type { StepTools } from './step/step-tools.ts';
import { Stepper } from './step/stepper.ts';
import type { Paused, Watch } from './watch/watch.ts';

/** Cases that are worked on at once: twice what shares a commit, so that some are worked out while others are written. */
const STEPS = 128;
/** What is sent at once: a request of a portal has room for fifty commands, and presses have room of their own. */
const DELIVERIES = 56;
const BULK_DELIVERIES = 40;
/** Milliseconds: how long a step may take before somebody else may do it. */
const STEP_LEASE_MS = 60_000;
/**
 * Milliseconds: a call of the far side that takes longer is of unknown outcome. It may be several requests, each of which waits up to
 * 3 s and is answered within 60 s or not at all: whoever makes them gives up before.
 */
const CALL_MS = 150_000;
/** Milliseconds: how long the engine rests at most when nothing is due. */
const REST_MS = 1000;
/** Milliseconds for which it shows that something could not be taken in. */
const REFUSED_MS = 10_000;
/** Milliseconds by which a clock may go astray between two looks before it is said. */
const JUMP_MS = 60_000;

export type Surroundings = {
  readonly store: Store;
  readonly portal: Portal;
  readonly papers: Papers;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly readContract: ReadContract;
  readonly watch: Watch;
  /** Milliseconds after which it looks for work though nobody told it of any; a second when nothing is said. */
  readonly restMs?: number;
};

/** `starting`: it has not looked for work yet. `paused`: what is refused to it now, and until when. */
export type EngineHealth = {
  readonly state: 'starting' | 'running' | 'stopped';
  readonly paused: readonly Paused[];
};

export type Engine = {
  /** Takes in what came; fulfilled once it will not be lost. Each source key counts once. */
  readonly receive: (events: readonly IncomingEvent[]) => Promise<readonly Received[]>;
  /** Works until `signal` is aborted, then ends what it has begun. Rejects when the store is beyond help. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  readonly health: () => EngineHealth;
  /** For whoever brings things in. */
  readonly desk: EngineDesk;
};

export function openEngine(surroundings: Surroundings): Engine {
  return new RunningEngine(surroundings);
}

class RunningEngine implements Engine {
  readonly desk: EngineDesk;
  readonly #of: Surroundings;
  readonly #tools: StepTools;
  readonly #loads = new Map<PersonId, number>();
  readonly #lanes = new Lanes<string>();
  readonly #stepper: Stepper;
  readonly #deliverer: Deliverer;
  readonly #steps: WorkLoop;
  readonly #deliveries: WorkLoop;
  #signal: AbortSignal = AbortSignal.abort();
  readonly #pauses = new Pauses();
  #bulk = 0;
  #storePause: Paused | undefined;
  #state: EngineHealth['state'] = 'starting';
  #seen: { readonly now: Instant; readonly steady: number | undefined };

  constructor(of: Surroundings) {
    this.#of = { ...of, watch: this.#watching(of.watch) };
    const { store, clock, chance, readContract, portal, papers } = of;
    const { watch } = this.#of;
    const restMs = of.restMs ?? REST_MS;
    const rules = new RuleShelf(store, clock, (person) => this.#loads.get(person) ?? 0);
    const cases = new CaseShelf(store, rules, watch);
    this.#tools = { store, rules, cases, personal: new PersonalValues(store, chance), readContract };
    this.desk = openDesk(this.#tools, (events) => this.receive(events));
    this.#seen = { now: clock.now(), steady: clock.steady?.() };
    this.#stepper = new Stepper({
      ...this.#tools,
      clock,
      watch,
      moved: (before, after) => this.#moved(before, after),
      brought: () => this.#deliveries.nudge.give(),
    });
    this.#deliverer = new Deliverer({
      ...this.#tools,
      far: { portal, papers, clock, chance, mostMs: CALL_MS, begunAt: clock.now() },
      watch,
      paused: (pause, of) => {
        const told = this.#pauses.add(pause, of, clock.now());
        if (told !== undefined) watch.paused(told);
      },
      received: () => this.#steps.nudge.give(),
    });
    this.#steps = new WorkLoop(
      { most: STEPS, claim: (limit) => this.#claimSteps(limit), next: () => this.#nextStep(), restMs },
      clock,
    );
    this.#deliveries = new WorkLoop(
      { most: DELIVERIES, claim: (limit) => this.#claimDeliveries(limit), next: () => this.#nextDelivery(), restMs },
      clock,
    );
  }

  async receive(events: readonly IncomingEvent[]): Promise<readonly Received[]> {
    const at = this.#of.clock.now();
    const arrivals = events.map(({ source, key, case: id, urgency, event }) => ({
      source,
      sourceKey: key,
      case: id,
      urgency,
      text: JSON.stringify(event),
      at,
    }));
    try {
      const received = await this.#of.store.receive(arrivals);
      this.#steps.nudge.give();
      return received;
    } catch (thrown) {
      // Whoever brings it keeps it and comes again; that nothing can be taken in is said.
      if (thrown instanceof StoreError) {
        this.#of.watch.paused({ what: 'store', until: (at + REFUSED_MS) as Instant, reason: thrown.code });
      }
      throw thrown;
    }
  }

  async run(signal: AbortSignal): Promise<void> {
    const failed = new AbortController();
    this.#signal = AbortSignal.any([signal, failed.signal]);
    try {
      await this.#patient(() => this.#recover());
      this.#state = 'running';
      const ends = await Promise.allSettled(
        [this.#steps, this.#deliveries].map((loop) =>
          loop.run(this.#signal).catch((thrown: unknown) => {
            failed.abort();
            throw thrown;
          }),
        ),
      );
      // Only now: whoever hears of it closes the store, and nobody works on it any more.
      const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
      const worst = reasons.find((reason) => !(reason instanceof Stopped)) ?? reasons[0];
      if (worst !== undefined) throw worst;
    } catch (thrown) {
      if (!(thrown instanceof Stopped)) throw thrown;
    } finally {
      this.#state = 'stopped';
    }
  }

  health(): EngineHealth {
    const now = this.#of.clock.now();
    const store = this.#storePause;
    return {
      state: this.#state,
      paused: [...(store !== undefined && store.until > now ? [store] : []), ...this.#pauses.told(now)],
    };
  }

  /** A store that was set back by a backup: what may have been done is not repeated, what people may have said is asked again. */
  async #recover(): Promise<void> {
    const { store, watch } = this.#of;
    const copiedAt = await store.restored();
    if (copiedAt !== undefined) {
      const doubted = await store.doubtOutbox();
      const askedAgain = await askAgainEverywhere(this.#tools, copiedAt, this.#of.clock.now());
      await store.settleRestored();
      watch.noticed({ what: 'restored', copiedAt, doubted, askedAgain });
    }
    this.#loads.clear();
    for (const [person, count] of await store.holderCounts()) this.#loads.set(person, count);
  }

  async #claimSteps(limit: number): Promise<readonly (() => Promise<void>)[]> {
    this.#watchClock();
    const { store } = this.#of;
    const terms = this.#terms(limit, STEP_LEASE_MS);
    // At the same time, so that both are one transaction: together they may be more than there was room for.
    const [timers, entries] = await Promise.all([
      this.#patient(() => store.claimTimers(terms)),
      this.#patient(() => store.claimInbox(terms)),
    ]);
    const { claim } = terms;
    const work = (entry: InboxEntry) => () =>
      this.#inLane(entry.case ?? `entry ${entry.id}`, () => this.#stepper.workEntry(entry, claim));
    // Who presses waits for an answer; timers of the case that are due go before it all the same.
    return [
      ...entries.filter(({ urgency }) => urgency === 'press').map(work),
      ...timers.map((row) => () => this.#inLane(row.case, () => this.#stepper.fireTimer(row, claim))),
      ...entries.filter(({ urgency }) => urgency === 'bulk').map(work),
    ];
  }

  async #claimDeliveries(limit: number): Promise<readonly (() => Promise<void>)[]> {
    const { clock, store } = this.#of;
    const now = clock.now();
    if (this.#pauses.allUntil(now) !== undefined) return [];
    const mostBulk = Math.max(BULK_DELIVERIES - this.#bulk, 0);
    const terms = { ...this.#terms(limit, deliveryLeaseMs(CALL_MS)), mostBulk, held: this.#pauses.held(now) };
    const claimed = await this.#patient(() => store.claimOutbox(terms));
    this.#bulk += claimed.filter(({ urgency }) => urgency === 'bulk').length;
    return claimed.map((effect) => () => this.#deliver(effect, terms.claim));
  }

  async #deliver(effect: ClaimedEffect, claim: Claim): Promise<void> {
    try {
      await this.#deliverer.deliver(effect, claim, (attempt) => this.#patient(attempt));
    } finally {
      if (effect.urgency === 'bulk') this.#bulk -= 1;
    }
  }

  #nextStep(): Promise<Instant | undefined> {
    return this.#patient(() => this.#of.store.nextTimer());
  }

  async #nextDelivery(): Promise<Instant | undefined> {
    const now = this.#of.clock.now();
    const over = this.#pauses.allUntil(now);
    if (over !== undefined) return over;
    const moments = [this.#pauses.next(now), await this.#patient(() => this.#of.store.nextOutbox(now))];
    const known = moments.filter((moment) => moment !== undefined);
    return known.length === 0 ? undefined : (Math.min(...known) as Instant);
  }

  #terms(limit: number, leaseMs: number): ClaimTerms {
    const now = this.#of.clock.now();
    const claim = Buffer.from(this.#of.chance.bytes(12)).toString('hex') as Claim;
    return { claim, now, until: (now + leaseMs) as Instant, limit };
  }

  #inLane(key: string, job: () => Promise<void>): Promise<void> {
    return this.#lanes.run(key, () => this.#patient(job));
  }

  #patient<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const { clock, watch } = this.#of;
    const patience: PatienceWith = { clock, watch, signal: this.#signal };
    return withPatience(attempt, patience);
  }

  #moved(before: readonly PersonId[], after: readonly PersonId[]): void {
    for (const person of before) this.#loads.set(person, (this.#loads.get(person) ?? 0) - 1);
    for (const person of after) this.#loads.set(person, (this.#loads.get(person) ?? 0) + 1);
  }

  #watching(watch: Watch): Watch {
    return {
      ...watch,
      paused: (pause) => {
        if (pause.what === 'store') this.#storePause = pause;
        watch.paused(pause);
      },
    };
  }

  /** Timers go by the clock as it is; that it was set is said, so that a person can look what came of it. */
  #watchClock(): void {
    const { clock, watch } = this.#of;
    const seen = { now: clock.now(), steady: clock.steady?.() };
    const before = this.#seen;
    this.#seen = seen;
    const went = seen.now - before.now;
    const passed = seen.steady === undefined || before.steady === undefined ? undefined : seen.steady - before.steady;
    const ms = passed === undefined ? Math.min(went, 0) : went - passed;
    if (Math.abs(ms) > JUMP_MS) watch.noticed({ what: 'clock_jumped', ms: Math.round(ms) });
  }
}
