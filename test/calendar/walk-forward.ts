// The oracle's deadlines: one minute after the other.
import type { Duration } from '../../src/domain/duration.ts';
import { shiftDate } from './shift-date.ts';
import type { Minute, Walk } from './walk-minutes.ts';
import { findClock, MINUTE_MS, workingDays } from './walk-minutes.ts';

/** The end of `duration` from `start` (milliseconds since 1970); undefined when it may lie past the window. */
export function walkForward({ from, minutes }: Walk, start: number, duration: Duration): number | undefined {
  const index = indexAfter(minutes, (start - from) / MINUTE_MS, duration);
  return index === undefined || index >= minutes.length ? undefined : from + index * MINUTE_MS;
}

function indexAfter(minutes: readonly Minute[], start: number, { count, unit }: Duration): number | undefined {
  if (count === 0) return unit.startsWith('working') ? settled(minutes, start) : start;
  if (unit === 'working_hours') return afterHours(minutes, start, count);
  if (unit === 'working_days') return afterWorkingDays(minutes, start, count);
  const { day, clock } = minuteAt(minutes, start);
  const wanted = shiftDate(day, count, unit);
  return clipped(
    minutes,
    workingDays(minutes).find((other) => other >= wanted),
    clock,
  );
}

function settled(minutes: readonly Minute[], start: number): number | undefined {
  return minutes[start - 1]?.working ? start : nextWorked(minutes, start);
}

function afterHours(minutes: readonly Minute[], start: number, count: number): number | undefined {
  let left = count * 60;
  for (let index = start; index < minutes.length; index += 1) {
    if (minutes[index]?.working) left -= 1;
    if (left === 0) return index + 1;
  }
  return undefined;
}

function afterWorkingDays(minutes: readonly Minute[], start: number, count: number): number | undefined {
  const footing = nextWorked(minutes, start);
  if (footing === undefined) return undefined;
  const { day, clock } = minuteAt(minutes, footing);
  const days = workingDays(minutes);
  return clipped(minutes, days[days.indexOf(day) + count], clock);
}

/** The first minute of `day` that shows `clock`, within what is worked then; in a break, its start. */
function clipped(minutes: readonly Minute[], day: string | undefined, clock: number): number | undefined {
  if (day === undefined || day === minutes.at(-1)?.day) return undefined;
  const { reached, worked } = findClock(minutes, day, clock);
  const [opening = 0] = worked;
  if (reached <= opening || minutes[reached]?.working) return Math.max(reached, opening);
  return (worked.findLast((index) => index < reached) ?? 0) + 1;
}

function nextWorked(minutes: readonly Minute[], start: number): number | undefined {
  const index = minutes.findIndex(({ working }, other) => other >= start && working);
  return index < 0 ? undefined : index;
}

function minuteAt(minutes: readonly Minute[], index: number): Minute {
  const minute = minutes[index];
  if (minute === undefined) throw new Error(`minute ${index} lies outside the window`);
  return minute;
}
