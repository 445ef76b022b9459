// How a step stands by the votes on file: met, returned, or open. Computed from the truth each time, stored nowhere.

import type { CaseContext, CaseStep, Vote } from '../../domain/case.ts';
import { coveredChanges } from '../content/content-changes.ts';
import { isBarred } from './barred.ts';
import type { StepView } from './step-view.ts';
import { isWaitedFor } from './step-view.ts';

export const NO_STEP: CaseStep = { status: 'waiting', generation: 0, asked: [], taken: [], votes: [], fired: [] };

export function stepOf({ steps }: Pick<CaseContext, 'steps'>, { key }: Pick<StepView, 'key'>): CaseStep {
  return steps[key] ?? NO_STEP;
}

export function isReturning({ verdict }: Vote): boolean {
  return verdict === 'return' || verdict === 'reject';
}

/** Whether a vote for the contract still holds: nothing that it vouches for has changed, its role is asked, and it is nobody's own contract. */
export function doesCount(context: CaseContext, view: StepView, vote: Vote): boolean {
  if (isReturning(vote) || isBarred(context, view, vote.by)) return false;
  if (vote.arbiter !== true && !view.roles.includes(vote.role)) return false;
  return coveredChanges(context, view.covers, vote.revision).length === 0;
}

/** What was said since the step was asked as it is now: who decides in its place answers anew, whatever they said in it before. */
export function votesOfAsking({ arbiter, votes }: CaseStep): readonly Vote[] {
  return arbiter === true ? votes.filter((vote) => vote.arbiter === true) : votes;
}

export function countedVotes(context: CaseContext, view: StepView): readonly Vote[] {
  return stepOf(context, view).votes.filter((vote) => doesCount(context, view, vote));
}

/** Enough people (of a step with several roles: roles) stand behind it, or the arbiter decided in their place. */
export function isMet(context: CaseContext, view: StepView): boolean {
  const { adopted } = context;
  if (
    adopted !== undefined &&
    view.stageIndex < adopted.stagesBefore &&
    coveredChanges(context, view.covers, 1).length === 0
  )
    return true;
  const votes = countedVotes(context, view);
  if (votes.length === 0) return false;
  return votes.some((vote) => vote.arbiter === true) || unitsOf(view, votes).size >= view.atLeast;
}

/** What `at_least` counts: people, or, where any of several roles may vote, roles. */
function unitsOf({ roles }: StepView, votes: readonly Pick<Vote, 'by' | 'role'>[]): ReadonlySet<string> {
  return new Set(votes.map(({ by, role }) => (roles.length > 1 ? role : by)));
}

/** Its `at_least` can no longer be reached. A pool of which one decides is returned by whoever returns it. */
export function isReturned(context: CaseContext, view: StepView): boolean {
  const { votes, asked } = stepOf(context, view);
  const returning = votes.filter(isReturning);
  if (returning.length === 0) return false;
  if (view.atLeast === 1 || returning.some((vote) => vote.arbiter === true)) return true;
  const voters = asked.map(({ person, role }) => ({ by: person, role }));
  const possible = unitsOf(view, [...voters, ...countedVotes(context, view)]);
  const returned = unitsOf(view, returning);
  return [...possible].filter((unit) => !returned.has(unit)).length < view.atLeast;
}

/** A refusal that ends the case: of a step that one person decides, or of the arbiter. */
export function isRejected(context: CaseContext, view: StepView): boolean {
  return stepOf(context, view).votes.some(
    ({ verdict, arbiter }) => verdict === 'reject' && (view.atLeast === 1 || arbiter === true),
  );
}

/** Its turn has come: what it follows is met. Advice and notices hold nothing up, so what follows them waits for nobody. */
export function isDue(context: CaseContext, followed: StepView | undefined): boolean {
  return followed === undefined || !isWaitedFor(followed) || isMet(context, followed);
}
