// How fast a portal lets so many calls through at best, by the model of its costs.
import type { CommandCount } from './count-commands.ts';

export type Bound = { readonly seconds: number; readonly by: string };

/** Seconds of a method's time in ten minutes, of which a tenth is kept for presses. */
const METHOD_SECONDS = 480 * 0.9;
const WINDOW_SECONDS = 600;
/** Requests under way at once that nobody waits for. */
const LANES = 2;
const BURST = 50;
const PER_SECOND = 2;
const MOST_COMMANDS = 50;

/** The slowest of what cannot be passed: the time of a method, requests a second, and work that is done one after another. */
export function costBound(counts: readonly CommandCount[]): Bound {
  const work = counts.reduce((sum, { seconds }) => sum + seconds, 0);
  const alone = counts.reduce((sum, count) => sum + count.alone, 0);
  const batched = counts.reduce((sum, count) => sum + count.batched, 0);
  const requests = alone + batched / MOST_COMMANDS;
  const bounds: readonly Bound[] = [
    ...counts.map(({ method, seconds }) => ({ seconds: methodSeconds(seconds), by: `the time of ${method}` })),
    { seconds: Math.max(0, requests - BURST) / PER_SECOND, by: 'requests a second' },
    { seconds: work / LANES, by: `${LANES} requests at a time, each of which does its commands one after another` },
  ];
  return bounds.reduce((most, one) => (one.seconds > most.seconds ? one : most));
}

/** What is over the first ten minutes' share comes back as the first runs leave the window. */
function methodSeconds(seconds: number): number {
  const windows = Math.ceil(seconds / METHOD_SECONDS) - 1;
  if (windows <= 0) return 0;
  return windows * WINDOW_SECONDS + (seconds - windows * METHOD_SECONDS) / LANES;
}
