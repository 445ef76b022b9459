// What time it is, and waiting for it: real in the daemon, virtual in a simulation.
import type { Instant } from '../../domain/instant.ts';

export type Clock = {
  readonly now: () => Instant;
  /**
   * Fulfilled when `at` has come, or as soon as `signal` is aborted. Before `at` only where the clock was set back meanwhile: then once so
   * much time has passed as was left when it was called.
   */
  readonly until: (at: Instant, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since some moment, which no setting of the clock moves: for telling that it was set. */
  readonly steady?: () => number;
};
