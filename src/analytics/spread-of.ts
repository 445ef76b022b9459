// How long things take, in three figures.

/** Nearest rank: each figure is one that was measured. */
export type Spread = { readonly count: number; readonly median: number; readonly p80: number; readonly max: number };

/**
 * The spread of measured values, in their unit; undefined for none.
 * @public As `caseTimes`.
 */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const max = sorted.at(-1);
  if (max === undefined) return undefined;
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? max;
  return { count: sorted.length, median: at(0.5), p80: at(0.8), max };
}
