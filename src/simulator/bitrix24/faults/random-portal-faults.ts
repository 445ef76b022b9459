// Faults of requests by chance.
import type { Instant } from '../../../domain/instant.ts';
import type { Chance } from '../../../engine/ports/chance.ts';
import type { PortalFault, PortalFaultName, PortalFaults } from './portal-fault.ts';

export type PortalFaultRates = {
  readonly chance: Chance;
  /** Of all requests, how many fail: from 0 to 1. */
  readonly share: number;
  /** How often each comes among the others; those that pass unless told. */
  readonly weights?: Readonly<Partial<Record<PortalFaultName, number>>>;
  /** None begins any more from then on. */
  readonly until?: Instant;
};

const PASSING = {
  broken_off: 4,
  no_answer: 3,
  html: 3,
  cut_short: 2,
  throttled: 1,
  spent: 1,
  internal_error: 1,
} as const;
/** A request may be committed until it is cut. */
const LATEST_MS = 60_000;
const LONGEST_BURST_MS = 20_000;

/** @public Simulations of the gateway draw their faults here. */
export function randomPortalFaults({ chance, share, weights = PASSING, until }: PortalFaultRates): PortalFaults {
  return {
    next: (_, now) => {
      if (until !== undefined && now >= until) return undefined;
      return chance.fraction() < share ? faultOf(drawName(weights, chance), chance) : undefined;
    },
  };
}

function drawName(weights: Readonly<Partial<Record<PortalFaultName, number>>>, chance: Chance): PortalFaultName {
  const entries = Object.entries(weights) as readonly (readonly [PortalFaultName, number])[];
  let left = chance.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  throw new Error('weights without a weight');
}

function faultOf(fault: PortalFaultName, { fraction }: Chance): PortalFault {
  const upTo = (most: number): number => Math.floor(fraction() * (most + 1));
  // A third not at all, a third at once, a third late.
  const done = (): 'never' | number => (['never', 0, upTo(LATEST_MS)] as const)[upTo(2)] ?? 'never';
  switch (fault) {
    case 'broken_off':
    case 'no_answer':
      return { fault, done: done() };
    case 'html':
      return { fault, status: [200, 500, 502, 503][upTo(3)] ?? 502, done: fraction() < 0.5 ? 'at_once' : 'never' };
    case 'throttled':
      return { fault, ms: upTo(LONGEST_BURST_MS) };
    case 'moved':
      return { fault, to: 'https://renamed.test' };
    default:
      return { fault };
  }
}
