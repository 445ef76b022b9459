// What an undecided contract may come to: the routes that some completion of the unanswered facts leads to.

import type { FactId, RouteId } from '../../domain/ids.ts';
import type { UnknownFact } from '../../domain/plan.ts';
import type { AnswerVector, CompiledRules } from '../compile/compiled-rules.ts';
import { openRoutes } from '../index/candidates.ts';
import { isHeldBack } from '../index/choose-route.ts';
import type { IndexedRoute } from '../index/route-index.ts';
import { buildIndex } from '../index/route-index.ts';
import type { Problem } from './problem.ts';
import { buildProblem } from './problem.ts';
import type { Target } from './reachable.ts';
import { reachable } from './reachable.ts';
import type { Budget, Wanted } from './satisfy.ts';
import { whatDecides } from './what-decides.ts';

/** Steps for one contract: some tens of milliseconds at most. */
export const POSSIBLE_STEPS = 200_000;

/**
 * `routes`: in the order of the bundle, `otherwise` among them; what overlaps in a completion is counted as possible.
 * No route and no gap: every completion is one that the rules call impossible.
 * `exact` false: the budget ran out, and routes (and a gap) stand here that may not be possible; none is missing.
 */
export type PossibleRoutes = {
  readonly routes: readonly RouteId[];
  readonly gapPossible: boolean;
  readonly exact: boolean;
  /** What each class of answers would leave, for the unanswered facts of which the answers leave different routes. */
  readonly decides: ReadonlyMap<FactId, UnknownFact['decides']>;
};

/**
 * The routes over all completions of the unanswered facts that `impossible` does not rule out. A fact that is unanswered counts
 * as confirmed in its completions; one that is answered and not confirmed stays so, and holds routes back.
 */
export function possibleRoutes(rules: CompiledRules, answers: AnswerVector, budget: Budget): PossibleRoutes {
  const candidates = openCandidates(rules, answers);
  const problem = buildProblem(
    rules,
    answers,
    candidates.map(({ when }) => when),
  );
  const targets = targetsOf(rules, candidates, problem);
  const found = reachable(problem, targets, budget);
  return { ...namesOf(found.targets), exact: found.exact, decides: whatDecides(rules, problem, found.targets, budget) };
}

/** Candidates that are not held back, and that nothing that certainly holds stands above. */
function openCandidates(rules: CompiledRules, answers: AnswerVector): readonly IndexedRoute[] {
  const open = openRoutes(buildIndex(rules), answers).filter(({ indexed }) => !isHeldBack(indexed, answers));
  const holding = open.filter(({ truth }) => truth === 'true').map(({ indexed }) => indexed);
  return open
    .map(({ indexed }) => indexed)
    .filter(({ route }) => !holding.some(({ overrides }) => overrides.has(route.index)));
}

function targetsOf(rules: CompiledRules, candidates: readonly IndexedRoute[], problem: Problem): readonly Target[] {
  const conditions = new Map(candidates.map(({ route, when }) => [route.index, problem.residueOf(when)]));
  const all = [...conditions.values()];
  const targets = candidates.map(({ route }, position): Target => {
    const holding = all.slice(position, position + 1);
    const above = route.overriddenBy.flatMap((index) => conditions.get(index) ?? []);
    const failing = [...above, ...problem.excluded];
    return { kind: 'route', route: route.rule.route, wanted: { holding, failing } };
  });
  const otherwise = rules.otherwise === undefined ? undefined : rules.routes[rules.otherwise];
  const wanted: Wanted = { holding: [], failing: [...all, ...problem.excluded] };
  if (otherwise === undefined) return [...targets, { kind: 'gap', wanted }];
  return [...targets, { kind: 'route', route: otherwise.rule.route, wanted }];
}

function namesOf(targets: readonly Target[]): Pick<PossibleRoutes, 'routes' | 'gapPossible'> {
  return {
    routes: targets.flatMap((target) => (target.kind === 'route' ? [target.route] : [])),
    gapPossible: targets.some(({ kind }) => kind === 'gap'),
  };
}
