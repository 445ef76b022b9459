// The oracle's reminders: one minute before the other.
import type { Duration } from '../../src/domain/duration.ts';
import { shiftDate } from './shift-date.ts';
import type { Walk } from './walk-minutes.ts';
import { findClock, MINUTE_MS } from './walk-minutes.ts';

/** The moment `duration` ahead of `due` (milliseconds since 1970); undefined when it may lie ahead of the window. */
export function walkBack(walk: Walk, due: number, duration: Duration): number | undefined {
  const index = indexBefore(walk, (due - walk.from) / MINUTE_MS, duration);
  return index === undefined ? undefined : walk.from + index * MINUTE_MS;
}

function indexBefore(walk: Walk, due: number, { count, unit }: Duration): number | undefined {
  if (count === 0) return unit.startsWith('working') ? settled(walk, due) : due;
  if (unit === 'working_hours') return beforeHours(walk, due, count);
  if (unit === 'working_days') return beforeWorkingDays(walk, due, count);
  const wanted = shiftDate(walk.days[walk.day[due] ?? 0] ?? '', -count, unit);
  const landed = walk.workingDays.findLast((day) => (walk.days[day] ?? '') <= wanted);
  return clipped(walk, landed, walk.clock[due] ?? 0);
}

function settled(walk: Walk, due: number): number | undefined {
  if (walk.worked[due] === 1) return due;
  const last = lastWorked(walk, due);
  return last === undefined ? undefined : last + 1;
}

function beforeHours({ worked }: Walk, due: number, count: number): number | undefined {
  let left = count * 60;
  for (let index = due - 1; index >= 0; index -= 1) {
    left -= worked[index] ?? 0;
    if (left === 0) return index;
  }
  return undefined;
}

function beforeWorkingDays(walk: Walk, due: number, count: number): number | undefined {
  const isOpen = walk.worked[due] === 1;
  const footing = isOpen ? due : lastWorked(walk, due);
  if (footing === undefined) return undefined;
  const today = walk.workingDays.indexOf(walk.day[footing] ?? 0);
  return clipped(walk, walk.workingDays[today - count], isOpen ? (walk.clock[due] ?? 0) : closingClock(walk, footing));
}

/** What the clock shows as an interval closes behind its minute `last`; at midnight the 24th hour of its day. */
function closingClock({ day, clock }: Walk, last: number): number {
  return day[last + 1] === day[last] ? (clock[last + 1] ?? 0) : 1440;
}

/** The first minute of `day` that shows `clock`, within what is worked then; in a break, its end. */
function clipped(walk: Walk, day: number | undefined, clock: number): number | undefined {
  if (day === undefined || day === 0) return undefined;
  const { reached, worked } = findClock(walk, day, clock);
  if (worked.includes(reached - 1)) return reached;
  return worked.find((index) => index >= reached) ?? (worked.at(-1) ?? 0) + 1;
}

function lastWorked({ worked }: Walk, due: number): number | undefined {
  const index = worked.lastIndexOf(1, due - 1);
  return index < 0 ? undefined : index;
}
