// The interval around a moment, and its ends.

import type { Instant } from '../domain/instant.ts';
import { lastAtMost } from './last-at-most.ts';
import type { Span } from './working-time.ts';

/** The last interval that has started by `at`, or -1. */
export function intervalAt(span: Span, at: Instant): number {
  return lastAtMost(span.starts, at);
}

/** Whether `at` lies in interval `index`: its end counts as in, as it does for whatever ends. */
export function isWithin(span: Span, index: number, at: Instant): boolean {
  return index >= 0 && at <= endOf(span, index);
}

/** Where interval `index` starts; past the last one, never. */
export function startOf(span: Span, index: number): Instant {
  return (span.starts[index] ?? Number.POSITIVE_INFINITY) as Instant;
}

/** Where interval `index` ends; ahead of the first one, never. */
export function endOf(span: Span, index: number): Instant {
  return (span.ends[index] ?? Number.NEGATIVE_INFINITY) as Instant;
}
