// A scene of a test: a portal that is provisioned, with a daemon at work; it ends with the test.
import { onTestFinished } from 'vitest';
import { randomPortalFaults } from '../../../src/simulator/bitrix24/faults/random-portal-faults.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { Scene } from './scene-of.ts';
import { sceneOf } from './scene-of.ts';
import type { Staging } from './staged-portal.ts';
import { StagedPortal } from './staged-portal.ts';

/** Faults of one request in so many, by a seed; the others pass. */
export function someFaults(seed: string, share = 0.05): NonNullable<Staging['faults']> {
  return () => randomPortalFaults({ chance: seededChance(`faults ${seed}`), share });
}

/** Ends with the test. */
export async function stagePortal(staging: Staging = {}): Promise<Scene> {
  const staged = new StagedPortal(staging);
  onTestFinished(() => staged.stop());
  await staged.provision();
  await staged.open();
  await staged.time.settle();
  return sceneOf(staged);
}
