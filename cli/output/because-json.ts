// Grounds, and whether a line is needed, for programs: parts of `vizir-route/1` that stand in many places.
import type { Answer, Because, Needed, Written } from '../../src/index.ts';
import { answerAsWritten } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';

/** Grounds by rule, place, fact and value. */
export function becauseJson(because: readonly Because[], words: AnswerWords): readonly Record<string, unknown>[] {
  return because.map(({ rule, at, fact, answer, truth }) => ({
    rule: `${rule.kind} ${rule.id}`,
    file: at.file,
    line: at.line,
    ...(fact === undefined ? {} : { fact }),
    ...(fact === undefined || answer === undefined ? {} : { value: writtenAnswer(fact, answer, words) }),
    ...(truth === undefined ? {} : { held: truth }),
  }));
}

/** Whether a line is needed, and what it hangs on. */
export function neededJson(needed: Needed): Record<string, unknown> {
  return needed.kind === 'yes' ? { needed: 'yes' } : { needed: 'unknown', hangs_on: needed.facts };
}

/** An answer in the notation of the rule language. */
export function writtenAnswer(fact: string, answer: Answer, { names }: AnswerWords): Written | null {
  const declared = names.fact(fact);
  if (declared === undefined) throw new Error(`an answer to an undeclared fact: ${fact}`);
  return answerAsWritten(declared, answer, names.currency);
}
