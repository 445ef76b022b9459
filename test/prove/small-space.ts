// Regions of tiny spaces twice over: as a diagram, and as a yes or no for every single point.

import fc from 'fast-check';
import type { AtomRanges } from '../../src/prove/diagram/diagrams.ts';
import { Diagrams } from '../../src/prove/diagram/diagrams.ts';
import type { Node, NodeStore } from '../../src/prove/diagram/node-store.ts';
import { NONE } from '../../src/prove/diagram/node-store.ts';

/** An atom per axis. */
export type Point = readonly number[];

/** How a region is made of others. */
export type Shape =
  | { readonly kind: 'literal'; readonly level: number; readonly atoms: readonly boolean[] }
  | { readonly kind: 'and' | 'or' | 'minus'; readonly a: Shape; readonly b: Shape }
  | { readonly kind: 'not'; readonly a: Shape }
  | { readonly kind: 'union'; readonly parts: readonly Shape[] }
  | { readonly kind: 'branch'; readonly level: number; readonly parts: readonly Shape[] };

/** Another sample in every run; `SEED=… RUNS=…` repeats one or makes it larger. A failure prints its seed. */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const { SEED, RUNS } = process.env;
  return { numRuns: Math.ceil(usual * Number(RUNS ?? 1)), ...(SEED === undefined ? {} : { seed: Number(SEED) }) };
}

export const arbitrarySizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

export function arbitraryShape(sizes: readonly number[]): fc.Arbitrary<Shape> {
  const literal = fc
    .nat(sizes.length - 1)
    .chain((level) =>
      fc
        .array(fc.boolean(), { minLength: sizes[level] ?? 1, maxLength: sizes[level] ?? 1 })
        .map((atoms): Shape => ({ kind: 'literal', level, atoms })),
    );
  const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      literal,
      fc.record({ kind: fc.constantFrom('and', 'or', 'minus'), a: tie('shape'), b: tie('shape') }),
      tie('shape').map((a): Shape => ({ kind: 'not', a })),
      fc.array(tie('shape'), { maxLength: 5 }).map((parts): Shape => ({ kind: 'union', parts })),
      fc
        .nat(sizes.length - 1)
        .chain((level) =>
          fc
            .array(tie('shape'), { minLength: sizes[level] ?? 1, maxLength: sizes[level] ?? 1 })
            .map((parts): Shape => ({ kind: 'branch', level, parts })),
        ),
    ),
  }));
  return shape;
}

/** Every point of the space. */
export function pointsOf(sizes: readonly number[]): readonly Point[] {
  return sizes.reduce<readonly Point[]>(
    (points, size) => points.flatMap((point) => Array.from({ length: size }, (_, atom) => [...point, atom])),
    [[]],
  );
}

/** What the words mean, asked of one point. */
export function holdsAt(shape: Shape, point: Point): boolean {
  switch (shape.kind) {
    case 'literal':
      return shape.atoms[point[shape.level] ?? 0] ?? false;
    case 'and':
      return holdsAt(shape.a, point) && holdsAt(shape.b, point);
    case 'or':
      return holdsAt(shape.a, point) || holdsAt(shape.b, point);
    case 'minus':
      return holdsAt(shape.a, point) && !holdsAt(shape.b, point);
    case 'not':
      return !holdsAt(shape.a, point);
    case 'union':
      return shape.parts.some((part) => holdsAt(part, point));
    case 'branch': {
      const part = shape.parts[point[shape.level] ?? 0];
      return part !== undefined && isDeep(part, shape.level) && holdsAt(part, point);
    }
  }
}

/** The same made of diagrams. */
export function nodeOf(diagrams: Diagrams, shape: Shape): Node {
  switch (shape.kind) {
    case 'literal':
      return diagrams.literal(shape.level, rangesOf(shape.atoms));
    case 'not':
      return diagrams.not(nodeOf(diagrams, shape.a));
    case 'union':
      return diagrams.union(shape.parts.map((part) => nodeOf(diagrams, part)));
    case 'branch':
      return diagrams.branch(
        shape.level,
        shape.parts.map((part, atom) => [atom, isDeep(part, shape.level) ? nodeOf(diagrams, part) : NONE] as const),
      );
    default:
      return diagrams[shape.kind](nodeOf(diagrams, shape.a), nodeOf(diagrams, shape.b));
  }
}

/** A branch may lead only to what asks about later axes; other children are taken to be empty. */
function isDeep(shape: Shape, level: number): boolean {
  switch (shape.kind) {
    case 'literal':
      return shape.level > level;
    case 'not':
      return isDeep(shape.a, level);
    case 'branch':
      return shape.level > level;
    case 'union':
      return shape.parts.every((part) => isDeep(part, level));
    default:
      return isDeep(shape.a, level) && isDeep(shape.b, level);
  }
}

/** Ascending runs of the atoms that are let in. */
export function rangesOf(atoms: readonly boolean[]): AtomRanges {
  const ranges: [number, number][] = [];
  for (const [atom, isIn] of atoms.entries()) {
    const last = ranges.at(-1);
    if (!isIn) continue;
    if (last?.[1] === atom - 1) last[1] = atom;
    else ranges.push([atom, atom]);
  }
  return ranges;
}

/** Follows the atoms of a point down a diagram. */
export function isIn(store: NodeStore, region: Node, point: Point): boolean {
  let node = region;
  while (store.levelOf(node) < store.sizes.length) {
    const atom = point[store.levelOf(node)] ?? 0;
    let run = store.firstRun(node);
    while (store.endOf(run) < atom) run += 1;
    node = store.childOf(run);
  }
  return node !== NONE;
}

/** A space and some regions of it. */
export type Drawn = { readonly sizes: readonly number[]; readonly shapes: readonly Shape[] };

export function arbitraryRegions(count: { readonly min: number; readonly max: number }): fc.Arbitrary<Drawn> {
  return arbitrarySizes.chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      shapes: fc.array(arbitraryShape(sizes), { minLength: count.min, maxLength: count.max }),
    }),
  );
}

/** Diagrams with room enough for a tiny space. */
export function smallDiagrams(sizes: readonly number[]): Diagrams {
  return new Diagrams(sizes, { nodes: 100_000, steps: 1_000_000 });
}
