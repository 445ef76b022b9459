// Finding one's way in a span by halves: the interval around a moment, the working time up to it, and back.

import type { Instant } from '../domain/instant.ts';
import type { Span } from './working-time.ts';

/** The last index whose number is at most `wanted`, or -1. `sorted` ascends. */
export function lastAtMost(sorted: Float64Array | Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last interval that has started by `at`, or -1. */
export function intervalAt(span: Span, at: Instant): number {
  return lastAtMost(span.starts, at);
}

/** Whether `at` lies in interval `index`: its end counts as in, as it does for whatever ends. */
export function isWithin(span: Span, index: number, at: Instant): boolean {
  return index >= 0 && at <= endOf(span, index);
}

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

/** Where interval `index` starts; past the last one, never. */
export function startOf(span: Span, index: number): Instant {
  return (span.starts[index] ?? Number.POSITIVE_INFINITY) as Instant;
}

/** Where interval `index` ends; ahead of the first one, never. */
export function endOf(span: Span, index: number): Instant {
  return (span.ends[index] ?? Number.NEGATIVE_INFINITY) as Instant;
}

function beforeOf(span: Span, index: number): number {
  return span.before[index] ?? 0;
}
