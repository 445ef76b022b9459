// What a timer does when its moment has come: pings, reminds, escalates; it decides nothing and moves no case.

import { addDuration } from '../../calendar/add-duration.ts';
import type { CaseTimer, CaseWaiting, StepKey, TimerPurpose } from '../../domain/case.ts';
import type { Subject } from '../../domain/effect.ts';
import type { PersonId, RoleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { openQuestions } from '../settle/open-questions.ts';
import { waitingCalendar, waitingRule } from '../settle/settle-waiting.ts';
import type { Turn } from '../settle/turn.ts';
import { bringAbout, note, notifyCurator, setStep } from '../settle/turn.ts';
import { barredPeople } from '../steps/barred.ts';
import { stepOf } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import type { HeadQuestion } from '../world.ts';
import { nextReminder } from './clock.ts';
import { calendarFor, clockRules } from './step-clock.ts';
import { timerName } from './timer-name.ts';

export function fireTimer(turn: Turn, name: string, timer: CaseTimer): void {
  delete turn.timers[name];
  note(turn, { reason: 'timer', timer: name, at: timer.at });
  const { purpose } = timer;
  if ('step' in purpose) fireOnStep(turn, purpose, timer.at);
  else if ('state' in purpose) fireOnState(turn, purpose, timer.at);
  else notifyCurator(turn, 'promise_passed', purpose.document);
}

type OnStep = Extract<TimerPurpose, { readonly step: StepKey }>;
type OnState = Extract<TimerPurpose, { readonly state: unknown }>;

function fireOnStep(turn: Turn, purpose: OnStep, at: Instant): void {
  const view = turn.views.byKey.get(purpose.step);
  if (view === undefined) throw new Error(`a timer for a step that is not there: ${purpose.step}`);
  const step = stepOf(turn.facts, view);
  const people = openQuestions(turn.facts, view, step);
  const subject: Subject = { kind: 'step', step: view.key };
  const name = timerName(purpose);
  const next = nextOnStep(turn, view, purpose, at);
  if (next === undefined) setStep(turn, view.key, { ...step, fired: [...step.fired, name] });
  switch (purpose.kind) {
    case 'take':
      ping(turn, view, purpose.who, people);
      break;
    case 'remind':
      if (people.length > 0) bringAbout(turn, name, { effect: 'remind', subject, people, line: purpose.line });
      break;
    case 'deadline':
      break;
    case 'escalate':
      escalate(turn, name, subject, purpose, headOfStep(view, step.taken[0]?.by));
      break;
  }
}

/** A reminder that repeats; after the asked have been pinged once, their head. */
function nextOnStep(turn: Turn, view: StepView, purpose: OnStep, at: Instant): Instant | undefined {
  if (purpose.kind !== 'remind' && (purpose.kind !== 'take' || purpose.who === 'head')) return undefined;
  const next = turn.outcomes.ask(`next:${timerName(purpose)}`, (): Instant | null => {
    const rules = clockRules(turn.world, view);
    const time = turn.world.workingTime(calendarFor(turn.world, view, stepOf(turn.facts, view).asked));
    if (purpose.kind === 'remind') return nextReminder(time, at, rules?.remind[purpose.line]) ?? null;
    const later = rules?.take === undefined ? undefined : addDuration(time, at, rules.take);
    return later?.ok === true ? later.at : null;
  });
  if (next === null) return undefined;
  const coming: TimerPurpose = purpose.kind === 'take' ? { ...purpose, who: 'head' } : purpose;
  turn.timers[timerName(coming)] = { at: next, generation: turn.seq, purpose: coming };
  return purpose.kind === 'remind' ? next : undefined;
}

function ping(turn: Turn, view: StepView, who: 'asked' | 'head', people: readonly PersonId[]): void {
  const step = stepOf(turn.facts, view);
  const slow = people.filter((person) => !step.taken.some(({ by }) => by === person));
  if (slow.length === 0) return;
  const pinged = who === 'asked' ? slow : headsFor(turn, `take:${view.key}`, headOfStep(view, undefined));
  if (pinged.length > 0)
    bringAbout(turn, `${view.key}/${who}`, { effect: 'ping', step: view.key, people: pinged, who });
}

function headOfStep({ roles }: StepView, taker: PersonId | undefined): HeadQuestion['of'] | undefined {
  if (taker !== undefined) return { kind: 'person', person: taker };
  const role = roles[0];
  return role === undefined ? undefined : { kind: 'role', role };
}

function escalate(
  turn: Turn,
  name: string,
  subject: Subject,
  { to, line }: { readonly to: 'head' | RoleId; readonly line: number },
  of: HeadQuestion['of'] | undefined,
): void {
  const people = to === 'head' ? headsFor(turn, name, of) : roleFor(turn, name, to);
  bringAbout(turn, name, { effect: 'escalate', subject, people, to, line });
}

function headsFor(turn: Turn, name: string, of: HeadQuestion['of'] | undefined): readonly PersonId[] {
  if (of === undefined) return [];
  const { world, plan, now, facts } = turn;
  return turn.outcomes.ask(`head:${name}`, () => world.headOf({ of, plan, now, barred: barredPeople(facts.people) }));
}

function roleFor(turn: Turn, name: string, role: RoleId): readonly PersonId[] {
  const { world, plan, now } = turn;
  return turn.outcomes.ask(`people:${name}`, () =>
    world.peopleOf({ role, act: 'inform', wanted: 1, plan, now, barred: [] }).map(({ person }) => person),
  );
}

function fireOnState(turn: Turn, purpose: OnState, at: Instant): void {
  const { waiting } = turn.facts;
  if (waiting === undefined) throw new Error(`a timer for a state that the case is not in: ${purpose.state}`);
  const subject: Subject = { kind: 'state', state: purpose.state };
  const name = timerName(purpose);
  switch (purpose.kind) {
    case 'state_deadline':
      break;
    case 'state_remind':
      repeatOnState(turn, waiting, purpose, at);
      bringAbout(turn, name, { effect: 'remind', subject, people: waiting.people, line: purpose.line });
      break;
    case 'state_escalate': {
      const owner = waiting.people[0];
      const of: HeadQuestion['of'] | undefined = owner === undefined ? undefined : { kind: 'person', person: owner };
      escalate(turn, name, subject, purpose, of);
      break;
    }
  }
}

function repeatOnState(
  turn: Turn,
  waiting: CaseWaiting,
  purpose: Extract<OnState, { readonly kind: 'state_remind' }>,
  at: Instant,
): void {
  const name = timerName(purpose);
  const next = turn.outcomes.ask(`next:${name}`, (): Instant | null => {
    const rule = waitingRule(turn.world, waiting);
    const time = turn.world.workingTime(waitingCalendar(turn.world, rule.owner, waiting.people));
    return nextReminder(time, at, rule.remind[purpose.line]) ?? null;
  });
  if (next !== null) turn.timers[name] = { at: next, generation: turn.seq, purpose };
}
