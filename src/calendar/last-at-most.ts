// Search by halves.

/** The last index whose number is at most `wanted`, or -1. `sorted` ascends. */
export function lastAtMost(sorted: Float64Array | Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
