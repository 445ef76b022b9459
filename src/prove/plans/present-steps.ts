// Which steps stand in the draft of a plan before anything is removed: those that are there, needed or not, and those that are needed.

import type { StageId, StepId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import { changesOf } from './changes-of.ts';
import { stageApplies } from './placed-stages.ts';
import type { PlanRegions } from './plan-regions.ts';
import { neededWhen } from './plan-regions.ts';

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

/** The contracts of a route for which the step would be needed if no amendment removed it. */
export function neededUnlessRemoved(
  regions: Regions,
  side: Side,
  plan: PlanRegions,
  stage: StageId,
  step: StepId,
): Node {
  const { diagrams } = regions;
  const target = plan.stages.find(({ rule }) => rule.stage === stage);
  if (target === undefined) return NONE;
  const brought = changesOf(plan.applied.values(), 'add_stage').map(({ change, region }) => ({
    rule: change.stage,
    brought: region.applies,
  }));
  const parts = [...plan.route.stages.map((rule) => ({ rule, brought: ALL })), ...brought]
    .filter(({ rule }) => rule.stage === stage)
    .flatMap((part) => part.rule.steps.filter((one) => one.step === step).map((one) => ({ ...part, step: one })))
    .map((part) => {
      const applies = diagrams.and(part.brought, stageApplies(regions, side, part.rule));
      return diagrams.and(applies, neededWhen(regions, side, part.step));
    });
  const added = changesOf(plan.applied.values(), 'add')
    .filter(({ change }) => change.to === stage && change.step.step === step)
    .map(({ change, region }) => diagrams.and(region.applies, neededWhen(regions, side, change.step)));
  return diagrams.or(
    diagrams.and(target.there, diagrams.union(parts)),
    diagrams.and(target.applies, diagrams.union(added)),
  );
}
