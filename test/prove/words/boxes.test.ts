// Boxes: together the region, each as large as it can be, and narrow where only contracts that cannot exist would widen it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AtomRanges, Diagrams } from '../../../src/prove/diagram/diagrams.ts';
import type { Node } from '../../../src/prove/diagram/node-store.ts';
import { NONE } from '../../../src/prove/diagram/node-store.ts';
import type { Box } from '../../../src/prove/words/boxes.ts';
import { boxesOf, boxNode } from '../../../src/prove/words/boxes.ts';
import { arbitraryRegions, nodeOf, runs, smallDiagrams } from '../small-space.ts';

type Case = {
  readonly diagrams: Diagrams;
  readonly sizes: readonly number[];
  readonly region: Node;
  readonly anything: Node;
  readonly ordinary: readonly number[];
};

const drawn = fc
  .tuple(arbitraryRegions({ min: 2, max: 2 }), fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }))
  .map(([{ sizes, shapes }, wanted]): Case => {
    const diagrams = smallDiagrams(sizes);
    const [first = NONE, second = NONE] = shapes.map((shape) => nodeOf(diagrams, shape));
    const ordinary = sizes.map((size, level) => Math.min(size - 1, wanted[level] ?? 0));
    return { diagrams, sizes, region: diagrams.minus(first, second), anything: second, ordinary };
  });

const wholeAxis = (size: number): AtomRanges => [[0, size - 1]];

/** The box with one axis set otherwise. */
const withAxis = (box: Box, level: number, ranges: AtomRanges): Box => new Map([...box, [level, ranges] as const]);

const atomsOf = (ranges: AtomRanges): readonly number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

describe('boxes', () => {
  test('cover the region, and beyond it nothing that can exist', () => {
    fc.assert(
      fc.property(drawn, ({ diagrams, region, anything, ordinary }) => {
        const { boxes, rest } = boxesOf(diagrams, region, { anything, ordinary, most: 1000 });
        const covered = diagrams.union(boxes.map((box) => boxNode(diagrams, box)));
        expect(rest).toBe(NONE);
        expect(diagrams.minus(region, covered)).toBe(NONE);
        expect(diagrams.minus(covered, diagrams.or(region, anything))).toBe(NONE);
      }),
      runs(200),
    );
  });

  test('leave in the rest what the ones that were asked for do not cover', () => {
    fc.assert(
      fc.property(drawn, fc.nat(3), ({ diagrams, region, anything, ordinary }, most) => {
        const { boxes, rest } = boxesOf(diagrams, region, { anything, ordinary, most });
        expect(boxes.length).toBeLessThanOrEqual(most);
        expect(rest).toBe(diagrams.minus(region, diagrams.union(boxes.map((box) => boxNode(diagrams, box)))));
      }),
      runs(150),
    );
  });

  test('cannot be made larger on any axis where every contract can exist', () => {
    fc.assert(
      fc.property(drawn, ({ diagrams, sizes, region, ordinary }) => {
        const { boxes } = boxesOf(diagrams, region, { anything: NONE, ordinary, most: 1000 });
        for (const box of boxes) {
          for (const [level, ranges] of box) {
            const inside = new Set(atomsOf(ranges));
            const outside = atomsOf(wholeAxis(sizes[level] ?? 1)).filter((atom) => !inside.has(atom));
            expect(outside.length).toBeGreaterThan(0);
            for (const atom of outside) {
              const slice = boxNode(diagrams, withAxis(box, level, [[atom, atom]]));
              expect(diagrams.minus(slice, region)).not.toBe(NONE);
            }
          }
        }
      }),
      runs(150),
    );
  });

  test('name no atom for which only contracts that cannot exist are in them', () => {
    fc.assert(
      fc.property(drawn, ({ diagrams, region, anything, ordinary }) => {
        const { boxes } = boxesOf(diagrams, region, { anything, ordinary, most: 1000 });
        for (const box of boxes) {
          for (const [level, ranges] of box) {
            for (const atom of atomsOf(ranges)) {
              const slice = boxNode(diagrams, withAxis(box, level, [[atom, atom]]));
              expect(diagrams.and(slice, region)).not.toBe(NONE);
            }
          }
        }
      }),
      runs(150),
    );
  });
});
