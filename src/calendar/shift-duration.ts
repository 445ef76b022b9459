// A length of time, as the rules write it, counted on or back.

import { millisecondsInHour } from 'date-fns/constants';
import type { Duration } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import type { Direction } from './settle.ts';
import { shiftCalendarDays } from './shift-calendar-days.ts';
import { shiftWorkingDays } from './shift-working-days.ts';
import { shiftWorkingMs } from './shift-working-ms.ts';
import type { WorkingTime } from './working-time.ts';

/** The moment `duration` away from `at`; `addDuration` and `subtractDuration` say what each unit means. */
export function shiftDuration(time: WorkingTime, at: Instant, duration: Duration, direction: Direction): Deadline {
  const { count, unit } = duration;
  switch (unit) {
    case 'working_hours':
      return shiftWorkingMs(time, at, count * millisecondsInHour, direction);
    case 'working_days':
      return shiftWorkingDays(time, at, count, direction);
    case 'days':
    case 'months':
    case 'years':
      return shiftCalendarDays(time, at, { count, unit }, direction);
  }
}
