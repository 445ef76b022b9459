// How measured values are spread, in four figures.

/** Nearest rank: `median` and `p85` are values that were measured, the smallest that half (85 of 100) do not exceed. */
export type Spread = { readonly count: number; readonly median: number; readonly p85: number; readonly max: number };

/** In the unit of the values; undefined for none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const max = sorted.at(-1);
  if (max === undefined) return undefined;
  const at = (percent: number): number => sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? max;
  return { count: sorted.length, median: at(50), p85: at(85), max };
}
