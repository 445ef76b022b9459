// Which routes the rows leave for a contract, and which of those the exact conditions do not rule out.

import type { Truth } from '../../domain/condition.ts';
import type { RouteId } from '../../domain/ids.ts';
import type { AnswerVector } from '../compile/compiled-rules.ts';
import { EVERYTHING } from './axis.ts';
import type { IndexedRoute, RouteIndex } from './route-index.ts';
import type { RowId, RowStore } from './row-store.ts';
import { commonPositions } from './row-store.ts';

/** Fills the index's `scratch.positions` with the positions that no single answer rules out; returns how many they are. */
export function remainingPositions(index: RouteIndex, answers: AnswerVector): number {
  const { store, axes, scratch } = index;
  const { rows, positions } = scratch;
  let count = 0;
  for (const axis of axes) {
    const answer = answers[axis.fact];
    const row = answer === undefined ? EVERYTHING : axis.rowOf(answer);
    if (row === EVERYTHING) continue;
    insert(store, rows, count, row);
    count += 1;
  }
  if (count === 0) {
    rows[0] = index.all;
    count = 1;
  }
  return commonPositions(store, rows, count, positions);
}

/** Keeps the rows ascending by size: the smallest decides how many words are looked at. */
function insert(store: RowStore, rows: Int32Array, count: number, row: RowId): void {
  const { sizes } = store;
  const size = sizes[row] ?? 0;
  let place = count;
  while (place > 0) {
    const before = rows[place - 1] ?? 0;
    if ((sizes[before] ?? 0) <= size) break;
    rows[place] = before;
    place -= 1;
  }
  rows[place] = row;
}

/** The routes whose `when` holds or hangs on unanswered facts, in the order of the bundle; held back or overridden ones too. */
export function openRoutes(index: RouteIndex, answers: AnswerVector): readonly OpenRoute[] {
  const count = remainingPositions(index, answers);
  return Array.from(index.scratch.positions.subarray(0, count))
    .flatMap((position) => index.routes[position] ?? [])
    .map((indexed) => ({ indexed, truth: indexed.when.holds(answers) }))
    .filter(({ truth }) => truth !== 'false')
    .sort((a, b) => a.indexed.route.index - b.indexed.route.index);
}

export type OpenRoute = { readonly indexed: IndexedRoute; readonly truth: Truth };

/**
 * All that has to be evaluated and explained: the routes whose `when` is not false, in the order of the bundle. The `otherwise`
 * route is not among them; whether one is overridden or held back is left to the caller.
 */
export function candidates(index: RouteIndex, answers: AnswerVector): readonly RouteId[] {
  return openRoutes(index, answers).map(({ indexed }) => indexed.route.rule.route);
}
