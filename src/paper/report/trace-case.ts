// Replays the records of a case and follows what a report is about: where it stood, who was asked, what was returned.

import type { Case, CaseState, CaseWaiting } from '../../domain/case.ts';
import type { CaseReason, CaseRecord } from '../../domain/case-record.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import { WAITING_STATES } from '../../domain/states.ts';
import { caseState, isSameState } from '../../machine/case-state.ts';
import { replayTurns } from '../../machine/replay.ts';
import type { Taken } from '../../machine/take-turn.ts';
import type { CaseLog } from './case-log.ts';
import type { CaseTrace, FirstVerdict, LetterDone, ReturnGiven, StateWait, TimeSpan } from './case-trace.ts';
import { timePart } from './time-part.ts';
import { AskingTrail } from './trace-askings.ts';

type Course = {
  submitted: Instant | undefined;
  ended: CaseTrace['ended'];
  state: CaseState | undefined;
  since: Instant;
  readonly spans: TimeSpan[];
  readonly waits: StateWait[];
  readonly returns: ReturnGiven[];
  firstVerdict: FirstVerdict | undefined;
  readonly letters: LetterDone[];
  readonly migrated: Instant[];
  readonly granted: Instant[];
};

/** The course of a case up to `until` (later records are left out); undefined for one that begins later. */
export function traceCase({ case: id, records, planNamed, client }: CaseLog, until: Instant): CaseTrace | undefined {
  const past = records.at(-1);
  const read = past !== undefined && past.at <= until ? records : records.filter(({ at }) => at <= until);
  const [first] = read;
  if (first === undefined) return undefined;
  const course: Course = {
    submitted: undefined,
    ended: undefined,
    state: undefined,
    since: first.at,
    spans: [],
    waits: [],
    returns: [],
    firstVerdict: undefined,
    letters: [],
    migrated: [],
    granted: [],
  };
  const askings = new AskingTrail();
  let before: { readonly kase: Case; readonly at: Instant } | undefined;
  const turns = replayTurns({ id, planNamed }, read);
  for (const [index, record] of read.entries()) {
    const turn = turns[index];
    if (turn === undefined) throw new Error(`a record of ${id} was not replayed: ${record.seq}`);
    if (before !== undefined) spend(course, before.kase, { from: before.at, until: record.at });
    noteInput(course, record, before?.kase);
    askings.follow(record, turn);
    noteState(course, record, turn);
    noteLetters(course, record.at, before?.kase, turn);
    before = { kase: turn.case, at: record.at };
  }
  if (before === undefined) return undefined;
  spend(course, before.kase, { from: before.at, until });
  const end = course.ended?.at ?? until;
  return traceOf(course, before.kase, { first, client, askings: askings.finish(end) });
}

function traceOf(
  course: Course,
  { id, plan, context }: Case,
  { first, client, askings }: Pick<CaseTrace, 'client' | 'askings'> & { readonly first: CaseRecord },
): CaseTrace {
  const { submitted, ended, state, since, spans, waits, returns, firstVerdict, letters, migrated, granted } = course;
  if (state === undefined) throw new Error(`a case without a state: ${id}`);
  return {
    case: id,
    client,
    curator: context.people.curator,
    route: plan.route,
    begun: first.at,
    isAdopted: context.adopted !== undefined,
    ...(submitted === undefined ? {} : { submitted }),
    ...(ended === undefined ? {} : { ended }),
    state,
    place: placeOf(state, plan),
    since,
    ...(context.registered === undefined ? {} : { number: context.registered.number }),
    spans,
    askings,
    waits,
    returns,
    ...(firstVerdict === undefined ? {} : { firstVerdict }),
    letters,
    migrated,
    granted,
  };
}

/** Intake, the stages in their order, then what comes after them or in between. */
function placeOf(state: CaseState, { stages }: Plan): number {
  if (state.kind === 'stage') return 1 + stages.findIndex(({ stage }) => stage === state.stage);
  if (state.kind === 'final') return AFTER_STAGES + WAITING_STATES.length;
  return state.state === 'intake' ? 0 : AFTER_STAGES + WAITING_STATES.indexOf(state.state);
}

const AFTER_STAGES = 10_000;

