// The smallest change of facts that brings a contract onto one route: whatever is in the way is cleared one fact at a time, those
// changes first that touch the fewest facts.

import type { Answer } from '../../domain/fact.ts';
import { NOT_GIVEN } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRoute, CompiledWhen } from '../compile/compiled-rules.ts';
import type { RouteIndex } from '../index/route-index.ts';
import type { Cost } from './change-cost.ts';
import type { Conflict } from './conflict.ts';
import { conflictOf } from './conflict.ts';
import type { Option } from './fact-options.ts';
import { factOptions } from './fact-options.ts';

/** By index of the fact. */
export type Changes = ReadonlyMap<number, Answer>;
export type Change = { readonly changes: Changes; readonly cost: Cost };

/** A change of more facts than this tells nobody anything: it is another contract. */
const MOST_FACTS = 6;

/** Contracts looked at for one route; small rule sets need some dozens. */
const MOST_TRIED = 5000;

/** Undefined when there is none, none of at most six facts, or none that is found within the bounds. */
export function smallestChange(index: RouteIndex, target: CompiledRoute, answers: AnswerVector): Change | undefined {
  const relevant = new Set(startingPoints(index, target));
  const budget = { left: MOST_TRIED };
  for (let facts = 0; facts <= MOST_FACTS; ) {
    const search: Search = { index, target, answers, relevant, budget, options: new Map(), best: undefined };
    const grown = tryChanges(search, new Map(), { facts, distance: 0 });
    if (budget.left < 0) return undefined;
    // A condition came up that the options were not cut for: cut them anew and try as many facts again.
    if (grown === 'anew') continue;
    if (search.best !== undefined) return search.best;
    facts += 1;
  }
  return undefined;
}

/** The conditions that surely matter: the route's own, those above it, and what is impossible. */
function startingPoints({ rules }: RouteIndex, { when, overriddenBy }: CompiledRoute): readonly CompiledWhen[] {
  const above = overriddenBy.flatMap((one) => rules.routes[one]?.when ?? []);
  return [...(when === undefined ? [] : [when]), ...above, ...rules.impossible];
}

type Search = {
  readonly index: RouteIndex;
  readonly target: CompiledRoute;
  readonly answers: AnswerVector;
  readonly relevant: Set<CompiledWhen>;
  readonly budget: { left: number };
  readonly options: Map<number, readonly Option[]>;
  best: Change | undefined;
};

/** `left.facts`: how many more facts may change; `left.distance`: how far the changes so far are. */
function tryChanges(search: Search, changes: Changes, left: Cost): 'anew' | undefined {
  const { index, target, answers, relevant, budget, best } = search;
  budget.left -= 1;
  const isFurther = best !== undefined && left.distance >= best.cost.distance;
  if (budget.left < 0 || isFurther) return undefined;
  const conflict = conflictOf(index, target, changed(answers, changes));
  if (conflict === undefined) {
    search.best = { changes, cost: { facts: changes.size, distance: left.distance } };
    return undefined;
  }
  if (!relevant.has(conflict.about)) {
    relevant.add(conflict.about);
    return 'anew';
  }
  if (left.facts === 0) return undefined;
  for (const { fact, answer, cost } of waysOut(search, conflict, changes)) {
    const further: Cost = { facts: left.facts - 1, distance: left.distance + cost };
    if (tryChanges(search, new Map([...changes, [fact, answer]]), further) === 'anew') return 'anew';
  }
  return undefined;
}

/** Every change of one more fact that clears the conflict or part of it. */
function waysOut(
  search: Search,
  { remedies }: Conflict,
  changes: Changes,
): readonly (Option & { readonly fact: number })[] {
  return remedies
    .filter(({ fact }) => !changes.has(fact))
    .flatMap(({ fact, helps }) =>
      optionsOf(search, fact)
        .filter(({ answer }) => helps(answer))
        .map((option) => ({ ...option, fact })),
    );
}

function optionsOf({ index, answers, relevant, options }: Search, fact: number): readonly Option[] {
  const known = options.get(fact);
  if (known !== undefined) return known;
  const tests = [...relevant].flatMap((when) => [...when.tests, ...when.any.flat()]);
  const own = tests.filter((test) => test.fact === fact);
  const found = factOptions(index.rules, fact, answers[fact] ?? NOT_GIVEN, own);
  options.set(fact, found);
  return found;
}

/** The answers with the changes in their places. */
function changed(answers: AnswerVector, changes: Changes): AnswerVector {
  return changes.size === 0 ? answers : answers.map((answer, fact) => changes.get(fact) ?? answer);
}
