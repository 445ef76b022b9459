// What holds for every calendar, every start and every length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/calendar/add-duration.ts';
import { addWorkingMinutes } from '../../src/calendar/add-working-minutes.ts';
import { dayOf } from '../../src/calendar/day-of.ts';
import type { Deadline, WorkingMinutes } from '../../src/calendar/deadline.ts';
import { instantOf } from '../../src/calendar/instant-of.ts';
import { isWorking } from '../../src/calendar/is-working.ts';
import { localText } from '../../src/calendar/local-text.ts';
import { nextOpening } from '../../src/calendar/next-opening.ts';
import { remainingMinutes } from '../../src/calendar/remaining-minutes.ts';
import { scaleDeadline } from '../../src/calendar/scale-deadline.ts';
import { subtractDuration } from '../../src/calendar/subtract-duration.ts';
import { workingMinutesBetween } from '../../src/calendar/working-minutes-between.ts';
import type { WorkingTime } from '../../src/calendar/working-time.ts';
import type { Duration } from '../../src/domain/duration.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { arbitraryDuration } from './arbitrary-calendar.ts';
import {
  arbitraryMoment as moment,
  arbitraryMoments as moments,
  arbitraryOffice as office,
} from './arbitrary-office.ts';

const RUNS = { numRuns: 300 };

const hours = fc.integer({ min: 0, max: 60 }).map((count): Duration => ({ count, unit: 'working_hours' }));
const someHours = hours.filter(({ count }) => count > 0);
const workingDays = fc.integer({ min: 0, max: 8 }).map((count): Duration => ({ count, unit: 'working_days' }));
const calendarDays = arbitraryDuration.filter(({ unit }) => !unit.startsWith('working'));

describe('a deadline', () => {
  it('is never ahead of its start', () => {
    const property = fc.property(office, moment, arbitraryDuration, ({ time, at }, start, length) => {
      expect(momentOf(addDuration(time, at(start), length))).toBeGreaterThanOrEqual(at(start));
    });
    fc.assert(property, RUNS);
  });

  it('ends in working time, closing time included; only no days at all leave the start where it is', () => {
    const property = fc.property(office, moment, arbitraryDuration, ({ time, at }, start, length) => {
      fc.pre(length.count > 0 || length.unit.startsWith('working'));
      expect(standsInWorkingTime(time, momentOf(addDuration(time, at(start), length)))).toBe(true);
    });
    fc.assert(property, RUNS);
  });

  it('in hours is the later, the later it starts', () => {
    const property = fc.property(office, moments, hours, ({ time, at }, [first, second], length) => {
      expectOrder(addDuration(time, at(first), length), addDuration(time, at(second), length));
    });
    fc.assert(property, RUNS);
  });

  it('in working days too, as long as the clock goes on from start to start: once a year it goes back', () => {
    const property = fc.property(office, moments, workingDays, ({ time, at }, [first, second], length) => {
      const [one, other] = [opening(time, at(first)), opening(time, at(second))];
      fc.pre(localText(time, one) <= localText(time, other));
      expectOrder(addDuration(time, at(first), length), addDuration(time, at(second), length));
    });
    fc.assert(property, RUNS);
  });

  it('in days of the calendar is the later on a later day, when the clock time is no earlier', () => {
    const property = fc.property(office, moments, calendarDays, ({ time, at }, [first, second], length) => {
      fc.pre(clockOf(time, at(first)) <= clockOf(time, at(second)));
      expectOrder(addDuration(time, at(first), length), addDuration(time, at(second), length));
    });
    fc.assert(property, RUNS);
  });

  it('is the later, the longer the length', () => {
    const property = fc.property(office, moment, arbitraryDuration, ({ time, at }, start, length) => {
      const longer = { ...length, count: length.count + 1 };
      expectOrder(addDuration(time, at(start), length), addDuration(time, at(start), longer));
    });
    fc.assert(property, RUNS);
  });
});

