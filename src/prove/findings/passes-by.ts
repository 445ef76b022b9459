// Where a route passes a role by: the amendment that takes its step away, else the step with its condition, else the line of a role in its place.

import type { StepRule } from '../../domain/bundle.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { changesOf } from '../plans/changes-of.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import type { Proof } from './proof.ts';

/** More places say nothing that the first ones do not. */
const MOST_PLACES = 3;

/** `region`: contracts of the route that the role does not approve. */
export function passesBy(proof: Proof, route: SettledRoute, role: RoleId, region: Node): readonly Source[] {
  const asks = (step: StepRule): boolean =>
    step.roles.some((one) => one === role || proof.roles.of(one).reached.has(role));
  const removed = removals(proof, route, region, asks);
  if (removed.length > 0) return removed.slice(0, MOST_PLACES);
  const steps = route.plan.stages.flatMap((stage) => stage.steps.map(({ rule }) => rule).filter(asks));
  return steps
    .flatMap((step) =>
      step.roles.includes(role) ? [step.when?.at ?? step.at] : linesInstead(proof, step, role, region),
    )
    .slice(0, MOST_PLACES);
}

function removals(
  { regions }: Proof,
  { plan }: SettledRoute,
  region: Node,
  asks: (step: StepRule) => boolean,
): readonly Source[] {
  return changesOf(plan.applied.values(), 'remove').flatMap(({ change, region: { applies } }) => {
    const steps = plan.stages.find(({ rule }) => rule.stage === change.from)?.steps ?? [];
    const isAsked = steps.some(({ rule }) => rule.step === change.step && asks(rule));
    return isAsked && regions.diagrams.and(applies, region) !== NONE ? [change.at] : [];
  });
}

/** The lines by which a role with lines comes to somebody else. */
function linesInstead(
  { regions, side, roles, bundle }: Proof,
  step: StepRule,
  role: RoleId,
  region: Node,
): readonly Source[] {
  return bundle.decisions.roles
    .filter((one) => step.roles.includes(one.role))
    .flatMap(({ resolves }) => (resolves.kind === 'one_of' ? resolves.lines : []))
    .filter(
      (line) =>
        !roles.of(line.role).reached.has(role) && regions.diagrams.and(regions.of(line.when, side), region) !== NONE,
    )
    .map((line) => line.when?.at ?? line.at);
}