/** What lies between two records belongs to the state in which the first of them left the case. */
function spend(course: Course, kase: Case, { from, until }: { readonly from: Instant; readonly until: Instant }): void {
  if (course.submitted === undefined || until <= from) return;
  const part = timePart(kase);
  if (part === undefined) return;
  const last = course.spans.at(-1);
  if (last?.part === part) course.spans[course.spans.length - 1] = { ...last, until };
  else course.spans.push({ part, from, until });
}

function noteInput(course: Course, { at, input }: CaseRecord, before: Case | undefined): void {
  if (input.kind === 'plan_revised' && input.because === 'migrated') course.migrated.push(at);
  if (input.kind !== 'act' || before === undefined) return;
  const { by, act } = input;
  switch (act.act) {
    case 'submit':
      course.submitted ??= at;
      return;
    case 'grant_round':
      course.granted.push(at);
      return;
    case 'return': {
      const role = roleIn(before, act.step, by);
      const objections = act.objections.map(({ reason, document }) => ({
        reason,
        ...(document === undefined ? {} : { document }),
      }));
      course.returns.push({ at, by, role, step: act.step, round: before.context.rounds + 1, objections });
      course.firstVerdict ??= { at, by, role, verdict: act.act };
      return;
    }
    case 'approve':
    case 'approve_with_remarks':
    case 'reject':
    case 'done':
      course.firstVerdict ??= { at, by, role: roleIn(before, act.step, by), verdict: act.act };
      return;
    default:
  }
}

/** The role in which somebody was asked; of a step that names nobody any more, its own name says whom it is for. */
function roleIn({ context }: Case, key: keyof Case['context']['steps'], by: string): RoleId {
  const asked = context.steps[key]?.asked.find(({ person }) => person === by);
  return asked?.role ?? (key.slice(key.indexOf('/') + 1) as RoleId);
}

function noteState(course: Course, { at, input, reasons }: CaseRecord, { case: kase }: Taken): void {
  const state = caseState(kase);
  if (course.state === undefined || !isSameState(course.state, state)) course.since = at;
  course.state = state;
  // What was taken over when it had ended did not end here.
  if (state.kind === 'final' && input.kind !== 'start') course.ended ??= { state: state.state, at };
  noteWaiting(course, kase.context.waiting, { at, reasons });
}

/** Records from before letters were kept with a case tell of a draft only by the effect that showed it. */
function noteLetters({ letters }: Course, at: Instant, before: Case | undefined, { case: kase, effects }: Taken): void {
  for (const effect of effects) {
    if (effect.effect === 'draft_letter' && effect.letter === undefined) {
      letters.push({ at, purpose: effect.purpose, what: 'drafted' });
    }
  }
  const was = before?.context.letters;
  const now = kase.context.letters ?? [];
  if (now === was) return;
  for (const { letter, purpose, sent } of now) {
    const known = was?.find((one) => one.letter === letter);
    if (known === undefined) letters.push({ at, purpose, what: 'drafted' });
    if (sent !== undefined && known?.sent === undefined) letters.push({ at: sent.at, purpose, what: 'sent' });
  }
}

function noteWaiting(
  { waits }: Course,
  waiting: CaseWaiting | undefined,
  { at, reasons }: { readonly at: Instant; readonly reasons: readonly CaseReason[] },
): void {
  const last = waits.at(-1);
  const isSame =
    last !== undefined &&
    last.ended === undefined &&
    waiting !== undefined &&
    last.state === waiting.state &&
    last.at === waiting.at &&
    last.since === waiting.since;
  if (isSame) {
    if (waiting.dueAt !== undefined && waiting.dueAt !== last.dueAt) {
      waits[waits.length - 1] = { ...last, dueAt: waiting.dueAt };
    }
    return;
  }
  if (last !== undefined && last.ended === undefined) waits[waits.length - 1] = { ...last, ended: at };
  if (waiting === undefined) return;
  const held = reasons.find((reason) => reason.reason === 'gate_waits');
  waits.push({
    state: waiting.state,
    at: waiting.at,
    since: waiting.since,
    ...(waiting.dueAt === undefined ? {} : { dueAt: waiting.dueAt }),
    papers: held?.papers ?? [],
    remarks: held?.remarks.length ?? 0,
  });
}
