// The pass of one contract over timed stages: the steps that it needs, with the allowance that each has for it.

import type { Regions } from '../regions/regions.ts';
import { isInRegion } from '../regions/upward.ts';
import type { PassStage, PassStep } from './plan-end.ts';
import type { TimedStage, TimedStep } from './timed-stages.ts';

/** `atoms`: the contract, an atom per axis. */
export function passOf(
  regions: Regions,
  stages: readonly TimedStage[],
  atoms: readonly number[],
): readonly PassStage[] {
  return stages.map((stage) => {
    const needed = stage.filter((step) => isInRegion(regions, step.needed, atoms));
    return { steps: needed.flatMap((step) => passStep(regions, step, needed, atoms) ?? []) };
  });
}

function passStep(
  regions: Regions,
  { step, choices, follows }: TimedStep,
  needed: TimedStage,
  atoms: readonly number[],
): PassStep | undefined {
  const choice = choices.find(({ region }) => isInRegion(regions, region, atoms));
  if (choice === undefined) return undefined;
  const { allow, percents, calendar } = choice.allowance;
  const before = needed.find((one) => one.step.rule.step === follows)?.step.rule.step;
  return {
    step: step.rule.step,
    act: step.rule.act,
    calendar,
    sla: { allow, percents },
    ...(before === undefined ? {} : { follows: before }),
  };
}
