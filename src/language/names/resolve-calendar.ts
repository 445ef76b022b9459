// Production calendars: weeks of working hours, and by year the days that differ from them.

import type { Day } from '../../domain/day.ts';
import { weekdayOf, yearOf } from '../../domain/day.ts';
import type { Calendar, CalendarYear, Interval } from '../../domain/directory.ts';
import type { CalendarFile, YearForm } from '../form/rule-files.generated.ts';
import { checkTimeZone } from './check-time-zone.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, retyped, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { readDay } from './read-duration.ts';
import { idOf } from './resolve-name.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Week = Calendar['week'];

/** Resolves one file of rules/calendars. */
export function resolveCalendar(naming: Naming, file: Located<CalendarFile>): Calendar {
  const head = field(file, 'calendar') ?? retyped<string>(file);
  const zone = field(file, 'time_zone');
  if (zone !== undefined) checkTimeZone(naming, zone);
  const week = resolveWeek(naming, file);
  return {
    calendar: idOf<'calendar'>(text(head)),
    ...given('title', field(file, 'title'), text),
    timeZone: textAt(file, 'time_zone') ?? '',
    week,
    years: entries<YearForm>(field(file, 'years'))
      .map(({ key, value }) => resolveYear(naming, week, key, value))
      .sort((a, b) => a.year - b.year),
    at: sourceOf(head),
  };
}

function resolveWeek(naming: Naming, file: Located<CalendarFile>): Week {
  const week = field(file, 'week');
  return WEEKDAYS.map((day) => {
    const hours = week === undefined ? undefined : field(week, day);
    return hours === undefined ? [] : readHours(naming, hours);
  });
}

/** Reads `09:00-13:00 14:00-18:00`; stretches that overlap, touch backwards or have no length are reported. */
function readHours(naming: Naming, hours: Located<string>): readonly Interval[] {
  const intervals = text(hours)
    .split(' ')
    .map((stretch) => {
      const [from = '', to = ''] = stretch.split('-');
      return { fromMinute: minuteOf(from), toMinute: minuteOf(to) };
    });
  const isInOrder = intervals.every(({ fromMinute, toMinute }, index) => {
    const before = intervals[index - 1];
    return fromMinute < toMinute && (before === undefined || before.toMinute <= fromMinute);
  });
  if (!isInOrder) naming.reporter.report(CODES.overlappingHours, hours, { value: text(hours) });
  return intervals;
}

function minuteOf(clock: string): number {
  const [hour = '', minute = ''] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

type Kind = 'off' | 'work' | 'short';
type NamedDay = { readonly kind: Kind; readonly at: Located<string>; readonly day: Day };

function resolveYear(naming: Naming, week: Week, key: Located<string>, form: Located<YearForm>): CalendarYear {
  const year = Number(text(key));
  const off = items(field(form, 'off')).flatMap((at) => namedDay(naming, 'off', at));
  const work = hoursByDay(naming, 'work', field(form, 'work'));
  const short = hoursByDay(naming, 'short', field(form, 'short'));
  checkDays(naming, year, week, [...off, ...work.map(({ named }) => named), ...short.map(({ named }) => named)]);
  return {
    year,
    off: off.map(({ day }) => day).sort((a, b) => a - b),
    work: sortedHours(work),
    short: sortedHours(short),
    at: sourceOf(key),
  };
}

function namedDay(naming: Naming, kind: Kind, at: Located<string>): readonly NamedDay[] {
  const day = readDay(naming, at);
  return day === undefined ? [] : [{ kind, at, day }];
}

type DayHours = { readonly named: NamedDay; readonly hours: readonly Interval[] };

function hoursByDay(
  naming: Naming,
  kind: 'work' | 'short',
  days: Located<Readonly<Record<string, string>>> | undefined,
): readonly DayHours[] {
  return entries<string>(days).flatMap(({ key, value }) =>
    namedDay(naming, kind, key).map((named) => ({ named, hours: readHours(naming, value) })),
  );
}

function sortedHours(days: readonly DayHours[]): CalendarYear['work'] {
  return days.map(({ named, hours }) => ({ day: named.day, hours })).sort((a, b) => a.day - b.day);
}

/**
 * Each day stands in its year, once, and says something: a day off that is free anyway is harmless (a warning), but a working day under
 * `work` or a free one under `short` means that somebody took it for another day.
 */
function checkDays(naming: Naming, year: number, week: Week, days: readonly NamedDay[]): void {
  const seen = new Map<Day, Located<string>>();
  for (const { kind, at, day } of days) {
    const first = seen.get(day);
    if (first === undefined) seen.set(day, at);
    else naming.reporter.report(CODES.dayTwice, at, { day: text(at) }, { first });
    if (yearOf(day) !== year) naming.reporter.report(CODES.dayOutsideYear, at, { day: text(at), year });
    else if (first === undefined) checkWeekday(naming, week, kind, at, day);
  }
}

function checkWeekday(naming: Naming, week: Week, kind: Kind, at: Located<string>, day: Day): void {
  const works = (week[weekdayOf(day)] ?? []).length > 0;
  const params = { day: text(at) };
  if (kind === 'off' && !works) naming.reporter.report(CODES.dayOffAlready, at, params);
  if (kind === 'work' && works) naming.reporter.report(CODES.misplacedDay, at, { ...params, word: 'short' });
  if (kind === 'short' && !works) naming.reporter.report(CODES.misplacedDay, at, { ...params, word: 'work' });
}
