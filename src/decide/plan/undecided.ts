// A contract whose unanswered facts leave its route open: what is possible, and what each answer would lead to.

import type { UnknownFact } from '../../domain/plan.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from '../compile/compiled-rules.ts';
import type { PossibleRoutes } from '../completions/possible-routes.ts';
import { POSSIBLE_STEPS, possibleRoutes } from '../completions/possible-routes.ts';
import type { RouteTruth } from './settle-route.ts';

/** `nothing`: no completion is one that the rules hold possible. */
export type Undecided =
  | { readonly kind: 'route'; readonly route: CompiledRoute }
  | { readonly kind: 'gap' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'overlap'; readonly routes: readonly CompiledRoute[] }
  | {
      readonly kind: 'several';
      readonly routes: readonly CompiledRoute[];
      readonly gapPossible: boolean;
      readonly exact: boolean;
      readonly unknown: readonly UnknownFact[];
    };

/**
 * Over all completions: one route left is a decision after all. `truths`: what is known of the candidates, those held back
 * counted as not holding.
 */
export function whatIsPossible(rules: CompiledRules, truths: readonly RouteTruth[], answers: AnswerVector): Undecided {
  const possible = possibleRoutes(rules, answers, { steps: POSSIBLE_STEPS });
  const routes = possible.routes.flatMap((id) => rules.routes[rules.routeIndex.get(id) ?? -1] ?? []);
  const { gapPossible, exact } = possible;
  const [only] = routes;
  if (only === undefined) return { kind: gapPossible ? 'gap' : 'nothing' };
  if (routes.length === 1 && !gapPossible) return { kind: 'route', route: only };
  const holding = new Set(truths.filter(({ truth }) => truth === 'true').map(({ route }) => route));
  if (routes.every((route) => holding.has(route))) return { kind: 'overlap', routes };
  return { kind: 'several', routes, gapPossible, exact, unknown: decidingFacts(rules, truths, answers, possible) };
}

/**
 * The unanswered facts that decide: those of which single answers leave different routes, and those that the possible routes
 * hang on (of which only several answers together may).
 */
function decidingFacts(
  rules: CompiledRules,
  truths: readonly RouteTruth[],
  answers: AnswerVector,
  { routes, decides }: PossibleRoutes,
): readonly UnknownFact[] {
  const open = truths.filter(({ route, truth }) => truth === 'unknown' && routes.includes(route.rule.route));
  const asked = new Set(open.flatMap(({ route }) => route.when?.facts ?? []));
  return rules.facts.flatMap(({ fact }, index) => {
    const answer = answers[index];
    if (answer?.kind !== 'unanswered' || !(asked.has(index) || decides.has(fact))) return [];
    return [{ fact, why: answer.why, decides: decides.get(fact) ?? [] }];
  });
}