describe('hours', () => {
  it('are additive', () => {
    const property = fc.property(office, moment, hours, hours, ({ time, at }, start, first, second) => {
      const total: Duration = { count: first.count + second.count, unit: 'working_hours' };
      const stepwise = addDuration(time, momentOf(addDuration(time, at(start), first)), second);
      expect(stepwise).toEqual(addDuration(time, at(start), total));
    });
    fc.assert(property, RUNS);
  });

  it('are what lies between start and deadline', () => {
    const property = fc.property(office, moment, hours, ({ time, at }, start, length) => {
      const due = momentOf(addDuration(time, at(start), length));
      expect(workingMinutesBetween(time, at(start), due)).toEqual({ ok: true, minutes: length.count * 60 });
    });
    fc.assert(property, RUNS);
  });

  it('are shifted by a pause, by as much working time as it took', () => {
    const property = fc.property(office, moment, someHours, moments, ({ time, at }, start, length, [pause, resume]) => {
      const due = momentOf(addDuration(time, at(start), length));
      fc.pre(start <= pause && at(pause) < due);
      const left = minutesOf(remainingMinutes(time, at(pause), due));
      const paused = minutesOf(workingMinutesBetween(time, at(pause), at(resume)));
      const resumed = addWorkingMinutes(time, at(resume), left);
      expect(resumed).toEqual(addWorkingMinutes(time, at(start), length.count * 60 + paused));
    });
    fc.assert(property, RUNS);
  });

  it('at 100 % are what they are; half of the half is a quarter', () => {
    const property = fc.property(office, moment, someHours, ({ time, at }, start, length) => {
      const due = momentOf(addDuration(time, at(start), length));
      expect(scaleDeadline(time, at(start), due, [100])).toEqual({ ok: true, at: due });
      expect(scaleDeadline(time, at(start), due, [50, 50])).toEqual(scaleDeadline(time, at(start), due, [25]));
    });
    fc.assert(property, RUNS);
  });
});

describe('a pause without length', () => {
  it('leaves a deadline where it was in working time, whatever it was counted in', () => {
    const property = fc.property(office, moments, arbitraryDuration, ({ time, at }, [start, pause], length) => {
      const due = momentOf(addDuration(time, at(start), length));
      fc.pre(at(pause) <= due);
      const left = minutesOf(remainingMinutes(time, at(pause), due));
      const resumed = momentOf(addWorkingMinutes(time, at(pause), left));
      expect(workingMinutesBetween(time, resumed, due)).toEqual({ ok: true, minutes: 0 });
    });
    fc.assert(property, RUNS);
  });
});

describe('a reminder', () => {
  it('is never past its deadline, and falls into working time', () => {
    const property = fc.property(office, moment, arbitraryDuration, ({ time, at }, due, length) => {
      const reminder = momentOf(subtractDuration(time, at(due), length));
      expect(reminder).toBeLessThanOrEqual(at(due));
      fc.pre(length.count > 0 || length.unit.startsWith('working'));
      expect(standsInWorkingTime(time, reminder)).toBe(true);
    });
    fc.assert(property, RUNS);
  });

  it('so many hours ahead of a deadline of so many hours is at its start', () => {
    const property = fc.property(office, moment, someHours, ({ time, at }, moment, length) => {
      const start = opening(time, at(moment));
      const due = momentOf(addDuration(time, start, length));
      expect(subtractDuration(time, due, length)).toEqual({ ok: true, at: start });
    });
    fc.assert(property, RUNS);
  });

  it('so many working days ahead of a deadline of so many, at a clock time that both days have, is at its start', () => {
    const property = fc.property(office, moment, workingDays, ({ time, at }, moment, length) => {
      const start = opening(time, at(moment));
      const due = momentOf(addDuration(time, start, length));
      fc.pre(isFirstShowing(time, start) && clockOf(time, due) === clockOf(time, start));
      expect(subtractDuration(time, due, length)).toEqual({ ok: true, at: start });
    });
    fc.assert(property, RUNS);
  });
});

function expectOrder(first: Deadline, second: Deadline): void {
  expect(momentOf(first)).toBeLessThanOrEqual(momentOf(second));
}

/** Draws that leave the year are skipped. */
function momentOf(deadline: Deadline): Instant {
  fc.pre(deadline.ok);
  return deadline.at;
}

function minutesOf(worked: WorkingMinutes): number {
  fc.pre(worked.ok);
  return worked.minutes;
}

/** The moment from which a clock that starts at `at` runs. */
function opening(time: WorkingTime, at: Instant): Instant {
  return momentOf(nextOpening(time, at));
}

function standsInWorkingTime(time: WorkingTime, at: Instant): boolean {
  return [at, (at - 1) as Instant].some((moment) => {
    const now = isWorking(time, moment);
    return now.ok && now.working;
  });
}

/** The clock time, with the seconds, which no zone shifts. */
function clockOf(time: WorkingTime, at: Instant): string {
  return `${localText(time, at).slice(11)}:${new Date(at).toISOString().slice(17, 23)}`;
}

/** Whether the clock shows for the first time what it shows: an hour may come twice. */
function isFirstShowing(time: WorkingTime, at: Instant): boolean {
  const [hour = 0, minute = 0] = localText(time, at).slice(11).split(':').map(Number);
  return instantOf(dayOf(time, at), hour * 60 + minute, time.zone.name) === at - (at % 60_000);
}
