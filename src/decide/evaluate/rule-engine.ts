// The rules of one stretch of days as json-rules-engine holds them: two rules per condition, made when first needed and then shared.

import type { TopLevelCondition } from 'json-rules-engine';
import { Engine, Operator, Rule } from 'json-rules-engine';
import type { Test } from '../../domain/condition.ts';
import type { Answer } from '../../domain/fact.ts';
import type { LimitId } from '../../domain/ids.ts';
import type { CompiledRules, CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';
import { testTruth } from './test-truth.ts';

/**
 * json-rules-engine knows two values. A condition is therefore asked twice: *must* holds in every completion of the
 * unanswered facts, *may* in some. Both are in negation normal form: negation stands inside the tests, so that the
 * engine's own `not` and `notEqual`, which take "not answered" for "different", are never used.
 */
export type Modality = 'must' | 'may';

export type RulePair = Readonly<Record<Modality, Rule>>;

export type RuleEngine = {
  readonly rules: CompiledRules;
  /** By index of the condition. */
  readonly pairs: Map<number, RulePair>;
  /** Every test that a rule holds, by the number that stands as its value: a number costs nothing to copy, and the engine copies its rules at every run. */
  readonly tests: Test[];
  /** Engines that nobody runs. A run marks its engine, so one engine must not run twice at a time. */
  readonly idle: Engine[];
};

const engines = new WeakMap<CompiledRules, RuleEngine>();

/** The engine of these rules, made at the first call. */
export function ruleEngine(rules: CompiledRules): RuleEngine {
  const known = engines.get(rules);
  if (known !== undefined) return known;
  const fresh: RuleEngine = { rules, pairs: new Map(), tests: [], idle: [] };
  engines.set(rules, fresh);
  return fresh;
}

/** The two rules of a condition. */
export function rulePair(engine: RuleEngine, when: CompiledWhen): RulePair {
  const known = engine.pairs.get(when.index);
  if (known !== undefined) return known;
  const pair: RulePair = { must: ruleOf(engine, when, 'must'), may: ruleOf(engine, when, 'may') };
  engine.pairs.set(when.index, pair);
  return pair;
}

/** An engine with the operators of these rules and without rules: put it back into `idle` after its run. */
export function takeEngine({ idle, tests, rules }: RuleEngine): Engine {
  const engine = idle.pop();
  if (engine !== undefined) return engine;
  const fresh = new Engine();
  for (const operator of operatorsOver(tests, rules.limits)) fresh.addOperator(operator);
  return fresh;
}

function operatorsOver(
  tests: readonly Test[],
  limits: ReadonlyMap<LimitId, number>,
): readonly Operator<Answer, number>[] {
  const truth = (answer: Answer, number: number) => {
    const test = tests[number];
    if (test === undefined) throw new Error(`no test has the number ${number}`);
    return testTruth(test, answer, limits);
  };
  return [
    new Operator('must_hold', (answer: Answer, number: number) => truth(answer, number) === 'true'),
    new Operator('may_hold', (answer: Answer, number: number) => truth(answer, number) !== 'false'),
  ];
}

function ruleOf(engine: RuleEngine, when: CompiledWhen, modality: Modality): Rule {
  const conditionsOf = (tests: readonly CompiledTest[]) => tests.map(({ test }) => conditionOf(engine, test, modality));
  const blocks = when.any.map((tests): TopLevelCondition => ({ all: conditionsOf(tests) }));
  const any: readonly TopLevelCondition[] = blocks.length === 0 ? [] : [{ any: blocks }];
  return new Rule({
    name: String(when.index),
    conditions: { all: [...conditionsOf(when.tests), ...any] },
    event: { type: modality },
  });
}

function conditionOf(engine: RuleEngine, test: Test, modality: Modality) {
  return { fact: test.fact, operator: `${modality}_hold`, value: engine.tests.push(test) - 1 };
}
