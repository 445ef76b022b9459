// A slow oracle: looks at a wall clock minute by minute and counts. Written from the language alone; shares nothing with src/calendar.
import type { Calendar, Interval } from '../../src/domain/bundle.ts';

export const MINUTE_MS = 60_000;

/**
 * One minute of a window: what the clock shows, and the furthest that it has shown on that day. An hour that comes twice
 * does not set the furthest back, so that hours begin and end when their time is first reached.
 */
export type Minute = {
  readonly day: string;
  readonly clock: number;
  readonly reached: number;
  readonly working: boolean;
};

/** Minutes from `from` (milliseconds since 1970, a whole minute) on. */
export type Walk = { readonly from: number; readonly minutes: readonly Minute[] };

/** `outside`: the count leaves the window. */
export type Walked = number | 'outside';

/** Looks at `count` minutes from `from`; the window should begin at a local midnight. */
export function walkMinutes(calendar: Calendar, from: number, count: number): Walk {
  const hours = new Map<string, readonly Interval[]>();
  let day = '';
  let reached = 0;
  const minutes = clockReadings(calendar.timeZone, from, count).map(({ date, clock }): Minute => {
    if (date > day) [day, reached] = [date, clock];
    reached = Math.max(reached, clock);
    const today = hours.get(day) ?? hoursOf(calendar, day);
    hours.set(day, today);
    const working = today.some(({ fromMinute, toMinute }) => fromMinute <= reached && reached < toMinute);
    return { day, clock, reached, working };
  });
  return { from, minutes };
}

type Reading = { readonly date: string; readonly clock: number };

const readings = new Map<string, readonly Reading[]>();

function clockReadings(timeZone: string, from: number, count: number): readonly Reading[] {
  const key = `${timeZone} ${from} ${count}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  // Sweden writes 2026-03-29 03:00.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const read = Array.from({ length: count }, (_, index): Reading => {
    const [date = '', time = ''] = clock.format(from + index * MINUTE_MS).split(' ');
    return { date, clock: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
  });
  readings.set(key, read);
  return read;
}

function hoursOf(calendar: Calendar, date: string): readonly Interval[] {
  const day = Date.parse(date) / 86_400_000;
  if (calendar.years.some(({ off }) => off.some((other) => other === day))) return [];
  const own = calendar.years.flatMap(({ work, short }) => [...work, ...short]).find((other) => other.day === day);
  return own?.hours ?? calendar.week[(new Date(date).getUTCDay() + 6) % 7] ?? [];
}

/** The working minutes from `start` to `end`, one after the other. */
export function walkBetween({ from, minutes }: Walk, start: number, end: number): number {
  const [first, last] = [(start - from) / MINUTE_MS, (end - from) / MINUTE_MS];
  return minutes.slice(first, last).filter(({ working }) => working).length;
}

/** Where on `day` a clock time falls: the index at which it is first reached, and the indices that are worked. */
export function findClock(
  minutes: readonly Minute[],
  day: string,
  clock: number,
): { readonly reached: number; readonly worked: readonly number[] } {
  const indices = minutes.flatMap((minute, index) => (minute.day === day ? [index] : []));
  const reached = indices.find((index) => (minutes[index]?.reached ?? 0) >= clock);
  return {
    reached: reached ?? (indices.at(-1) ?? 0) + 1,
    worked: indices.filter((index) => minutes[index]?.working),
  };
}

/** The days of the window on which somebody works. */
export function workingDays(minutes: readonly Minute[]): readonly string[] {
  return [...new Set(minutes.filter(({ working }) => working).map(({ day }) => day))];
}
