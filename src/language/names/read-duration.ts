// Lengths of time and days of rule files; their form is known, what is judged here is whether they make sense.

import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';
import type { Duration } from '../../domain/duration.ts';
import { parseDuration } from '../../domain/duration.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import type { Naming } from './naming.ts';

const NO_TIME: Duration = { count: 0, unit: 'days' };

/** Reads a length of time; the form check has vouched for its notation. */
export function readDuration(value: Located<string>): Duration {
  return parseDuration(text(value)) ?? NO_TIME;
}

/** Reads a length of time that must not be zero: a deadline that has passed when it begins, a reminder that never stops. */
export function readPositiveDuration(naming: Naming, value: Located<string>): Duration {
  const duration = readDuration(value);
  if (duration.count === 0) naming.reporter.report(CODES.zeroLength, value, { value: text(value) });
  return duration;
}

/** Reads a day; one that does not exist is reported. */
export function readDay(naming: Naming, value: Located<string>): Day | undefined {
  const day = parseDay(text(value));
  if (day === undefined) naming.reporter.report(CODES.notADate, value, { value: text(value) });
  return day;
}

/** Reports a first day that lies behind the last. */
export function checkOrder(naming: Naming, from: Day | undefined, until: Day | undefined, at: Located<unknown>): void {
  if (from !== undefined && until !== undefined && from > until) naming.reporter.report(CODES.reversedDates, at, {});
}
