// What the machine asks about a stage and its steps, answered from the truth about the case.

import type { GateName, StepKey } from '../../domain/case.ts';
import type { StageId } from '../../domain/ids.ts';
import { openGate } from '../content/gate-papers.ts';
import type { StepView } from '../steps/step-view.ts';
import { isWaitedFor } from '../steps/step-view.ts';
import { isDue, isMet, isRejected, isReturned } from '../steps/standing.ts';
import type { MachineContext } from './machine-context.ts';

export type StepParams = { readonly step: StepKey };
export type StageParams = { readonly stage: StageId };

export function viewOf({ views }: Pick<MachineContext, 'views'>, key: StepKey): StepView {
  const view = views.byKey.get(key);
  if (view === undefined) throw new Error(`a machine asks about a step that the plan does not have: ${key}`);
  return view;
}

export function isGateOpen(context: MachineContext, gate: GateName): boolean {
  return openGate(context.facts, context.plan, gate);
}

export function isStepMet(context: MachineContext, { step }: StepParams): boolean {
  return isMet(context.facts, viewOf(context, step));
}

export function isStepDue(context: MachineContext, { step }: StepParams): boolean {
  const view = viewOf(context, step);
  return isDue(context.facts, view.follows === undefined ? undefined : viewOf(context, view.follows));
}

/** Returned once more than the rules allow: the arbiter decides in the step's place. */
export function needsArbiter(context: MachineContext, { step }: StepParams): boolean {
  return isReturned(context.facts, viewOf(context, step)) && isOutOfRounds(context);
}

export function isOutOfRounds({ facts, plan }: MachineContext): boolean {
  return facts.rounds >= plan.onReturn.atMost + facts.granted;
}

export function isStageRejected(context: MachineContext, { stage }: StageParams): boolean {
  return stepsOf(context, stage).some((view) => isRejected(context.facts, view));
}

/**
 * A step is returned and another round is allowed: with `wait: first` at once, else when nobody is still to answer. A step whose
 * turn has not come is not waited for.
 */
export function goesBack(context: MachineContext, { stage }: StageParams): boolean {
  const steps = stepsOf(context, stage);
  const { facts, plan } = context;
  const returned = steps.filter((view) => isReturned(facts, view));
  if (returned.length === 0 || isOutOfRounds(context)) return false;
  if (plan.onReturn.wait === 'first') return true;
  return steps.every(
    (view) => returned.includes(view) || isMet(facts, view) || !isStepDue(context, { step: view.key }),
  );
}

/** The earlier (or same) stage to which this route's returns go by themselves; undefined: to the curator. */
export function returnStage({ plan }: MachineContext, stage: StageId): StageId | undefined {
  const { to } = plan.onReturn;
  if (to === 'curator') return undefined;
  const stages = plan.stages.map((one) => one.stage);
  const place = stages.indexOf(to as StageId);
  return place >= 0 && place <= stages.indexOf(stage) ? (to as StageId) : undefined;
}

function stepsOf({ views }: MachineContext, stage: StageId): readonly StepView[] {
  return (views.byStage.get(stage) ?? []).filter(isWaitedFor);
}
