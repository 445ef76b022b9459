// From moments to working time and back.

import type { Instant } from '../domain/instant.ts';
import { endOf, intervalAt, startOf } from './interval-at.ts';
import { lastAtMost } from './last-at-most.ts';
import type { Span } from './working-time.ts';

/** Working milliseconds of the span up to `at`. */
export function workedUpTo(span: Span, at: Instant): number {
  const index = intervalAt(span, at);
  if (index < 0) return 0;
  return beforeOf(span, index) + Math.min(at, endOf(span, index)) - startOf(span, index);
}

/** The moment by which `worked` milliseconds have been worked: of a break, where it begins. 0 < worked ≤ all of the span. */
export function momentOfEnd(span: Span, worked: number): Instant {
  // The last interval with less than `worked` ahead of it: sums are whole milliseconds.
  const index = lastAtMost(span.before, worked - 1);
  return (startOf(span, index) + worked - beforeOf(span, index)) as Instant;
}

/** The moment from which what follows on `worked` milliseconds is worked: of a break, where it ends. 0 ≤ worked < all of the span. */
export function momentOfStart(span: Span, worked: number): Instant {
  const index = lastAtMost(span.before, worked);
  return (startOf(span, index) + worked - beforeOf(span, index)) as Instant;
}

function beforeOf(span: Span, index: number): number {
  return span.before[index] ?? 0;
}
