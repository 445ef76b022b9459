// A `when` as a closure over answers, with the facts that it asks about.

import type { Test, Truth, When } from '../../domain/condition.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { FactId, LimitId } from '../../domain/ids.ts';
import { acceptedAnswers } from './accepted-answers.ts';
import type { AnswerVector, CompiledTest, CompiledWhen } from './compiled-rules.ts';
import { testClosure } from './test-closure.ts';

/** What conditions are compiled with; `whens` grows by each. */
export type WhenContext = {
  readonly facts: readonly FactDeclaration[];
  readonly factIndex: ReadonlyMap<FactId, number>;
  readonly limits: ReadonlyMap<LimitId, number>;
  readonly whens: CompiledWhen[];
};

/** Compiles a condition and enters it into `context.whens`; nothing for nothing. */
export function compileWhen(when: When, context: WhenContext): CompiledWhen;
export function compileWhen(when: When | undefined, context: WhenContext): CompiledWhen | undefined;
export function compileWhen(when: When | undefined, context: WhenContext): CompiledWhen | undefined {
  if (when === undefined) return undefined;
  const tests = when.tests.map((test) => compileTest(test, context));
  const any = (when.any ?? []).map((block) => block.tests.map((test) => compileTest(test, context)));
  const facts = [...new Set([...tests, ...any.flat()].map((test) => test.fact))].sort((a, b) => a - b);
  const compiled: CompiledWhen = {
    index: context.whens.length,
    when,
    tests,
    any,
    facts,
    confirmable: facts.filter((fact) => context.facts[fact]?.confirmedBy !== undefined),
    holds: whenClosure(tests, any),
  };
  context.whens.push(compiled);
  return compiled;
}

function compileTest(test: Test, context: WhenContext): CompiledTest {
  const fact = context.factIndex.get(test.fact);
  const declaration = fact === undefined ? undefined : context.facts[fact];
  if (fact === undefined || declaration === undefined) {
    throw new Error(`a bundle asks about a fact that it does not hold: ${test.fact}`);
  }
  const accepts = acceptedAnswers(test, declaration.type, context.limits);
  return { test, fact, accepts, holds: testClosure(accepts) };
}

function whenClosure(
  tests: readonly CompiledTest[],
  any: readonly (readonly CompiledTest[])[],
): (answers: AnswerVector) => Truth {
  if (any.length === 0) return (answers) => allHold(tests, answers);
  return (answers) => {
    const all = allHold(tests, answers);
    if (all === 'false') return 'false';
    const some = someHold(any, answers);
    return some === 'true' ? all : some;
  };
}

function allHold(tests: readonly CompiledTest[], answers: AnswerVector): Truth {
  let truth: Truth = 'true';
  for (const test of tests) {
    const answer = answers[test.fact];
    const one = answer === undefined ? 'unknown' : test.holds(answer);
    if (one === 'false') return 'false';
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}

function someHold(blocks: readonly (readonly CompiledTest[])[], answers: AnswerVector): Truth {
  let truth: Truth = 'false';
  for (const block of blocks) {
    const one = allHold(block, answers);
    if (one === 'true') return 'true';
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}
