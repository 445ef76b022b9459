// What unanswered conditions come to over the completions of a contract.

import type { FactId } from '../../domain/ids.ts';
import type { UnknownFact } from '../../domain/plan.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from '../compile/compiled-rules.ts';
import type { Solve } from './judge.ts';
import type { RouteTruth } from './settle-route.ts';

/** Conditions of a plan, within the region of its route. */
export function solveOpen(rules: CompiledRules, _route: CompiledRoute, answers: AnswerVector): Solve {
  return (when) => {
    const hangsOn = when.facts.flatMap((index): readonly FactId[] => {
      const fact = rules.facts[index]?.fact;
      return fact !== undefined && answers[index]?.kind === 'unanswered' ? [fact] : [];
    });
    return { hangsOn };
  };
}

export type PossibleRoutes = {
  readonly routes: readonly number[];
  readonly gapPossible: boolean;
  readonly exact: boolean;
  readonly unknown: readonly UnknownFact[];
};

/** The routes that some completion leads to, as far as the tests tell. */
export function possibleRoutes(
  rules: CompiledRules,
  truths: readonly RouteTruth[],
  answers: AnswerVector,
): PossibleRoutes {
  const open = truths.filter(({ truth }) => truth !== 'false');
  const facts = new Set(open.flatMap(({ route }) => route.when?.facts ?? []));
  return {
    routes: [...open.map(({ route }) => route.index), ...(rules.otherwise === undefined ? [] : [rules.otherwise])],
    gapPossible: rules.otherwise === undefined,
    exact: false,
    unknown: rules.facts.flatMap(({ fact }, index) => {
      const answer = answers[index];
      return facts.has(index) && answer?.kind === 'unanswered' ? [{ fact, why: answer.why, decides: [] }] : [];
    }),
  };
}
