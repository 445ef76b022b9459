// Working time with local texts in and out, so that tests read as an office speaks: "2026-05-08 16:30", "2 working hours".
import { addDuration } from '../../src/calendar/add-duration.ts';
import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import type { Deadline } from '../../src/calendar/deadline.ts';
import { localText } from '../../src/calendar/local-text.ts';
import { parseLocalText } from '../../src/calendar/parse-local-text.ts';
import { subtractDuration } from '../../src/calendar/subtract-duration.ts';
import type { WorkingTime } from '../../src/calendar/working-time.ts';
import type { Calendar } from '../../src/domain/directory.ts';
import type { Duration } from '../../src/domain/duration.ts';
import { parseDuration } from '../../src/domain/duration.ts';
import type { Instant } from '../../src/domain/instant.ts';

export type Desk = {
  readonly time: WorkingTime;
  /** A local text as a moment. */
  readonly at: (text: string) => Instant;
  /** An answer as a local text, or as `2027 is not listed`. */
  readonly say: (deadline: Deadline) => string;
  readonly add: (start: string, length: string) => string;
  readonly subtract: (due: string, length: string) => string;
};

export function deskOf(calendar: Calendar): Desk {
  const time = compileCalendar(calendar);
  const at = (text: string): Instant => moment(text, calendar.timeZone);
  const say = (deadline: Deadline): string =>
    deadline.ok ? localText(time, deadline.at) : `${deadline.year} is not listed`;
  return {
    time,
    at,
    say,
    add: (start, length) => say(addDuration(time, at(start), duration(length))),
    subtract: (due, length) => say(subtractDuration(time, at(due), duration(length))),
  };
}

export function duration(text: string): Duration {
  const parsed = parseDuration(text);
  if (parsed === undefined) throw new Error(`no duration: ${text}`);
  return parsed;
}

function moment(text: string, timeZone: string): Instant {
  const parsed = parseLocalText(text, timeZone);
  if (parsed === undefined) throw new Error(`no moment: ${text}`);
  return parsed;
}
