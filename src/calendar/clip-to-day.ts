// A clock time on a day with other hours: what becomes of it.

import type { Instant } from '../domain/instant.ts';
import { endOf, startOf } from './interval-at.ts';
import type { Direction } from './settle.ts';
import type { Span } from './working-time.ts';

/**
 * `at` within the hours of working day `dayIndex`: ahead of the day's opening the opening, past its closing the closing,
 * in a break the break's start, or (`back`) its end. Later moments never end up earlier.
 */
export function clipToDay(span: Span, dayIndex: number, at: Instant, direction: Direction): Instant {
  const first = span.firstOf[dayIndex] ?? 0;
  const last = (span.firstOf[dayIndex + 1] ?? 0) - 1;
  if (at <= startOf(span, first)) return startOf(span, first);
  if (at >= endOf(span, last)) return endOf(span, last);
  let index = first;
  while (index < last && at >= startOf(span, index + 1)) index += 1;
  if (at <= endOf(span, index)) return at;
  return direction === 'forward' ? endOf(span, index) : startOf(span, index + 1);
}
