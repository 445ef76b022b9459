// Which atoms of a fact a test accepts.

import type { Accepts, UnitInterval } from '../../decide/compile/compiled-rules.ts';
import { unitEnds } from '../../decide/completions/unit-ends.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { AtomRanges } from '../diagram/diagrams.ts';
import type { Atom, Axis } from './axis.ts';
import type { ClientClass } from './client-classes.ts';

type FactAxis = Extract<Axis, { kind: 'fact' }>;

/** The atoms of `axis` that `accepts` accepts; `side` says whose lists of clients are meant. */
export function atomRangesOf(
  axis: FactAxis,
  accepts: Accepts,
  side: number,
  clients: readonly ClientClass[],
): AtomRanges {
  const { atoms } = axis;
  const absent = atoms.at(-1)?.range.kind === 'absent' && accepts.absent ? atoms.length - 1 : undefined;
  switch (accepts.kind) {
    case 'intervals':
      return joined([...accepts.intervals.flatMap((one) => pieceRange(axis, one)), ...pointOf(absent)]);
    case 'values':
      return pointsOf(atoms, (atom) =>
        atom.range.kind === 'absent' ? accepts.absent : acceptsWords(atom, accepts.values, accepts.negated),
      );
    case 'set':
      return pointsOf(clients, ({ lists }) => acceptsSet(lists[side] ?? [], accepts));
  }
}

export function sizeOfRanges(ranges: AtomRanges): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** What lies in both. */
export function intersection(a: AtomRanges, b: AtomRanges): AtomRanges {
  const both: (readonly [number, number])[] = [];
  for (const [fromA, toA] of a) {
    for (const [fromB, toB] of b) {
      const [from, to] = [Math.max(fromA, fromB), Math.min(toA, toB)];
      if (from <= to) both.push([from, to]);
    }
  }
  return both;
}

function pointOf(atom: number | undefined): AtomRanges {
  return atom === undefined ? [] : [[atom, atom]];
}

/** Where each piece begins, in units; kept because each test looks its borders up. */
const starts = new WeakMap<readonly Atom[], Float64Array>();

function startsOf(atoms: readonly Atom[]): Float64Array {
  const known = starts.get(atoms);
  if (known !== undefined) return known;
  const found = Float64Array.from(
    atoms.flatMap(({ range }) => (range.kind === 'interval' ? [range.from ?? Number.NEGATIVE_INFINITY] : [])),
  );
  starts.set(atoms, found);
  return found;
}

function pieceRange({ fact, atoms }: FactAxis, interval: UnitInterval): AtomRanges {
  if (!isOrdered(fact.type)) throw new Error(`an interval of a fact without an order: ${fact.fact}`);
  const ends = unitEnds(fact.type);
  const lo = Math.max(interval.lo, ends.lo);
  const hi = Math.min(interval.hi, ends.hi);
  const from = startsOf(atoms);
  return lo > hi ? [] : [[pieceOf(from, lo), pieceOf(from, hi)]];
}

/** The last piece that begins at or below `units`. */
function pieceOf(from: Float64Array, units: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] as number) <= units) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Words of one atom are treated alike, so the first one tells; one that nobody names is in no list. */
function acceptsWords({ words }: Atom, values: ReadonlySet<string | boolean>, negated: boolean): boolean {
  const [first] = words ?? [];
  return (first !== undefined && values.has(first)) !== negated;
}

function acceptsSet(has: readonly string[], accepts: Extract<Accepts, { kind: 'set' }>): boolean {
  switch (accepts.word) {
    case 'all':
      return accepts.values.every((list) => has.includes(list));
    case 'any':
      return accepts.values.some((list) => has.includes(list));
    case 'none':
      return !accepts.values.some((list) => has.includes(list));
  }
}

function pointsOf<Item>(items: readonly Item[], isIn: (item: Item) => boolean): AtomRanges {
  return joined(items.flatMap((item, at): AtomRanges => (isIn(item) ? [[at, at]] : [])));
}

/** Ascending ranges with neighbours joined. */
function joined(ranges: AtomRanges): AtomRanges {
  const result: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
