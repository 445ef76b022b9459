// A moment as the clocks of a calendar show it, in figures.

import { TZDateMini } from '@date-fns/tz/date/mini';
import { lightFormat } from 'date-fns/lightFormat';
import type { Instant } from '../domain/instant.ts';
import type { WorkingTime } from './working-time.ts';

/** Writes `2026-05-08 16:30` in the calendar's zone; seconds are left out. */
export function localText(time: WorkingTime, at: Instant): string {
  return lightFormat(new TZDateMini(at, time.zone.name), 'yyyy-MM-dd HH:mm');
}
