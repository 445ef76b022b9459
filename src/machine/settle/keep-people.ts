// Who is asked in an open step, kept true while the question is open: own contract, absence, nobody left.

import type { AskedPerson, Case, CaseStep } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import { barredPeople } from '../steps/barred.ts';
import { doesCount, isReturning, stepOf } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import { stepViews } from '../steps/step-view.ts';
import { barredFrom, resolvePeople } from './ask-step.ts';
import type { Turn } from './turn.ts';
import { note, setStep } from './turn.ts';

/** `new`: a day has begun, and who is away by now is stood in for. */
export type DayOfTurn = 'new' | 'same';

/**
 * Before the machine looks whether a step is met or can still be: who may no longer decide (curator by now, editor of the draft) is
 * asked no longer; who is away when a day begins is stood in for; when too few are left, people are looked up anew.
 */
export function keepPeople(turn: Turn, before: Case, day: DayOfTurn): void {
  if (day === 'same' && isSettled(turn, before)) return;
  for (const view of turn.views.all) {
    const step = stepOf(turn.facts, view);
    if (step.status !== 'asked' && step.status !== 'told' && step.status !== 'paused') continue;
    if (view.act === 'inform') continue;
    const kept = keptStep(turn, view, step, day);
    if (kept !== step) setStep(turn, view.key, kept);
  }
}

/** Nothing has changed by which somebody would no longer be asked. */
function isSettled({ facts, views }: Turn, { context, plan }: Case): boolean {
  const isOneVisa = facts.oneVisa === true && facts.steps !== context.steps;
  return facts.people === context.people && views === stepViews(plan, context) && !isOneVisa;
}

function keptStep(turn: Turn, view: StepView, now: CaseStep, day: DayOfTurn): CaseStep {
  const standing = now.votes.filter((vote) => isReturning(vote) || doesCount(turn.facts, view, vote));
  const voted = new Set(standing.map(({ by }) => by));
  const allowed = stillAllowed(turn, view, now, voted);
  const isShort = allowed.length < peopleNeeded(view, now);
  const isLost = isShort && allowed.length < now.asked.length;
  const isLooked = isLost || (day === 'new' && (isShort || isAnyoneAway(turn, view, allowed, voted)));
  const asked = isLooked ? regrouped(allowed, voted, lookUp(turn, view, now)) : allowed;
  if (isSame(asked, now.asked)) return now;
  return { ...now, asked, taken: now.taken.filter(({ by }) => asked.some(({ person }) => person === by)) };
}

function peopleNeeded({ roles, atLeast }: StepView, { arbiter }: CaseStep): number {
  return arbiter === true || roles.length > 1 ? 1 : atLeast;
}

function lookUp(turn: Turn, view: StepView, { arbiter }: CaseStep): readonly AskedPerson[] {
  return resolvePeople(turn, view, { for: arbiter === true ? 'arbiter' : 'step', outcome: `kept:${view.key}` });
}

function isSame(people: readonly AskedPerson[], others: readonly AskedPerson[]): boolean {
  return people.length === others.length && people.every((one, index) => one.person === others[index]?.person);
}

function stillAllowed(turn: Turn, view: StepView, now: CaseStep, voted: ReadonlySet<PersonId>): readonly AskedPerson[] {
  const barred = barredFrom(turn, view);
  return now.asked.filter(({ person }) => {
    if (voted.has(person) || !barred.includes(person)) return true;
    const because = barredPeople(turn.facts.people).includes(person) ? 'own_contract' : 'one_visa';
    note(turn, { reason: 'not_asked', step: view.key, person, because });
    return false;
  });
}

function isAnyoneAway(turn: Turn, view: StepView, asked: readonly AskedPerson[], voted: ReadonlySet<string>): boolean {
  const isAway = turn.outcomes.askIf(
    `away:${view.key}`,
    () => asked.some(({ person }) => !voted.has(person) && turn.world.isAway(person, turn.now)),
    () => true,
  );
  return isAway === true;
}

/** Who has answered stays, and who was handed the question by a colleague. */
function regrouped(
  before: readonly AskedPerson[],
  voted: ReadonlySet<string>,
  fresh: readonly AskedPerson[],
): readonly AskedPerson[] {
  const kept = before.filter(({ person, as }) => voted.has(person) || as === 'delegate');
  const isCovered = (person: string): boolean =>
    kept.some((one) => one.person === person || (one.as === 'delegate' && one.insteadOf === person));
  return [...kept, ...fresh.filter(({ person }) => !isCovered(person))];
}
