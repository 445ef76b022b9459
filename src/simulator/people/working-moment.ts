// When people get to something: after a while, in working hours.
import type { Instant } from '../../domain/instant.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Moscow, which has kept to it since 2014. */
const OFFSET_MS = 3 * HOUR_MS;
const FROM_HOUR = 9;
const TO_HOUR = 18;

/** `after`, or the beginning of the next working day where it lies outside working hours. Holidays are not known here. */
export function workingMoment(after: number): Instant {
  const local = after + OFFSET_MS;
  const day = Math.floor(local / DAY_MS);
  const hour = (local - day * DAY_MS) / HOUR_MS;
  if (isWorkday(day) && hour >= FROM_HOUR && hour < TO_HOUR) return after as Instant;
  const next = hour < FROM_HOUR && isWorkday(day) ? day : nextWorkday(day);
  return (next * DAY_MS + FROM_HOUR * HOUR_MS - OFFSET_MS) as Instant;
}

function nextWorkday(day: number): number {
  const next = day + 1;
  return isWorkday(next) ? next : nextWorkday(next);
}

/** 1 January 1970 was a Thursday. */
function isWorkday(day: number): boolean {
  const weekday = (day + 3) % 7;
  return weekday < 5;
}
