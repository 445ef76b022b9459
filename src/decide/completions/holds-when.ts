// Whether a condition that unanswered facts leave open is settled all the same, once it is known which route was taken.

import type { FactId } from '../../domain/ids.ts';
import type { AnswerVector, CompiledRoute, CompiledRules, CompiledWhen } from '../compile/compiled-rules.ts';
import { openRoutes } from '../index/candidates.ts';
import { isHeldBack } from '../index/choose-route.ts';
import { buildIndex } from '../index/route-index.ts';
import type { Condition, Literal } from './condition.ts';
import { literalsOf } from './condition.ts';
import type { Problem } from './problem.ts';
import { buildProblem } from './problem.ts';
import type { Budget, Satisfied, Wanted } from './satisfy.ts';
import { satisfy } from './satisfy.ts';

/** Steps for one condition: a few milliseconds at most. */
const HOLDS_STEPS = 20_000;

/** What a condition comes to where one route is taken. `hangsOn`: the unanswered facts that leave it open, in the order of the rules. */
export type Settled = 'always' | 'never' | { readonly hangsOn: readonly FactId[] };

/**
 * What `when` comes to over the completions in which `route` is taken (its own condition holds, none above it does) and that
 * `impossible` does not rule out. Too large to tell: it hangs on all that it asks about.
 */
export function holdsWhen(
  rules: CompiledRules,
  route: CompiledRoute,
  when: CompiledWhen,
  answers: AnswerVector,
): Settled {
  const known = when.holds(answers);
  if (known !== 'unknown') return known === 'true' ? 'always' : 'never';
  const { holding, failing } = regionOf(rules, route, answers);
  const problem = buildProblem(rules, answers, [...holding, ...failing, when]);
  const condition = problem.residueOf(when);
  const question = questionIn(problem, {
    holding: holding.map(problem.residueOf),
    failing: [...failing.map(problem.residueOf), ...problem.excluded],
  });
  if (question.canHold([condition]) === 'no') return 'never';
  if (question.canFail(condition) === 'no') return 'always';
  return { hangsOn: factsLeftOpen(rules, problem, condition, question) };
}

type Region = { readonly holding: readonly CompiledWhen[]; readonly failing: readonly CompiledWhen[] };

/** The region asked for last with these answers: a plan asks about many conditions of one contract on one route. */
const regions = new WeakMap<AnswerVector, { readonly route: CompiledRoute; readonly region: Region }>();

function regionOf(rules: CompiledRules, route: CompiledRoute, answers: AnswerVector): Region {
  const known = regions.get(answers);
  if (known?.route === route) return known.region;
  const region = findRegion(rules, route, answers);
  regions.set(answers, { route, region });
  return region;
}

/** Whose conditions must hold and fail for the route to be taken; what is held back plays no part. */
function findRegion(rules: CompiledRules, route: CompiledRoute, answers: AnswerVector): Region {
  const open = openRoutes(buildIndex(rules), answers).map(({ indexed }) => indexed);
  const above = route.when === undefined ? open : open.filter(({ overrides }) => overrides.has(route.index));
  return {
    holding: route.when === undefined ? [] : [route.when],
    failing: above.filter((indexed) => !isHeldBack(indexed, answers)).map(({ when }) => when),
  };
}

type Question = {
  readonly canHold: (conditions: readonly Condition[]) => Satisfied;
  readonly canFail: (condition: Condition) => Satisfied;
};

function questionIn(problem: Problem, region: Wanted): Question {
  const budget: Budget = { steps: HOLDS_STEPS };
  return {
    canHold: (conditions) => satisfy(problem, { ...region, holding: [...region.holding, ...conditions] }, budget),
    canFail: (condition) => satisfy(problem, { ...region, failing: [...region.failing, condition] }, budget),
  };
}

/** The facts of the tests that are not settled by the region alone. */
function factsLeftOpen(
  rules: CompiledRules,
  problem: Problem,
  condition: Condition,
  { canHold, canFail }: Question,
): readonly FactId[] {
  const literals = literalsOf(condition);
  const factOf = ({ variable }: Literal): number => problem.variables[variable]?.fact ?? -1;
  const isOpen = (literal: Literal): boolean => {
    const alone: Condition = { literals: [literal], groups: [] };
    return canHold([alone]) !== 'no' && canFail(alone) !== 'no';
  };
  const asked = new Set(literals.map(factOf));
  // A condition that is open and hangs on one fact alone hangs on that one.
  const facts = asked.size === 1 ? asked : new Set(literals.filter(isOpen).map(factOf));
  return [...facts].sort((a, b) => a - b).flatMap((fact) => rules.facts[fact]?.fact ?? []);
}
