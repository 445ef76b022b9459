// What a simulation is told, and what it tells.
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { EngineEvent } from '../../src/engine/ports/engine-event.ts';
import type { Portal } from '../../src/engine/ports/portal.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import type { Tally } from './tally.ts';

export type SimulationOf = {
  readonly seed: string;
  /** How long things go wrong; then it is calm until everything has ended. */
  readonly stormDays: number;
  /** Cases begin over that time. */
  readonly cases: number;
  /** The first is published at once, the others one after another. */
  readonly editions: readonly Bundle[];
  readonly contract: (chance: SeededChance) => Extract<EngineEvent, { readonly kind: 'start' }>;
  readonly start: Instant;
  /** How it is run again: told when something is not as it must be. */
  readonly command: string;
  /** Where the store is kept afterwards. */
  readonly keep?: string;
  /** Shows that what must be true is held to: it is not true any more. */
  readonly planted?: PlantedBug;
};

/** A bug, as another store or portal in the place of the one that there is. Asked anew in each life. */
export type PlantedBug = {
  readonly store?: (store: Store) => Store;
  readonly portal?: (portal: Portal) => Portal;
};

export type SimulationReport = {
  readonly days: number;
  readonly lives: number;
  readonly cases: number;
  readonly records: number;
  readonly events: number;
  readonly seen: number;
  readonly faults: number;
  readonly tally: Tally;
};
