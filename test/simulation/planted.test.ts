// Bugs that are planted are found, each by what must be true and is not any more: a simulation that finds nothing proves something.
import { expect, it } from 'vitest';
import { PLANTED_BUGS } from './planted-bugs.ts';
import { runSimulation } from './simulation.ts';
import type { PlantedBug, SimulationOf } from './simulation-of.ts';
import { START, smallContract, smallEditions } from './small-company.ts';

const SECONDS = 1000;
const editions = smallEditions(2);
/** Lives with lost answers, crashes and letters that are given up. */
const SEEDS = ['2010', '2012', '2001'];

function life(seed: string, planted: PlantedBug): SimulationOf {
  const command = `a planted bug with seed ${seed}`;
  return { seed, stormDays: 8, cases: 2, editions, contract: smallContract, start: START, command, planted };
}

/** What the first life that fails says. */
async function firstFailure(planted: () => PlantedBug): Promise<string> {
  for (const seed of SEEDS) {
    try {
      await runSimulation(life(seed, planted()));
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
  return 'nothing was found';
}

it.each(PLANTED_BUGS)('%s', { timeout: 60 * SECONDS }, async (_, planted, says) => {
  expect(await firstFailure(planted)).toMatch(says);
});
