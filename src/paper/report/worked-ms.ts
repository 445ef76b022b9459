// Working time between moments, in whole milliseconds.

import { workingMinutesBetween } from '../../calendar/working-minutes-between.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TimeRun } from './case-trace.ts';

const MS_PER_MINUTE = 60_000;

/** Undefined where the calendar does not list a year between them. */
export function workedMs(time: WorkingTime, from: Instant, until: Instant): number | undefined {
  const between = workingMinutesBetween(time, from, until);
  return between.ok ? Math.round(between.minutes * MS_PER_MINUTE) : undefined;
}

/** Working minutes of `runs` from `from` to `until`, the begun one left out. */
export function workedMinutesIn(
  time: WorkingTime,
  runs: readonly TimeRun[],
  { from, until }: TimeRun,
): number | undefined {
  let sum = 0;
  for (const run of runs) {
    const [begin, end] = [Math.max(run.from, from), Math.min(run.until, until)];
    if (end <= begin) continue;
    const worked = workedMs(time, begin as Instant, end as Instant);
    if (worked === undefined) return undefined;
    sum += worked;
  }
  return wholeMinutes(sum);
}

export function wholeMinutes(ms: number): number {
  return Math.floor(ms / MS_PER_MINUTE);
}
