// How many requests a second the portal takes from one address: a counter that grows by each and leaks.
import type { Instant } from '../../../domain/instant.ts';

export type Intensity = { readonly burst: number; readonly perSecond: number };

/** Whether the portal looks at a request at `now`; a refused one does not count. */
export function intensityCounter(limit: Intensity): (from: string, now: Instant) => boolean {
  const counters = new Map<string, { level: number; at: Instant }>();
  return (from, now) => {
    const { level, at } = counters.get(from) ?? { level: 0, at: now };
    const left = Math.max(0, level - (Math.max(0, now - at) / 1000) * limit.perSecond);
    const isTaken = left + 1 <= limit.burst;
    counters.set(from, { level: isTaken ? left + 1 : left, at: now });
    return isTaken;
  };
}
