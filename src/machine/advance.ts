// One thing that happens to a case: refused by the table of acts, or applied, with effects and reasons.

import type { Input } from '../domain/act.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { Advanced } from './advanced.ts';
import type { World } from './world.ts';

/**
 * What `input` at `now` makes of a case. Refusals and stale timers leave it as it was. Fails for kinds of input that do not
 * exist and for cases that contradict themselves: bugs, not people's mistakes.
 */
export function advance(kase: Case, input: Input, now: Instant, world: World): Advanced {
  throw new Error(`not there yet: ${kase.id} ${input.kind} ${now} ${world.onePersonOneVisa}`);
}
