// Who is asked in an open step, kept true while the question is open: own contract, absence, nobody left.

import type { AskedPerson, CaseStep } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import { barredPeople } from '../steps/barred.ts';
import { doesCount, isReturning } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import { startStepClock } from '../timers/step-clock.ts';
import { barredFrom, resolvePeople } from './ask-step.ts';
import type { Turn } from './turn.ts';
import { note } from './turn.ts';

/**
 * Who may no longer decide (curator by now, editor of the draft) is asked no longer; who is away when a day begins is stood in for.
 * When too few are left the people are looked up anew. The clock goes on, except where there was none for want of a calendar.
 */
export function keepPeople(turn: Turn, view: StepView, now: CaseStep, isNewDay: boolean): CaseStep {
  const standing = now.votes.filter((vote) => isReturning(vote) || doesCount(turn.facts, view, vote));
  const voted = new Set(standing.map(({ by }) => by));
  const allowed = stillAllowed(turn, view, now, voted);
  const isShort = allowed.length < (view.roles.length > 1 ? 1 : view.atLeast);
  const isLost = isShort && allowed.length < now.asked.length;
  const isLooked = isLost || (isNewDay && (isShort || isAnyoneAway(turn, view, allowed, voted)));
  const asked = isLooked ? regrouped(allowed, voted, resolvePeople(turn, view)) : allowed;
  const timed = isNewDay && now.undated !== undefined ? startStepClock(turn, view, asked) : undefined;
  if (isSame(asked, now.asked) && timed === undefined) return now;
  noteNewPeople(turn, view, now, asked);
  const taken = now.taken.filter(({ by }) => asked.some(({ person }) => person === by));
  if (timed === undefined) return { ...now, asked, taken };
  const { undated: _, ...rest } = now;
  return { ...rest, asked, taken, ...timed };
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

function noteNewPeople(turn: Turn, view: StepView, now: CaseStep, asked: readonly AskedPerson[]): void {
  const people = asked.filter(({ person }) => !now.asked.some((one) => one.person === person));
  if (people.length === 0) return;
  note(turn, {
    reason: 'asked',
    step: view.key,
    people,
    revision: now.revision ?? turn.facts.revision,
    because: 'people_changed',
    items: [],
  });
}
