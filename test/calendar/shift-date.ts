// Days of the calendar by date-fns, for the oracle: our own arithmetic on days is under test.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { lightFormat } from 'date-fns/lightFormat';
import type { DurationUnit } from '../../src/domain/duration.ts';

/** `2026-01-31` and a month later: `2026-02-28`. Counted at noon of the machine's own zone, which no zone skips. */
export function shiftDate(date: string, count: number, unit: DurationUnit): string {
  const noon = new Date(`${date}T12:00`);
  const add = { days: addDays, months: addMonths, years: addYears, working_days: undefined, working_hours: undefined };
  const landed = add[unit]?.(noon, count);
  if (landed === undefined) throw new Error(`${unit} are not days of the calendar`);
  return lightFormat(landed, 'yyyy-MM-dd');
}
