// A slow oracle: looks at a wall clock minute by minute and counts. Written from the language alone; shares nothing with src/calendar.
import type { Calendar, Interval } from '../../src/domain/directory.ts';

export const MINUTE_MS = 60_000;
const QUARTER = 15;

/**
 * What a wall clock shows, minute by minute: the day (an index in `days`), the minute of it, and the furthest minute that
 * it has shown on that day. An hour that comes twice does not set the furthest back, so that hours begin and end when
 * their time is first reached.
 */
type Readings = {
  readonly days: readonly string[];
  readonly day: Uint16Array;
  readonly clock: Uint16Array;
  readonly reached: Uint16Array;
};

/** Minutes from `from` (milliseconds since 1970, a local midnight) on: which are worked (1), and on which days any is. */
export type Walk = Readings & {
  readonly from: number;
  readonly worked: Uint8Array;
  readonly workingDays: readonly number[];
};

/** Looks at `count` minutes from `from`. */
export function walkMinutes(calendar: Calendar, from: number, count: number): Walk {
  const readings = clockReadings(calendar.timeZone, from, count);
  const hours = readings.days.map((day) => hoursOf(calendar, day));
  const worked = readings.day.map((day, index) => (isIn(hours[day] ?? [], readings.reached[index] ?? 0) ? 1 : 0));
  const workingDays = [...new Set(readings.day.filter((_, index) => worked[index] === 1))];
  return { ...readings, from, worked: Uint8Array.from(worked), workingDays };
}

function isIn(hours: readonly Interval[], clock: number): boolean {
  for (const { fromMinute, toMinute } of hours) if (fromMinute <= clock && clock < toMinute) return true;
  return false;
}

function hoursOf(calendar: Calendar, date: string): readonly Interval[] {
  const day = Date.parse(date) / 86_400_000;
  if (calendar.years.some(({ off }) => off.some((other) => other === day))) return [];
  const own = calendar.years.flatMap(({ work, short }) => [...work, ...short]).find((other) => other.day === day);
  return own?.hours ?? calendar.week[(new Date(date).getUTCDay() + 6) % 7] ?? [];
}

const known = new Map<string, Readings>();

function clockReadings(timeZone: string, from: number, count: number): Readings {
  const key = `${timeZone} ${from} ${count}`;
  const readings = known.get(key) ?? readClock(timeZone, from, count);
  known.set(key, readings);
  return readings;
}

/** Clocks change on quarters of an hour; in between they go on by themselves. */
function readClock(timeZone: string, from: number, count: number): Readings {
  // Sweden writes 2026-03-29 03:00.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const days: string[] = [];
  const [day, clock, reached] = [new Uint16Array(count), new Uint16Array(count), new Uint16Array(count)];
  let [date = '', time = ''] = ['', ''];
  for (let index = 0; index < count; index += 1) {
    if (index % QUARTER === 0) [date = '', time = ''] = format.format(from + index * MINUTE_MS).split(' ');
    const isNewDay = date > (days.at(-1) ?? '');
    if (isNewDay) days.push(date);
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + (index % QUARTER);
    day[index] = days.length - 1;
    clock[index] = minute;
    reached[index] = isNewDay ? minute : Math.max(minute, reached[index - 1] ?? 0);
  }
  return { days, day, clock, reached };
}

/** The working minutes from `start` to `end`, one after the other. */
export function walkBetween({ from, worked }: Walk, start: number, end: number): number {
  return worked.slice((start - from) / MINUTE_MS, (end - from) / MINUTE_MS).filter((one) => one === 1).length;
}

/** Where on a day a clock time falls: the index at which it is first reached, and the indices that are worked. */
export function findClock(
  { day, reached, worked }: Walk,
  wanted: number,
  clock: number,
): { readonly reached: number; readonly worked: readonly number[] } {
  const [first, last] = [day.indexOf(wanted), day.lastIndexOf(wanted)];
  const indices = Array.from({ length: last + 1 - first }, (_, index) => first + index);
  return {
    reached: indices.find((index) => (reached[index] ?? 0) >= clock) ?? last + 1,
    worked: indices.filter((index) => worked[index] === 1),
  };
}
