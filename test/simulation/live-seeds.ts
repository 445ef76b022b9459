// Many short simulations as tests of their own, and the rare paths that they must have reached between them.
import { describe, expect, it } from 'vitest';
import { RARE_PATHS } from './rare-paths.ts';
import { runSimulation } from './simulation.ts';
import type { SimulationOf } from './simulation-of.ts';
import { START, smallContract, smallEditions } from './small-company.ts';
import { Tally } from './tally.ts';

const SECONDS = 1000;

/** A test for each seed. `of`: what is simulated, but for its seed. */
export function liveSeeds(seeds: readonly number[], of: (seed: string) => SimulationOf): Tally {
  const tally = new Tally();
  it.each(seeds)('seed %i', { timeout: 60 * SECONDS }, async (seed) => {
    const report = await runSimulation(of(String(seed)));
    tally.addAll(report.tally);
    tally.add('seeds');
    expect(report.cases).toBeGreaterThan(0);
  });
  return tally;
}

/** A hundred short lives over the small rules, which must have reached every rare path between them. */
export function liveShortSeeds(first: number): void {
  const editions = smallEditions(2);
  const seeds = seedsFrom(first, 100);
  describe('two cases, eight days in bad weather, over the small rules', () => {
    const tally = liveSeeds(seeds, (seed) => ({
      seed,
      stormDays: 8,
      cases: 2,
      editions,
      contract: smallContract,
      start: START,
      command: `npm run simulate -- --seed ${seed} --days 8 --cases 2`,
    }));

    it('reached every rare path', ({ skip }) => {
      if (tally.of('seeds') < seeds.length) skip('not every seed ran');
      expect(pathsNotReached(tally)).toEqual([]);
    });
  });
}

/** What no seed reached. Proves nothing where some seeds were left out. */
function pathsNotReached(tally: Tally): readonly string[] {
  return RARE_PATHS.filter((path) => tally.of(path) === 0);
}

export function seedsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
