// An oracle: every completion of the unanswered facts, one after another. Answers are tried at each border and beside it, so two
// contracts that a rule can tell apart are both among them.

import type { Bundle } from '../../src/domain/bundle.ts';
import type { Bound, Test, When } from '../../src/domain/condition.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../src/domain/fact.ts';
import { isOrdered } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { givenAnswers } from '../generators/arbitrary-contract.ts';
import type { NaiveAnswers } from './naive-choice.ts';
import { isImpossible, isInForce, limitOn } from './naive-choice.ts';

/** The conditions of the routes in force and of `impossible`. */
export function choosingWhens(bundle: Bundle, day: Day): readonly When[] {
  const routes = bundle.decisions.routes.filter(({ inForce }) => isInForce(inForce, day));
  return [...routes.flatMap(({ when }) => when ?? []), ...bundle.decisions.impossible];
}

/** The values worth trying for a fact, as far as `whens` can tell them apart and `current` leaves them. */
export function valuesToTry(
  bundle: Bundle,
  day: Day,
  fact: FactDeclaration,
  whens: readonly When[],
  current: Answer | undefined,
): readonly Answer[] {
  const tests = whens.flatMap(testsIn).filter((test) => test.fact === fact.fact);
  const all = isOrdered(fact.type) ? aroundBorders(bundle, day, fact, tests) : givenAnswers(bundle, fact);
  const among = current?.kind === 'unanswered' ? current.among : undefined;
  const values = among === undefined ? all : all.filter((value) => among.some((left) => left === value));
  const given = values.map((value): Answer => ({ kind: 'value', value, setBy: 'person', confirmed: true }));
  return fact.optional ? [...given, { kind: 'absent', setBy: 'person', confirmed: true }] : given;
}

/** All tests of a condition, those of its blocks too. */
export function testsIn(when: When): readonly Test[] {
  return [...when.tests, ...(when.any ?? []).flatMap(({ tests }) => tests)];
}

function aroundBorders(bundle: Bundle, day: Day, fact: FactDeclaration, tests: readonly Test[]): readonly Value[] {
  const bounds = tests.flatMap((test): readonly (Bound | undefined)[] => {
    if (test.kind === 'range') return [test.lower?.bound, test.upper?.bound];
    return test.kind === 'equals' ? test.bounds : [];
  });
  const units = bounds.flatMap((bound) => {
    if (bound === undefined) return [];
    return bound.kind === 'units' ? [bound.units] : [limitOn(bundle, bound.limit, day)];
  });
  const tried = [...new Set([0, ...units].flatMap((border) => [border - 1, border, border + 1]))];
  return fact.type === 'number' || fact.type === 'date' ? tried : tried.filter((value) => value >= 0);
}

/** All completions that the rules do not call impossible; undefined when there are more than `most` to try. */
export function naiveCompletions(
  bundle: Bundle,
  day: Day,
  answers: NaiveAnswers,
  whens: readonly When[],
  most: number,
): readonly NaiveAnswers[] | undefined {
  const asked = new Set(whens.flatMap(testsIn).map(({ fact }) => fact));
  const open = bundle.decisions.facts.filter(({ fact }) => asked.has(fact) && answers.get(fact)?.kind === 'unanswered');
  const tried = open.map((fact) => ({
    fact: fact.fact,
    values: valuesToTry(bundle, day, fact, whens, answers.get(fact.fact)),
  }));
  if (tried.reduce((product, { values }) => product * values.length, 1) > most) return undefined;
  return tried
    .reduce<readonly NaiveAnswers[]>(
      (partial, { fact, values }) => partial.flatMap((one) => values.map((value) => withAnswer(one, fact, value))),
      [answers],
    )
    .filter((completion) => !isImpossible(bundle, day, completion));
}

export function withAnswer(answers: NaiveAnswers, fact: FactId, answer: Answer): NaiveAnswers {
  return new Map([...answers, [fact, answer]]);
}
