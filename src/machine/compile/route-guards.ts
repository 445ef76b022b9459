// What the machine asks about a stage and its steps, answered from the truth about the case.

import type { GateName, ResumesIn, StepKey } from '../../domain/case.ts';
import type { StageId } from '../../domain/ids.ts';
import { missingPapers, openGate } from '../content/gate-papers.ts';
import { isDue, isMet, isRejected, isReturned } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import { isWaitedFor } from '../steps/step-view.ts';
import type { MachineContext } from './machine-context.ts';

export type GateParams = { readonly gate: GateName };
export type StepParams = { readonly step: StepKey };
export type StageParams = { readonly stage: StageId };
export type PauseParams = { readonly state: ResumesIn };

/** As XState hands it to a guard. */
type Told = { readonly context: MachineContext };

/** By the names that a machine's definition uses. Each answers one question; where a case goes depends on nothing else. */
export const routeGuards = {
  gateOpen: ({ context }: Told, { gate }: GateParams) => openGate(context.facts, context.plan, gate),
  papersUnfit: ({ context }: Told) => missingPapers(context.facts, context.plan, 'signing').length > 0,
  stepMet: ({ context }: Told, { step }: StepParams) => isMet(context.facts, viewOf(context, step)),
  stepDue: ({ context }: Told, { step }: StepParams) => isStepDue(context, viewOf(context, step)),
  /** Returned once more than the rules allow: the arbiter decides in the step's place. */
  outOfRounds: ({ context }: Told, { step }: StepParams) =>
    isReturned(context.facts, viewOf(context, step)) && isOutOfRounds(context),
  rejected: ({ context }: Told, { stage }: StageParams) =>
    stepsOf(context, stage).some((view) => isRejected(context.facts, view)),
  returnedToStage: ({ context }: Told, { stage }: StageParams) =>
    returnStage(context, stage) !== undefined && goesBack(context, stage),
  returned: ({ context }: Told, { stage }: StageParams) => goesBack(context, stage),
  heldFrom: ({ context }: Told, { state }: PauseParams) => context.facts.held?.from === state,
  askedFrom: ({ context }: Told, { state }: PauseParams) => context.facts.question?.from === state,
};

function viewOf({ views }: Pick<MachineContext, 'views'>, key: StepKey): StepView {
  const view = views.byKey.get(key);
  if (view === undefined) throw new Error(`a machine asks about a step that the plan does not have: ${key}`);
  return view;
}

function isStepDue(context: MachineContext, { follows }: StepView): boolean {
  return isDue(context.facts, follows === undefined ? undefined : viewOf(context, follows));
}

function isOutOfRounds({ facts, plan }: MachineContext): boolean {
  return facts.rounds >= plan.onReturn.atMost + facts.granted;
}

/**
 * A step is returned and another round is allowed: with `wait: first` at once, else when nobody is still to answer. A step whose
 * turn has not come is not waited for.
 */
function goesBack(context: MachineContext, stage: StageId): boolean {
  const steps = stepsOf(context, stage);
  const { facts, plan } = context;
  const returned = steps.filter((view) => isReturned(facts, view));
  if (returned.length === 0 || isOutOfRounds(context)) return false;
  if (plan.onReturn.wait === 'first') return true;
  return steps.every((view) => returned.includes(view) || isMet(facts, view) || !isStepDue(context, view));
}

/** The earlier (or same) stage to which this route's returns go by themselves; undefined: to the curator. */
export function returnStage({ plan }: MachineContext, stage: StageId): StageId | undefined {
  const { to } = plan.onReturn;
  const stages = plan.stages.map((one) => one.stage);
  const place = to === 'curator' ? -1 : stages.indexOf(to);
  return place <= stages.indexOf(stage) ? stages[place] : undefined;
}

function stepsOf({ views }: MachineContext, stage: StageId): readonly StepView[] {
  return (views.byStage.get(stage) ?? []).filter(isWaitedFor);
}
