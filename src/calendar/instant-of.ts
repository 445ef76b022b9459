// A day and a clock time in a zone, as a moment.

import { millisecondsInMinute } from 'date-fns/constants';
import type { Day } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';
import { reachClock, wallAt, zoneOf } from './zone.ts';

/**
 * The first moment at which the clocks of `timeZone` (an IANA name) show `minuteOfDay` (0-1440) of `day` or more: of an hour
 * that comes twice the first, for an hour that is skipped the end of the gap. Throws for an unknown zone.
 */
export function instantOf(day: Day, minuteOfDay: number, timeZone: string): Instant {
  return reachClock(zoneOf(timeZone), wallAt(day, minuteOfDay * millisecondsInMinute));
}
