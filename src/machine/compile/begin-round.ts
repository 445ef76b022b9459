// What a return does to the truth when it takes effect: one round more, and with `to: STAGE` verdicts that are given up.

import type { CaseContext, CaseStep, StepKey } from '../../domain/case.ts';
import type { StageId } from '../../domain/ids.ts';
import { stepOf } from '../steps/is-met.ts';
import type { MachineContext } from './machine-context.ts';

export function beginRound({ facts }: MachineContext): CaseContext {
  return { ...facts, rounds: facts.rounds + 1 };
}

/** `stage` and all later ones are asked again: their verdicts are given up. Remarks stay, to be answered before signing. */
export function repeatFrom({ facts, views, plan }: MachineContext, stage: StageId): CaseContext {
  const first = plan.stages.findIndex((one) => one.stage === stage);
  const repeated = views.all.filter((view) => view.stageIndex >= first);
  const steps: Record<StepKey, CaseStep> = { ...facts.steps };
  for (const view of repeated) {
    const { arbiter: _, ...step } = stepOf(facts, view);
    if (step.votes.length > 0) steps[view.key] = { ...step, votes: [], because: 'stage_repeated' };
  }
  return { ...facts, rounds: facts.rounds + 1, steps };
}
