// A deadline made longer or shorter by percent.

import { millisecondsInHour, millisecondsInMinute, minutesInHour } from 'date-fns/constants';
import type { Instant } from '../domain/instant.ts';
import { addWorkingMinutes } from './add-working-minutes.ts';
import type { Deadline } from './deadline.ts';
import { workingMinutesBetween } from './working-minutes-between.ts';
import type { WorkingTime } from './working-time.ts';

/** Percents may have two decimals. */
const UNITS_PER_PERCENT = 100;
const WHOLE = BigInt(100 * UNITS_PER_PERCENT);

/**
 * The deadline when each of `percents` (1-1000, in any order) scales the working time between `start` and `due`: multiplied
 * exactly, then rounded once, up to a full hour. Without percents it is `due`.
 */
export function scaleDeadline(time: WorkingTime, start: Instant, due: Instant, percents: readonly number[]): Deadline {
  if (percents.length === 0) return { ok: true, at: due };
  const allowed = workingMinutesBetween(time, start, due);
  if (!allowed.ok) return allowed;
  return addWorkingMinutes(time, start, scaleUpToHours(allowed.minutes, percents) * minutesInHour);
}

/** In whole numbers: 1.1 × 600 minutes is 11 hours, not a hair more and thus 12. */
function scaleUpToHours(minutes: number, percents: readonly number[]): number {
  const ms = BigInt(Math.round(minutes * millisecondsInMinute));
  const scaled = percents.reduce((product, percent) => product * BigInt(Math.round(percent * UNITS_PER_PERCENT)), ms);
  const hour = BigInt(millisecondsInHour) * WHOLE ** BigInt(percents.length);
  return Number((scaled + hour - 1n) / hour);
}
