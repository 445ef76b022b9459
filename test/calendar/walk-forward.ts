// The oracle's deadlines: one minute after the other.
import type { Duration } from '../../src/domain/duration.ts';
import { shiftDate } from './shift-date.ts';
import type { Walk } from './walk-minutes.ts';
import { findClock, MINUTE_MS } from './walk-minutes.ts';

/** The end of `duration` from `start` (milliseconds since 1970); undefined when it may lie past the window. */
export function walkForward(walk: Walk, start: number, duration: Duration): number | undefined {
  const index = indexAfter(walk, (start - walk.from) / MINUTE_MS, duration);
  return index === undefined || index >= walk.worked.length ? undefined : walk.from + index * MINUTE_MS;
}

function indexAfter(walk: Walk, start: number, { count, unit }: Duration): number | undefined {
  if (count === 0) return unit.startsWith('working') ? settled(walk, start) : start;
  if (unit === 'working_hours') return afterHours(walk, start, count);
  if (unit === 'working_days') return afterWorkingDays(walk, start, count);
  const wanted = shiftDate(walk.days[walk.day[start] ?? 0] ?? '', count, unit);
  const landed = walk.workingDays.find((day) => (walk.days[day] ?? '') >= wanted);
  return clipped(walk, landed, walk.clock[start] ?? 0);
}

function settled(walk: Walk, start: number): number | undefined {
  return walk.worked[start - 1] === 1 ? start : nextWorked(walk, start);
}

function afterHours({ worked }: Walk, start: number, count: number): number | undefined {
  let left = count * 60;
  for (let index = start; index < worked.length; index += 1) {
    left -= worked[index] ?? 0;
    if (left === 0) return index + 1;
  }
  return undefined;
}

function afterWorkingDays(walk: Walk, start: number, count: number): number | undefined {
  const footing = nextWorked(walk, start);
  if (footing === undefined) return undefined;
  const today = walk.workingDays.indexOf(walk.day[footing] ?? 0);
  return clipped(walk, walk.workingDays[today + count], walk.clock[footing] ?? 0);
}

/** The first minute of `day` that shows `clock`, within what is worked then; in a break, its start. */
function clipped(walk: Walk, day: number | undefined, clock: number): number | undefined {
  if (day === undefined || day === walk.day.at(-1)) return undefined;
  const { reached, worked } = findClock(walk, day, clock);
  const [opening = 0] = worked;
  if (reached <= opening || walk.worked[reached] === 1) return Math.max(reached, opening);
  return (worked.findLast((index) => index < reached) ?? 0) + 1;
}

function nextWorked({ worked }: Walk, start: number): number | undefined {
  const index = worked.indexOf(1, start);
  return index < 0 ? undefined : index;
}
