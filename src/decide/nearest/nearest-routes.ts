// Why not another route: for routes that were not taken, the smallest change of facts that leads to them.

import type { RouteId } from '../../domain/ids.ts';
import type { NearestRoute } from '../../domain/plan.ts';
import { NOT_GIVEN } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from '../compile/compiled-rules.ts';
import { buildIndex } from '../index/route-index.ts';
import type { Cost } from './change-cost.ts';
import { compareCost } from './change-cost.ts';
import { leastCost } from './least-cost.ts';
import type { Change } from './smallest-change.ts';
import { smallestChange } from './smallest-change.ts';

type Found = { readonly route: CompiledRoute; readonly change: Change };

/**
 * At most `most` routes other than `taken` (none for a gap), the nearest first: those that the fewest facts lead to, then the
 * smallest distance, then in the order of the bundle. Each change leads to its route by `chooseRoute`, and not to what is
 * impossible. Changed facts count as confirmed; an answer changed to itself has to be confirmed and no more.
 */
export function nearestRoutes(
  rules: CompiledRules,
  answers: AnswerVector,
  taken: RouteId | undefined,
  { most }: { readonly most: number },
): readonly NearestRoute[] {
  const index = buildIndex(rules);
  const others = rules.routes
    .filter(({ rule }) => rule.route !== taken)
    .map((route) => ({ route, least: leastCost(rules, route, answers) }))
    .sort((a, b) => compareCost(a.least, b.least) || a.route.index - b.route.index);
  let found: readonly Found[] = [];
  for (const { route, least } of others) {
    if (found.length === most && isBeyond(least, found.at(-1))) break;
    const change = smallestChange(index, route, answers);
    if (change !== undefined) found = [...found, { route, change }].sort(compareFound).slice(0, most);
  }
  return found.map((one) => named(rules, answers, one));
}

function compareFound(one: Found, other: Found): number {
  return compareCost(one.change.cost, other.change.cost) || one.route.index - other.route.index;
}

/** No change that costs at least `least` is nearer than the last one found; those after it cost no less. */
function isBeyond(least: Cost, last: Found | undefined): boolean {
  return last !== undefined && compareCost(last.change.cost, least) < 0;
}

function named(rules: CompiledRules, answers: AnswerVector, { route, change }: Found): NearestRoute {
  const changes = [...change.changes].sort(([a], [b]) => a - b);
  return {
    route: route.rule.route,
    title: route.rule.title,
    changes: changes.flatMap(([index, to]) => {
      const fact = rules.facts[index]?.fact;
      if (fact === undefined || to.kind === 'unanswered') return [];
      const from = answers[index] ?? NOT_GIVEN;
      return [{ fact, from, to: to.kind === 'absent' ? { kind: 'absent' } : { kind: 'value', value: to.value } }];
    }),
  };
}
