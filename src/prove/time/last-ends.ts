// When one pass over the stages ends, for every contract of a route at once.

import type { StepId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Ends } from './allowance.ts';
import type { TimedStage, TimedStep } from './timed-stages.ts';

/** Contracts by the moment at which something of theirs ends. */
export type ByEnd = ReadonlyMap<Instant, Node>;

/**
 * The ends of the pass that begins at `start`, each with the contracts of `within` that end then. Exact: whichever steps a contract needs.
 * Contracts whose path comes to a year that a calendar does not list are left out.
 */
export function endsFrom(
  diagrams: Diagrams,
  ends: Ends,
  stages: readonly TimedStage[],
  start: Instant,
  within: Node,
): ByEnd {
  let reached: ByEnd = new Map([[start, within]]);
  for (const stage of stages) {
    const next = new Map<Instant, Node>();
    for (const [at, region] of reached) {
      for (const [end, node] of endsOfStage(diagrams, ends, stage, at, region)) add(diagrams, next, end, node);
    }
    reached = next;
  }
  return reached;
}

/** A stage that asks nothing of a contract takes no time. Of what is asked the last decides. */
function endsOfStage(diagrams: Diagrams, ends: Ends, stage: TimedStage, start: Instant, within: Node): ByEnd {
  const done = new Map<StepId, { readonly step: TimedStep; readonly ends: ByEnd }>();
  let latest: ByEnd = new Map([[start, within]]);
  for (const step of stage) {
    const { own, endless } = endsOfStep(diagrams, ends, step, startsOf(step.follows, new Set()));
    if (endless !== NONE) latest = without(diagrams, latest, endless);
    done.set(step.step.rule.step, { step, ends: own });
    latest = later(diagrams, latest, own, step.needed);
  }
  return latest;

  /** When a step that follows another begins; one that is not needed, or that nobody waits for, is passed over. */
  function startsOf(follows: StepId | undefined, seen: Set<StepId>): ByEnd {
    const followed = follows === undefined || seen.has(follows) ? undefined : done.get(follows);
    if (followed === undefined || follows === undefined) return new Map([[start, within]]);
    seen.add(follows);
    const { step } = followed;
    const starts = new Map<Instant, Node>(followed.ends);
    const spared = diagrams.minus(within, step.needed);
    for (const [at, region] of startsOf(step.follows, seen)) add(diagrams, starts, at, diagrams.and(region, spared));
    if (!step.isWaitedFor) add(diagrams, starts, start, diagrams.and(within, step.needed));
    return starts;
  }
}

/** `endless`: contracts for which the count comes to a year that the calendar does not list. */
function endsOfStep(
  diagrams: Diagrams,
  ends: Ends,
  { choices }: TimedStep,
  starts: ByEnd,
): { readonly own: ByEnd; readonly endless: Node } {
  const own = new Map<Instant, Node>();
  let endless: Node = NONE;
  for (const [from, region] of starts) {
    for (const choice of choices) {
      const met = diagrams.and(region, choice.region);
      const end = met === NONE ? from : ends.of(choice.allowance, from);
      if (end === undefined) endless = diagrams.or(endless, met);
      else add(diagrams, own, end, met);
    }
  }
  return { own, endless };
}

/** For contracts that need the step the later of the two ends. */
function later(diagrams: Diagrams, latest: ByEnd, own: ByEnd, needed: Node): ByEnd {
  if (own.size === 0) return latest;
  const next = new Map<Instant, Node>();
  for (const [at, region] of latest) {
    add(diagrams, next, at, diagrams.minus(region, needed));
    for (const [end, node] of own) add(diagrams, next, end > at ? end : at, diagrams.and(region, node));
  }
  return next;
}

function without(diagrams: Diagrams, all: ByEnd, region: Node): ByEnd {
  return new Map([...all].map(([at, node]) => [at, diagrams.minus(node, region)]));
}

function add(diagrams: Diagrams, map: Map<Instant, Node>, at: Instant, node: Node): void {
  if (node !== NONE) map.set(at, diagrams.or(map.get(at) ?? NONE, node));
}
