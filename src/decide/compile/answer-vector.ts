// The answers of one contract as an array by fact index.

import type { Answer } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { AnswerVector, CompiledRules } from './compiled-rules.ts';

/** A fact that the contract says nothing of. */
export const NOT_GIVEN: Answer = { kind: 'unanswered', why: 'not_given' };

/** The answers in the order of `rules.facts`; a fact without an answer is unanswered. */
export function answerVector(rules: CompiledRules, answers: ReadonlyMap<FactId, Answer>): AnswerVector {
  return rules.facts.map(({ fact }) => answers.get(fact) ?? NOT_GIVEN);
}

/** True when the answer counts only once a role has confirmed it, and none has (given that the fact needs it). */
export function isUnconfirmed(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.kind !== 'unanswered' && !answer.confirmed;
}

/** Those of `facts` (indexes of facts that a role confirms) whose answers nobody has confirmed. */
export function unconfirmedOf(facts: readonly number[], answers: AnswerVector): readonly number[] {
  return facts.filter((fact) => isUnconfirmed(answers[fact]));
}

/** The answers with those of `facts` (indexes) that nobody has confirmed taken as unanswered. */
export function withoutUnconfirmed(facts: readonly number[], answers: AnswerVector): AnswerVector {
  const unconfirmed = new Set(unconfirmedOf(facts, answers));
  return unconfirmed.size === 0 ? answers : answers.map((answer, fact) => (unconfirmed.has(fact) ? NOT_GIVEN : answer));
}
