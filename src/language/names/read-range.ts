// Borders of a condition: `from`, `over`, `up_to`, `below`, and what holds when there is no value.

import type { Bound, Test } from '../../domain/condition.ts';
import type { BorderForm } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, keyOf } from './located.ts';
import type { Naming } from './naming.ts';
import type { OrderedFact } from './read-bound.ts';
import { boundValues, readBound } from './read-bound.ts';
import type { TestHead } from './test-head.ts';

type RangeTest = Extract<Test, { kind: 'range' }>;
type Lower = NonNullable<RangeTest['lower']>;
type Upper = NonNullable<RangeTest['upper']>;

/** Reads borders on an ordered fact; undefined when something was reported. */
export function readRange(
  naming: Naming,
  head: TestHead,
  fact: OrderedFact,
  value: Located<BorderForm>,
): Test | undefined {
  const lower = readSide(naming, fact, value, ['from', 'over']);
  const upper = readSide(naming, fact, value, ['up_to', 'below']);
  const ifAbsent = readIfAbsent(naming, head, value);
  if (lower === 'reported' || upper === 'reported' || ifAbsent === 'reported') return undefined;
  if (isEmpty(naming, fact, lower, upper)) {
    naming.reporter.report(CODES.emptyRange, value, { fact: fact.fact });
    return undefined;
  }
  return {
    kind: 'range',
    fact: head.fact,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    ...(ifAbsent === undefined ? {} : { ifAbsent }),
    at: head.at,
  };
}

function readSide<W extends 'from' | 'over' | 'up_to' | 'below'>(
  naming: Naming,
  fact: OrderedFact,
  value: Located<BorderForm>,
  words: readonly W[],
): { readonly word: W; readonly bound: Bound } | 'reported' | undefined {
  for (const word of words) {
    const written = field<BorderForm, W>(value, word);
    if (written === undefined) continue;
    const bound = readBound(naming, fact, written);
    return bound === undefined ? 'reported' : { word, bound };
  }
  return undefined;
}

function readIfAbsent(naming: Naming, head: TestHead, value: Located<BorderForm>): boolean | 'reported' | undefined {
  const written = field(value, 'if_absent');
  if (head.optional && written === undefined) {
    naming.reporter.report(CODES.ifAbsentNeeded, value, { fact: head.fact });
    return 'reported';
  }
  if (written === undefined) return undefined;
  if (!head.optional) {
    naming.reporter.report(CODES.ifAbsentOutOfPlace, keyOf(value, 'if_absent'), { fact: head.fact });
    return 'reported';
  }
  return written.node.kind === 'scalar' && written.node.value === true;
}

/** Amounts, percents and months begin at zero; numbers and days have no least one. */
const LEAST: Readonly<Record<OrderedFact['type'], number>> = {
  money: 0,
  percent: 0,
  months: 0,
  number: Number.NEGATIVE_INFINITY,
  date: Number.NEGATIVE_INFINITY,
};

/** True when no value lies between the borders on any day: a limit that changes counts with its widest value. */
function isEmpty(naming: Naming, fact: OrderedFact, lower: Lower | undefined, upper: Upper | undefined): boolean {
  if (upper === undefined) return false;
  const above = boundValues(naming, fact.type, upper.bound);
  if (above === undefined) return false;
  const highest = above.greatest - (upper.word === 'below' ? 1 : 0);
  if (lower === undefined) return highest < LEAST[fact.type];
  const below = boundValues(naming, fact.type, lower.bound);
  if (below === undefined) return false;
  if (isSameLimit(lower.bound, upper.bound)) return lower.word === 'over' || upper.word === 'below';
  return below.least + (lower.word === 'over' ? 1 : 0) > highest;
}

function isSameLimit(lower: Bound, upper: Bound): boolean {
  return lower.kind === 'limit' && upper.kind === 'limit' && lower.limit === upper.limit;
}
