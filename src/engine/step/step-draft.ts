// One step of a case while it is worked out: turns of the machine one after another, gathered into one commit.
import type { Input, Refusal } from '../../domain/act.ts';
import type { Case, CaseId, CaseTimer } from '../../domain/case.ts';
import type { Effect } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import { advance } from '../../machine/advance.ts';
import type { Started } from '../../machine/advanced.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
import { storeCase } from '../../machine/stored/stored-case.ts';
import { storePlan } from '../../machine/stored/stored-plan.ts';
import { waitingFor } from '../../machine/waiting-for.ts';
import type { World } from '../../machine/world.ts';
import type { ChainedRecord } from '../ports/hash-record.ts';
import { CHAIN_START, hashRecord } from '../ports/hash-record.ts';
import type { Commit, StepCause } from '../ports/store.ts';
import type { KeptText, NumberGiven, OutgoingEffect, PersonalValue, Timer, Urgency } from '../ports/store-entries.ts';
import type { LoadedCase } from './case-shelf.ts';
import { outgoingEffect } from './outgoing-effect.ts';

/** The timer that brings `day_began`; no timer of the machine is called so. */
export const DAY_TIMER = 'day';
/** Digits of a record's hash in the keys of its effects: a history that went another way after a restored backup has other keys. */
const HASH_DIGITS = 10;

export class StepDraft {
  readonly id: CaseId;
  readonly now: Instant;
  readonly urgency: Urgency;
  readonly before: LoadedCase | undefined;
  #case: Case | undefined;
  #hash: string;
  readonly #records: ChainedRecord[] = [];
  readonly #effects: OutgoingEffect[] = [];
  readonly #kept: KeptText[] = [];
  readonly #dropped: string[] = [];
  readonly #personal: PersonalValue[] = [];
  readonly #timersSet: Timer[] = [];
  #series: NumberGiven['series'];

  /** `now` is not before the newest record of the case. */
  constructor(id: CaseId, before: LoadedCase | undefined, now: Instant, urgency: Urgency) {
    this.id = id;
    this.before = before;
    this.now = now;
    this.urgency = urgency;
    this.#case = before?.kase;
    this.#hash = before?.hash ?? CHAIN_START;
  }

  get case(): Case {
    if (this.#case === undefined) throw new Error(`case ${this.id} has not begun`);
    return this.#case;
  }

  get isChanged(): boolean {
    return this.#records.length > 0;
  }

  get #isOver(): boolean {
    return this.#case !== undefined && caseState(this.#case).kind === 'final';
  }

  /** Number of the newest record. */
  get seq(): number {
    return this.#case?.seq ?? 0;
  }

  /** Lets something happen; a refusal changes nothing. */
  take(input: Input, world: World): Refusal | undefined {
    const advanced = advance(this.case, input, this.now, world);
    if (advanced.kind === 'refused') return advanced.refusal;
    if (advanced.kind === 'advanced') this.add(advanced);
    return undefined;
  }

  add({ case: kase, record, effects }: Started): void {
    const chained = { case: this.id, seq: record.seq, at: record.at, text: JSON.stringify(record) };
    this.#hash = hashRecord(this.#hash, chained);
    this.#records.push(chained);
    if (this.#case?.planName !== kase.planName) {
      this.#kept.push({ kind: 'plan', name: kase.planName, text: JSON.stringify(storePlan(kase.plan)) });
    }
    this.#case = kase;
    const mark = this.#hash.slice(0, HASH_DIGITS);
    for (const effect of effects) this.bring(effect, `${effect.key}~${mark}`);
  }

  /** Something to be done outside, under a key that nothing else has. */
  bring(effect: Effect, key: string): void {
    this.#effects.push(outgoingEffect(effect, { key, urgency: this.urgency, at: this.now }));
  }

  drop(keys: readonly string[]): void {
    this.#dropped.push(...keys);
  }

  keepPersonal(values: readonly PersonalValue[]): void {
    this.#personal.push(...values);
  }

  /** The number that the case is registered under is the next one of a series. */
  countInSeries(series: NonNullable<NumberGiven['series']>): void {
    this.#series = series;
  }

  /** The number that the case was registered under in this step. */
  get numbered(): NumberGiven | undefined {
    const number = this.#case?.context.registered?.number;
    if (number === undefined || this.before?.kase.context.registered !== undefined) return undefined;
    return { number, ...(this.#series === undefined ? {} : { series: this.#series }) };
  }

  setTimer(timer: Timer): void {
    this.#timersSet.push(timer);
  }

  commit(cause: StepCause): Commit {
    const { before, numbered } = this;
    const kase = this.#case;
    const timers = timerChanges(before?.kase.context.timers ?? {}, kase?.context.timers ?? {});
    return {
      case: this.id,
      cause,
      after: before?.kase.seq ?? 0,
      records: this.#records,
      ...(this.isChanged && kase !== undefined ? { row: rowOf(kase, this.now) } : {}),
      timersSet: [...timers.set, ...this.#timersSet],
      timersCleared: [...timers.cleared, ...(this.#isOver ? [DAY_TIMER] : [])],
      effects: this.#effects,
      effectsDropped: this.#dropped,
      kept: this.#kept,
      personal: this.#personal,
      ...(numbered === undefined ? {} : { numbered }),
    };
  }

  /** What the case is once that is committed; undefined when nothing of it changed. */
  after({ row }: Commit): LoadedCase | undefined {
    return row === undefined ? undefined : { kase: this.case, hash: this.#hash, at: this.now, holders: row.holders };
  }
}

type Timers = Readonly<Record<string, CaseTimer>>;

function timerChanges(before: Timers, after: Timers) {
  if (before === after) return { set: [], cleared: [] };
  const set = Object.entries(after).flatMap(([name, { at, generation }]): readonly Timer[] => {
    const was = before[name];
    const isSame = was !== undefined && was.at === at && was.generation === generation;
    return isSame ? [] : [{ name, generation, dueAt: at }];
  });
  return { set, cleared: Object.keys(before).filter((name) => after[name] === undefined) };
}

/** Nobody holds a case that has ended. */
function rowOf(kase: Case, now: Instant): NonNullable<Commit['row']> {
  const waiting = waitingFor(kase);
  const due = waiting.flatMap(({ dueAt }) => dueAt ?? []);
  return {
    state: stateName(caseState(kase)),
    curator: kase.context.people.curator,
    holders: [...new Set(waiting.flatMap(({ people }) => people))],
    ...(due.length === 0 ? {} : { dueAt: Math.min(...due) as Instant }),
    changedAt: now,
    text: JSON.stringify(storeCase(kase)),
  };
}
