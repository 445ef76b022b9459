// The routes that some contract takes, two that claim one contract included, with what amendments make of them.

import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import { routesOf } from '../findings/proof.ts';
import type { PlanRegions } from './plan-regions.ts';

export type TakenRoute = { readonly taken: Node; readonly plan: PlanRegions };

export function takenRoutes(proof: Proof): readonly TakenRoute[] {
  return routesOf(proof).routes.flatMap(({ rule, taken }) =>
    taken === NONE ? [] : [{ taken, plan: proof.plans.of(rule) }],
  );
}
