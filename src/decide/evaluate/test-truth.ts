// The meaning of a test, word by word as the rule was written. json-rules-engine's operators are made of it; the closures of
// src/decide/compile come to the same answers by intervals, on a way of their own, so that one can be held against the other.

import type { Bound, Test, Truth } from '../../domain/condition.ts';
import type { Answer, Value } from '../../domain/fact.ts';
import type { LimitId } from '../../domain/ids.ts';

type Limits = ReadonlyMap<LimitId, number>;
type Range = Extract<Test, { kind: 'range' }>;
type OfSet = Extract<Test, { kind: 'set' }>;

/** What `test` says of `answer`, with named limits at the values of the day: unknown exactly when it is unanswered. */
export function testTruth(test: Test, answer: Answer, limits: Limits): Truth {
  if (answer.kind === 'unanswered') return 'unknown';
  const holds = answer.kind === 'absent' ? holdsForAbsent(test) : holdsForValue(test, answer.value, limits);
  return holds ? 'true' : 'false';
}

function holdsForAbsent(test: Test): boolean {
  switch (test.kind) {
    case 'absent':
      return !test.negated;
    case 'range':
      return test.ifAbsent === true;
    case 'set':
      return test.word === 'has_none';
    case 'is':
    case 'equals':
    case 'on_list':
      return test.negated;
  }
}

function holdsForValue(test: Test, value: Value, limits: Limits): boolean {
  switch (test.kind) {
    case 'absent':
      return test.negated;
    case 'is':
      return test.values.some((one) => one === value) !== test.negated;
    case 'equals':
      return test.bounds.some((bound) => unitsOf(bound, limits) === value) !== test.negated;
    case 'range':
      return typeof value === 'number' && isAbove(test.lower, value, limits) && isBelow(test.upper, value, limits);
    case 'set':
      return setHolds(test, setOf(value));
    case 'on_list':
      return test.lists.some((list) => setOf(value).includes(list)) !== test.negated;
  }
}

function isAbove(lower: Range['lower'], units: number, limits: Limits): boolean {
  if (lower === undefined) return true;
  const border = unitsOf(lower.bound, limits);
  return lower.word === 'from' ? units >= border : units > border;
}

function isBelow(upper: Range['upper'], units: number, limits: Limits): boolean {
  if (upper === undefined) return true;
  const border = unitsOf(upper.bound, limits);
  return upper.word === 'up_to' ? units <= border : units < border;
}

function setHolds(test: OfSet, answered: readonly string[]): boolean {
  switch (test.word) {
    case 'has':
      return test.values.every((value) => answered.includes(value));
    case 'has_any':
      return test.values.some((value) => answered.includes(value));
    case 'has_none':
      return !test.values.some((value) => answered.includes(value));
  }
}

function setOf(value: Value): readonly string[] {
  if (typeof value === 'object') return value;
  throw new Error(`an answer that should be a set is ${typeof value}`);
}

function unitsOf(bound: Bound, limits: Limits): number {
  if (bound.kind === 'units') return bound.units;
  const units = limits.get(bound.limit);
  if (units === undefined) throw new Error(`a bundle names a limit that it does not hold: ${bound.limit}`);
  return units;
}
