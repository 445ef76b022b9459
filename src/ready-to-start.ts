// Whether a case can begin with a contract: decided as the engine will decide it, by the newest rules, as of today.

import type { ReadyToStart } from './bitrix24/desk/in/gateway-tools.ts';
import { compileCalendar } from './calendar/compile-calendar.ts';
import { dayOf } from './calendar/day-of.ts';
import type { WorkingTime } from './calendar/working-time.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Clock } from './engine/ports/clock.ts';
import { decideCase } from './engine/step/decide-case.ts';
import { readCardContract } from './read-given-contract.ts';

/** For the gateway. `rules`: the newest that were published; where there are none, no case can begin. */
export function readyToStart(rules: () => Promise<Bundle | undefined>, clock: Pick<Clock, 'now'>): ReadyToStart {
  return async (contract, curator) => {
    const bundle = await rules();
    if (bundle === undefined) return { kind: 'not_ready', missing: [], found: [] };
    const asOf = dayOf(officeOf(bundle), clock.now());
    const decided = await decideCase({ ...contract, curator }, { bundle, asOf }, readCardContract);
    if (decided.kind === 'decided') return { kind: 'ready' };
    const { reason, about } = decided;
    return {
      kind: 'not_ready',
      missing: reason === 'undecided' ? about : [],
      found: reason === 'unreadable' ? about : [],
    };
  };
}

function officeOf({ decisions, directory }: Bundle): WorkingTime {
  const office = directory.calendars.find(({ calendar }) => calendar === decisions.policy.calendar);
  if (office === undefined) throw new Error(`the rules do not hold calendar ${decisions.policy.calendar}`);
  return compileCalendar(office);
}
