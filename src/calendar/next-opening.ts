// From when on somebody works.

import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import { findSpan, yearAfter } from './find-span.ts';
import { endOf, intervalAt, startOf } from './interval-at.ts';
import type { WorkingTime } from './working-time.ts';

/** `at` itself in working time (closing time is outside), else the next opening: the moment from which a clock that starts at `at` runs. */
export function nextOpening(time: WorkingTime, at: Instant): Deadline {
  const span = findSpan(time, at);
  if ('ok' in span) return span;
  const index = intervalAt(span, at);
  if (index >= 0 && at < endOf(span, index)) return { ok: true, at };
  return index + 1 < span.starts.length ? { ok: true, at: startOf(span, index + 1) } : yearAfter(span);
}
