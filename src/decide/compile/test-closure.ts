// A test as a function of one answer, with as little work per call as its form allows.

import type { Truth } from '../../domain/condition.ts';
import type { Answer, Value } from '../../domain/fact.ts';
import type { Accepts, UnitInterval } from './compiled-rules.ts';

/** What a test says of an answer: 'unknown' exactly when it is unanswered. */
export function testClosure(accepts: Accepts): (answer: Answer) => Truth {
  const ofValue = valueClosure(accepts);
  const ofAbsent: Truth = accepts.absent ? 'true' : 'false';
  return (answer) => {
    if (answer.kind === 'value') return ofValue(answer.value) ? 'true' : 'false';
    return answer.kind === 'absent' ? ofAbsent : 'unknown';
  };
}

function valueClosure(accepts: Accepts): (value: Value) => boolean {
  switch (accepts.kind) {
    case 'intervals':
      return intervalClosure(accepts.intervals);
    case 'values': {
      const { values, negated } = accepts;
      return (value) => (typeof value === 'string' || typeof value === 'boolean') && values.has(value) !== negated;
    }
    case 'set':
      return setClosure(accepts.word, accepts.values);
  }
}

function intervalClosure(intervals: readonly UnitInterval[]): (value: Value) => boolean {
  const [first, second] = intervals;
  if (first === undefined) return () => false;
  if (second === undefined) {
    const { lo, hi } = first;
    return (value) => typeof value === 'number' && value >= lo && value <= hi;
  }
  return (value) => typeof value === 'number' && intervals.some(({ lo, hi }) => value >= lo && value <= hi);
}

function setClosure(word: 'all' | 'any' | 'none', values: readonly string[]): (value: Value) => boolean {
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    const wanted = word !== 'none';
    return (value) => Array.isArray(value) && value.includes(only) === wanted;
  }
  switch (word) {
    case 'all':
      return (value) => Array.isArray(value) && values.every((one) => value.includes(one));
    case 'any':
      return (value) => Array.isArray(value) && values.some((one) => value.includes(one));
    case 'none':
      return (value) => Array.isArray(value) && !values.some((one) => value.includes(one));
  }
}
