// How many requests a second the portal takes from one address: a counter that grows by each and leaks.
import type { Instant } from '../../../domain/instant.ts';

export type Intensity = { readonly burst: number; readonly perSecond: number };

export type IntensityCounter = {
  /** Whether the portal looks at a request at `now`; a refused one does not count. */
  readonly takes: (from: string, now: Instant) => boolean;
  /** How full the counter of each address is, of those that hold anything. */
  readonly levels: (now: Instant) => readonly { readonly from: string; readonly level: number }[];
};

export function intensityCounter(limit: Intensity): IntensityCounter {
  const counters = new Map<string, { level: number; at: Instant }>();
  const left = (from: string, now: Instant): number => {
    const { level, at } = counters.get(from) ?? { level: 0, at: now };
    return Math.max(0, level - (Math.max(0, now - at) / 1000) * limit.perSecond);
  };
  return {
    takes: (from, now) => {
      const level = left(from, now);
      const isTaken = level + 1 <= limit.burst;
      counters.set(from, { level: isTaken ? level + 1 : level, at: now });
      return isTaken;
    },
    levels: (now) =>
      [...counters.keys()].map((from) => ({ from, level: left(from, now) })).filter(({ level }) => level > 0),
  };
}
