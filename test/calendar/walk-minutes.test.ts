// Working time by halves over intervals says what a walk minute by minute says, on random calendars around changes of the clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/calendar/add-duration.ts';
import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import type { Deadline } from '../../src/calendar/deadline.ts';
import { subtractDuration } from '../../src/calendar/subtract-duration.ts';
import { workingMinutesBetween } from '../../src/calendar/working-minutes-between.ts';
import type { Instant } from '../../src/domain/instant.ts';
import {
  arbitraryCalendar,
  arbitraryDuration,
  arbitraryStart,
  LEAD_DAYS,
  START_DAYS,
  WINDOW_DAYS,
  windowStart,
} from './arbitrary-calendar.ts';
import { walkBack } from './walk-back.ts';
import { walkForward } from './walk-forward.ts';
import { walkBetween, walkMinutes } from './walk-minutes.ts';

const DAY_MINUTES = 1440;
const cases = fc.array(fc.tuple(arbitraryStart, arbitraryDuration), { minLength: 5, maxLength: 5 });

describe('a walk minute by minute agrees', () => {
  it('on deadlines', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryCalendar, cases, (drawn, deadlines) => {
        const from = windowStart(drawn);
        const walked = walkMinutes(drawn.calendar, from, WINDOW_DAYS * DAY_MINUTES);
        const time = compileCalendar(drawn.calendar);
        for (const [minute, duration] of deadlines) {
          const start = momentOf(from, minute);
          compared += agree(addDuration(time, start, duration), walkForward(walked, start, duration));
        }
      }),
      { numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(400);
  });

  it('on reminders', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryCalendar, cases, (drawn, reminders) => {
        const from = windowStart(drawn, LEAD_DAYS);
        const walked = walkMinutes(drawn.calendar, from, (LEAD_DAYS + START_DAYS + 1) * DAY_MINUTES);
        const time = compileCalendar(drawn.calendar);
        for (const [minute, duration] of reminders) {
          const due = momentOf(from, LEAD_DAYS * DAY_MINUTES + minute);
          compared += agree(subtractDuration(time, due, duration), walkBack(walked, due, duration));
        }
      }),
      { numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it('on the working time between two moments', () => {
    fc.assert(
      fc.property(arbitraryCalendar, arbitraryStart, arbitraryStart, (drawn, one, other) => {
        const from = windowStart(drawn);
        const walked = walkMinutes(drawn.calendar, from, WINDOW_DAYS * DAY_MINUTES);
        const [start, end] = [momentOf(from, Math.min(one, other)), momentOf(from, Math.max(one, other))];
        expect(workingMinutesBetween(compileCalendar(drawn.calendar), start, end)).toEqual({
          ok: true,
          minutes: walkBetween(walked, start, end),
        });
      }),
      { numRuns: 100 },
    );
  });

  /** 1 when there was something to compare: the walk knows its window only. */
  function agree(answer: Deadline, walked: number | undefined): number {
    if (walked === undefined) return 0;
    expect(answer).toEqual({ ok: true, at: walked });
    return 1;
  }

  function momentOf(from: number, minute: number): Instant {
    return (from + minute * 60_000) as Instant;
  }
});
