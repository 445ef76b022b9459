// One axis of the index: for an answer to one fact, the routes that it does not rule out.

import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered, isSet } from '../../domain/fact.ts';
import type { CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';
import { LOWEST } from '../compile/compiled-rules.ts';
import { intervalHull } from './interval-hull.ts';
import { mayHoldFor } from './may-hold-for.ts';
import type { RowId, RowStore, Words } from './row-store.ts';
import { addTo, keepRow } from './row-store.ts';

/** A condition at its position in the rows. */
export type Placed = { readonly position: number; readonly when: CompiledWhen };

export type Axis = {
  /** Index into the rules' facts. */
  readonly fact: number;
  /** The routes that the answer leaves; `EVERYTHING` when it rules nothing out (it is unanswered). */
  readonly rowOf: (answer: Answer) => RowId;
};

/** What is known of an axis while its rows are made. */
type Making = {
  readonly store: RowStore;
  readonly fact: number;
  readonly asking: readonly Placed[];
  /** Their tests on the fact. */
  readonly tests: readonly CompiledTest[];
  /** The positions of the conditions that do not ask about the fact. */
  readonly silent: Words;
};

/**
 * The most pieces that an ordered axis is cut into. Beyond, neighbouring pieces share a row that is their union, and the exact
 * check that follows tells them apart; more would save few checks and push the rows out of the processor's cache.
 */
const MOST_PIECES = 512;

/** The most combinations of flags whose rows are kept; those that occur later are left to the exact check. */
const MOST_COMBINATIONS = 512;

/** The row of an unanswered fact: none. */
export const EVERYTHING: RowId = -1;

/** The axis of a fact that some conditions ask about. */
export function buildAxis(making: Making, declaration: FactDeclaration): Axis {
  const absent = filledRow(making, { kind: 'absent', setBy: 'file', confirmed: true });
  const ofValue = valueRows(making, declaration);
  return {
    fact: making.fact,
    rowOf: (answer) => {
      if (answer.kind === 'value') return ofValue(answer.value);
      return answer.kind === 'absent' ? absent : EVERYTHING;
    },
  };
}

type RowOfValue = (value: Value) => RowId;

function valueRows(making: Making, declaration: FactDeclaration): RowOfValue {
  if (isOrdered(declaration.type)) return orderedRows(making);
  return isSet(declaration.type) ? setRows(making) : wordRows(making);
}

/** The conditions that an answer leaves. */
function filledRow({ store, fact, asking, silent }: Making, answer: Answer): RowId {
  const words = silent.slice();
  for (const { position, when } of asking) if (mayHoldFor(when, fact, answer)) addTo(words, position);
  return keepRow(store, words);
}

function valueRow(making: Making, value: Value): RowId {
  return filledRow(making, { kind: 'value', value, setBy: 'file', confirmed: true });
}

/** Pieces between borders, found by binary search. */
function orderedRows({ store, fact, asking, silent }: Making): RowOfValue {
  const hulls = asking.map(({ position, when }) => ({ position, intervals: intervalHull(when, fact) }));
  const starts = pieceStarts(hulls.flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi + 1])));
  const pieces = Array.from({ length: starts.length + 1 }, () => silent.slice());
  for (const { position, intervals } of hulls) {
    for (const { lo, hi } of intervals) {
      const last = pieceOf(starts, hi);
      for (const words of pieces.slice(pieceOf(starts, lo), last + 1)) addTo(words, position);
    }
  }
  const first = store.count;
  for (const words of pieces) keepRow(store, words);
  return (value) => first + pieceOf(starts, typeof value === 'number' ? value : LOWEST);
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

/** A word that no rule can name: it stands for "none of those named". */
const OTHER_WORD = '\u0000';

/** A row for each value that some condition names, one for all others. */
function wordRows(making: Making): RowOfValue {
  const named = new Set(making.tests.flatMap(({ accepts }) => (accepts.kind === 'values' ? [...accepts.values] : [])));
  const rows = new Map<Value, RowId>([...named].map((value) => [value, valueRow(making, value)]));
  const others = valueRow(making, OTHER_WORD);
  return (value) => rows.get(value) ?? others;
}

/** The most flags that fit into one number. */
const MOST_WEIGHTS = 50;

/** A row for each combination of flags as it first occurs; flags that no condition names do not count. */
function setRows(making: Making): RowOfValue {
  const named = new Set(making.tests.flatMap(({ accepts }) => (accepts.kind === 'set' ? accepts.values : [])));
  const weights = new Map([...named].map((flag, index): [string, number] => [flag, 2 ** index]));
  const keyOf = named.size <= MOST_WEIGHTS ? weightOf : namesOf;
  const rows = new Map<string | number, RowId>();
  return (value) => {
    const flags = Array.isArray(value) ? value : [];
    const key = keyOf(flags, weights);
    const known = rows.get(key);
    if (known !== undefined) return known;
    if (rows.size >= MOST_COMBINATIONS) return EVERYTHING;
    const row = valueRow(making, flags);
    rows.set(key, row);
    return row;
  };
}

function weightOf(flags: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const flag of flags) sum += weights.get(flag) ?? 0;
  return sum;
}

function namesOf(flags: readonly string[], weights: ReadonlyMap<string, number>): string {
  return flags.filter((flag) => weights.has(flag)).join('|');
}
