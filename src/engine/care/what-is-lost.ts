// What a move to other rules would take from a case, or bring it that somebody has to want.

import type { Case, CaseState, CaseStep } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Started } from '../../machine/advanced.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
import { openQuestions } from '../../machine/settle/open-questions.ts';
import { stepOf } from '../../machine/steps/is-met.ts';
import type { StepView } from '../../machine/steps/step-view.ts';
import { isWaitedFor, stepViews } from '../../machine/steps/step-view.ts';
import type { MigrationChanges, MigrationReason } from './migration.ts';

/** In the order in which a person should read it; empty when the move is safe. */
export function whatIsLost(kase: Case, tried: Started, changes: MigrationChanges): readonly MigrationReason[] {
  const { case: moved, reasons } = tried;
  return [
    ...otherRoute(kase.plan, moved.plan),
    ...whereItGoes(kase, moved),
    ...(changes.lapsed.length === 0 ? [] : [{ reason: 'verdicts_lapse', verdicts: changes.lapsed } as const]),
    ...closedSteps(kase, moved),
    ...repeatedQuestions(kase, changes),
    ...reasons.flatMap((one): readonly MigrationReason[] =>
      one.reason === 'nobody_left' ? [{ reason: 'nobody_left', step: one.step }] : [],
    ),
    ...newUnknowns(kase.plan, moved.plan),
  ];
}

function otherRoute({ route: from }: Plan, { route: to }: Plan): readonly MigrationReason[] {
  return from === to ? [] : [{ reason: 'other_route', from, to }];
}

function whereItGoes(kase: Case, moved: Case): readonly MigrationReason[] {
  const [from, to] = [caseState(kase), caseState(moved)];
  if (rankOf(to, moved.plan) < rankOf(from, moved.plan)) {
    return [{ reason: 'goes_back', from: stateName(from), to: stateName(to) }];
  }
  const isHeldBack = to.kind !== 'final' && to.at === 'gate';
  const wasHeldBack = from.kind !== 'final' && from.at === 'gate';
  return isHeldBack && !wasHeldBack ? [{ reason: 'gate_waits', at: stateName(to) }] : [];
}

/** How far a case has come, by the stages of the plan that it moves to; a stage that is not among them counts as before the first. */
function rankOf(state: CaseState, { stages }: Plan): number {
  if (state.kind === 'stage') return stages.findIndex(({ stage }) => stage === state.stage);
  return state.state === 'signing' ? stages.length : Number.NEGATIVE_INFINITY;
}

/** Somebody is at work on an open question; an approval that was still to come would come no more. */
function closedSteps(kase: Case, moved: Case): readonly MigrationReason[] {
  const after = stepViews(moved.plan, moved.context).byKey;
  // A step that asks for something else by now, advice for instance, is another one.
  const isGone = ({ key, act }: StepView): boolean => after.get(key)?.act !== act;
  return stepViews(kase.plan, kase.context).all.flatMap((view): readonly MigrationReason[] => {
    const [was, is] = [stepOf(kase.context, view), stepOf(moved.context, view)];
    const isLeft = isGone(view) || !isOpen(is);
    if ((isAtWork(kase, view) && isLeft) || (was.status === 'returned' && isGone(view))) {
      return [{ reason: 'question_closed', step: view.key, people: was.asked.map(({ person }) => person) }];
    }
    const isDropped = isGone(view) && was.status === 'waiting' && isWaitedFor(view);
    return isDropped ? [{ reason: 'approval_dropped', step: view.key }] : [];
  });
}

function isOpen({ status }: CaseStep): boolean {
  return status === 'asked' || status === 'paused' || status === 'told';
}

/** An advice that was given is no work any more, and a notice never was. */
function isAtWork({ context }: Case, view: StepView): boolean {
  const step = stepOf(context, view);
  if (step.status !== 'told') return isOpen(step);
  return view.act === 'advise' && openQuestions(context, view, step).length > 0;
}

function repeatedQuestions(kase: Case, { askedAgain }: MigrationChanges): readonly MigrationReason[] {
  const again = new Set(askedAgain);
  return stepViews(kase.plan, kase.context).all.flatMap((view): readonly MigrationReason[] => {
    if (!again.has(view.key) || !isAtWork(kase, view)) return [];
    const people = stepOf(kase.context, view).asked.map(({ person }) => person);
    return [{ reason: 'question_repeated', step: view.key, people }];
  });
}

function newUnknowns(before: Plan, after: Plan): readonly MigrationReason[] {
  const known = new Set(before.unknown.map(({ fact }) => fact));
  const facts = after.unknown.map(({ fact }) => fact).filter((fact) => !known.has(fact));
  return facts.length === 0 ? [] : [{ reason: 'facts_unknown', facts }];
}
