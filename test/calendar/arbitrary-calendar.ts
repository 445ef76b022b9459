// Random calendars around the days on which clocks change, with hours that provoke: nights, breaks, borders in the gap.
import fc from 'fast-check';
import { instantOf } from '../../src/calendar/instant-of.ts';
import { addDays, formatDay } from '../../src/domain/day.ts';
import type { Calendar } from '../../src/domain/directory.ts';
import type { Duration } from '../../src/domain/duration.ts';
import { calendarOf, day, OFFICE_HOURS } from './calendar-of.ts';

/** Zones with the day from which three weeks of starts are drawn; the change, if any, lies within. */
const PLACES = [
  { zone: 'Europe/Moscow', from: '2026-04-20' },
  { zone: 'Asia/Vladivostok', from: '2026-06-01' },
  { zone: 'Europe/Berlin', from: '2026-03-20' },
  { zone: 'Europe/Berlin', from: '2026-10-16' },
  { zone: 'Australia/Lord_Howe', from: '2026-09-25' },
  { zone: 'America/Santiago', from: '2026-08-28' },
  { zone: 'America/Santiago', from: '2026-03-27' },
] as const;

export const START_DAYS = 21;

export type Drawn = { readonly calendar: Calendar; readonly from: string };

const HOURS = ['', OFFICE_HOURS, '00:00-06:00 22:00-24:00', '00:00-24:00', '01:30-02:15 02:45-05:00', '10:00-10:01'];

const cuts: fc.Arbitrary<string> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => [...minutes].sort((a, b) => a - b))
  .map((minutes) => minutes.slice(0, minutes.length - (minutes.length % 2)).map(clockText))
  .map((times) => times.flatMap((time, index) => (index % 2 === 0 ? [`${time}-${times[index + 1]}`] : [])).join(' '));

const hours = fc.oneof(fc.constantFrom(...HOURS), cuts);

/** A calendar and the first day of the three weeks from which starts should be drawn. */
export const arbitraryCalendar: fc.Arbitrary<Drawn> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    week: fc.record({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }),
    off: fc.uniqueArray(fc.integer({ min: 0, max: START_DAYS }), { maxLength: 5 }),
    own: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: START_DAYS }), hours), {
      maxLength: 5,
      selector: ([index]) => index,
    }),
  })
  .filter(({ week }) => Object.values(week).some((text) => text.includes('00')))
  .map(({ place, week, off, own }) => {
    const date = (index: number): string => formatDay(addDays(day(place.from), index));
    const short = Object.fromEntries(own.map(([index, text]) => [date(index), text]));
    const years = { 2026: { off: off.map(date), short } };
    return { calendar: calendarOf({ time_zone: place.zone, week, years }), from: place.from };
  });

/** The minute of the window at which something starts, counted from `from`. */
export const arbitraryStart: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: START_DAYS * 1440 }),
  fc.integer({ min: 0, max: START_DAYS * 24 }).map((hour) => hour * 60),
);

export const arbitraryDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ count: fc.integer({ min: 0, max: 60 }), unit: fc.constant('working_hours' as const) }),
  fc.record({ count: fc.integer({ min: 0, max: 8 }), unit: fc.constant('working_days' as const) }),
  fc.record({ count: fc.integer({ min: 0, max: 10 }), unit: fc.constant('days' as const) }),
  fc.record({ count: fc.integer({ min: 0, max: 1 }), unit: fc.constant('months' as const) }),
);

/** Milliseconds since 1970 at midnight, `leadDays` ahead of the day from which starts are drawn. */
export function windowStart({ calendar, from }: Drawn, leadDays = 0): number {
  return instantOf(addDays(day(from), -leadDays), 0, calendar.timeZone);
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
