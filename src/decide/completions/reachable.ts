// Which outcomes some completion leads to.

import type { RouteId } from '../../domain/ids.ts';
import type { Assignment } from './condition.ts';
import type { Problem } from './problem.ts';
import type { Budget, Wanted } from './satisfy.ts';
import { satisfy } from './satisfy.ts';

/** A route that may be taken, with what a completion must be like for it. */
export type Target =
  | { readonly kind: 'route'; readonly route: RouteId; readonly wanted: Wanted }
  | { readonly kind: 'gap'; readonly wanted: Wanted };

/** The targets that a completion leads to, and those of which the budget does not tell. */
export function reachable(
  problem: Problem,
  targets: readonly Target[],
  budget: Budget,
  from?: Assignment,
): { readonly targets: readonly Target[]; readonly exact: boolean } {
  let exact = true;
  const found = targets.filter(({ wanted }) => {
    const satisfied = satisfy(problem, wanted, budget, from);
    if (satisfied === 'too_large') exact = false;
    return satisfied !== 'no';
  });
  return { targets: found, exact };
}
