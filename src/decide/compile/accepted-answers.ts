// What answers make a test true: the forms of the rule language brought to intervals, values and sets.

import type { Bound, Test } from '../../domain/condition.ts';
import type { FactType } from '../../domain/fact.ts';
import { isOrdered, isSet } from '../../domain/fact.ts';
import type { LimitId } from '../../domain/ids.ts';
import type { Accepts, UnitInterval } from './compiled-rules.ts';
import { HIGHEST, LOWEST } from './compiled-rules.ts';

type Limits = ReadonlyMap<LimitId, number>;

/** The answers that make `test` true, for a fact of `type`, with named limits at the values of the day in `limits`. */
export function acceptedAnswers(test: Test, type: FactType, limits: Limits): Accepts {
  switch (test.kind) {
    case 'is':
      return { kind: 'values', values: new Set(test.values), negated: test.negated, absent: test.negated };
    case 'range':
      return { kind: 'intervals', intervals: rangeOf(test, limits), absent: test.ifAbsent ?? false };
    case 'equals':
      return { kind: 'intervals', intervals: pointsOf(test, limits), absent: test.negated };
    case 'absent':
      return absenceOf(type, !test.negated);
    case 'set':
      return { kind: 'set', word: SET_WORDS[test.word], values: test.values, absent: test.word === 'has_none' };
    case 'on_list':
      return { kind: 'set', word: test.negated ? 'none' : 'any', values: test.lists, absent: test.negated };
  }
}

const SET_WORDS = { has: 'all', has_any: 'any', has_none: 'none' } as const;

function rangeOf(test: Extract<Test, { kind: 'range' }>, limits: Limits): readonly UnitInterval[] {
  const { lower, upper } = test;
  const lo = lower === undefined ? LOWEST : unitsOf(lower.bound, limits) + (lower.word === 'over' ? 1 : 0);
  const hi = upper === undefined ? HIGHEST : unitsOf(upper.bound, limits) - (upper.word === 'below' ? 1 : 0);
  return lo <= hi ? [{ lo, hi }] : [];
}

function pointsOf(test: Extract<Test, { kind: 'equals' }>, limits: Limits): readonly UnitInterval[] {
  const points = [...new Set(test.bounds.map((bound) => unitsOf(bound, limits)))].sort((a, b) => a - b);
  return test.negated ? between(points) : joined(points);
}

/** Points as intervals, neighbours joined. */
function joined(points: readonly number[]): readonly UnitInterval[] {
  const intervals: UnitInterval[] = [];
  for (const point of points) {
    const last = intervals.at(-1);
    if (last !== undefined && last.hi === point - 1) intervals[intervals.length - 1] = { lo: last.lo, hi: point };
    else intervals.push({ lo: point, hi: point });
  }
  return intervals;
}

/** What is left of the axis without the points. */
function between(points: readonly number[]): readonly UnitInterval[] {
  const intervals: UnitInterval[] = [];
  let lo = LOWEST;
  for (const point of points) {
    if (lo < point) intervals.push({ lo, hi: point - 1 });
    lo = point + 1;
  }
  return [...intervals, { lo, hi: HIGHEST }];
}

/** `wanted`: only "there is none" is accepted; otherwise every value is and "there is none" is not. */
function absenceOf(type: FactType, wanted: boolean): Accepts {
  if (isOrdered(type)) {
    return { kind: 'intervals', intervals: wanted ? [] : [{ lo: LOWEST, hi: HIGHEST }], absent: wanted };
  }
  if (isSet(type)) return { kind: 'set', word: wanted ? 'any' : 'all', values: [], absent: wanted };
  return { kind: 'values', values: new Set(), negated: !wanted, absent: wanted };
}

function unitsOf(bound: Bound, limits: Limits): number {
  if (bound.kind === 'units') return bound.units;
  const units = limits.get(bound.limit);
  if (units === undefined) throw new Error(`a bundle names a limit that it does not hold: ${bound.limit}`);
  return units;
}
