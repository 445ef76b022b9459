// The same clock time so many days of the calendar on or back, moved to a working day.

import type { Day } from '../domain/day.ts';
import { addDays, addMonths } from '../domain/day.ts';
import type { DurationUnit } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import { clipToDay } from './clip-to-day.ts';
import type { Deadline } from './deadline.ts';
import { findSpanOfDay, yearAfter, yearBefore } from './find-span.ts';
import { lastAtMost } from './last-at-most.ts';
import type { Direction } from './settle.ts';
import type { WorkingTime } from './working-time.ts';
import { dayOfWall, reachClock, wallAt, wallOf } from './zone.ts';

/** A length that is counted by the calendar alone. */
export type CalendarLength = {
  readonly count: number;
  readonly unit: Extract<DurationUnit, 'days' | 'months' | 'years'>;
};

/**
 * `length` from `at` at the same clock time; from a day off on to the next working day (`back`: to the one before), within
 * its hours. Length 0 is `at` itself, in working time or not: no day is counted, so none is moved. Only the day on which
 * it ends must be listed.
 */
export function shiftCalendarDays(
  time: WorkingTime,
  at: Instant,
  length: CalendarLength,
  direction: Direction,
): Deadline {
  const wall = wallOf(time.zone, at);
  const from = dayOfWall(wall);
  const landed = shiftDay(from, length, direction);
  const span = findSpanOfDay(time, landed);
  if ('ok' in span) return span;
  if (length.count === 0) return { ok: true, at };
  const index = direction === 'forward' ? lastAtMost(span.days, landed - 1) + 1 : lastAtMost(span.days, landed);
  const day = span.days[index];
  if (day === undefined) return direction === 'forward' ? yearAfter(span) : yearBefore(span);
  const moment = reachClock(time.zone, wallAt(day as Day, wall - wallAt(from, 0)));
  return { ok: true, at: clipToDay(span, index, moment, direction) };
}

function shiftDay(day: Day, { count, unit }: CalendarLength, direction: Direction): Day {
  const signed = direction === 'forward' ? count : -count;
  switch (unit) {
    case 'days':
      return addDays(day, signed);
    case 'months':
      return addMonths(day, signed);
    case 'years':
      return addMonths(day, signed * 12);
  }
}
