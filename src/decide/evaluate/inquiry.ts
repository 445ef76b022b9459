// One decision under way: the contract's answers, what was fetched meanwhile, and json-rules-engine to ask.

import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import { answerVector } from '../compile/answer-vector.ts';
import type { AnswerVector, CompiledRules, CompiledWhen } from '../compile/compiled-rules.ts';
import type { Outcomes } from './evaluate-whens.ts';
import { evaluateWhens } from './evaluate-whens.ts';
import type { LazyFacts } from './lazy-facts.ts';
import { lazyFacts, stillFetchable, withFetched } from './lazy-facts.ts';
import { ruleEngine } from './rule-engine.ts';

export type Inquiry = {
  readonly rules: CompiledRules;
  readonly contract: ContractFacts;
  /** The decisive day. */
  readonly asOf: Day;
  readonly given: AnswerVector;
  readonly lazy: LazyFacts;
};

export function inquiryOf(rules: CompiledRules, contract: ContractFacts, asOf: Day): Inquiry {
  return { rules, contract, asOf, given: answerVector(rules, contract.answers), lazy: lazyFacts() };
}

/** The answers as they stand now. */
export function currentAnswers({ given, lazy }: Inquiry): AnswerVector {
  return withFetched(given, lazy);
}

/** Asks json-rules-engine; facts that may be fetched are, where it comes to a test on them. */
export function ask(inquiry: Inquiry, whens: readonly CompiledWhen[]): Promise<Outcomes> {
  return evaluateWhens(ruleEngine(inquiry.rules), whens, currentAnswers(inquiry), stillFetchable(inquiry.lazy));
}
