// The moment that a day, or a day and a clock time, begins with on a calendar.

import type { Day } from '../domain/day.ts';
import { addDuration } from './add-duration.ts';
import type { Deadline } from './deadline.ts';
import { instantOf } from './instant-of.ts';
import { isWorking } from './is-working.ts';
import { parseLocalText } from './parse-local-text.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * `text` as `2026-11-09 10:00` is that moment, in working time or not; anything else is the opening of `day`, or that of the next
 * working day. A year that the calendar does not list is named.
 */
export function firstMoment(time: WorkingTime, day: Day, text: string): Deadline {
  const at = parseLocalText(text, time.zone.name);
  if (at === undefined) {
    return addDuration(time, instantOf(day, 0, time.zone.name), { count: 0, unit: 'working_hours' });
  }
  const listed = isWorking(time, at);
  return listed.ok ? { ok: true, at } : listed;
}
