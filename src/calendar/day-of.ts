// Which day it is where a calendar holds.

import type { Day } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';
import type { WorkingTime } from './working-time.ts';
import { dayOfWall, wallOf } from './zone.ts';

/** The day at `at` in the calendar's zone; for any year. */
export function dayOf(time: WorkingTime, at: Instant): Day {
  return dayOfWall(wallOf(time.zone, at));
}
