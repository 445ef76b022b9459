// One page of a list: 50 rows, with the count and where the next page starts, or neither for `start=-1`.

import type { Reply } from './method.ts';
import { numberOf } from './read-value.ts';

const PAGE = 50;

/** `key`: under which the rows stand in the result; none for lists that are the result. */
export function listPage(rows: readonly unknown[], start: unknown, key?: string): Reply {
  const wrap = (page: readonly unknown[]): unknown => (key === undefined ? page : { [key]: page });
  const from = numberOf(start);
  if (from < 0) return { result: wrap(rows.slice(0, PAGE)), total: 0 };
  const next = from + PAGE;
  return {
    result: wrap(rows.slice(from, next)),
    total: rows.length,
    ...(next < rows.length ? { next } : {}),
  };
}
