// A store that is looked at while it works: what is committed is held to what must be true of every step.

import { forEver } from '../../src/company/life.ts';
import type { CaseId } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { Commit, Committed, Store } from '../../src/engine/ports/store.ts';
import type { OutgoingEffect } from '../../src/engine/ports/store-entries.ts';
import type { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import type { Tally } from './tally.ts';

/** A timer that was fired so much later had to wait for the daemon. */
const LATE_MS = 3_600_000;

/** So many calls without time passing in between: somebody goes round in circles. */
const MOST_CALLS = 20_000;

/** What came of an entry of the inbox. */
export type Fate = 'applied' | 'refused' | 'nothing' | 'poisoned';

/** What the store has been told over all lives, in order. */
export class StoreJournal {
  readonly #clock: VirtualClock;
  readonly #tally: Tally;
  /** Effects of each case, in the order in which they came to be wanted. */
  readonly effects = new Map<CaseId, OutgoingEffect[]>();
  readonly dropped = new Set<string>();
  /** Effects that were dead at some time: a person may have retried them out of turn. */
  readonly givenUp = new Set<string>();
  readonly fates = new Map<number, Fate>();
  readonly changed = new Set<CaseId>();
  /** What was not as it must be. */
  readonly broken: string[] = [];
  records = 0;
  #calls = 0;
  #calledAt = 0;

  constructor(clock: VirtualClock, tally: Tally) {
    this.#clock = clock;
    this.#tally = tally;
  }

  /** The same store. Every call of it counts as work under way. */
  watched(store: Store): Store {
    const busy = <Result>(work: () => Promise<Result>): Promise<Result> => this.#called(work);
    return {
      ...busyStore(store, busy),
      commit: (step) =>
        busy(async () => {
          const committed = await store.commit(step);
          this.#committed(step, committed);
          return committed;
        }),
      receive: (arrivals) =>
        busy(async () => {
          const received = await store.receive(arrivals);
          for (const { kind } of received) if (kind === 'duplicate') this.#tally.add('an event came again');
          return received;
        }),
      markInbox: (id, claim, outcome) =>
        busy(async () => {
          const marked = await store.markInbox(id, claim, outcome);
          if (marked === 'claim_lost') this.#tally.add('claim lost');
          else if (outcome.kind !== 'retry') this.#end(id, outcome.kind === 'done' ? 'nothing' : 'poisoned');
          return marked;
        }),
      claimOutbox: (terms) =>
        busy(async () => {
          const claimed = await store.claimOutbox(terms);
          for (const { unknownSince } of claimed) {
            if (unknownSince !== undefined) this.#tally.add('claimed with an unknown outcome');
          }
          return claimed;
        }),
      markOutbox: (key, claim, outcome) =>
        busy(async () => {
          const marked = await store.markOutbox(key, claim, outcome);
          if (marked === 'claim_lost') this.#tally.add('claim of a delivery lost');
          else if (outcome.kind === 'dead') {
            this.givenUp.add(key);
            this.#tally.add('dead letter');
          } else if (outcome.kind === 'dropped') this.dropped.add(key);
          return marked;
        }),
    };
  }

  /** Once something is broken nobody is answered any more, so that all comes to rest and it is told. */
  #called<Result>(work: () => Promise<Result>): Promise<Result> {
    const { now } = this.#clock;
    this.#calls = now === this.#calledAt ? this.#calls + 1 : 0;
    this.#calledAt = now;
    if (this.#calls === MOST_CALLS) this.broken.push(`nothing comes to rest: ${MOST_CALLS} calls in one moment`);
    return this.broken.length > 0 ? forEver() : this.#clock.busy(work);
  }

  #committed(step: Commit, committed: Committed): void {
    const { cause } = step;
    if (committed.kind !== 'committed') {
      this.#tally.add(committed.kind === 'stale' ? 'stale commit' : 'claim lost');
      return;
    }
    this.changed.add(step.case);
    this.records += step.records.length;
    const effects = this.effects.get(step.case) ?? [];
    this.effects.set(step.case, effects);
    effects.push(...step.effects);
    for (const key of step.effectsDropped) this.dropped.add(key);
    if (step.effectsDropped.length > 0) this.#tally.add('effects dropped on withdrawal');
    if (cause?.kind === 'timer') this.#fired(step.case, cause.timer.name, cause.timer.dueAt);
    if (cause?.kind === 'inbox') this.#end(cause.id, fateOf(step));
    for (const { text } of step.records) this.#recorded(step.case, JSON.parse(text) as CaseRecord);
  }

  #fired(id: CaseId, name: string, dueAt: number): void {
    const lateMs = this.#clock.now - dueAt;
    if (lateMs < 0) this.broken.push(`timer ${name} of ${id} was fired ${-lateMs} ms early`);
    if (lateMs > LATE_MS) this.#tally.add('late timer');
  }

  #end(id: number, fate: Fate): void {
    const before = this.fates.get(id);
    if (before !== undefined && before !== 'poisoned') this.broken.push(`entry ${id} was ${before} and then ${fate}`);
    this.fates.set(id, fate);
    this.#tally.add(`event ${fate}`);
  }

  #recorded(id: CaseId, { seq, at, input, reasons }: CaseRecord): void {
    if (at > this.#clock.now) this.broken.push(`record ${seq} of ${id} is of a time to come`);
    if (input.kind === 'timer') {
      const timer = reasons.find((reason) => reason.reason === 'timer');
      if (timer === undefined || timer.at > at) this.broken.push(`record ${seq} of ${id}: a timer was early`);
    }
    if (input.kind === 'plan_revised') this.#tally.add(`plan revised: ${input.because}`);
    if (input.kind === 'act') this.#tally.add(`act ${input.act.act}`);
    for (const { reason } of reasons) this.#tally.add(`reason ${reason}`);
  }
}

/** Records are of the event, or of what time brought before it. */
function fateOf({ records, effects }: Commit): Fate {
  if (effects.some(({ effect }) => effect === 'refuse')) return 'refused';
  return records.length > 0 ? 'applied' : 'nothing';
}

function busyStore(store: Store, busy: <Result>(work: () => Promise<Result>) => Promise<Result>): Store {
  return {
    ...store,
    amendInbox: (...args) => busy(() => store.amendInbox(...args)),
    amendOutbox: (...args) => busy(() => store.amendOutbox(...args)),
    backup: (...args) => busy(() => store.backup(...args)),
    claimInbox: (terms) => busy(() => store.claimInbox(terms)),
    claimTimers: (terms) => busy(() => store.claimTimers(terms)),
    counts: (now) => busy(() => store.counts(now)),
    doubtOutbox: () => busy(() => store.doubtOutbox()),
    eraseSubject: (...args) => busy(() => store.eraseSubject(...args)),
    dropNotes: (names) => busy(() => store.dropNotes(names)),
    keepNotes: (notes) => busy(() => store.keepNotes(notes)),
    keepSubjectKey: (...args) => busy(() => store.keepSubjectKey(...args)),
    markTrouble: (...args) => busy(() => store.markTrouble(...args)),
    publish: (publication) => busy(() => store.publish(publication)),
    restored: () => busy(() => store.restored()),
    settleRestored: () => busy(() => store.settleRestored()),
  };
}
