// A year that no calendar lists: said 60 days ahead, since deadlines that fall into it cannot be told.

import type { Day } from '../../domain/day.ts';
import { addDays, parseDay, yearOf } from '../../domain/day.ts';
import type { CalendarFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, keyOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';

/** The government's decree on the next year's days off comes out in autumn: two months are enough to write it down. */
const DAYS_AHEAD = 60;

/** Warns of the first year from `asOf` on that a calendar does not list, when it is near or when later years are listed. */
export function checkCalendarEnds(naming: Naming, file: Located<CalendarFile>, asOf: Day): void {
  const years = entries<unknown>(field(file, 'years')).map(({ key }) => ({ key, year: Number(text(key)) }));
  years.sort((a, b) => a.year - b.year);
  const listed = new Set(years.map(({ year }) => year));
  let missing = yearOf(asOf);
  while (listed.has(missing)) missing += 1;
  const behindGap = years.find(({ year }) => year > missing);
  const begins = parseDay(`${missing}-01-01`);
  const isNear = begins !== undefined && begins <= addDays(asOf, DAYS_AHEAD);
  if (behindGap === undefined && !isNear) return;
  const { key } = behindGap ?? years.at(-1) ?? { key: keyOf(file, 'years') };
  naming.reporter.report(CODES.calendarEnds, key, {
    calendar: textAt(file, 'title') ?? textAt(file, 'calendar') ?? '',
    year: missing,
  });
}
