// Whether any contract tells a changed condition from the one that was there.

import { NOT_GIVEN } from '../../decide/compile/answer-vector.ts';
import { compileRules } from '../../decide/compile/compile-rules.ts';
import { compileWhen } from '../../decide/compile/compile-when.ts';
import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import { ruleDays } from '../../decide/compile/rule-days.ts';
import { buildProblem } from '../../decide/completions/problem.ts';
import { satisfy } from '../../decide/completions/satisfy.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import type { Mutant } from './mutant.ts';

/** Steps for one question: some tens of milliseconds at most. */
const STEPS = 200_000;

/**
 * True when it is proven that no contract which the facts allow, with all its answers known, makes a difference, on any day:
 * of two borders one may lie within another, and "there is none" may be impossible. False: there is one, or it cannot be told.
 */
export function isSameForAll({ condition }: Mutant, bundle: Bundle): boolean {
  if (condition === undefined) return false;
  const { before, after, region } = condition;
  const cuts = ruleDays(bundle);
  const days = [(cuts[0] ?? 1) - 1, ...cuts].map((day) => day as Day);
  return days.every((day) => {
    const rules = compileRules(bundle, day);
    return region.every((within) => isSame(before, after, within, rules));
  });
}

function isSame(before: When, after: When, within: readonly When[], rules: CompiledRules): boolean {
  const { facts, factIndex, limits } = rules;
  const context = { facts, factIndex, limits, whens: [] };
  const [one, other] = [before, after].map((when) => compileWhen(when, context));
  if (one === undefined || other === undefined) return false;
  const around = within.map((when) => compileWhen(when, context));
  const unanswered = facts.map(() => NOT_GIVEN);
  const problem = buildProblem(rules, unanswered, [one, other, ...around]);
  const onlyOne = [one, other].map((holds) => {
    const fails = holds === one ? other : one;
    const holding = [...around, holds].map(problem.residueOf);
    const failing = [problem.residueOf(fails), ...problem.excluded];
    return satisfy(problem, { holding, failing }, { steps: STEPS });
  });
  return onlyOne.every((found) => found === 'no');
}
