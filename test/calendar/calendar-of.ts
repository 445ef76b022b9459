// Calendars as the rule files write them, for tests: from a few lines, or from a file of the default rules.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Calendar, CalendarYear, Interval } from '../../src/domain/directory.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type YearText = {
  readonly off?: readonly string[];
  readonly work?: Readonly<Record<string, string>>;
  readonly short?: Readonly<Record<string, string>>;
};

/** The form of rules/calendars/*.yaml. */
export type CalendarText = {
  readonly calendar?: string;
  readonly time_zone: string;
  readonly week: { readonly [day in (typeof WEEK)[number]]?: string };
  readonly years: Readonly<Record<string, YearText>>;
};

export const OFFICE_HOURS = '09:00-13:00 14:00-18:00';
export const OFFICE_WEEK = {
  mon: OFFICE_HOURS,
  tue: OFFICE_HOURS,
  wed: OFFICE_HOURS,
  thu: OFFICE_HOURS,
  fri: OFFICE_HOURS,
};

export function calendarOf(text: CalendarText): Calendar {
  const at = placeIn('rules/calendars/test.yaml');
  return {
    calendar: brandId(text.calendar ?? 'test'),
    timeZone: text.time_zone,
    week: WEEK.map((day) => hours(text.week[day] ?? '')),
    years: Object.entries(text.years).map(
      ([year, lines]): CalendarYear => ({
        year: Number(year),
        off: (lines.off ?? []).map(day),
        work: days(lines.work),
        short: days(lines.short),
        at,
      }),
    ),
    at,
  };
}

/** A calendar of the default rules. */
export function defaultCalendar(name: 'moscow' | 'vladivostok'): Calendar {
  const file = new URL(`../../rules/calendars/${name}.yaml`, import.meta.url);
  return calendarOf(parse(readFileSync(file, 'utf8')) as CalendarText);
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
}

function days(lines: Readonly<Record<string, string>> = {}): CalendarYear['short'] {
  return Object.entries(lines).map(([text, at]) => ({ day: day(text), hours: hours(at) }));
}

function hours(text: string): readonly Interval[] {
  return text === '' ? [] : text.split(' ').map(interval);
}

function interval(text: string): Interval {
  const [fromMinute = 0, toMinute = 0] = text.split('-').map(minuteOfDay);
  return { fromMinute, toMinute };
}

function minuteOfDay(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
}
