// Faults by chance: single calls that fail in one way or another, and outages in which none gets through.
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { FarCall, Fault, FaultName, Faults } from './fault.ts';

/** How often each fault comes among the others. */
export type FaultWeights = Readonly<Partial<Record<FaultName, number>>>;

export type FaultRates = {
  readonly chance: Chance;
  /** Of all calls, how many fail: from 0 to 1. */
  readonly share: number;
  readonly weights?: FaultWeights;
  /** Of all calls, with how many an outage begins; none unless told. */
  readonly outages?: number;
  readonly longestOutageMs?: number;
  /** No fault begins any more from then on. */
  readonly until?: Instant;
  /** Told of every fault. */
  readonly met?: (fault: Fault, call: FarCall) => void;
};

/** Those that pass: a refusal ends an effect, and a bug may. */
const PASSING: FaultWeights = {
  answer_lost: 4,
  done_late: 4,
  slow: 3,
  no_answer: 3,
  turned_away: 3,
  throttled: 1,
  locked_out: 0.2,
};

/** The portal works on a request for no longer. */
const LONGEST_WORK_MS = 60_000;
/** Longer than whoever asks waits. */
const LONGEST_ANSWER_MS = 90_000;
const LONGEST_LIMIT_MS = 120_000;
const LONGEST_OUTAGE_MS = 600_000;

export function randomFaults(rates: FaultRates): Faults {
  const { chance, share, outages = 0, weights = PASSING, longestOutageMs = LONGEST_OUTAGE_MS } = rates;
  let downUntil = 0;
  const fault = (call: FarCall): Fault | undefined => {
    if (rates.until !== undefined && call.at >= rates.until) return undefined;
    if (call.at < downUntil) return outage(chance);
    if (chance.fraction() < outages) {
      downUntil = call.at + Math.ceil(chance.fraction() * longestOutageMs);
      return outage(chance);
    }
    return chance.fraction() < share ? someFault(weights, chance) : undefined;
  };
  return {
    next: (call) => {
      const next = fault(call);
      if (next !== undefined) rates.met?.(next, call);
      return next;
    },
  };
}

function outage({ fraction }: Chance): Fault {
  return fraction() < 0.7 ? { fault: 'turned_away' } : { fault: 'no_answer', done: 'never' };
}

function someFault(weights: FaultWeights, chance: Chance): Fault {
  const entries = Object.entries(weights) as readonly (readonly [FaultName, number])[];
  let left = chance.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return faultOf(name, chance);
  }
  throw new Error('weights without a weight');
}

function faultOf(fault: FaultName, { fraction }: Chance): Fault {
  const upTo = (most: number): number => Math.ceil(fraction() * most);
  switch (fault) {
    case 'done_late':
      return { fault, ms: upTo(LONGEST_WORK_MS) };
    case 'slow':
      return fraction() < 0.5
        ? { fault, ms: upTo(LONGEST_WORK_MS), done: 'at_the_end' }
        : { fault, ms: upTo(LONGEST_ANSWER_MS), done: 'at_once' };
    case 'no_answer':
      return { fault, done: fraction() < 0.5 ? 'never' : upTo(LONGEST_WORK_MS) };
    case 'throttled':
      return { fault, ms: upTo(LONGEST_LIMIT_MS) };
    case 'bug':
      return { fault, done: fraction() < 0.5 ? 'at_once' : 'never' };
    default:
      return { fault };
  }
}
