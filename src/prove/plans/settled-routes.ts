// Every route with the contracts that are decided to it, and its steps with the contracts for which each is asked.

import type { RouteRule, StageRule, StepRule } from '../../domain/bundle.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE, TooLarge } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import { routesOf } from '../findings/proof.ts';
import type { PlanRegions } from './plan-regions.ts';

/** `needed` lies within the contracts of the route. */
export type SettledStep = { readonly stage: StageRule; readonly rule: StepRule; readonly needed: Node };

/** `settled`: the contracts that this route and no other claims. Steps that no contract needs are left out. */
export type SettledRoute = {
  readonly rule: RouteRule;
  readonly settled: Node;
  readonly plan: PlanRegions;
  readonly steps: readonly SettledStep[];
};

const known = new WeakMap<Proof, readonly SettledRoute[]>();

/**
 * The routes that some contract takes; computed once per proof. Contracts that two routes claim have no plan and belong to neither; where
 * there are more such clashes than are kept, nothing is known to be settled: whatever asks for it is too large to be told.
 */
export function settledRoutes(proof: Proof): readonly SettledRoute[] {
  const before = known.get(proof);
  if (before !== undefined) return before;
  const found = settle(proof);
  known.set(proof, found);
  return found;
}

function settle(proof: Proof): readonly SettledRoute[] {
  const { diagrams } = proof.regions;
  const { routes, overlaps, overlapsCut } = routesOf(proof);
  if (overlapsCut) throw new TooLarge('more overlaps than are kept');
  const clashes = routes.map((): Node[] => []);
  for (const { pair, region } of overlaps) for (const index of pair) clashes[index]?.push(region);
  return routes.flatMap(({ rule, taken }, index): readonly SettledRoute[] => {
    const settled = diagrams.minus(taken, diagrams.union(clashes[index] ?? []));
    if (settled === NONE) return [];
    const plan = proof.plans.of(rule);
    const steps = plan.stages.flatMap((stage) =>
      stage.steps.flatMap((step): readonly SettledStep[] => {
        const needed = diagrams.and(settled, step.needed);
        return needed === NONE ? [] : [{ stage: stage.rule, rule: step.rule, needed }];
      }),
    );
    return [{ rule, settled, plan, steps }];
  });
}
