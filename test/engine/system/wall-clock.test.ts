// A wall clock that is set while somebody waits: forward they are woken, back they wait no longer than they meant to.
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/instant.ts';
import { wallClock } from '../../../src/engine/system/wall-clock.ts';

const NOON = Date.UTC(2026, 2, 2, 12);
const HOUR_MS = 3_600_000;
const LOOK_MS = 60_000;

/** Sleeps take no time; after each of them the clock is set so, if at all. */
function staged(setAfter: readonly number[] = []) {
  const at = { steadyMs: 0, aheadMs: 0 };
  const slept: number[] = [];
  const clock = wallClock({
    wall: () => NOON + at.steadyMs + at.aheadMs,
    steady: () => at.steadyMs,
    sleep: (ms) => {
      at.steadyMs += ms;
      at.aheadMs = setAfter[slept.length] ?? at.aheadMs;
      slept.push(ms);
      return Promise.resolve();
    },
    lookMs: LOOK_MS,
  });
  return { clock, slept, at };
}

const NEVER = new AbortController().signal;
const inMs = (ms: number): Instant => (NOON + ms) as Instant;

test('a wait ends at its moment, and looks at the clock on its way', async () => {
  const { clock, slept } = staged();
  await clock.until(inMs(150_000), NEVER);
  expect(slept).toEqual([60_000, 60_000, 30_000]);
  expect(clock.now()).toBe(NOON + 150_000);
});

test('set forward beyond the moment: the wait ends with its next look', async () => {
  const { clock, slept } = staged([3 * HOUR_MS]);
  await clock.until(inMs(HOUR_MS), NEVER);
  expect(slept).toEqual([60_000]);
});

test('set back by hours: the wait takes as long as it was to take', async () => {
  const { clock, slept } = staged([-3 * HOUR_MS]);
  await clock.until(inMs(90_000), NEVER);
  expect(slept).toEqual([60_000, 30_000]);
  expect(clock.now()).toBe(NOON + 90_000 - 3 * HOUR_MS);
});

test('a moment that has gone by, and a wait that is called off, take no time', async () => {
  const { clock, slept } = staged();
  await clock.until(inMs(-1), NEVER);
  await clock.until(inMs(HOUR_MS), AbortSignal.abort());
  expect(slept).toEqual([]);
});
