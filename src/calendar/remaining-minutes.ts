// What a pause leaves of a deadline.

import type { Instant } from '../domain/instant.ts';
import type { WorkingMinutes } from './deadline.ts';
import { workingMinutesBetween } from './working-minutes-between.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * The working minutes that are left of a deadline when it is paused, whatever it was counted in. When work goes on,
 * `addWorkingMinutes(time, resumedAt, remaining)` is the new deadline: hours are shifted by the pause, a count of days
 * goes on in the working minutes that were left. Negative when the deadline had passed: it is then as much overdue as before.
 */
export function remainingMinutes(time: WorkingTime, pausedAt: Instant, dueAt: Instant): WorkingMinutes {
  return workingMinutesBetween(time, pausedAt, dueAt);
}
