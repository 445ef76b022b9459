// The values of an ordered fact that a condition leaves, that fact taken alone: tests, and for `any` what at least one block asks. Never
// too narrow: a value outside makes the condition false, one inside may still.

import type { CompiledTest, CompiledWhen, UnitInterval } from '../compile/compiled-rules.ts';
import { HIGHEST, LOWEST } from '../compile/compiled-rules.ts';

const EVERYTHING: readonly UnitInterval[] = [{ lo: LOWEST, hi: HIGHEST }];

/** The values of an ordered fact that do not make the condition false by themselves; sorted, disjoint. */
export function intervalHull(when: CompiledWhen, fact: number): readonly UnitInterval[] {
  const own = intervalsOf(when.tests, fact);
  if (when.any.length === 0) return own;
  return intersection(own, union(when.any.flatMap((block) => intervalsOf(block, fact))));
}

function intervalsOf(tests: readonly CompiledTest[], fact: number): readonly UnitInterval[] {
  let intervals = EVERYTHING;
  for (const test of tests) {
    if (test.fact === fact && test.accepts.kind === 'intervals') {
      intervals = intersection(intervals, test.accepts.intervals);
    }
  }
  return intervals;
}

/** The common part of two sorted lists of disjoint intervals. */
function intersection(left: readonly UnitInterval[], right: readonly UnitInterval[]): readonly UnitInterval[] {
  return left.flatMap((one) =>
    right.flatMap((other) => {
      const lo = Math.max(one.lo, other.lo);
      const hi = Math.min(one.hi, other.hi);
      return lo <= hi ? [{ lo, hi }] : [];
    }),
  );
}

/** Intervals in any order as sorted disjoint ones. */
function union(intervals: readonly UnitInterval[]): readonly UnitInterval[] {
  const joined: UnitInterval[] = [];
  for (const next of intervals.toSorted((a, b) => a.lo - b.lo)) {
    const last = joined.at(-1);
    if (last === undefined || next.lo > last.hi + 1) joined.push(next);
    else if (next.hi > last.hi) joined[joined.length - 1] = { lo: last.lo, hi: next.hi };
  }
  return joined;
}
