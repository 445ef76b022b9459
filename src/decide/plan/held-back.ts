// What waits for a role's confirmation: an answer that nobody has confirmed takes no approver away.

import type { FactId } from '../../domain/ids.ts';
import type { HeldBack } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import { unconfirmedOf, withoutUnconfirmed } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRules, CompiledWhen } from '../compile/compiled-rules.ts';
import type { RuleName } from './judge.ts';
import type { Judged } from './judged.ts';
import type { PlanContext } from './plan-context.ts';

/** One entry per unconfirmed fact of `facts` (indexes); `at` is the line of the test where the condition has one, else `line`. */
export function heldBackBy(
  rules: CompiledRules,
  facts: readonly number[],
  when: CompiledWhen,
  rule: RuleName,
  line: Source,
): readonly HeldBack[] {
  return facts.flatMap((index) => {
    const declaration = rules.facts[index];
    if (declaration?.confirmedBy === undefined) return [];
    const { fact, confirmedBy } = declaration;
    return [{ rule, fact, confirmedBy, at: placeOfTest(when, fact) ?? line }];
  });
}

function placeOfTest({ when }: CompiledWhen, fact: FactId): Source | undefined {
  const tests = [...when.tests, ...(when.any ?? []).flatMap((block) => block.tests)];
  return tests.find((test) => test.fact === fact)?.at;
}

/**
 * Judges the condition of something that approves. If it fails only on unconfirmed answers it is needed all the same, and
 * held back says why; where unanswered facts could make it fail as well, it hangs on those.
 */
export function judgeApproving(
  context: PlanContext,
  when: CompiledWhen | undefined,
  rule: RuleName,
  line: Source,
): Judged {
  const judged = context.judge(when, rule, line);
  if (when === undefined || judged.truth !== 'false') return judged;
  const { rules, answers, notes } = context;
  const unconfirmed = failsOnlyUnconfirmed(when, answers);
  if (unconfirmed.length === 0) return judged;
  notes.heldBack.push(...heldBackBy(rules, unconfirmed, when, rule, line));
  const facts = unansweredOf(rules, when.facts, answers);
  return { ...judged, truth: facts.length === 0 ? 'true' : 'unknown', facts };
}

function unansweredOf(rules: CompiledRules, indexes: readonly number[], answers: AnswerVector): readonly FactId[] {
  return indexes.flatMap((index) => (answers[index]?.kind === 'unanswered' ? (rules.facts[index]?.fact ?? []) : []));
}

/** The unconfirmed facts of a false condition that could hold without them; empty when it fails on others too. */
function failsOnlyUnconfirmed(when: CompiledWhen, answers: AnswerVector): readonly number[] {
  const unconfirmed = unconfirmedOf(when.confirmable, answers);
  if (unconfirmed.length === 0) return [];
  return when.holds(withoutUnconfirmed(when.confirmable, answers)) === 'false' ? [] : unconfirmed;
}
