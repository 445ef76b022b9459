// The other half of the short simulations.
import { describe, expect, it } from 'vitest';
import { liveSeeds, pathsNotReached, seedsFrom } from './live-seeds.ts';
import { START, smallContract, smallEditions } from './small-company.ts';

const editions = smallEditions(2);
const SEEDS = seedsFrom(3000, 100);

describe('two cases, eight days in bad weather, over the small rules', () => {
  const tally = liveSeeds(SEEDS, (seed) => ({
    seed,
    stormDays: 8,
    cases: 2,
    editions,
    contract: smallContract,
    start: START,
    command: `npm run simulate -- --seed ${seed} --days 8 --cases 2`,
  }));

  it('reached every rare path', ({ skip }) => {
    if (tally.of('seeds') < SEEDS.length) skip('not every seed ran');
    expect(pathsNotReached(tally)).toEqual([]);
  });
});
