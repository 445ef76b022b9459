// Which route it is, once it is known of every candidate whether its condition holds.

import type { Truth } from '../../domain/condition.ts';
import type { HeldBack } from '../../domain/plan.ts';
import { unconfirmedOf } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from '../compile/compiled-rules.ts';
import { heldBackBy } from './held-back.ts';

export type RouteTruth = { readonly route: CompiledRoute; readonly truth: Truth };

export type Settled =
  | { readonly kind: 'route'; readonly route: CompiledRoute }
  | { readonly kind: 'gap' }
  | { readonly kind: 'overlap'; readonly routes: readonly CompiledRoute[] }
  | { readonly kind: 'unknown' };

/**
 * Of the routes that hold, the one that no other of them stands above; `otherwise` when none holds. Unknown while a route
 * that may hold, and that none that holds stands above, could change that. Every route that may hold must be in `truths`.
 */
export function settleRoute(rules: CompiledRules, truths: readonly RouteTruth[]): Settled {
  const holding = truths.filter(({ truth }) => truth === 'true').map(({ route }) => route);
  const isBelow = ({ index }: CompiledRoute): boolean => holding.some(({ overrides }) => overrides.includes(index));
  if (truths.some(({ route, truth }) => truth === 'unknown' && !isBelow(route))) return { kind: 'unknown' };
  const top = holding.filter((route) => !isBelow(route));
  if (top.length > 1) return { kind: 'overlap', routes: top };
  const route = top[0] ?? (rules.otherwise === undefined ? undefined : rules.routes[rules.otherwise]);
  return route === undefined ? { kind: 'gap' } : { kind: 'route', route };
}

/** A route that would take an approver away on answers that nobody has confirmed does not hold; `heldBack` says which do not. */
export function withoutHeldBack(
  rules: CompiledRules,
  truths: readonly RouteTruth[],
  answers: AnswerVector,
): { readonly truths: readonly RouteTruth[]; readonly heldBack: readonly HeldBack[] } {
  const heldBack: HeldBack[] = [];
  const counted = truths.map(({ route, truth }): RouteTruth => {
    const { when, rule, takesAway } = route;
    if (truth === 'false' || when === undefined || !takesAway) return { route, truth };
    const unconfirmed = unconfirmedOf(when.confirmable, answers);
    if (unconfirmed.length === 0) return { route, truth };
    heldBack.push(...heldBackBy(rules, unconfirmed, when, { kind: 'route', id: rule.route }, rule.at));
    return { route, truth: 'false' };
  });
  return { truths: counted, heldBack };
}
