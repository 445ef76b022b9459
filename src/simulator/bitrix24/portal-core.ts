// What the parts of the simulated portal share: its state, its clock, its limits, and what it does later.
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { PortalSettings } from './portal-settings.ts';
import type { IntensityCounter } from './protocol/intensity.ts';
import type { OperatingTime } from './protocol/operating-time.ts';
import type { PortalEvent, PortalState } from './state/portal-state.ts';

export type PortalCore = {
  readonly state: PortalState;
  readonly settings: PortalSettings;
  readonly clock: Clock;
  readonly now: () => Instant;
  readonly operating: OperatingTime;
  readonly intensity: IntensityCounter;
  readonly emit: (event: PortalEvent) => void;
  /** Done once `at` has come and somebody looks. */
  readonly later: (at: Instant, deed: () => void) => void;
  /** Does what is due. */
  readonly settle: () => void;
  /** Aborted when the portal is closed. */
  readonly closing: AbortSignal;
  /** The secret of a person's webhook. */
  readonly codeOf: (userId: number) => string | undefined;
};
