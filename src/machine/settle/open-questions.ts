// The questions that stand open, derived from the truth; what differs between two truths is what has to be asked and closed.

import type { CaseContext, CaseStep } from '../../domain/case.ts';
import type { QuestionOutcome } from '../../domain/effect.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { isBarred } from '../steps/barred.ts';
import { doesCount, isReturning, votesOfAsking } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import type { Turn } from './turn.ts';
import { bringAbout } from './turn.ts';

/** Who still has to answer: asked, has not voted, and nobody else has it. */
export function openQuestions(context: CaseContext, view: StepView, step: CaseStep): readonly PersonId[] {
  if (view.act === 'inform' || (step.status !== 'asked' && step.status !== 'told')) return [];
  const taker = view.atLeast === 1 ? step.taken[0]?.by : undefined;
  const votes = votesOfAsking(step);
  return step.asked
    .map(({ person }) => person)
    .filter((person) => (taker === undefined || person === taker) && !hasAnswered(context, view, votes, person));
}

function hasAnswered(context: CaseContext, view: StepView, votes: CaseStep['votes'], person: PersonId): boolean {
  return votes.some((vote) => vote.by === person && (isReturning(vote) || doesCount(context, view, vote)));
}

/** With the step as the plan of then had it: another may cover something else. */
export type StepBefore = { readonly context: CaseContext; readonly view: StepView; readonly step: CaseStep };

/** Asks, closes, and shows anew what stays open: whatever differs for this step between before and after. `off`: why, where nobody answered and the case is over. */
export function bringQuestions(
  turn: Turn,
  view: StepView,
  before: StepBefore | undefined,
  after: CaseStep,
  off: QuestionOutcome | undefined,
): void {
  const open = openQuestions(turn.facts, view, after);
  const was = before === undefined ? [] : openQuestions(before.context, before.view, before.step);
  const isAnew = before !== undefined && before.step.generation !== after.generation;
  const closed = isAnew ? was : was.filter((person) => !open.includes(person));
  const asked = isAnew ? open : open.filter((person) => !was.includes(person));
  const otherwise = off ?? (isAnew ? 'changed' : 'withdrawn');
  for (const person of closed) {
    const outcome = outcomeFor(turn.facts, view, after, person, otherwise);
    closeQuestion(turn, view, person, { generation: before?.step.generation ?? 0, outcome });
  }
  for (const person of asked) askPerson(turn, view, after, person);
  if (isAnew || before === undefined) return;
  for (const person of open.filter((one) => was.includes(one))) {
    if (takenAt(before.step, person) === takenAt(after, person)) continue;
    const shown = { step: view.key, person, generation: after.generation };
    bringAbout(turn, subjectOf(view, person), { effect: 'show_question', ...shown });
  }
}

function takenAt({ taken }: CaseStep, person: PersonId): Instant | undefined {
  return taken.find(({ by }) => by === person)?.at;
}

function closeQuestion(
  turn: Turn,
  view: StepView,
  person: PersonId,
  closing: { readonly generation: number; readonly outcome: QuestionOutcome },
): void {
  const effect = view.act === 'perform' ? 'close_task' : 'close_question';
  bringAbout(turn, subjectOf(view, person), { effect, step: view.key, person, ...closing });
}

function askPerson(turn: Turn, view: StepView, { dueAt, generation, revision }: CaseStep, person: PersonId): void {
  const asking = { step: view.key, person, generation, ...(dueAt === undefined ? {} : { dueAt }) };
  bringAbout(
    turn,
    subjectOf(view, person),
    view.act === 'perform'
      ? { effect: 'open_task', ...asking }
      : { effect: 'ask', ...asking, revision: revision ?? turn.facts.revision },
  );
}

function subjectOf({ key }: StepView, person: PersonId): string {
  return `${key}/${person}`;
}

function outcomeFor(
  context: CaseContext,
  view: StepView,
  after: CaseStep,
  person: PersonId,
  otherwise: QuestionOutcome,
): QuestionOutcome {
  if (hasAnswered(context, view, after.votes, person)) return 'answered';
  if (isBarred(context, view, person)) return 'own_contract';
  if (after.asked.some(({ insteadOf, as }) => insteadOf === person && as === 'delegate')) return 'delegated';
  switch (after.status) {
    case 'met':
      return 'met_by_others';
    case 'paused':
      return 'paused';
    case 'asked':
    case 'told':
      return after.asked.some((one) => one.person === person) && otherwise !== 'changed'
        ? 'taken_by_another'
        : otherwise;
    case 'waiting':
      return 'changed';
    case 'returned':
    case 'closed':
    case 'not_needed':
      return otherwise;
  }
}
