// How far another clock is from ours, when it was read some time between two moments of ours.

/** Whole seconds; 0 for a moment in between, as far as a clock that tells whole seconds can say. */
export function secondsApart(theirs: number, ours: { readonly from: number; readonly to: number }): number {
  const ms = Math.max(ours.from - theirs, theirs - ours.to, 0);
  return ms < 1000 ? 0 : Math.round(ms / 1000);
}
