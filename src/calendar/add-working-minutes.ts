// Adds working time by the minute: what is left of a deadline when a pause ends, what a scaled one allows.

import { millisecondsInMinute } from 'date-fns/constants';
import type { Instant } from '../domain/instant.ts';
import type { Deadline } from './deadline.ts';
import { shiftWorkingMs } from './shift-working-ms.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * The moment by which `minutes` of working time have passed since `start`, as working hours are counted by `addDuration`.
 * They may be parts of a minute (counted to the millisecond) and negative: then the moment from which so much was left
 * until `start`.
 */
export function addWorkingMinutes(time: WorkingTime, start: Instant, minutes: number): Deadline {
  const ms = Math.round(minutes * millisecondsInMinute);
  return shiftWorkingMs(time, start, Math.abs(ms), ms < 0 ? 'back' : 'forward');
}
