// A number of an interval that a person would think of: the ordinary one, else the roundest near it.

/** Whole units, both ends in. `ordinary` is taken when it lies inside. */
export function valueInInterval(lo: number, hi: number, ordinary: number): number {
  if (lo <= ordinary && ordinary <= hi) return ordinary;
  // Not further from the ordinary than needed: within half as much again of the end that is nearer to it.
  const [from, to] = ordinary < lo ? [lo, Math.min(hi, lo + halfOf(lo))] : [Math.max(lo, hi - halfOf(hi)), hi];
  for (let step = 10 ** 15; step >= 1; step /= 10) {
    const value = ordinary < lo ? Math.ceil(from / step) * step : Math.floor(to / step) * step;
    if (value >= from && value <= to) return value === 0 ? 0 : value;
  }
  return from;
}

function halfOf(units: number): number {
  return Math.ceil(Math.abs(units) / 2);
}
