// Planted bugs show that what the simulation of a portal holds to is held to.
import { expect, it } from 'vitest';
import { PORTAL_BUGS } from './portal-bugs.ts';
import { runPortalSimulation } from './portal-simulation.ts';

const MOST_SEEDS = 12;

it.each(PORTAL_BUGS)('$bug: found', { timeout: 120_000 }, async ({ planted, said }) => {
  const found: string[] = [];
  for (let seed = 1; seed <= MOST_SEEDS && !found.some((text) => said.test(text)); seed += 1) {
    const of = { seed: String(seed), contracts: 3, acts: 50, weather: 'fine', planted } as const;
    found.push(
      await runPortalSimulation(of).then(
        () => 'nothing was found',
        (thrown: unknown) => (thrown as Error).message,
      ),
    );
  }
  expect(found.join('\n')).toMatch(said);
});
