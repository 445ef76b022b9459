// Order of lists: `{ID: "ASC", sort: "desc"}`.
import { textOf } from '../protocol/read-value.ts';

/** Sorted by the first field that tells two rows apart; rows that none tells apart keep their places. */
export function sortRows<Row>(
  rows: readonly Row[],
  order: Readonly<Record<string, unknown>>,
  valueAt: (row: Row, name: string) => unknown,
): readonly Row[] {
  const keys = Object.entries(order).map(([name, side]) => [name, /^desc/i.test(textOf(side)) ? -1 : 1] as const);
  if (keys.length === 0) return rows;
  return [...rows].sort((a, b) => {
    for (const [name, side] of keys) {
      const difference = compare(valueAt(a, name), valueAt(b, name));
      if (difference !== 0) return difference * side;
    }
    return 0;
  });
}

function compare(a: unknown, b: unknown): number {
  const [left, right] = [textOf(a), textOf(b)];
  const numbers = [left, right].map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN));
  const difference = (numbers[0] ?? 0) - (numbers[1] ?? 0);
  if (!Number.isNaN(difference)) return difference;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
