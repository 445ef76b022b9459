// The budget of a method's own time: ten buckets of a minute, each of which lives ten minutes from its first call.
import type { Instant } from '../../../domain/instant.ts';

const BUCKET_MS = 60_000;
const LIFE_MS = 600_000;

export type OperatingTime = {
  /** Asked before a call: the one that crosses the limit still passes. */
  readonly isSpent: (owner: string, method: string, now: Instant) => boolean;
  readonly spend: (owner: string, method: string, seconds: number, now: Instant) => void;
  /** Seconds spent, and the moment (Unix seconds) at which the oldest bucket drops out. */
  readonly tell: (owner: string, method: string, now: Instant) => { operating: number; operating_reset_at: number };
  /** Every method that something is spent of, with its owner, the most spent first. */
  readonly list: (
    now: Instant,
  ) => readonly { readonly owner: string; readonly method: string; readonly seconds: number }[];
};

type Bucket = { readonly from: Instant; seconds: number };

export function operatingTime(limitSeconds: number): OperatingTime {
  const spent = new Map<string, Bucket[]>();
  const alive = (owner: string, method: string, now: Instant): Bucket[] => {
    const key = `${owner} ${method}`;
    const buckets = (spent.get(key) ?? []).filter(({ from }) => now - from < LIFE_MS);
    spent.set(key, buckets);
    return buckets;
  };
  const sum = (buckets: readonly Bucket[]): number => buckets.reduce((total, { seconds }) => total + seconds, 0);
  return {
    isSpent: (owner, method, now) => sum(alive(owner, method, now)) >= limitSeconds,
    spend: (owner, method, seconds, now) => {
      const buckets = alive(owner, method, now);
      const last = buckets.at(-1);
      if (last !== undefined && now - last.from < BUCKET_MS) last.seconds += seconds;
      else buckets.push({ from: now, seconds });
    },
    tell: (owner, method, now) => {
      const buckets = alive(owner, method, now);
      const oldest = buckets[0]?.from ?? now;
      return {
        operating: Number(sum(buckets).toFixed(6)),
        operating_reset_at: Math.ceil((oldest + LIFE_MS) / 1000),
      };
    },
    list: (now) =>
      [...spent.keys()]
        .map((key) => {
          const [owner = '', method = ''] = key.split(' ');
          return { owner, method, seconds: sum(alive(owner, method, now)) };
        })
        .filter(({ seconds }) => seconds > 0)
        .sort((a, b) => b.seconds - a.seconds),
  };
}
