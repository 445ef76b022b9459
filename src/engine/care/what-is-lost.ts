// What a move to other rules would take from a case, or bring it that somebody has to want.

import type { Case, CaseState } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Started } from '../../machine/advanced.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
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
    ...closedSteps(kase, changes),
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
function closedSteps(kase: Case, { closed }: MigrationChanges): readonly MigrationReason[] {
  const views = stepViews(kase.plan, kase.context).byKey;
  return closed.flatMap((key) => {
    const view = views.get(key);
    return view === undefined ? [] : closedStep(kase, view);
  });
}

function closedStep({ context }: Case, view: StepView): readonly MigrationReason[] {
  const step = stepOf(context, view);
  const isOpen = step.status === 'asked' || step.status === 'paused' || step.status === 'returned';
  if (isOpen) {
    return [{ reason: 'question_closed', step: view.key, people: step.asked.map(({ person }) => person) }];
  }
  const isStillToCome = step.status === 'waiting' && isWaitedFor(view);
  return isStillToCome ? [{ reason: 'approval_dropped', step: view.key }] : [];
}

function newUnknowns(before: Plan, after: Plan): readonly MigrationReason[] {
  const known = new Set(before.unknown.map(({ fact }) => fact));
  const facts = after.unknown.map(({ fact }) => fact).filter((fact) => !known.has(fact));
  return facts.length === 0 ? [] : [{ reason: 'facts_unknown', facts }];
}
