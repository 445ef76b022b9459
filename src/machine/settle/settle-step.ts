// Brings one step in line with where the machine is: asks, keeps, pauses, resumes, closes.

import type { CaseStep } from '../../domain/case.ts';
import type { QuestionOutcome } from '../../domain/effect.ts';
import { coveredChanges } from '../content/content-changes.ts';
import { isReturned, stepOf } from '../steps/is-met.ts';
import { questionChanges } from '../steps/question-changes.ts';
import type { StepView } from '../steps/step-view.ts';
import { resumeStepClock, startStepClock, stopStepClock } from '../timers/step-clock.ts';
import type { Why } from './ask-step.ts';
import { askStep, resolvePeople } from './ask-step.ts';
import type { DayOfTurn } from './keep-people.ts';
import type { StepBefore } from './open-questions.ts';
import { bringQuestions } from './open-questions.ts';
import { sayPeople } from './say-people.ts';
import type { StepPlace } from './step-place.ts';
import type { Turn } from './turn.ts';
import { bringAbout, dropStepTimers, dropTimers, note, setStep } from './turn.ts';

/** `before`: the step before this turn; undefined for one that was not there. `day`: a new one may bring a calendar that was missing. */
export type StepTurn = {
  readonly turn: Turn;
  readonly before: StepBefore | undefined;
  readonly day: DayOfTurn;
  /** Why questions are closed that are closed because the case is over. */
  readonly off: QuestionOutcome;
};

export function settleStep(step: StepTurn, view: StepView, place: StepPlace): void {
  const { turn, before } = step;
  const now = stepOf(turn.facts, view);
  const settled = settledStep(step, view, now, place);
  if (settled !== now) setStep(turn, view.key, settled);
  if (before !== undefined && before.step === settled && isUntouched(before, turn, view)) return;
  sayPeople(turn, view, before?.step, settled);
  bringQuestions(turn, view, before, settled, place === 'over' ? step.off : undefined);
  if (settled.taken.length > 0 && view.atLeast === 1) {
    dropTimers(turn, ({ purpose }) => purpose.kind === 'take' && purpose.step === view.key);
  }
}

/** Neither what was vouched for nor who may vouch has changed since. */
function isUntouched({ context, view: was }: StepBefore, { facts }: Turn, view: StepView): boolean {
  return was === view && context.revision === facts.revision && context.people === facts.people;
}

function settledStep(step: StepTurn, view: StepView, now: CaseStep, place: StepPlace): CaseStep {
  switch (place) {
    case 'before':
      return now;
    case 'asked':
    case 'arbiter':
      return openStep(step, view, now, place);
    case 'told':
      return view.act === 'inform' ? informed(step.turn, view, now) : openStep(step, view, now, place);
    case 'later':
      return isOpen(now) || now.status === 'met' || now.status === 'paused' || now.status === 'returned'
        ? idle(step.turn, view, now, 'waiting')
        : now;
    case 'past':
      return passed(step.turn, view, now);
    case 'paused':
      return isOpen(now) ? paused(step.turn, view, now) : now;
    case 'over':
      return isOpen(now) || now.status === 'paused' ? idle(step.turn, view, now, 'closed') : now;
  }
}

function isOpen({ status }: CaseStep): boolean {
  return status === 'asked' || status === 'told';
}

function openStep({ turn, day }: StepTurn, view: StepView, now: CaseStep, place: StepPlace): CaseStep {
  const isArbiter = place === 'arbiter';
  // With `wait: all` a returned step stays where it is until the others have answered.
  if (!isArbiter && isReturned(turn.facts, view)) return returned(turn, view, now);
  const isSame = (now.arbiter === true) === isArbiter;
  if (!isSame || (!isOpen(now) && now.status !== 'paused'))
    return askStep(turn, view, whyNow(turn, view, now, isArbiter));
  if (!isOfRoles(turn, view, now))
    return askStep(turn, view, { because: isArbiter ? 'arbiter' : 'people_changed', items: [] });
  const items = questionChanges(turn.facts, turn.plan, view);
  if (items.length > 0) return askStep(turn, view, { because: isArbiter ? 'arbiter' : 'changed', items });
  const going = now.status === 'paused' ? resumed(turn, view, now) : now;
  return day === 'new' ? redated(turn, view, going) : going;
}

