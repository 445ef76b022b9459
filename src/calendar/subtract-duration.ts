// When a reminder ahead of a deadline is due: the mirror of adding.

import type { Duration } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import { shiftDuration } from './shift-duration.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * The moment from which `duration` is left until `due`, so that adding it leads to `due` again wherever hours and days
 * allow. Mirrored throughout: it falls on an opening rather than on the closing before it, into a break at the break's
 * end, from a day off back to the working day before; from outside working time it counts from the closing before.
 */
export function subtractDuration(time: WorkingTime, due: Instant, duration: Duration): Deadline {
  return shiftDuration(time, due, duration, 'back');
}
