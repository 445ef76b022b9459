// A random sample must not be without what a test is about: it is drawn on, with other seeds, until there was enough of that.

import { expect } from 'vitest';

export type Sample = { readonly numRuns: number; readonly seed?: number };

/** Counts what a property met. */
export type See = (what: string, times?: number) => void;

/** A sample that lacks something once in ten is without it in all of these once in 10^20. */
const MOST_ROUNDS = 20;

/**
 * Draws samples, each by `draw`, until everything that is `wanted` was seen more often than it says, in all samples together; fails only
 * when so many rounds did not show it. Of a sample with a seed the next ones have the seeds that follow; without, each has a new one.
 */
export async function untilSeen(
  wanted: Readonly<Record<string, number>>,
  first: Sample,
  draw: (sample: Sample, see: See) => Promise<void> | void,
): Promise<void> {
  const seen = new Map<string, number>();
  const see: See = (what, times = 1) => void seen.set(what, (seen.get(what) ?? 0) + times);
  const lacking = (): readonly string[] =>
    Object.entries(wanted)
      .filter(([what, times]) => (seen.get(what) ?? 0) <= times)
      .map(([what, times]) => `${what} ${seen.get(what) ?? 0} times, not more than ${times}`);
  for (let round = 0; round < MOST_ROUNDS && (round === 0 || lacking().length > 0); round += 1) {
    await draw(first.seed === undefined ? first : { ...first, seed: first.seed + round }, see);
  }
  if (lacking().length > 0) expect.fail(`seen too seldom in ${MOST_ROUNDS} rounds: ${lacking().join('; ')}`);
}