/** A new plan may ask another role in the same step: a larger amount, a higher authority. */
function isOfRoles({ plan }: Turn, view: StepView, { asked, arbiter }: CaseStep): boolean {
  const roles = arbiter === true ? [plan.onReturn.then] : view.roles;
  return asked.every(({ role }) => roles.includes(role));
}

function whyNow(turn: Turn, view: StepView, now: CaseStep, isArbiter: boolean): Why {
  if (isArbiter) return { because: 'arbiter', items: [] };
  if (now.status === 'returned') return { because: 'returned', items: lapsedItems(turn, view, now) };
  if (now.generation === 0 && now.votes.length === 0) {
    const because = view.extra?.kind ?? 'turn';
    return { because, items: view.extra?.kind === 'late_paper' ? [`document:${view.extra.document}`] : [] };
  }
  const items = lapsedItems(turn, view, now);
  return { because: items.length > 0 ? 'changed' : 'repeated', items };
}

/** What differs from the revision that was asked about or vouched for before. */
function lapsedItems({ facts }: Turn, view: StepView, { votes, revision }: CaseStep) {
  const seen = Math.min(...votes.map((vote) => vote.revision), revision ?? facts.revision);
  return coveredChanges(facts, view.covers, seen);
}

function returned(turn: Turn, view: StepView, now: CaseStep): CaseStep {
  return now.status === 'returned' ? now : idle(turn, view, now, 'returned');
}

/** Without a clock: what was due is no longer waited for. */
function idle(turn: Turn, view: StepView, now: CaseStep, status: CaseStep['status']): CaseStep {
  dropStepTimers(turn, view.key);
  const { dueAt: _, undated: __, left: ___, ...rest } = now;
  return status === 'waiting' ? { ...rest, status, asked: [], taken: [], fired: [] } : { ...rest, status, fired: [] };
}

function passed(turn: Turn, view: StepView, now: CaseStep): CaseStep {
  if (view.act === 'inform') return informed(turn, view, now);
  if (view.act === 'advise') return isOpen(now) || now.status === 'paused' ? idle(turn, view, now, 'closed') : now;
  if (now.status === 'met') return now;
  note(turn, { reason: 'met', step: view.key, by: now.votes.map(({ by }) => by) });
  return idle(turn, view, now, 'met');
}

/** Told once, of the revision that first came there. */
function informed(turn: Turn, view: StepView, now: CaseStep): CaseStep {
  if (now.generation > 0) return now;
  const asked = resolvePeople(turn, view, { for: 'step', outcome: `people:${view.key}` });
  for (const { person } of asked) {
    bringAbout(turn, `${view.key}/${person}`, { effect: 'inform', step: view.key, person });
  }
  return { ...now, status: 'told', generation: 1, revision: turn.facts.revision, asked, since: turn.now };
}

function paused(turn: Turn, view: StepView, now: CaseStep): CaseStep {
  if (isReturned(turn.facts, view)) return returned(turn, view, now);
  note(turn, { reason: 'paused', step: view.key });
  const { dueAt: _, undated: __, ...rest } = now;
  return { ...rest, status: 'paused', ...stopStepClock(turn, view, now) };
}

function resumed(turn: Turn, view: StepView, now: CaseStep): CaseStep {
  const timed = resumeStepClock(turn, view, now);
  const { left: _, ...rest } = now;
  note(turn, { reason: 'resumed', step: view.key, ...(timed.dueAt === undefined ? {} : { dueAt: timed.dueAt }) });
  return {
    ...rest,
    status: view.act === 'advise' ? 'told' : 'asked',
    generation: generationAfter(turn, view, now),
    ...timed,
  };
}

/**
 * What is asked after a pause is another question than the one that was closed for it: where that could not be closed, it still can
 * be. Records from before hold nothing of it: there it was the same.
 */
function generationAfter({ outcomes }: Turn, { key }: StepView, { generation }: CaseStep): number {
  const isAnother = outcomes.askIf(
    `another:${key}`,
    () => true,
    () => true,
  );
  return isAnother === true ? generation + 1 : generation;
}

/** The clock of a question whose deadline fell into a year that no calendar listed starts once it does. */
function redated(turn: Turn, view: StepView, now: CaseStep): CaseStep {
  if (now.undated === undefined) return now;
  const { undated: _, ...rest } = now;
  return { ...rest, ...startStepClock(turn, view, now.asked) };
}
