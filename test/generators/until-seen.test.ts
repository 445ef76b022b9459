// A sample that lacks something is not taken for a sample, and bad luck not for a fault.

import { expect, test } from 'vitest';
import { untilSeen } from './until-seen.ts';

test('one sample is drawn where it holds enough', async () => {
  let rounds = 0;
  await untilSeen({ found: 2 }, { numRuns: 5 }, (_, see) => {
    rounds += 1;
    see('found', 3);
    see('something else');
  });
  expect(rounds).toBe(1);
});

test('others are drawn, each with the seed that follows, until all together hold enough of everything', async () => {
  const seeds: (number | undefined)[] = [];
  await untilSeen({ found: 2, rare: 0 }, { numRuns: 5, seed: 40 }, ({ seed }, see) => {
    seeds.push(seed);
    see('found');
    if (seed === 43) see('rare');
  });
  expect(seeds).toEqual([40, 41, 42, 43]);
});

test('what does not come in any of them fails, and is named with its count', async () => {
  let rounds = 0;
  const drawn = untilSeen({ never: 0, seldom: 30, often: 10 }, { numRuns: 5 }, (_, see) => {
    rounds += 1;
    see('seldom');
    see('often', 20);
  });
  await expect(drawn).rejects.toThrow(
    'seen too seldom in 20 rounds: never 0 times, not more than 0; seldom 20 times, not more than 30',
  );
  expect(rounds).toBe(20);
});

test('a property that does not hold fails at once', async () => {
  let rounds = 0;
  const drawn = untilSeen({ never: 0 }, { numRuns: 5 }, () => {
    rounds += 1;
    throw new Error('does not hold');
  });
  await expect(drawn).rejects.toThrow('does not hold');
  expect(rounds).toBe(1);
});
