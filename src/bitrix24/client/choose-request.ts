// Which of the calls that wait go out next, together in one request, or how long to wait for that.
import type { Instant } from '../../domain/instant.ts';
import type { ClientSettings } from './client-settings.ts';
import type { PortalCall, Urgency } from './portal-call.ts';

export type Waiting = {
  readonly call: PortalCall;
  readonly alone: boolean;
  readonly since: Instant;
};

/** What the choice depends on besides the calls. */
export type Lane = {
  /** When the budget of requests lets the next one of this urgency out. */
  readonly freeAt: Instant;
  /** Whether another request may be under way. */
  readonly open: boolean;
};

export type Budget = {
  readonly now: Instant;
  readonly lanes: Readonly<Record<Urgency, Lane>>;
  /** Bulk is owed a request, since presses had so many in a row. */
  readonly bulkIsOwed: boolean;
  readonly expectedMs: (call: PortalCall) => number;
  /** Milliseconds that runs of the method may still take. */
  readonly leftMs: (call: PortalCall) => number;
};

type Rules = Pick<ClientSettings, 'batchCommands' | 'batchWorkMs' | 'coalesceMs'>;

/** `wait` without a moment: until a call arrives or an answer does. */
export type Choice<Call extends Waiting> =
  | { readonly kind: 'send'; readonly calls: readonly Call[] }
  | { readonly kind: 'wait'; readonly until?: Instant };

/**
 * A press goes before all that nobody waits for, and never shares a request with it: a batch is answered when its last command is
 * done. The oldest first; whoever goes alone waits for nobody. `waiting` is in order of arrival.
 */
export function chooseRequest<Call extends Waiting>(
  waiting: readonly Call[],
  rules: Rules,
  budget: Budget,
): Choice<Call> {
  const order: readonly Urgency[] = budget.bulkIsOwed ? ['bulk', 'press'] : ['press', 'bulk'];
  const moments: Instant[] = [];
  for (const urgency of order) {
    const choice = chooseOf(waiting, urgency, rules, budget);
    if (choice.kind === 'send') return choice;
    if (choice.until !== undefined) moments.push(choice.until);
  }
  return moments.length === 0 ? { kind: 'wait' } : { kind: 'wait', until: Math.min(...moments) as Instant };
}

function chooseOf<Call extends Waiting>(
  waiting: readonly Call[],
  urgency: Urgency,
  rules: Rules,
  budget: Budget,
): Choice<Call> {
  const lane = budget.lanes[urgency];
  const own = waiting.filter(({ call }) => call.urgency === urgency);
  const ready = readyOf(own, rules, budget);
  if (!lane.open || ready.kind === 'wait') return lane.open ? ready : { kind: 'wait' };
  return lane.freeAt > budget.now ? { kind: 'wait', until: lane.freeAt } : ready;
}

/** What would go out if nothing but the calls themselves mattered. */
function readyOf<Call extends Waiting>(own: readonly Call[], rules: Rules, budget: Budget): Choice<Call> {
  const { calls, full } = fill(own, rules, budget);
  const first = calls[0];
  const together = first === undefined ? undefined : first.since + rules.coalesceMs[first.call.urgency];
  const alone = own.find((call) => call.alone && budget.expectedMs(call.call) <= budget.leftMs(call.call));
  const isDue = together !== undefined && (full || together <= budget.now);
  if (isDue && !(alone !== undefined && first !== undefined && alone.since < first.since))
    return { kind: 'send', calls };
  if (alone !== undefined) return { kind: 'send', calls: [alone] };
  return together === undefined ? { kind: 'wait' } : { kind: 'wait', until: together as Instant };
}

/** The batch as it stands: what fits into it in order of arrival. The first one goes, however long it is expected to take. */
function fill<Call extends Waiting>(
  own: readonly Call[],
  { batchCommands, batchWorkMs }: Rules,
  budget: Budget,
): { readonly calls: readonly Call[]; readonly full: boolean } {
  const calls: Call[] = [];
  const taken = new Map<string, number>();
  let workMs = 0;
  for (const one of own) {
    if (one.alone) continue;
    const expected = budget.expectedMs(one.call);
    const method = one.call.method.toLowerCase();
    const ofMethod = (taken.get(method) ?? 0) + expected;
    if (ofMethod > budget.leftMs(one.call)) continue;
    if (calls.length === batchCommands || (calls.length > 0 && workMs + expected > batchWorkMs))
      return { calls, full: true };
    calls.push(one);
    taken.set(method, ofMethod);
    workMs += expected;
  }
  return { calls, full: calls.length === batchCommands };
}
