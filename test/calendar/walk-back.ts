// The oracle's reminders: one minute before the other.
import type { Duration } from '../../src/domain/duration.ts';
import { shiftDate } from './shift-date.ts';
import type { Minute, Walk } from './walk-minutes.ts';
import { findClock, MINUTE_MS, workingDays } from './walk-minutes.ts';

/** The moment `duration` ahead of `due` (milliseconds since 1970); undefined when it may lie ahead of the window. */
export function walkBack({ from, minutes }: Walk, due: number, duration: Duration): number | undefined {
  const index = indexBefore(minutes, (due - from) / MINUTE_MS, duration);
  return index === undefined ? undefined : from + index * MINUTE_MS;
}

function indexBefore(minutes: readonly Minute[], due: number, { count, unit }: Duration): number | undefined {
  if (count === 0) return unit.startsWith('working') ? settled(minutes, due) : due;
  if (unit === 'working_hours') return beforeHours(minutes, due, count);
  if (unit === 'working_days') return beforeWorkingDays(minutes, due, count);
  const wanted = shiftDate(minutes[due]?.day ?? '', -count, unit);
  return clipped(
    minutes,
    workingDays(minutes).findLast((day) => day <= wanted),
    minutes[due]?.clock ?? 0,
  );
}

function settled(minutes: readonly Minute[], due: number): number | undefined {
  if (minutes[due]?.working) return due;
  const last = lastWorked(minutes, due);
  return last === undefined ? undefined : last + 1;
}

function beforeHours(minutes: readonly Minute[], due: number, count: number): number | undefined {
  let left = count * 60;
  for (let index = due - 1; index >= 0; index -= 1) {
    if (minutes[index]?.working) left -= 1;
    if (left === 0) return index;
  }
  return undefined;
}

function beforeWorkingDays(minutes: readonly Minute[], due: number, count: number): number | undefined {
  const here = minutes[due];
  const last = lastWorked(minutes, due);
  if (here?.working) return fromDay(here.day, here.clock);
  return last === undefined ? undefined : fromDay(minutes[last]?.day ?? '', closingClock(minutes, last));

  function fromDay(day: string, clock: number): number | undefined {
    const days = workingDays(minutes);
    return clipped(minutes, days[days.indexOf(day) - count], clock);
  }
}

/** What the clock shows as an interval closes behind its minute `last`; at midnight the 24th hour of its day. */
function closingClock(minutes: readonly Minute[], last: number): number {
  const after = minutes[last + 1];
  return after === undefined || after.day !== minutes[last]?.day ? 1440 : after.clock;
}

/** The first minute of `day` that shows `clock`, within what is worked then; in a break, its end. */
function clipped(minutes: readonly Minute[], day: string | undefined, clock: number): number | undefined {
  if (day === undefined || day === minutes[0]?.day) return undefined;
  const { reached, worked } = findClock(minutes, day, clock);
  if (worked.includes(reached - 1)) return reached;
  return worked.find((index) => index >= reached) ?? (worked.at(-1) ?? 0) + 1;
}

function lastWorked(minutes: readonly Minute[], due: number): number | undefined {
  const index = minutes.findLastIndex(({ working }, other) => other < due && working);
  return index < 0 ? undefined : index;
}
