// Which routes hold for a contract, by json-rules-engine: the candidates that the index leaves, or all of them.

import type { Because, HeldBack, RouteGround } from '../../domain/plan.ts';
import type { AnswerVector, CompiledRoute, CompiledRules, CompiledWhen } from '../compile/compiled-rules.ts';
import type { Outcomes } from '../evaluate/evaluate-whens.ts';
import { groundsOf } from '../evaluate/grounds-of.ts';
import type { Inquiry } from '../evaluate/inquiry.ts';
import { ask, currentAnswers } from '../evaluate/inquiry.ts';
import { candidates } from '../index/candidates.ts';
import { buildIndex } from '../index/route-index.ts';
import type { RouteTruth } from './settle-route.ts';
import { withoutHeldBack } from './settle-route.ts';

export type RoutesAsked = 'candidates' | 'all';

export type RoutesTold = {
  readonly outcomes: Outcomes;
  /** What each route came to, those held back counted as not holding. */
  readonly truths: readonly RouteTruth[];
  readonly heldBack: readonly HeldBack[];
  /** Grounds on which the rules say that there is no such contract; empty for every other. */
  readonly ruledOut: readonly Because[];
};

/** Asks about the routes and about what cannot be, in one run; facts fetched by it are then among the current answers. */
export async function askRoutes(inquiry: Inquiry, asked: RoutesAsked): Promise<RoutesTold> {
  const { rules } = inquiry;
  const before = currentAnswers(inquiry);
  const routes = routesToAsk(rules, before, asked);
  const impossible = rules.impossible.filter((when) => asked === 'all' || when.holds(before) !== 'false');
  const outcomes = await ask(inquiry, [...impossible, ...routes.flatMap(({ when }) => when ?? [])]);
  const truths = routes.map((route) => truthOf(route, outcomes));
  const counted = withoutHeldBack(rules, truths, currentAnswers(inquiry));
  return { outcomes, ...counted, ruledOut: impossibleGrounds(outcomes, impossible) };
}

function routesToAsk(rules: CompiledRules, answers: AnswerVector, asked: RoutesAsked): readonly CompiledRoute[] {
  if (asked === 'all') return rules.routes;
  return candidates(buildIndex(rules), answers).flatMap((id) => rules.routes[rules.routeIndex.get(id) ?? -1] ?? []);
}

function truthOf(route: CompiledRoute, outcomes: Outcomes): RouteTruth {
  const outcome = route.when === undefined ? undefined : outcomes.get(route.when.index);
  return { route, truth: outcome?.truth ?? 'false' };
}

/** How a line of `impossible` is named in grounds. */
export const IMPOSSIBLE = { kind: 'impossible', id: 'impossible' } as const;

function impossibleGrounds(outcomes: Outcomes, impossible: readonly CompiledWhen[]): readonly Because[] {
  return impossible.flatMap(({ index }) => {
    const outcome = outcomes.get(index);
    return outcome?.truth === 'true' ? groundsOf(outcome, IMPOSSIBLE) : [];
  });
}

/** The grounds on which a route holds, fails or hangs; of `otherwise` its own line. */
export function routeGround({ rule, when }: CompiledRoute, outcomes: Outcomes): RouteGround {
  const name = { kind: 'route', id: rule.route } as const;
  const outcome = when === undefined ? undefined : outcomes.get(when.index);
  const because = outcome === undefined ? [{ rule: name, at: rule.at }] : groundsOf(outcome, name);
  return { route: rule.route, title: rule.title, because };
}
