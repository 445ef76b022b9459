// One axis of the index: for an answer to one fact, the routes that it does not rule out.

import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered, isSet } from '../../domain/fact.ts';
import type { CompiledWhen } from '../compile/compiled-rules.ts';
import { intervalHull, mayHoldFor } from './accepted-hull.ts';
import type { BitRow } from './bit-row.ts';
import { addTo, bitRow, emptyWords } from './bit-row.ts';

/** A condition at its position in the rows. */
export type Placed = { readonly position: number; readonly when: CompiledWhen };

export type Axis = {
  /** Index into the rules' facts. */
  readonly fact: number;
  /** The routes that the answer leaves; undefined when it rules nothing out (it is unanswered). */
  readonly rowOf: (answer: Answer) => BitRow | undefined;
};

/**
 * The most pieces that an ordered axis is cut into. Beyond, neighbouring pieces share a row that is their union, and the exact
 * check that follows tells them apart; more would save few checks and push the rows out of the processor's cache.
 */
const MOST_PIECES = 512;

/** The most combinations of flags whose rows are kept. */
const MOST_COMBINATIONS = 512;

/** The axis of one fact over conditions that ask about it (`asking`) and the positions of all others (`silent`). */
export function buildAxis(
  fact: number,
  declaration: FactDeclaration,
  asking: readonly Placed[],
  base: Uint32Array,
): Axis {
  const fill = (answer: Answer): BitRow => {
    const words = base.slice();
    for (const { position, when } of asking) if (mayHoldFor(when, fact, answer)) addTo(words, position);
    return bitRow(words);
  };
  const absent = fill({ kind: 'absent', setBy: 'file', confirmed: true });
  const ofValue = valueRows(fact, declaration, asking, base, fill);
  return {
    fact,
    rowOf: (answer) => {
      if (answer.kind === 'value') return ofValue(answer.value);
      return answer.kind === 'absent' ? absent : undefined;
    },
  };
}

type RowOfValue = (value: Value) => BitRow;

function valueRows(
  fact: number,
  declaration: FactDeclaration,
  asking: readonly Placed[],
  base: Uint32Array,
  fill: (answer: Answer) => BitRow,
): RowOfValue {
  if (isOrdered(declaration.type)) return orderedRows(fact, asking, base);
  const fillValue = (value: Value): BitRow => fill({ kind: 'value', value, setBy: 'file', confirmed: true });
  return isSet(declaration.type) ? setRows(fact, asking, fillValue) : wordRows(fact, asking, fillValue);
}

/** Pieces between borders, found by binary search. */
function orderedRows(fact: number, asking: readonly Placed[], base: Uint32Array): RowOfValue {
  const hulls = asking.map(({ position, when }) => ({ position, intervals: intervalHull(when, fact) }));
  const starts = pieceStarts(hulls.flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi + 1])));
  const pieces = Array.from({ length: starts.length + 1 }, () => base.slice());
  for (const { position, intervals } of hulls) {
    for (const { lo, hi } of intervals) {
      for (let piece = pieceOf(starts, lo); piece <= pieceOf(starts, hi); piece += 1) {
        const words = pieces[piece];
        if (words !== undefined) addTo(words, position);
      }
    }
  }
  const rows = pieces.map(bitRow);
  const nothing = bitRow(base);
  return (value) => (typeof value === 'number' ? (rows[pieceOf(starts, value)] ?? nothing) : nothing);
}

/** Where pieces begin, ascending; thinned out evenly when there are too many. */
function pieceStarts(borders: readonly number[]): Float64Array {
  const all = [...new Set(borders)].sort((a, b) => a - b);
  const stride = Math.ceil(all.length / MOST_PIECES);
  return Float64Array.from(stride <= 1 ? all : all.filter((_, index) => index % stride === 0));
}

/** How many starts are at or below `value`: the piece that it lies in. */
function pieceOf(starts: Float64Array, value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row for each value that some condition names, one for all others. */
function wordRows(fact: number, asking: readonly Placed[], fill: (value: Value) => BitRow): RowOfValue {
  const named = new Set<string | boolean>();
  for (const { when } of asking) {
    for (const { accepts } of testsOn(when, fact))
      if (accepts.kind === 'values') for (const value of accepts.values) named.add(value);
  }
  const rows = new Map<Value, BitRow>([...named].map((value) => [value, fill(value)]));
  // A number is no value of such a fact, so it stands for "none of those named".
  const others = fill(Number.NaN);
  return (value) => rows.get(value) ?? others;
}

/** A row for each combination of flags as it first occurs; flags that no condition names do not count. */
function setRows(fact: number, asking: readonly Placed[], fill: (value: Value) => BitRow): RowOfValue {
  const named = new Map<string, number>();
  for (const { when } of asking) {
    for (const { accepts } of testsOn(when, fact)) {
      if (accepts.kind === 'set') for (const flag of accepts.values) if (!named.has(flag)) named.set(flag, named.size);
    }
  }
  const rows = new Map<string, BitRow>();
  return (value) => {
    const flags = Array.isArray(value) ? value.filter((flag) => named.has(flag)) : [];
    const key = flags.join('|');
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = fill(flags);
    if (rows.size >= MOST_COMBINATIONS) rows.clear();
    rows.set(key, row);
    return row;
  };
}

function testsOn(when: CompiledWhen, fact: number): readonly CompiledWhen['tests'][number][] {
  return [...when.tests, ...when.any.flat()].filter((test) => test.fact === fact);
}
