// Which listed years a moment lies in, or which year is not listed.

import type { Day } from '../domain/day.ts';
import { yearOf } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';
import type { UnlistedYear } from './deadline.ts';
import type { Span, WorkingTime } from './working-time.ts';
import { dayOfWall, wallOf } from './zone.ts';

/** The span that `at` lies in; without one, the year (by the clock of the calendar's zone) that is not listed. */
export function findSpan(time: WorkingTime, at: Instant): Span | UnlistedYear {
  const span = time.spans.find(({ from, until }) => from <= at && at < until);
  return span ?? { ok: false, year: yearOf(dayOfWall(wallOf(time.zone, at))) };
}

/** The span that `day` lies in. */
export function findSpanOfDay(time: WorkingTime, day: Day): Span | UnlistedYear {
  const span = time.spans.find(({ firstDay, endDay }) => firstDay <= day && day < endDay);
  return span ?? { ok: false, year: yearOf(day) };
}

/** The first year after the span's: not listed. */
export function yearAfter(span: Span): UnlistedYear {
  return { ok: false, year: span.lastYear + 1 };
}

/** The last year ahead of the span's: not listed. */
export function yearBefore(span: Span): UnlistedYear {
  return { ok: false, year: span.firstYear - 1 };
}
