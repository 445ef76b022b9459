// The same clock time so many working days on or back.

import { millisecondsInDay } from 'date-fns/constants';
import type { Instant } from '../domain/instant.ts';
import { clipToDay } from './clip-to-day.ts';
import type { Deadline } from './deadline.ts';
import { findSpan, yearAfter, yearBefore } from './find-span.ts';
import { endOf, intervalAt, isWithin, startOf } from './interval-at.ts';
import type { Direction } from './settle.ts';
import { settle } from './settle.ts';
import type { Span, WorkingTime } from './working-time.ts';
import { reachClock, wallOf } from './zone.ts';

/** Where in working time the count begins: an interval, and the moment in it (from outside: the opening or closing nearest in that direction). */
type Footing = { readonly index: number; readonly at: Instant };

/**
 * `count` working days from `at`, at the same clock time, within that day's hours. Forward, closing time is outside and
 * counts from the next opening. Back, both ends of an interval are inside: a deadline may stand on an opening.
 */
export function shiftWorkingDays(time: WorkingTime, at: Instant, count: number, direction: Direction): Deadline {
  const span = findSpan(time, at);
  if ('ok' in span) return span;
  if (count === 0) return settle(span, at, direction);
  const footing = direction === 'forward' ? footingForward(span, at) : footingBack(span, at);
  const today = span.dayOf[footing.index];
  if (today === undefined) return direction === 'forward' ? yearAfter(span) : yearBefore(span);
  const target = direction === 'forward' ? today + count : today - count;
  const day = span.days[target];
  if (day === undefined) return direction === 'forward' ? yearAfter(span) : yearBefore(span);
  // By the interval's own day: where the clock is set back over midnight, it may show the day before.
  const clock = wallOf(time.zone, footing.at) - (span.days[today] ?? 0) * millisecondsInDay;
  const moment = reachClock(time.zone, day * millisecondsInDay + clock);
  return { ok: true, at: clipToDay(span, target, moment, direction) };
}

function footingForward(span: Span, at: Instant): Footing {
  const index = intervalAt(span, at);
  if (index >= 0 && at < endOf(span, index)) return { index, at };
  return { index: index + 1, at: startOf(span, index + 1) };
}

function footingBack(span: Span, at: Instant): Footing {
  const index = intervalAt(span, at);
  return { index, at: isWithin(span, index, at) ? at : endOf(span, index) };
}
