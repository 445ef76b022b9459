// Diagrams hold exactly the points that the words of their making say, each region once, and count them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Diagrams } from '../../../src/prove/diagram/diagrams.ts';
import { ALL, NONE } from '../../../src/prove/diagram/node-store.ts';
import { Volumes } from '../../../src/prove/diagram/volume.ts';
import { arbitraryRegions, holdsAt, isIn, nodeOf, pointsOf, runs, smallDiagrams } from '../small-space.ts';

describe('a diagram', () => {
  test('holds a point exactly when its making does: and, or, minus, not, union, literal, branch', () => {
    fc.assert(
      fc.property(arbitraryRegions({ min: 1, max: 3 }), ({ sizes, shapes }) => {
        const diagrams = smallDiagrams(sizes);
        const nodes = shapes.map((shape) => nodeOf(diagrams, shape));
        const points = pointsOf(sizes);
        for (const [at, shape] of shapes.entries()) {
          const held = points.map((point) => isIn(diagrams.store, nodes[at] ?? NONE, point));
          expect(held).toEqual(points.map((point) => holdsAt(shape, point)));
        }
      }),
      runs(200),
    );
  });

  test('of two equal regions is one node, of two different ones are two', () => {
    fc.assert(
      fc.property(arbitraryRegions({ min: 2, max: 4 }), ({ sizes, shapes }) => {
        const diagrams = smallDiagrams(sizes);
        const points = pointsOf(sizes);
        const told = shapes.map((shape) => ({
          node: nodeOf(diagrams, shape),
          bits: points.map((point) => (holdsAt(shape, point) ? '1' : '0')).join(''),
        }));
        for (const one of told) {
          for (const other of told) expect(one.node === other.node).toBe(one.bits === other.bits);
          expect(one.node === NONE).toBe(!one.bits.includes('1'));
          expect(one.node === ALL).toBe(!one.bits.includes('0'));
        }
      }),
      runs(150),
    );
  });

  test('is counted exactly, as a number and as a big one', () => {
    fc.assert(
      fc.property(arbitraryRegions({ min: 1, max: 2 }), ({ sizes, shapes }) => {
        const diagrams = smallDiagrams(sizes);
        const volumes = new Volumes(diagrams);
        for (const shape of shapes) {
          const node = nodeOf(diagrams, shape);
          const counted = pointsOf(sizes).filter((point) => holdsAt(shape, point)).length;
          expect(volumes.of(node)).toBe(BigInt(counted));
          expect(volumes.from(node, 0)).toBe(counted);
        }
      }),
      runs(150),
    );
  });
});

test('a space of 10^40 points is counted exactly, and said to be too large for plain numbers', () => {
  const diagrams = smallDiagrams(Array.from({ length: 40 }, () => 10));
  const volumes = new Volumes(diagrams);
  expect(volumes.areExact).toBe(false);
  expect(volumes.of(ALL)).toBe(10n ** 40n);
  expect(volumes.of(diagrams.not(diagrams.literal(39, [[3, 3]])))).toBe(9n * 10n ** 39n);
});

describe('a question that is too large', () => {
  const checkerboard = (diagrams: Diagrams) =>
    Array.from({ length: 12 }, (_, level) => diagrams.literal(level, [[level % 2, level % 2]])).reduce(
      (odd, one) => diagrams.or(diagrams.minus(odd, one), diagrams.minus(one, odd)),
      NONE,
    );

  test('has no answer, and the next one is answered as if it had not been asked', () => {
    const sizes = Array.from({ length: 12 }, () => 2);
    const diagrams = new Diagrams(sizes, { nodes: 10_000, steps: 1_000_000 });
    expect(diagrams.attempt(5, () => checkerboard(diagrams))).toBeUndefined();
    const node = diagrams.attempt(100_000, () => checkerboard(diagrams));
    expect(node === undefined ? 0n : new Volumes(diagrams).of(node)).toBe(2048n);
  });

  test('stops at the nodes that were given', () => {
    const sizes = Array.from({ length: 12 }, () => 2);
    const diagrams = new Diagrams(sizes, { nodes: 14, steps: 1_000_000 });
    expect(diagrams.attempt(1_000_000, () => checkerboard(diagrams))).toBeUndefined();
  });

  test('passes on what went wrong for another reason', () => {
    const diagrams = smallDiagrams([2]);
    const wrong = () => diagrams.attempt(10, () => expect.unreachable('wrong'));
    expect(wrong).toThrow('wrong');
  });
});
