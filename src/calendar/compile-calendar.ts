// Turns a calendar, as the rules write it, into working intervals as moments: built once, searched by halves ever after.

import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Day } from '../domain/day.ts';
import { addDays, formatDay, weekdayOf } from '../domain/day.ts';
import type { Calendar, Interval } from '../domain/directory.ts';
import type { Span, WorkingTime } from './working-time.ts';
import { yearsOf } from './years-of.ts';
import type { Zone } from './zone.ts';
import { reachClock, wallAt, zoneOf } from './zone.ts';

const compiled = new WeakMap<Calendar, WorkingTime>();

/**
 * Working time of `calendar`, for all functions of this folder. The same object gives the same answer without work.
 * Throws when the calendar breaks what reading rules ensures: a known time zone; hours in order, without overlaps.
 */
export function compileCalendar(calendar: Calendar): WorkingTime {
  const known = compiled.get(calendar);
  if (known !== undefined) return known;
  const zone = zoneOf(calendar.timeZone);
  const hoursOf = hoursByDay(calendar);
  const spans = runsOf(yearsOf(calendar)).map((years) => compileSpan(zone, years, hoursOf));
  const time: WorkingTime = { calendar: calendar.calendar, zone, spans };
  compiled.set(calendar, time);
  return time;
}

/** `2025, 2026, 2028` are two runs: nobody knows what lies in 2027. */
function runsOf(years: readonly number[]): readonly (readonly number[])[] {
  const starts = years.flatMap((year, index) => (years[index - 1] === year - 1 ? [] : [index]));
  return starts.map((start, run) => years.slice(start, starts[run + 1]));
}

/** A day off is off whatever else is said of it; otherwise a day's own hours stand in place of the week's. */
function hoursByDay(calendar: Calendar): (day: Day) => readonly Interval[] {
  const off = new Set(calendar.years.flatMap((year) => year.off));
  const own = new Map(
    calendar.years.flatMap((year) => [...year.work, ...year.short]).map(({ day, hours }) => [day, hours]),
  );
  return (day) => (off.has(day) ? [] : (own.get(day) ?? calendar.week[weekdayOf(day)] ?? []));
}

function compileSpan(zone: Zone, years: readonly number[], hoursOf: (day: Day) => readonly Interval[]): Span {
  const [firstYear, lastYear] = [years.at(0) ?? 0, years.at(-1) ?? 0];
  const [firstDay, endDay] = [firstDayOf(firstYear), firstDayOf(lastYear + 1)];
  const starts: number[] = [];
  const ends: number[] = [];
  const before = [0];
  const days: number[] = [];
  const firstOf: number[] = [];
  const dayOf: number[] = [];
  for (let day = firstDay; day < endDay; day = addDays(day, 1)) {
    const intervals = momentsOf(zone, day, hoursOf(day));
    if (intervals.length === 0) continue;
    firstOf.push(starts.length);
    for (const [start, end] of intervals) {
      starts.push(start);
      ends.push(end);
      before.push((before.at(-1) ?? 0) + end - start);
      dayOf.push(days.length);
    }
    days.push(day);
  }
  return {
    firstYear,
    lastYear,
    firstDay,
    endDay,
    from: reachClock(zone, wallAt(firstDay, 0)),
    until: reachClock(zone, wallAt(endDay, 0)),
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
    before: Float64Array.from(before),
    days: Int32Array.from(days),
    firstOf: Int32Array.from([...firstOf, starts.length]),
    dayOf: Int32Array.from(dayOf),
  };
}

function firstDayOf(year: number): Day {
  return (Date.UTC(year, 0, 1) / millisecondsInDay) as Day;
}

/** The hours of a day as moments. What falls whole into an hour that the clock skips is no working time. */
function momentsOf(zone: Zone, day: Day, hours: readonly Interval[]): readonly (readonly [number, number])[] {
  checkOrder(day, hours);
  return hours
    .map(({ fromMinute, toMinute }): readonly [number, number] => [
      reachClock(zone, wallAt(day, fromMinute * millisecondsInMinute)),
      reachClock(zone, wallAt(day, toMinute * millisecondsInMinute)),
    ])
    .filter(([start, end]) => start < end);
}

function checkOrder(day: Day, hours: readonly Interval[]): void {
  let last = 0;
  for (const { fromMinute, toMinute } of hours) {
    if (fromMinute < last || toMinute <= fromMinute || toMinute > 1440) {
      throw new Error(`invariant: hours of ${formatDay(day)} are out of order: ${fromMinute}-${toMinute}`);
    }
    last = toMinute;
  }
}
