// Walks working time on or back.

import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import { findSpan, yearAfter, yearBefore } from './find-span.ts';
import type { Direction } from './settle.ts';
import { settle } from './settle.ts';
import { momentOfEnd, momentOfStart, workedUpTo } from './worked-up-to.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * The moment `ms` (whole, 0 or more) of working time away from `at`. A walk forward ends at a closing rather than at the
 * next opening, a walk back at an opening rather than at the closing before it. 0 settles `at` into working time.
 */
export function shiftWorkingMs(time: WorkingTime, at: Instant, ms: number, direction: Direction): Deadline {
  const span = findSpan(time, at);
  if ('ok' in span) return span;
  if (ms === 0) return settle(span, at, direction);
  if (direction === 'back') {
    const worked = workedUpTo(span, at) - ms;
    return worked < 0 ? yearBefore(span) : { ok: true, at: momentOfStart(span, worked) };
  }
  const worked = workedUpTo(span, at) + ms;
  return worked > (span.before.at(-1) ?? 0) ? yearAfter(span) : { ok: true, at: momentOfEnd(span, worked) };
}
