// The whole engine, killed at any moment: nothing acknowledged is lost, nothing is seen twice, and in the end everything is delivered.
import { expect, test } from 'vitest';
import { killAgainAndAgain } from '../crash/kill-again.ts';

const KILLS = 30;

test(`a daemon at full speed is killed ${KILLS} times while its portal loses and delays answers`, async () => {
  const seed = String(Date.now());
  const { broken, kills, events, records, seen, faults } = await killAgainAndAgain({ kills: KILLS, seed });
  expect(broken, `seed ${seed}`).toEqual([]);
  expect(kills).toBe(KILLS);
  // Most were killed at work and not while they started.
  expect(events).toBeGreaterThan(10 * KILLS);
  expect(records).toBeGreaterThan(2 * KILLS);
  expect(seen).toBeGreaterThan(10 * KILLS);
  expect(faults).toBeGreaterThan(0);
}, 180_000);
