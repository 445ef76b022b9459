// The clock of a test: time passes only when it is told to, and what comes due on the way happens in its order.

import type { Input } from '../domain/act.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import { nextTimer } from '../machine/timers/due-timers.ts';
import type { World } from '../machine/world.ts';

export type ComingUp = { readonly at: Instant; readonly input: Input };

/**
 * The first thing that time itself brings after `from` and not later than `until`: a timer, or a new day where the policy's calendar
 * holds. Timers go before the day at one instant, and both before what people do then.
 */
export function comingUp(kase: Case, from: Instant, until: Instant, world: World): ComingUp | undefined {
  const midnight = world.endOfDay(world.dayOf(from));
  const timer = nextTimer(kase);
  const day = midnight <= until ? midnight : undefined;
  if (timer !== undefined && timer.at <= until && (day === undefined || timer.at <= day)) {
    const { at, ...input } = timer;
    // A timer that came due while it was set is not fired in the past.
    return { at: at < from ? from : at, input };
  }
  return day === undefined ? undefined : { at: day, input: { kind: 'day_began' } };
}
