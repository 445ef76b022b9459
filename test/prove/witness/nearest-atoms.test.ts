// A witness is the contract of its region that differs from an ordinary one in the fewest facts, then by the fewest steps, at round values.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceTo, factsApart, nearestAtoms } from '../../../src/prove/witness/nearest-atoms.ts';
import { valueInInterval } from '../../../src/prove/witness/value-in-interval.ts';
import type { Point } from '../small-space.ts';
import { arbitraryRegions, holdsAt, nodeOf, pointsOf, runs, smallDiagrams } from '../small-space.ts';

/** In how many facts two points differ, and by how many steps in all. */
function apart(one: Point, other: Point): { readonly facts: number; readonly steps: number } {
  const steps = one.map((atom, level) => Math.abs(atom - (other[level] ?? 0)));
  return { facts: steps.filter((step) => step > 0).length, steps: steps.reduce((sum, step) => sum + step, 0) };
}

test('the nearest contract of a region: no other one differs in fewer facts, or in as many by fewer steps', () => {
  const drawn = fc.tuple(arbitraryRegions({ min: 1, max: 1 }), fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }));
  fc.assert(
    fc.property(
      drawn,
      ([
        {
          sizes,
          shapes: [shape],
        },
        wanted,
      ]) => {
        if (shape === undefined) return;
        const ordinary = sizes.map((size, level) => Math.min(size - 1, wanted[level] ?? 0));
        const inside = pointsOf(sizes).filter((point) => holdsAt(shape, point));
        if (inside.length === 0) return;
        const diagrams = smallDiagrams(sizes);
        const region = nodeOf(diagrams, shape);
        const nearest = nearestAtoms(diagrams, region, ordinary);
        expect(holdsAt(shape, nearest)).toBe(true);
        const least = inside
          .map((point) => apart(point, ordinary))
          .reduce((a, b) => (a.facts < b.facts || (a.facts === b.facts && a.steps <= b.steps) ? a : b));
        expect(apart(nearest, ordinary)).toEqual(least);
        expect(factsApart(diagrams, region, ordinary)).toBe(least.facts);
        expect(distanceTo(diagrams, region, ordinary) === 0).toBe(least.facts === 0);
      },
    ),
    runs(500),
  );
});

describe('the value that stands for an interval', () => {
  test('lies in it, and is the ordinary one where that does', () => {
    const ends = fc.tuple(fc.integer(), fc.integer()).map((two) => two.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ends, fc.integer(), ([lo = 0, hi = 0], ordinary) => {
        const value = valueInInterval(lo, hi, ordinary);
        expect(value).toBeGreaterThanOrEqual(lo);
        expect(value).toBeLessThanOrEqual(hi);
        expect(Number.isInteger(value)).toBe(true);
        expect(Object.is(value, -0)).toBe(false);
        if (lo <= ordinary && ordinary <= hi) expect(value).toBe(ordinary);
      }),
      runs(2000),
    );
  });

  test.each([
    {
      lo: 100_000_001,
      hi: 999_999_999_999_999,
      ordinary: 0,
      value: 110_000_000,
      why: 'round, and not far beyond the border',
    },
    { lo: 100_000_000, hi: 100_000_000, ordinary: 0, value: 100_000_000, why: 'the only one' },
    { lo: 3_000_001, hi: 3_999_999, ordinary: 0, value: 3_100_000, why: 'the roundest near the ordinary one' },
    { lo: 0, hi: 99, ordinary: 5000, value: 90, why: 'from below the ordinary one' },
    { lo: -20, hi: -11, ordinary: 0, value: -11, why: 'the nearer end, where none is rounder that near' },
  ])('is $value between $lo and $hi: $why', ({ lo, hi, ordinary, value }) => {
    expect(valueInInterval(lo, hi, ordinary)).toBe(value);
  });
});
