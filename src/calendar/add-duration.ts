// When a deadline ends: a start and a length of time, as the rules write it.

import type { Duration } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import { shiftDuration } from './shift-duration.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * The moment at which `duration` from `start` ends.
 * - working hours: so much working time later; closing time is inside as an end and outside as a start.
 * - working days: the same clock time so many working days later, within that day's hours; from outside working time
 *   counted from the next opening.
 * - days, months, years: the same clock time on that day of the calendar (the month's last, where it is shorter), from a
 *   day off on to the next working day, within its hours.
 * - 0 working hours or days: `start` itself if it is in working time (both ends of an interval in), else the next opening;
 *   0 days, months or years: `start` itself.
 * A year that the calendar does not list is named, not guessed.
 */
export function addDuration(time: WorkingTime, start: Instant, duration: Duration): Deadline {
  return shiftDuration(time, start, duration, 'forward');
}
