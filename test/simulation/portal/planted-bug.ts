// What can be planted into a simulation with everything connected.
import type { PlantedPortalBug } from '../../../src/company/portal-daemon.ts';
import type { Mail } from '../../../src/engine/ports/mail.ts';
import type { OneC } from '../../../src/onec/one-c.ts';

export type PlantedBug = PlantedPortalBug & {
  /** What 1C is taken to say. */
  readonly papers?: (sound: OneC) => OneC;
  readonly mail?: (sound: Mail) => Mail;
};
