// A moment by which every contract of a route is surely through: quick to count, and mostly early enough to ask no further.

import type { StepId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Allowance, Ends } from './allowance.ts';
import { allowanceKey } from './allowance.ts';
import type { TimedStage } from './timed-stages.ts';

type BoundStep = {
  readonly step: StepId;
  readonly follows: StepId | undefined;
  readonly choices: readonly Allowance[];
};
export type BoundStages = readonly (readonly BoundStep[])[];

/** The stages without their conditions. Routes with the same key have the same bounds. */
export function boundOf(stages: readonly TimedStage[]): { readonly stages: BoundStages; readonly key: string } {
  const bound = stages.map((stage) =>
    stage
      .filter(({ isWaitedFor }) => isWaitedFor)
      .map(
        ({ step, follows, choices }): BoundStep => ({
          step: step.rule.step,
          follows,
          choices: undominated(choices.map(({ allowance }) => allowance)),
        }),
      ),
  );
  const slim = bound.map(withoutShorter).filter((stage) => stage.length > 0);
  const key = slim
    .map((stage) => {
      const at = new Map(stage.map(({ step }, index) => [step, index]));
      return stage
        .map(({ follows, choices }) => {
          const above = follows === undefined ? '' : (at.get(follows) ?? '');
          return `${above}:${choices.map(allowanceKey).sort().join(',')}`;
        })
        .join(';');
    })
    .join('|');
  return { stages: slim, key };
}

/** Of lengths in one unit on one calendar, not scaled, only the longest can be the last to end. */
function undominated(all: readonly Allowance[]): readonly Allowance[] {
  return all.filter(
    (one) =>
      one.percents.length > 0 ||
      !all.some(
        (other) =>
          other !== one &&
          other.percents.length === 0 &&
          other.calendar === one.calendar &&
          other.allow.unit === one.allow.unit &&
          other.allow.count > one.allow.count,
      ),
  );
}

/** A step that neither follows nor is followed says nothing beside another that may take all that it may. */
function withoutShorter(stage: readonly BoundStep[]): readonly BoundStep[] {
  const followed = new Set(stage.flatMap(({ follows }) => follows ?? []));
  const isPlain = ({ step, follows }: BoundStep): boolean => follows === undefined && !followed.has(step);
  const plain = stage.filter(isPlain);
  const rest = stage.filter((step) => !isPlain(step));
  const [first] = plain;
  if (first === undefined) return rest;
  const choices = new Map(plain.flatMap((step) => step.choices).map((one) => [allowanceKey(one), one]));
  return [{ ...first, choices: undominated([...choices.values()]) }, ...rest];
}

/**
 * Undefined where some count comes to a year that a calendar does not list. Unscaled ends never fall back as their start moves on, so the
 * latest start gives the latest end; what is scaled down falls back by less than the full hour that it is rounded to.
 */
export function latestBound(ends: Ends, stages: BoundStages, start: Instant): Instant | undefined {
  let at: Instant | undefined = start;
  for (const stage of stages) {
    if (at === undefined) return undefined;
    at = latestOfStage(ends, stage, at);
  }
  return at;
}

function latestOfStage(ends: Ends, stage: readonly BoundStep[], start: Instant): Instant | undefined {
  const done = new Map<StepId, Instant>();
  let latest = start;
  for (const { step, follows, choices } of stage) {
    const from = (follows === undefined ? undefined : done.get(follows)) ?? start;
    let last = from;
    for (const choice of choices) {
      const end = ends.bound(choice, from);
      if (end === undefined) return undefined;
      if (end > last) last = end;
    }
    done.set(step, last);
    if (last > latest) latest = last;
  }
  return latest;
}

/** Lengths that are scaled up may end the earlier the later they begin: no bound is known for those. */
export function isBounded(stages: BoundStages): boolean {
  return stages.every((stage) => stage.every(({ choices }) => choices.every(({ percents }) => isScaledDown(percents))));
}

function isScaledDown(percents: readonly number[]): boolean {
  return percents.reduce((product, percent) => (product * percent) / 100, 1) <= 1;
}
