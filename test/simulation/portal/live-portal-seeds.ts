// Many lives of a company at its portal, a test for each seed. RUNS and SEED in the environment: how many, and from which on.
import { expect, it } from 'vitest';
import { seedsFrom } from '../live-seeds.ts';
import { runPortalSimulation } from './portal-simulation.ts';

/** Together with the other weather, two hundred. */
const RUNS = Number(process.env['RUNS'] ?? 100);
const FIRST = Number(process.env['SEED'] ?? 1);

export function livePortalSeeds(weather: 'fine' | 'storm'): void {
  it.each(seedsFrom(FIRST, RUNS))('seed %i', { timeout: 120_000 }, async (seed) => {
    const report = await runPortalSimulation({ seed: String(seed), contracts: 3, acts: 40, weather });
    expect(report.begun).toBeGreaterThan(0);
  });
}
