// The calendars of the default rules against the decrees on the transfer of days off in 2025 and 2026.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import { instantOf } from '../../src/calendar/instant-of.ts';
import { workingMinutesBetween } from '../../src/calendar/working-minutes-between.ts';
import { yearsOf } from '../../src/calendar/years-of.ts';
import { addDays, formatDay, weekdayOf } from '../../src/domain/day.ts';
import type { Calendar } from '../../src/domain/directory.ts';
import { loadRules } from '../../src/repository/load-rules.ts';
import { day, defaultCalendar } from './calendar-of.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bundle } = await loadRules(root, { asOf: day('2026-03-02'), cache: 'off' });

function calendarNamed(name: string): Calendar {
  const calendar = bundle?.directory.calendars.find((one) => one.calendar === name);
  if (calendar === undefined) throw new Error(`the default rules have no calendar ${name}`);
  return calendar;
}

describe.each(['moscow', 'vladivostok'] as const)('the calendar %s of the default rules', (name) => {
  const calendar = calendarNamed(name);
  const time = compileCalendar(calendar);

  it('is read here as the tests of this folder read it', () => {
    const { week, years, timeZone } = defaultCalendar(name);
    expect(calendar).toMatchObject({ week, timeZone });
    expect(calendar.years.map(({ at, ...lines }) => lines)).toEqual(years.map(({ at, ...lines }) => lines));
  });

  it('lists the years with a decree and no other', () => {
    expect(yearsOf(calendar)).toEqual([2025, 2026]);
  });

  it.each([2025, 2026])('%i has 247 working days and 1,972 hours', (year) => {
    const hours = daysOf(year).map(hoursOn);
    expect(hours.filter((count) => count > 0)).toHaveLength(247);
    const first = instantOf(day(`${year}-01-01`), 0, calendar.timeZone);
    const end = instantOf(day(`${year + 1}-01-01`), 0, calendar.timeZone);
    expect(workingMinutesBetween(time, first, end)).toEqual({ ok: true, minutes: 1972 * 60 });
    expect(hours.reduce((sum, count) => sum + count, 0)).toBe(1972);
  });

  it('has the weekdays off that 2025 has off, the transfers of 4, 5 January, 23 February and 8 March among them', () => {
    expect(weekdaysOff(2025)).toEqual([
      ...['01-01', '01-02', '01-03', '01-06', '01-07', '01-08'],
      ...['05-01', '05-02', '05-08', '05-09', '06-12', '06-13', '11-03', '11-04', '12-31'],
    ]);
  });

  it('has the weekdays off that 2026 has off, the transfers of 3 and 4 January among them', () => {
    expect(weekdaysOff(2026)).toEqual([
      ...['01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09', '02-23', '03-09'],
      ...['05-01', '05-11', '06-12', '11-04', '12-31'],
    ]);
  });

  it.each([
    [2025, ['2025-03-07', '2025-04-30', '2025-06-11', '2025-11-01']],
    [2026, ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03']],
  ])('the shortened days of %i are an hour shorter', (year, short) => {
    expect(
      daysOf(year)
        .filter((date) => hoursOn(date) === 7)
        .map(formatDay),
    ).toEqual(short);
  });

  it('works on one Saturday only: 1 November 2025', () => {
    const weekends = [...daysOf(2025), ...daysOf(2026)].filter((date) => weekdayOf(date) > 4 && hoursOn(date) > 0);
    expect(weekends.map(formatDay)).toEqual(['2025-11-01']);
  });

  function daysOf(year: number): readonly ReturnType<typeof day>[] {
    const first = day(`${year}-01-01`);
    return Array.from({ length: 365 }, (_, index) => addDays(first, index));
  }

  function hoursOn(date: ReturnType<typeof day>): number {
    const [start, end] = [instantOf(date, 0, calendar.timeZone), instantOf(date, 1440, calendar.timeZone)];
    const worked = workingMinutesBetween(time, start, end);
    return worked.ok ? worked.minutes / 60 : Number.NaN;
  }

  function weekdaysOff(year: number): readonly string[] {
    return daysOf(year)
      .filter((date) => weekdayOf(date) <= 4 && hoursOn(date) === 0)
      .map((date) => formatDay(date).slice(5));
  }
});
