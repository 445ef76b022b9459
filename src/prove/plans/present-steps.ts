// Which steps stand in the draft of a plan, needed or not: what an amendment can remove.

import type { StageId, StepId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import { changesOf } from './changes-of.ts';
import type { PlanRegions } from './plan-regions.ts';

/** The contracts of a route (meet them with that in which it is taken) whose draft has the step, before anything is removed. */
export function presentStep({ diagrams }: Regions, plan: PlanRegions, stage: StageId, step: StepId): Node {
  const target = plan.stages.find(({ rule }) => rule.stage === stage);
  if (target === undefined) return NONE;
  const own = plan.route.stages.some((one) => one.stage === stage && one.steps.some((two) => two.step === step));
  const brought = changesOf(plan.applied.values(), 'add_stage')
    .filter(({ change }) => change.stage.stage === stage && change.stage.steps.some((one) => one.step === step))
    .map(({ region }) => region.applies);
  const added = changesOf(plan.applied.values(), 'add')
    .filter(({ change }) => change.to === stage && change.step.step === step)
    .map(({ region }) => region.applies);
  return diagrams.or(
    diagrams.and(target.there, diagrams.union([own ? ALL : NONE, ...brought])),
    diagrams.and(target.applies, diagrams.union(added)),
  );
}
