// Working time by halves over intervals says what a walk minute by minute says, on random calendars around changes of the clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/calendar/add-duration.ts';
import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import type { Deadline } from '../../src/calendar/deadline.ts';
import { subtractDuration } from '../../src/calendar/subtract-duration.ts';
import { workingMinutesBetween } from '../../src/calendar/working-minutes-between.ts';
import type { WorkingTime } from '../../src/calendar/working-time.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Drawn } from './arbitrary-calendar.ts';
import { arbitraryCalendar, arbitraryDuration, arbitraryStart, START_DAYS, windowStart } from './arbitrary-calendar.ts';
import { walkBack } from './walk-back.ts';
import { walkForward } from './walk-forward.ts';
import type { Walk } from './walk-minutes.ts';
import { MINUTE_MS, walkBetween, walkMinutes } from './walk-minutes.ts';

/** Days that the walk sees ahead of the first start and past the last: enough for a month and what follows it. */
const LEAD_DAYS = 10;
const TRAIL_DAYS = 36;

const RUNS = { numRuns: 60 };
const PER_CALENDAR = { minLength: 10, maxLength: 10 };
const lengths = fc.array(fc.tuple(arbitraryStart, arbitraryDuration), PER_CALENDAR);
const pairs = fc.array(fc.tuple(arbitraryStart, arbitraryStart), PER_CALENDAR);

describe('a walk minute by minute agrees', () => {
  it('on deadlines', () => {
    let compared = 0;
    const property = fc.property(arbitraryCalendar, lengths, (drawn, deadlines) => {
      const { time, walk, at } = prepare(drawn);
      for (const [start, length] of deadlines) {
        compared += agree(addDuration(time, at(start), length), walkForward(walk, at(start), length));
      }
    });
    fc.assert(property, RUNS);
    expect(compared).toBeGreaterThan(400);
  });

  it('on reminders', () => {
    let compared = 0;
    const property = fc.property(arbitraryCalendar, lengths, (drawn, reminders) => {
      const { time, walk, at } = prepare(drawn);
      for (const [due, length] of reminders) {
        compared += agree(subtractDuration(time, at(due), length), walkBack(walk, at(due), length));
      }
    });
    fc.assert(property, RUNS);
    expect(compared).toBeGreaterThan(250);
  });

  it('on the working time between two moments', () => {
    const property = fc.property(arbitraryCalendar, pairs, (drawn, between) => {
      const { time, walk, at } = prepare(drawn);
      for (const [one, other] of between) {
        const [from, to] = [at(Math.min(one, other)), at(Math.max(one, other))];
        expect(workingMinutesBetween(time, from, to)).toEqual({ ok: true, minutes: walkBetween(walk, from, to) });
      }
    });
    fc.assert(property, RUNS);
  });
});

type Prepared = { readonly time: WorkingTime; readonly walk: Walk; readonly at: (minute: number) => Instant };

function prepare(drawn: Drawn): Prepared {
  const from = windowStart(drawn, LEAD_DAYS);
  const days = LEAD_DAYS + START_DAYS + TRAIL_DAYS;
  return {
    time: compileCalendar(drawn.calendar),
    walk: walkMinutes(drawn.calendar, from, days * 1440),
    at: (minute) => (from + (LEAD_DAYS * 1440 + minute) * MINUTE_MS) as Instant,
  };
}

/** 1 when there was something to compare: the walk knows its window only. */
function agree(answer: Deadline, walked: number | undefined): number {
  if (walked === undefined) return 0;
  expect(answer).toEqual({ ok: true, at: walked });
  return 1;
}
