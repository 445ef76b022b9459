// Where the time of one case went, from its records alone: nothing is decided anew.

import type { Act } from '../domain/act.ts';
import type { CaseState, StepKey } from '../domain/case.ts';
import type { CaseReason, CaseRecord } from '../domain/case-record.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';

/**
 * `work`: somebody holds a question; `wait`: all are asked and none has taken; `gate`: papers or remarks are missing at a gate.
 * `signing` is all that follows the last approval: signing, sent, scanning.
 */
export const TIME_PARTS = ['work', 'wait', 'gate', 'rework', 'client', 'hold', 'signing'] as const;
export type TimePart = (typeof TIME_PARTS)[number];

export type TimeSpan = { readonly part: TimePart; readonly from: Instant; readonly until: Instant };

/**
 * `submittedAt`: the first submission; a case that was taken over has none here, since it lies before the log.
 * `spans` follow each other without a gap from there to `endedAt`, or to the newest record of a case that has not ended.
 */
export type CaseTimes = {
  readonly submittedAt?: Instant;
  readonly endedAt?: Instant;
  readonly state?: CaseState;
  readonly spans: readonly TimeSpan[];
};

type ActOnStep = Extract<Act, { readonly step: StepKey }>;

type Course = {
  submittedAt?: Instant;
  endedAt?: Instant;
  state?: CaseState;
  isAdopted: boolean;
  readonly held: Map<StepKey, Set<PersonId>>;
  /** Who has answered since the step was asked last. */
  readonly answered: Map<StepKey, ReadonlySet<PersonId>>;
  readonly closed: Set<StepKey>;
  readonly spans: TimeSpan[];
};

/**
 * The times of one case. In: all its records in the order of `seq`. An empty list gives no state and no spans.
 * @public The reader of a store's log folds each case with it.
 */
export function caseTimes(records: Iterable<CaseRecord>): CaseTimes {
  const course: Course = { isAdopted: false, held: new Map(), answered: new Map(), closed: new Set(), spans: [] };
  let before: Instant | undefined;
  for (const record of records) {
    if (before !== undefined) spend(course, before, record.at);
    follow(course, record);
    before = record.at;
  }
  const { submittedAt, endedAt, state, spans } = course;
  return {
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(state === undefined ? {} : { state }),
    spans,
  };
}

/**
 * Milliseconds of each part by the calendar on the wall; they add up to the time between the first span and the last exactly.
 * @public As `caseTimes`.
 */
export function timeByPart(spans: readonly TimeSpan[]): Readonly<Record<TimePart, number>> {
  const sums = { work: 0, wait: 0, gate: 0, rework: 0, client: 0, hold: 0, signing: 0 };
  for (const { part, from, until } of spans) sums[part] += until - from;
  return sums;
}

function spend(course: Course, from: Instant, until: Instant): void {
  if (course.submittedAt === undefined || course.endedAt !== undefined || until <= from) return;
  const part = partOf(course);
  const last = course.spans.at(-1);
  if (last?.part === part) course.spans[course.spans.length - 1] = { ...last, until };
  else course.spans.push({ part, from, until });
}

/**
 * Near, not exact: a revised plan, late papers and advice can close or keep a question with no record that says so. Then time
 * can stand under work that was waiting, or the other way round; the sum stays the same.
 */
function holdersOf({ held, answered, closed }: Course): readonly PersonId[] {
  const holders = new Set<PersonId>();
  for (const [step, people] of held) {
    if (closed.has(step)) continue;
    for (const person of people) if (answered.get(step)?.has(person) !== true) holders.add(person);
  }
  return [...holders].toSorted();
}

function partOf(course: Course): TimePart {
  const { state } = course;
  if (state === undefined || state.kind === 'final' || state.at === 'gate') return 'gate';
  if (state.kind === 'stage') return holdersOf(course).length > 0 ? 'work' : 'wait';
  switch (state.state) {
    case 'intake':
      return 'gate';
    case 'rework':
      return 'rework';
    case 'waiting_for_client':
      return 'client';
    case 'on_hold':
      return 'hold';
    case 'signing':
    case 'sent':
    case 'scanning':
      return 'signing';
  }
}

function follow(course: Course, { at, input, reasons }: CaseRecord): void {
  if (input.kind === 'act') {
    const { act, by } = input;
    if (act.act === 'submit' && !course.isAdopted) course.submittedAt ??= at;
    if ('step' in act) hold(course, act, by);
  }
  for (const reason of reasons) heed(course, reason, at);
}

/** Whatever is done with a question besides taking it lets go of it; a release by another takes it from all. */
function hold({ held, answered }: Course, act: ActOnStep, by: PersonId): void {
  const { step } = act;
  const people = held.get(step) ?? new Set();
  if (act.act === 'take') people.add(by);
  else if (act.act === 'release' && !people.delete(by)) people.clear();
  else if (act.act === 'delegate') people.delete(by);
  else if (act.act !== 'release' && act.act !== 'invite') {
    answered.set(step, new Set([...(answered.get(step) ?? []), by]));
  }
  held.set(step, people);
}

function heed(course: Course, reason: CaseReason, at: Instant): void {
  switch (reason.reason) {
    case 'adopted':
      course.isAdopted = true;
      return;
    case 'moved':
      leave(course, reason);
      course.state = reason.to;
      if (reason.to.kind === 'final') course.endedAt ??= at;
      return;
    case 'met':
    case 'not_needed':
      course.closed.add(reason.step);
      return;
    case 'asked':
      keep(course, reason);
      return;
    default:
  }
}

/** Whoever has it and is asked again still has it; an arbiter decides in the place of all of them. */
function keep(
  { held, answered, closed }: Course,
  { step, people, because }: Extract<CaseReason, { readonly reason: 'asked' }>,
): void {
  const asked = new Set(people.map(({ person }) => person));
  const kept = [...(held.get(step) ?? [])].filter((person) => because !== 'arbiter' && asked.has(person));
  held.set(step, new Set(kept));
  answered.delete(step);
  closed.delete(step);
}

/** Advice that nobody waited for ends with its stage, and no record says so. */
function leave({ held }: Course, { from, to }: Extract<CaseReason, { readonly reason: 'moved' }>): void {
  if (from?.kind === 'stage' && to.kind === 'stage' && from.stage !== to.stage) held.clear();
}
