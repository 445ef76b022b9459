// What is left over, which regions meet, and from where to where they reach: against every point of tiny spaces.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/prove/diagram/node-store.ts';
import { Volumes } from '../../../src/prove/diagram/volume.ts';
import { hullOf } from '../../../src/prove/regions/hull-of.ts';
import { meetingPairs } from '../../../src/prove/regions/meeting-pairs.ts';
import { uncovered } from '../../../src/prove/regions/uncovered.ts';
import { arbitraryRegions, holdsAt, nodeOf, pointsOf, runs, smallDiagrams } from '../small-space.ts';

/** A whole and parts of it that may meet. */
const wholeAndParts = arbitraryRegions({ min: 2, max: 8 }).map(({ sizes, shapes: [whole, ...parts] }) => {
  const diagrams = smallDiagrams(sizes);
  const region = whole === undefined ? NONE : nodeOf(diagrams, whole);
  return { diagrams, region, parts: parts.map((part) => diagrams.and(region, nodeOf(diagrams, part))) };
});

/** The same with each part cut down to what no earlier part has. */
const wholeAndApart = wholeAndParts.map(({ diagrams, region, parts }) => {
  let before = NONE;
  const apart = parts.map((part) => {
    const own = diagrams.minus(part, before);
    before = diagrams.or(before, part);
    return own;
  });
  return { diagrams, region, parts: apart };
});

describe('what no part covers', () => {
  test('is the whole without their union, where the parts may meet', () => {
    fc.assert(
      fc.property(wholeAndParts, ({ diagrams, region, parts }) => {
        const regions = { diagrams, volumes: new Volumes(diagrams) };
        const left = uncovered(regions, region, parts, { parts: 'perhaps_meeting', wanted: 'all' });
        expect(left).toBe(diagrams.minus(region, diagrams.union(parts)));
      }),
      runs(200),
    );
  });

  test('is the same by counting, where the parts are apart', () => {
    fc.assert(
      fc.property(wholeAndApart, ({ diagrams, region, parts }) => {
        const regions = { diagrams, volumes: new Volumes(diagrams) };
        const left = uncovered(regions, region, parts, { parts: 'apart', wanted: 'all' });
        expect(left).toBe(diagrams.minus(region, diagrams.union(parts)));
      }),
      runs(200),
    );
  });

  test('is shown by a part of it, never by nothing, when some of it is enough', () => {
    fc.assert(
      fc.property(wholeAndApart, fc.constantFrom('apart', 'perhaps_meeting'), ({ diagrams, region, parts }, how) => {
        const regions = { diagrams, volumes: new Volumes(diagrams) };
        const some = uncovered(regions, region, parts, { parts: how, wanted: 'some' });
        const all = diagrams.minus(region, diagrams.union(parts));
        expect(diagrams.minus(some, all)).toBe(NONE);
        expect(some === NONE).toBe(all === NONE);
      }),
      runs(200),
    );
  });

  test('is found in a space that is too large to count with plain numbers', () => {
    const sizes = Array.from({ length: 40 }, () => 10);
    const diagrams = smallDiagrams(sizes);
    const parts = Array.from({ length: 9 }, (_, atom) => diagrams.literal(0, [[atom, atom]]));
    const almost = diagrams.literal(0, [[9, 9]], diagrams.literal(39, [[0, 8]]));
    const regions = { diagrams, volumes: new Volumes(diagrams) };
    const left = uncovered(regions, 1, [...parts, almost], { parts: 'apart', wanted: 'all' });
    expect(left).toBe(diagrams.literal(0, [[9, 9]], diagrams.literal(39, [[9, 9]])));
  });
});

test('two regions are a pair exactly when some point lies in both', () => {
  fc.assert(
    fc.property(arbitraryRegions({ min: 2, max: 40 }), ({ sizes, shapes }) => {
      const diagrams = smallDiagrams(sizes);
      const points = pointsOf(sizes);
      const held = shapes.map((shape) => points.map((point) => holdsAt(shape, point)));
      const expected = held.flatMap((one, a) =>
        held.flatMap((other, b) => (a < b && one.some((isIn, at) => isIn && other[at]) ? [[a, b]] : [])),
      );
      const nodes = shapes.map((shape) => nodeOf(diagrams, shape));
      expect(meetingPairs({ diagrams }, nodes)).toEqual(expected);
    }),
    runs(200),
  );
});

test('on an axis of a thousand atoms regions meet as they do on a short one', () => {
  const diagrams = smallDiagrams([1000, 2]);
  const span = (from: number, to: number) => diagrams.literal(0, [[from, to]]);
  const comb = diagrams.literal(0, [
    [0, 10],
    [990, 999],
  ]);
  expect(meetingPairs({ diagrams }, [span(0, 499), span(500, 999), span(499, 500), comb, span(11, 989)])).toEqual([
    [0, 2],
    [0, 3],
    [0, 4],
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 4],
  ]);
});

test('a hull has the atoms of all points of its region, and is open where the region does not ask', () => {
  fc.assert(
    fc.property(arbitraryRegions({ min: 1, max: 1 }), ({ sizes, shapes: [shape] }) => {
      if (shape === undefined) return;
      const diagrams = smallDiagrams(sizes);
      const hull = hullOf(diagrams.store, nodeOf(diagrams, shape));
      const inside = pointsOf(sizes).filter((point) => holdsAt(shape, point));
      for (const [level, size] of sizes.entries()) {
        const reached = Array.from({ length: size }, (_, atom) => inside.some((point) => point[level] === atom));
        const told = hull[level];
        // Nothing says of an empty region where it lies.
        if (told === undefined) expect(inside.length === 0 || reached.every((is) => is)).toBe(true);
        else expect([...told].map((bit) => bit === 1)).toEqual(reached);
      }
    }),
    runs(150),
  );
});
