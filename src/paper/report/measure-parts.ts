// The parts of a case's time, which add up to the whole exactly, in milliseconds of the wall clock and in working minutes.

import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TimeSpan } from './case-trace.ts';
import type { TimePart } from './time-part.ts';
import { TIME_PARTS } from './time-part.ts';
import { wholeMinutes, workedMs } from './worked-ms.ts';

export type PartTimes = Readonly<Record<TimePart, number>>;

/** `whole`: what the parts add up to. */
export type PartedTime = { readonly whole: number; readonly parts: PartTimes };

/** `minutes`: absent where the calendar does not list a year in which the case was under way. */
export type MeasuredTime = { readonly ms: PartedTime; readonly minutes?: PartedTime };

/** Spans follow one another without a gap. None: nothing to measure, all is 0. */
export function measureParts(time: WorkingTime, spans: readonly TimeSpan[]): MeasuredTime {
  const minutes = workingParts(time, spans);
  return { ms: wallParts(spans), ...(minutes === undefined ? {} : { minutes }) };
}

function wallParts(spans: readonly TimeSpan[]): PartedTime {
  const parts = noParts();
  for (const { part, from, until } of spans) parts[part] += until - from;
  return { whole: (spans.at(-1)?.until ?? 0) - (spans[0]?.from ?? 0), parts };
}

/**
 * Minutes are counted from the first moment on, whole ones only: each part has the minutes that became full in it. So no part is
 * rounded for itself, and the sum is that of the whole.
 */
function workingParts(time: WorkingTime, spans: readonly TimeSpan[]): PartedTime | undefined {
  const parts = noParts();
  const first = spans[0]?.from;
  let full = 0;
  for (const { part, until } of spans) {
    const upTo = workedUpTo(time, first ?? until, until);
    if (upTo === undefined) return undefined;
    parts[part] += upTo - full;
    full = upTo;
  }
  return { whole: full, parts };
}

function workedUpTo(time: WorkingTime, from: Instant, until: Instant): number | undefined {
  const worked = workedMs(time, from, until);
  return worked === undefined ? undefined : wholeMinutes(worked);
}

export function noParts(): Record<TimePart, number> {
  return Object.fromEntries(TIME_PARTS.map((part) => [part, 0])) as Record<TimePart, number>;
}
