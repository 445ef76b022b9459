// A moment written as a day and a clock time.

import { minutesInHour } from 'date-fns/constants';
import { parseDay } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';
import { instantOf } from './instant-of.ts';

const LOCAL = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `2026-05-08 16:30` as shown by the clocks of `timeZone` (as `instantOf`); undefined for any other form and for days that do not exist. */
export function parseLocalText(text: string, timeZone: string): Instant | undefined {
  const match = LOCAL.exec(text);
  const day = parseDay(match?.[1] ?? '');
  if (match === null || day === undefined) return undefined;
  return instantOf(day, Number(match[2]) * minutesInHour + Number(match[3]), timeZone);
}
