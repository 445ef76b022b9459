// Working time: the hours of the week, and the days of each listed year that are unlike it.

import type { Language } from '../../diagnostics/message.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/day.ts';
import type { Calendar, CalendarYear, Interval } from '../../domain/directory.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Prose } from './regulation.ts';
import { smallPrint } from './small-print.ts';
import type { Writing } from './writing.ts';
import { anchorOf } from './writing.ts';

/** The section of all calendars. Years before that of the regulation are over and left out. */
export function calendarsSection(writing: Writing): Draft {
  return {
    id: 'calendars',
    title: writing.heading('calendars'),
    blocks: [],
    sections: writing.bundle.directory.calendars.map((calendar) => ({
      id: anchorOf.calendar(calendar.calendar),
      title: calendar.title ?? calendar.calendar,
      blocks: [
        ...calendarProse(calendar, writing).map((prose): Block => ({ kind: 'paragraph', prose })),
        smallPrint(calendar, writing),
      ],
      sections: [],
    })),
  };
}

function calendarProse({ timeZone, week, years }: Calendar, writing: Writing): readonly Prose[] {
  const { frame, asOf } = writing;
  const thisYear = yearOf(asOf);
  const last = Math.max(thisYear - 1, ...years.map(({ year }) => year));
  return [
    frame('calendar_zone', { zone: timeZone }),
    frame('calendar_week', { days: weekInWords(week, writing.language) }),
    ...years.filter(({ year }) => year >= thisYear).flatMap((year) => yearProse(year, writing)),
    frame('calendar_unlisted', { year: last + 1 }),
  ];
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}

function yearProse({ year, off, work, short }: CalendarYear, { frame, day }: Writing): readonly Prose[] {
  const special = (days: CalendarYear['work']): string =>
    days
      .map((one) =>
        frame('calendar_special', { day: withoutYear(one.day, day), hours: hoursInWords(one.hours) }).join(''),
      )
      .join(', ');
  const sentences = [
    ...(off.length === 0 ? [] : [frame('calendar_off', { year, days: daysInWords(off, day) })]),
    ...(work.length === 0 ? [] : [frame('calendar_work', { year, days: special(work) })]),
    ...(short.length === 0 ? [] : [frame('calendar_short', { year, days: special(short) })]),
  ];
  return sentences.length === 0 ? [frame('calendar_plain', { year })] : sentences;
}

type DayWords = (day: Day) => string;

function withoutYear(day: Day, dayWords: DayWords): string {
  return dayWords(day).replace(/ \d{4}$/, '');
}

/** `1, 2, 5–9 января, 23 февраля`: neighbours as stretches, the month once. */
function daysInWords(days: readonly Day[], dayWords: DayWords): string {
  const sorted = [...days].sort((a, b) => a - b);
  const months = new Map<string, Day[]>();
  for (const day of sorted) {
    const month = withoutYear(day, dayWords).replace(/^\d+ /, '');
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, own]) => `${stretches(own).join(', ')} ${month}`).join('; ');
}

function stretches(days: readonly Day[]): readonly string[] {
  const runs: Day[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const date = (day: Day | undefined): string => (day === undefined ? '' : String(Number(formatDay(day).slice(8))));
  return runs.flatMap((run) => (run.length > 2 ? [`${date(run[0])}–${date(run.at(-1))}`] : run.map(date)));
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
};

/** `пн–пт 09:00–13:00, 14:00–18:00`: neighbouring days of the same hours together, days off left out. */
function weekInWords(week: Calendar['week'], language: Language): string {
  const groups: { first: number; last: number; hours: string }[] = [];
  for (const [index, intervals] of week.entries()) {
    const hours = hoursInWords(intervals);
    const last = groups.at(-1);
    if (last?.hours === hours && last.last === index - 1) last.last = index;
    else if (hours !== '') groups.push({ first: index, last: index, hours });
  }
  const name = (index: number): string => WEEKDAYS[language][index] ?? '';
  return groups
    .map(({ first, last, hours }) => `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${hours}`)
    .join('; ');
}

function hoursInWords(intervals: readonly Interval[]): string {
  return intervals.map(({ fromMinute, toMinute }) => `${clock(fromMinute)}–${clock(toMinute)}`).join(', ');
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
