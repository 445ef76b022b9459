// A seed is a life: it can be lived again; and the rules of this repository are lived by too.
import { expect, it } from 'vitest';
import { defaultContract, defaultEditions } from './default-company.ts';
import { runSimulation } from './simulation.ts';
import type { SimulationOf } from './simulation-of.ts';
import { START, smallContract, smallEditions } from './small-company.ts';

const MINUTE_MS = 60_000;
const defaults = defaultEditions();
const DEFAULT_SEEDS = [1, 2, 3, 4, 5, 6];

function small(seed: string): SimulationOf {
  const command = `npm run simulate -- --seed ${seed} --days 8 --cases 2`;
  return { seed, stormDays: 8, cases: 2, editions: smallEditions(2), contract: smallContract, start: START, command };
}

it('is the same again for the same seed, to the last fault', { timeout: MINUTE_MS }, async () => {
  const [once, again] = [await runSimulation(small('77')), await runSimulation(small('77'))];
  expect({ ...again, tally: again.tally.entries }).toEqual({ ...once, tally: once.tally.entries });
  expect(once.faults).toBeGreaterThan(0);
});

it.each(DEFAULT_SEEDS)('seed %i over the rules of this repository', { timeout: MINUTE_MS }, async (seed) => {
  const report = await runSimulation({
    seed: String(seed),
    stormDays: 10,
    cases: 3,
    editions: defaults,
    contract: defaultContract,
    start: START,
    command: `npm run simulate -- --seed ${seed} --days 10 --cases 3 --rules default`,
  });
  expect(report.cases).toBe(3);
});
