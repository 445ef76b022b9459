// How the planner comes to know whether a condition holds: from what json-rules-engine said of it, or, for answers in bulk, from its closure.

import type { FactId } from '../../domain/ids.ts';
import type { Because } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { AnswerVector, CompiledWhen } from '../compile/compiled-rules.ts';
import type { Outcomes } from '../evaluate/evaluate-whens.ts';
import { groundsOf } from '../evaluate/grounds-of.ts';
import type { Judged } from './judged.ts';

export type RuleName = Because['rule'];

/** Judges a condition of the rule `rule`; where there is none the line at `at` is needed by itself. */
export type Judge = (when: CompiledWhen | undefined, rule: RuleName, at: Source) => Judged;

/** What an unanswered condition comes to over all completions of the contract that the rules allow. */
export type Solve = (when: CompiledWhen) => 'always' | 'never' | { readonly hangsOn: readonly FactId[] };

/** Every condition that is not among `outcomes` was left out because its closure says that it does not hold. */
export function judgeByOutcomes(outcomes: Outcomes, solve: Solve): Judge {
  return (when, rule, at) => {
    if (when === undefined) return { truth: 'true', facts: [], because: [{ rule, at }] };
    const outcome = outcomes.get(when.index);
    if (outcome === undefined) return NEVER;
    const because = groundsOf(outcome, rule);
    return outcome.truth === 'unknown' ? solved(solve(when), because) : { truth: outcome.truth, facts: [], because };
  };
}

/** Without grounds: for bulk answers. */
export function judgeByClosures(answers: AnswerVector, solve: Solve): Judge {
  return (when) => {
    const truth = when === undefined ? 'true' : when.holds(answers);
    if (truth === 'true') return ALWAYS;
    return truth === 'false' || when === undefined ? NEVER : solved(solve(when), []);
  };
}

const ALWAYS: Judged = { truth: 'true', facts: [], because: [] };
const NEVER: Judged = { truth: 'false', facts: [], because: [] };

function solved(solution: ReturnType<Solve>, because: readonly Because[]): Judged {
  switch (solution) {
    case 'always':
      return { truth: 'true', facts: [], because };
    case 'never':
      return { truth: 'false', facts: [], because };
    default:
      return { truth: 'unknown', facts: solution.hangsOn, because };
  }
}
