// Circles in references: every one is found, and nothing that is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/language/names/find-cycles.ts';
import { findCycles } from '../../../src/language/names/find-cycles.ts';

function links(...pairs: readonly string[]): readonly Link[] {
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { from, to };
  });
}

function paths(graph: readonly Link[]): readonly string[] {
  return findCycles(graph).map((cycle) => cycle.map(({ from, to }) => `${from}>${to}`).join(' '));
}

describe('circles', () => {
  it('are found with all their links, in order', () => {
    expect(paths(links('a>b', 'b>c', 'c>a'))).toEqual(['a>b b>c c>a']);
    expect(paths(links('a>a'))).toEqual(['a>a']);
  });

  it('are not seen where two ways lead to the same place', () => {
    expect(paths(links('a>b', 'a>c', 'b>d', 'c>d'))).toEqual([]);
  });

  it('are told without what leads to them and away from them', () => {
    expect(paths(links('x>a', 'a>b', 'b>a', 'b>y', 'y>z'))).toEqual(['a>b b>a']);
  });

  it('are told once for each knot, by the shortest', () => {
    expect(paths(links('a>b', 'b>c', 'c>a', 'c>b'))).toEqual(['a>b b>c c>a']);
    expect(paths(links('a>b', 'b>a', 'b>c', 'c>d', 'd>c'))).toEqual(['a>b b>a', 'c>d d>c']);
  });

  it('do not make a long chain slow', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({ from: `n${index}`, to: `n${index + 1}` }));
    expect(findCycles(chain)).toEqual([]);
    expect(findCycles([...chain, { from: 'n10000', to: 'n0' }]).map((cycle) => cycle.length)).toEqual([10_001]);
  });

  it('are there exactly where a node can come back to itself', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.record({ from: node, to: node }), { maxLength: 12 }), (graph) => {
        const cycles = findCycles(graph);
        for (const cycle of cycles) {
          expect(cycle.map(({ to }) => to)).toEqual([...cycle.slice(1), cycle[0]].map((link) => link?.from));
        }
        const onCircle = (start: string) => comesBack(start, graph);
        expect(cycles.length > 0).toBe(['a', 'b', 'c', 'd', 'e', 'f'].some(onCircle));
        const told = new Set(cycles.flatMap((cycle) => cycle.map(({ from }) => from)));
        for (const name of told) expect(onCircle(name)).toBe(true);
      }),
    );
  });
});

/** By the definition: some way from the node leads to it again. */
function comesBack(start: string, graph: readonly Link[]): boolean {
  const seen = new Set<string>();
  const walk = (from: string): boolean =>
    graph.some((link) => {
      if (link.from !== from) return false;
      if (link.to === start) return true;
      if (seen.has(link.to)) return false;
      seen.add(link.to);
      return walk(link.to);
    });
  return walk(start);
}
