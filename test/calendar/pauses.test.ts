// What a pause leaves, what a percentage makes of a deadline, and how much work lies between two moments.
import { describe, expect, it } from 'vitest';
import { addWorkingMinutes } from '../../src/calendar/add-working-minutes.ts';
import { isWorking } from '../../src/calendar/is-working.ts';
import { nextOpening } from '../../src/calendar/next-opening.ts';
import { remainingMinutes } from '../../src/calendar/remaining-minutes.ts';
import { scaleDeadline } from '../../src/calendar/scale-deadline.ts';
import { workingMinutesBetween } from '../../src/calendar/working-minutes-between.ts';
import { defaultCalendar } from './calendar-of.ts';
import { deskOf } from './desk.ts';

const { time, at, say, add } = deskOf(defaultCalendar('moscow'));

describe('a pause', () => {
  it('shifts hours by the working time that it took', () => {
    expect(add('2026-03-02 10:00', '4 working hours')).toBe('2026-03-02 15:00');
    expect(resumed('2026-03-02 11:00', '2026-03-02 12:00', '2026-03-02 15:00')).toBe('2026-03-02 16:00');
  });

  it('outside working time shifts nothing', () => {
    expect(resumed('2026-03-02 18:30', '2026-03-03 08:00', '2026-03-03 11:00')).toBe('2026-03-03 11:00');
  });

  it('lets a count of days go on in the working minutes that were left', () => {
    const due = add('2026-04-29 16:00', '2 working days');
    expect(due).toBe('2026-05-04 16:00');
    // Left on 30 April at 16:00, an hour before the closing of a shortened day: that hour and six on 4 May.
    expect(remainingMinutes(time, at('2026-04-30 16:00'), at(due))).toEqual({ ok: true, minutes: 7 * 60 });
    expect(resumed('2026-04-30 16:00', '2026-05-05 09:00', due)).toBe('2026-05-05 17:00');
  });

  it('leaves a deadline that had passed as much overdue as it was', () => {
    expect(remainingMinutes(time, at('2026-03-02 12:00'), at('2026-03-02 10:30'))).toEqual({ ok: true, minutes: -90 });
    expect(resumed('2026-03-02 12:00', '2026-03-10 10:00', '2026-03-02 10:30')).toBe('2026-03-06 17:30');
  });

  it('at the very deadline leaves nothing', () => {
    expect(resumed('2026-03-02 15:00', '2026-03-03 11:00', '2026-03-02 15:00')).toBe('2026-03-03 11:00');
  });

  it('of which nobody can say what is left names the year', () => {
    expect(remainingMinutes(time, at('2026-12-30 12:00'), at('2027-01-11 12:00'))).toEqual({ ok: false, year: 2027 });
  });

  function resumed(pausedAt: string, resumedAt: string, dueAt: string): string {
    const left = remainingMinutes(time, at(pausedAt), at(dueAt));
    return left.ok ? say(addWorkingMinutes(time, at(resumedAt), left.minutes)) : 'unknown';
  }
});

describe('a percentage goes by working minutes, up to a full hour', () => {
  it.each([
    ['half of two days', '2026-03-02 11:00', '2 working days', [50], '2026-03-03 11:00'],
    [
      'half of a day that is shortened (7 of 8 hours, thus 4)',
      '2026-05-08 09:00',
      '1 working day',
      [50],
      '2026-05-08 13:00',
    ],
    ['a third of a day (2 h 38 min, thus 3)', '2026-03-02 09:00', '1 working day', [33], '2026-03-02 12:00'],
    ['half again as much', '2026-03-02 11:00', '2 working days', [150], '2026-03-05 11:00'],
    ['several, multiplied before they are rounded', '2026-03-02 11:00', '1 working day', [50, 50], '2026-03-02 13:00'],
    [
      '110 % of ten hours are eleven, not a hair more',
      '2026-03-02 09:00',
      '10 working hours',
      [110],
      '2026-03-03 12:00',
    ],
    ['1 % is an hour all the same', '2026-03-02 11:00', '1 working day', [1], '2026-03-02 12:00'],
    ['12.5 % of two days', '2026-03-02 11:00', '2 working days', [12.5], '2026-03-02 13:00'],
    ['no percentage: the deadline as it is', '2026-03-02 10:10', '1 working day', [], '2026-03-03 10:10'],
  ])('%s: %s + %s at %j %% = %s', (_, start, length, percents, end) => {
    expect(say(scaleDeadline(time, at(start), at(add(start, length)), percents))).toBe(end);
  });

  it('that leads into a year that is not listed names it', () => {
    expect(scaleDeadline(time, at('2026-12-28 10:00'), at('2026-12-30 10:00'), [200])).toEqual({
      ok: false,
      year: 2027,
    });
  });
});

describe('working time between two moments', () => {
  it.each([
    ['within a stretch', '2026-03-02 09:30', '2026-03-02 11:30', 120],
    ['over the break', '2026-03-02 12:30', '2026-03-02 14:30', 60],
    ['outside', '2026-03-06 18:00', '2026-03-10 09:00', 0],
    ['a week with a holiday', '2026-03-09 00:00', '2026-03-16 00:00', 4 * 480],
    ['back', '2026-03-02 11:30', '2026-03-02 09:30', -120],
    ['none, and not minus none', '2026-03-10 09:00', '2026-03-06 18:00', 0],
    ['up to the last midnight of the last year', '2026-12-30 17:00', '2027-01-01 00:00', 60],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutesBetween(time, at(from), at(to))).toEqual({ ok: true, minutes });
  });

  it.each([
    ['2026-12-30 17:00', '2027-01-01 00:01', 2027],
    ['2024-12-30 17:00', '2025-02-01 12:00', 2024],
    ['2025-02-01 12:00', '2024-12-30 17:00', 2024],
  ])('from %s to %s: %i is not listed', (from, to, year) => {
    expect(workingMinutesBetween(time, at(from), at(to))).toEqual({ ok: false, year });
  });
});

describe('who works now', () => {
  it.each([
    ['2026-03-02 08:59', false, '2026-03-02 09:00'],
    ['2026-03-02 09:00', true, '2026-03-02 09:00'],
    ['2026-03-02 12:59', true, '2026-03-02 12:59'],
    ['2026-03-02 13:00', false, '2026-03-02 14:00'],
    ['2026-03-02 18:00', false, '2026-03-03 09:00'],
    ['2025-11-01 16:59', true, '2025-11-01 16:59'],
    ['2025-11-01 17:00', false, '2025-11-05 09:00'],
    ['2025-01-01 00:00', false, '2025-01-09 09:00'],
  ])('%s: %s; the clock runs from %s', (moment, working, opening) => {
    expect(isWorking(time, at(moment))).toEqual({ ok: true, working });
    expect(say(nextOpening(time, at(moment)))).toBe(opening);
  });

  it('is not known for a year that is not listed', () => {
    expect(isWorking(time, at('2027-03-02 10:00'))).toEqual({ ok: false, year: 2027 });
    expect(nextOpening(time, at('2027-03-02 10:00'))).toEqual({ ok: false, year: 2027 });
    expect(nextOpening(time, at('2026-12-31 10:00'))).toEqual({ ok: false, year: 2027 });
  });
});
