// Conditions through json-rules-engine: what holds, what does not, what an unanswered fact leaves open, test by test.

import type { Engine, EngineResult, RuleResult, TopLevelConditionResult } from 'json-rules-engine';
import { Fact } from 'json-rules-engine';
import type { Test, Truth } from '../../domain/condition.ts';
import type { Answer } from '../../domain/fact.ts';
import type { AnswerVector, CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';
import type { RuleEngine } from './rule-engine.ts';
import { rulePair, takeEngine } from './rule-engine.ts';

/** One test as the engine saw it: the answer that it compared, and what came of it. */
export type TestOutcome = { readonly test: Test; readonly answer: Answer; readonly truth: Truth };

/** One condition as the engine saw it. */
export type WhenOutcome = {
  readonly when: CompiledWhen;
  readonly truth: Truth;
  /** The outcomes of all tests, in the order of the rule: those that must hold, then block by block. */
  readonly tests: readonly TestOutcome[];
  readonly any: readonly (readonly TestOutcome[])[];
};

/** Outcomes by index of the condition. */
export type Outcomes = ReadonlyMap<number, WhenOutcome>;

/** Facts that the engine may fetch in this run, by index; each function answers the same however often it is called. */
export type Fetchable = ReadonlyMap<number, () => Promise<Answer>>;

/**
 * Asks json-rules-engine about every condition of `whens` in one run. Facts in `fetchable` are handed to it as
 * asynchronous facts, which it fetches when it comes to a test on them; all others as they are answered.
 */
export async function evaluateWhens(
  engine: RuleEngine,
  whens: readonly CompiledWhen[],
  answers: AnswerVector,
  fetchable: Fetchable,
): Promise<Outcomes> {
  if (whens.length === 0) return new Map();
  const running = takeEngine(engine);
  const added = addRules(running, engine, whens, answers);
  const result = await running.run(factsOf(engine, whens, answers, fetchable));
  for (const rule of added) running.removeRule(rule);
  engine.idle.push(running);
  return outcomesOf(result, engine);
}

/** Both rules of a condition that asks about an unanswered fact; where all is answered, *must* serves for *may* too. */
function addRules(running: Engine, engine: RuleEngine, whens: readonly CompiledWhen[], answers: AnswerVector) {
  const rules = whens.flatMap((when) => {
    const { must, may } = rulePair(engine, when);
    return when.facts.every((fact) => isAnswered(answers[fact])) ? [must] : [must, may];
  });
  for (const rule of rules) running.addRule(rule);
  return rules;
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.kind !== 'unanswered';
}

function factsOf(
  { rules }: RuleEngine,
  whens: readonly CompiledWhen[],
  answers: AnswerVector,
  fetchable: Fetchable,
): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const when of whens) {
    for (const index of when.facts) {
      const name = rules.facts[index]?.fact;
      if (name !== undefined) facts[name] ??= engineFact(name, answers[index], fetchable.get(index));
    }
  }
  return facts;
}

/** Constant facts are not cached: the engine would hash each, and they are read straight from it anyway. */
function engineFact(name: string, answer: Answer | undefined, fetch: (() => Promise<Answer>) | undefined): Fact {
  return fetch === undefined ? new Fact<unknown>(name, answer, { cache: false }) : new Fact<unknown>(name, fetch);
}

function outcomesOf({ results, failureResults }: EngineResult, engine: RuleEngine): Outcomes {
  const may = new Set<number>();
  const must = new Map<number, RuleResult>();
  for (const result of [...results, ...failureResults]) {
    const index = Number(result.name);
    if (result.event?.type === 'must') must.set(index, result);
    else if (result.result === true) may.add(index);
  }
  return new Map([...must].map(([index, result]) => [index, outcomeOf(result, may.has(index), engine)]));
}

function outcomeOf(result: RuleResult, mayHold: boolean, { rules }: RuleEngine): WhenOutcome {
  const when = rules.whens[Number(result.name)];
  if (when === undefined) throw new Error(`no condition has the index ${result.name}`);
  const seen = nested(result.conditions);
  const any = when.any.length === 0 ? [] : nested(seen.at(-1));
  return {
    when,
    truth: truthOf(result.result === true, mayHold),
    tests: testOutcomes(when.tests, seen),
    any: when.any.map((tests, block) => testOutcomes(tests, nested(any[block]))),
  };
}

function truthOf(mustHold: boolean, mayHold: boolean): Truth {
  if (mustHold) return 'true';
  return mayHold ? 'unknown' : 'false';
}

type Seen = Extract<TopLevelConditionResult, { all: unknown }>['all'][number];

function nested(seen: Seen | undefined): readonly Seen[] {
  if (seen !== undefined && 'all' in seen) return seen.all;
  if (seen !== undefined && 'any' in seen) return seen.any;
  throw new Error('the engine answered with another condition than it was asked about');
}

function testOutcomes(tests: readonly CompiledTest[], seen: readonly Seen[]): readonly TestOutcome[] {
  return tests.map(({ test }, position) => {
    const one = seen[position];
    if (one === undefined || !('factResult' in one) || !isAnswer(one.factResult)) {
      throw new Error(`the engine did not come to a test on ${test.fact}`);
    }
    const held: Truth = one.result === true ? 'true' : 'false';
    return { test, answer: one.factResult, truth: one.factResult.kind === 'unanswered' ? 'unknown' : held };
  });
}

function isAnswer(seen: unknown): seen is Answer {
  return typeof seen === 'object' && seen !== null && 'kind' in seen;
}
