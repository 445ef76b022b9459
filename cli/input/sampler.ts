// Which rows of a file are decided twice: a random hundredth, the same for the same seed, and always the first.
import { UsageError } from '../usage-error.ts';

/** One in so many. */
const ONE_IN = 100;

/** The seed that was asked for, else one of the clock and chance. */
export function readSeed(text: string | undefined): number {
  if (text === undefined) return Math.floor(Math.random() * 2 ** 31);
  if (!/^\d{1,10}$/.test(text)) throw new UsageError('not_a_seed', { value: text });
  return Number(text);
}

/** Asked once per row, in order. Mulberry32, by Tommy Ettinger: small, and even enough to pick rows by. */
export function sampler(seed: number): () => boolean {
  let state = seed >>> 0;
  let isFirst = true;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    const sampled = isFirst || ((mixed ^ (mixed >>> 14)) >>> 0) % ONE_IN === 0;
    isFirst = false;
    return sampled;
  };
}
