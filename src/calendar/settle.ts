// Moves a moment into working time when it is outside.

import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import { yearAfter, yearBefore } from './find-span.ts';
import { endOf, intervalAt, isWithin, startOf } from './interval-at.ts';
import type { Span } from './working-time.ts';

/** Which way time is counted: on from a start, or back from a deadline. */
export type Direction = 'forward' | 'back';

/** `at` itself when it is in working time, both ends of an interval in; else the next opening, or (`back`) the closing before it. */
export function settle(span: Span, at: Instant, direction: Direction): Deadline {
  const index = intervalAt(span, at);
  if (isWithin(span, index, at)) return { ok: true, at };
  if (direction === 'back') return index < 0 ? yearBefore(span) : { ok: true, at: endOf(span, index) };
  return index + 1 < span.starts.length ? { ok: true, at: startOf(span, index + 1) } : yearAfter(span);
}
