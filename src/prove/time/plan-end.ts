// When one pass over a plan ends, with every allowance used to the full, and the steps on which it hangs.

import type { Instant } from '../../domain/instant.ts';
import type { PlannedSla, PlannedStep } from '../../domain/plan.ts';
import type { Ends } from './allowance.ts';

/** What of a planned step takes time. */
export type PassStep = Pick<PlannedStep, 'step' | 'act' | 'follows' | 'calendar'> & {
  readonly sla?: Pick<PlannedSla, 'allow' | 'percents'>;
};
export type PassStage = { readonly steps: readonly PassStep[] };

/** A step that the pass waits for, and when it ends. */
export type PathStep = { readonly step: PassStep; readonly end: Instant };

export type PlanEnd = { readonly end: Instant; readonly path: readonly PathStep[] };

/** Undefined where a count comes to a year that its calendar does not list. */
export function planEnd(ends: Ends, stages: readonly PassStage[], start: Instant): PlanEnd | undefined {
  let at = start;
  const path: PathStep[] = [];
  for (const stage of stages) {
    const reached = stageEnd(ends, stage, at);
    if (reached === undefined) return undefined;
    path.push(...reached);
    at = reached.at(-1)?.end ?? at;
  }
  return { end: at, path };
}

/** The chain of steps that ends last; empty when nothing takes time. */
function stageEnd(ends: Ends, stage: PassStage, start: Instant): readonly PathStep[] | undefined {
  const waited = stage.steps.filter(({ act }) => act === 'approve' || act === 'perform');
  const chains = new Map<string, readonly PathStep[] | undefined>();
  let last: readonly PathStep[] = [];
  for (const step of waited) {
    const chain = chainTo(step, new Set());
    if (chain === undefined) return undefined;
    if ((chain.at(-1)?.end ?? start) > (last.at(-1)?.end ?? start)) last = chain;
  }
  return last;

  function chainTo(step: PassStep, seen: Set<string>): readonly PathStep[] | undefined {
    if (chains.has(step.step)) return chains.get(step.step);
    if (seen.has(step.step)) return [];
    seen.add(step.step);
    const followed = waited.find((one) => one.step === step.follows);
    const before = followed === undefined ? [] : chainTo(followed, seen);
    const end = before === undefined ? undefined : endOf(ends, step, before.at(-1)?.end ?? start);
    const chain = before === undefined || end === undefined ? undefined : [...before, { step, end }];
    chains.set(step.step, chain);
    return chain;
  }
}

function endOf(ends: Ends, { sla, calendar }: PassStep, start: Instant) {
  if (sla === undefined) return start;
  const percents = [...sla.percents].sort((a, b) => a - b);
  return ends.of({ allow: sla.allow, percents, calendar }, start);
}
