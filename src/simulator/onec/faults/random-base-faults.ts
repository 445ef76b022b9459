// Faults of a 1C base by chance: those that pass.
import type { Instant } from '../../../domain/instant.ts';
import type { Chance } from '../../../engine/ports/chance.ts';
import type { BaseFault, BaseFaults } from './base-fault.ts';

export type BaseFaultRates = {
  readonly chance: Chance;
  /** Of all requests, how many fail: from 0 to 1. */
  readonly share: number;
  /** None begins any more from then on. */
  readonly until?: Instant;
};

const LONGEST_MS = 90_000;
const STATUSES = [200, 500, 502, 503] as const;

/** @public Simulations with everything connected draw their faults here. */
export function randomBaseFaults({ chance, share, until }: BaseFaultRates): BaseFaults {
  const upTo = (most: number): number => Math.floor(chance.fraction() * (most + 1));
  const draw = (): BaseFault => {
    switch (upTo(5)) {
      case 0:
        return { fault: 'broken_off' };
      case 1:
        return { fault: 'no_answer', ms: upTo(LONGEST_MS) };
      case 2:
        return { fault: 'page', status: STATUSES[upTo(STATUSES.length - 1)] ?? 503 };
      case 3:
        return { fault: 'no_licence' };
      case 4:
        return { fault: 'exception' };
      default:
        return { fault: 'cut_short' };
    }
  };
  return {
    next: (_, now) => {
      if (until !== undefined && now >= until) return undefined;
      return chance.fraction() < share ? draw() : undefined;
    },
  };
}
