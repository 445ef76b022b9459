// Which timers of a case have come due, for the clock that drives it.

import type { Input } from '../../domain/act.ts';
import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';

export type DueTimer = Extract<Input, { readonly kind: 'timer' }> & { readonly at: Instant };

/** In the order in which they have to be fired: earliest first, then by name. At one instant they go before acts. */
export function dueTimers({ context }: Case, now: Instant): readonly DueTimer[] {
  return timersOf(context).filter(({ at }) => at <= now);
}

/** The next moment at which something is due; undefined when nothing is. */
export function nextTimer({ context }: Case): DueTimer | undefined {
  return timersOf(context)[0];
}

function timersOf({ timers }: Case['context']): readonly DueTimer[] {
  return Object.entries(timers)
    .map(([timer, { at, generation }]): DueTimer => ({ kind: 'timer', timer, generation, at }))
    .sort((a, b) => a.at - b.at || (a.timer < b.timer ? -1 : 1));
}
