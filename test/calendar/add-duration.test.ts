// When deadlines end, on the default calendar of Moscow: office hours 09-13 and 14-18, shortened days until 17.
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/calendar/add-duration.ts';
import { compileCalendar } from '../../src/calendar/compile-calendar.ts';
import { calendarOf, defaultCalendar, OFFICE_HOURS, OFFICE_WEEK } from './calendar-of.ts';
import { deskOf, duration } from './desk.ts';

const moscow = deskOf(defaultCalendar('moscow'));

describe('working hours walk the intervals', () => {
  it.each([
    ['within a stretch', '2026-03-02 09:30', '2 working hours', '2026-03-02 11:30'],
    ['over the break', '2026-03-02 12:00', '2 working hours', '2026-03-02 15:00'],
    ['up to the break: its start is still in', '2026-03-02 09:00', '4 working hours', '2026-03-02 13:00'],
    ['up to closing time, which is inside as an end', '2026-03-02 10:00', '7 working hours', '2026-03-02 18:00'],
    ['from closing time, which is outside as a start', '2026-03-02 18:00', '1 working hour', '2026-03-03 10:00'],
    ['from the break', '2026-03-02 13:20', '1 working hour', '2026-03-02 15:00'],
    ['from before opening', '2026-03-02 07:00', '1 working hour', '2026-03-02 10:00'],
    ['from the night', '2026-03-02 23:59', '1 working hour', '2026-03-03 10:00'],
    ['over a weekend', '2026-03-06 17:00', '2 working hours', '2026-03-10 10:00'],
    ['over a shortened day and a long weekend', '2026-05-08 16:30', '2 working hours', '2026-05-12 10:30'],
    ['into the working Saturday', '2025-10-31 17:00', '3 working hours', '2025-11-01 11:00'],
    ['over the working Saturday and the holidays', '2025-11-01 16:00', '2 working hours', '2025-11-05 10:00'],
    ['over New Year, through listed years', '2025-12-30 17:00', '2 working hours', '2026-01-12 10:00'],
  ])('%s: %s + %s = %s', (_, start, length, end) => {
    expect(moscow.add(start, length)).toBe(end);
  });
});

describe('working days end at the same clock time', () => {
  it.each([
    ['on the next day', '2026-03-02 11:15', '1 working day', '2026-03-03 11:15'],
    ['over a weekend and a holiday on Monday', '2026-03-06 11:15', '1 working day', '2026-03-10 11:15'],
    ['neither longer nor shorter over a shortened day', '2026-04-29 12:00', '2 working days', '2026-05-04 12:00'],
    ['clipped to the closing of a shortened day', '2026-05-07 17:40', '1 working day', '2026-05-08 17:00'],
    ['after which the clock time is back', '2026-05-07 17:40', '2 working days', '2026-05-12 17:40'],
    ['on the working Saturday', '2025-10-31 17:40', '1 working day', '2025-11-01 17:00'],
    ['past the working Saturday', '2025-10-31 17:40', '2 working days', '2025-11-05 17:40'],
    ['from opening time', '2026-03-02 09:00', '1 working day', '2026-03-03 09:00'],
    ['from before opening: counted from the opening', '2026-03-02 06:00', '1 working day', '2026-03-03 09:00'],
    ['from the break: counted from its end', '2026-03-02 13:30', '1 working day', '2026-03-03 14:00'],
    ['from closing time: counted from the next opening', '2026-03-02 18:00', '1 working day', '2026-03-04 09:00'],
    ['from a Saturday: counted from Monday', '2026-03-14 12:00', '2 working days', '2026-03-18 09:00'],
    ['over New Year', '2025-12-30 15:00', '1 working day', '2026-01-12 15:00'],
  ])('%s: %s + %s = %s', (_, start, length, end) => {
    expect(moscow.add(start, length)).toBe(end);
  });

  it('falls into a break at its start, ahead of an opening at the opening, past the closing at the closing', () => {
    const { add } = deskOf(
      calendarOf({
        time_zone: 'Europe/Moscow',
        week: { mon: '08:00-20:00', tue: '10:00-12:00 15:00-17:00' },
        years: { 2026: {} },
      }),
    );
    expect(add('2026-03-02 08:30', '1 working day')).toBe('2026-03-03 10:00');
    expect(add('2026-03-02 11:30', '1 working day')).toBe('2026-03-03 11:30');
    expect(add('2026-03-02 13:30', '1 working day')).toBe('2026-03-03 12:00');
    expect(add('2026-03-02 15:00', '1 working day')).toBe('2026-03-03 15:00');
    expect(add('2026-03-02 19:00', '1 working day')).toBe('2026-03-03 17:00');
  });
});

describe('days, months and years are those of the calendar', () => {
  it.each([
    ['on a working day', '2026-03-02 11:15', '3 days', '2026-03-05 11:15'],
    ['on a day off: the next working day', '2026-03-02 11:15', '5 days', '2026-03-10 11:15'],
    ['on a day off before a shortened one', '2026-02-28 17:30', '1 day', '2026-03-02 17:30'],
    ['on a shortened day: clipped', '2026-05-01 17:30', '7 days', '2026-05-08 17:00'],
    ['from the night: clipped to that day’s closing', '2026-03-02 23:00', '1 day', '2026-03-03 18:00'],
    ['from early: that day’s opening', '2026-03-02 05:00', '1 day', '2026-03-03 09:00'],
    ['into the break: its start', '2026-03-02 13:30', '1 day', '2026-03-03 13:00'],
    ['a month on, the same day number', '2026-03-02 11:15', '1 month', '2026-04-02 11:15'],
    ['the last of a shorter month', '2026-03-31 11:15', '1 month', '2026-04-30 11:15'],
    ['the last of February, a Saturday: on to Monday', '2026-01-30 11:15', '1 month', '2026-03-02 11:15'],
    ['a year on', '2025-03-03 11:15', '1 year', '2026-03-03 11:15'],
    ['from a year that is not listed into one that is', '2024-12-20 11:15', '1 month', '2025-01-20 11:15'],
  ])('%s: %s + %s = %s', (_, start, length, end) => {
    expect(moscow.add(start, length)).toBe(end);
  });
});

describe('nothing added', () => {
  it.each([
    '0 working hours',
    '0 working days',
  ])('%s: in working time stays, from outside on to the next opening', (none) => {
    expect(moscow.add('2026-03-02 11:15', none)).toBe('2026-03-02 11:15');
    expect(moscow.add('2026-03-02 18:00', none)).toBe('2026-03-02 18:00');
    expect(moscow.add('2026-03-02 13:30', none)).toBe('2026-03-02 14:00');
    expect(moscow.add('2026-03-06 19:00', none)).toBe('2026-03-10 09:00');
  });

  it.each(['0 days', '0 months', '0 years'])('%s: the start itself, by day and by night', (none) => {
    expect(moscow.add('2026-03-02 11:15', none)).toBe('2026-03-02 11:15');
    expect(moscow.add('2026-03-08 23:00', none)).toBe('2026-03-08 23:00');
    expect(moscow.add('2027-03-08 23:00', none)).toBe('2027 is not listed');
  });
});

describe('a year that the calendar does not list is named, never guessed', () => {
  it.each([
    ['2026-12-30 17:00', '2 working hours', '2027 is not listed'],
    ['2026-12-30 17:00', '1 working hour', '2026-12-30 18:00'],
    ['2026-12-30 18:00', '1 working hour', '2027 is not listed'],
    ['2026-12-30 13:30', '0 working hours', '2026-12-30 14:00'],
    ['2026-12-31 12:00', '0 working hours', '2027 is not listed'],
    ['2026-12-29 17:00', '1 working day', '2026-12-30 17:00'],
    ['2026-12-30 17:00', '1 working day', '2027 is not listed'],
    ['2026-12-30 17:00', '1 day', '2027 is not listed'],
    ['2026-03-02 17:00', '3 years', '2029 is not listed'],
    ['2026-03-02 17:00', '9999 years', '12025 is not listed'],
    ['2026-03-02 17:00', '9999 working days', '2027 is not listed'],
    ['2024-12-30 17:00', '1 working hour', '2024 is not listed'],
    ['2027-01-11 10:00', '1 working day', '2027 is not listed'],
  ])('%s + %s: %s', (start, length, answer) => {
    expect(moscow.add(start, length)).toBe(answer);
  });

  it('does not count working time over a year in the middle; days of the calendar need their last day only', () => {
    const { add } = deskOf(
      calendarOf({ time_zone: 'Europe/Moscow', week: OFFICE_WEEK, years: { 2027: {}, 2025: {} } }),
    );
    expect(add('2025-12-31 17:00', '2 working hours')).toBe('2026 is not listed');
    expect(add('2025-12-31 17:00', '1 working day')).toBe('2026 is not listed');
    expect(add('2025-12-31 17:00', '1 year')).toBe('2026 is not listed');
    expect(add('2025-12-31 17:00', '400 days')).toBe('2027-02-04 17:00');
    expect(add('2027-02-04 17:00', '1 working hour')).toBe('2027-02-04 18:00');
  });

  it('finds no opening in a year without any', () => {
    const { add } = deskOf(calendarOf({ time_zone: 'Europe/Moscow', week: {}, years: { 2026: {} } }));
    expect(add('2026-03-02 10:00', '1 working hour')).toBe('2027 is not listed');
    expect(add('2026-03-02 10:00', '0 working days')).toBe('2027 is not listed');
    expect(add('2026-03-02 10:00', '1 day')).toBe('2027 is not listed');
  });
});

describe('a compiled calendar', () => {
  it('is built once for each calendar', () => {
    const calendar = defaultCalendar('moscow');
    expect(compileCalendar(calendar)).toBe(compileCalendar(calendar));
    expect(compileCalendar({ ...calendar })).not.toBe(compileCalendar(calendar));
  });

  it('a day off stays off, whatever else is said of it', () => {
    const { add } = deskOf(
      calendarOf({
        time_zone: 'Europe/Moscow',
        week: OFFICE_WEEK,
        years: { 2026: { off: ['2026-03-03'], short: { '2026-03-03': '09:00-12:00' } } },
      }),
    );
    expect(add('2026-03-02 17:00', '2 working hours')).toBe('2026-03-04 10:00');
  });

  it.each([
    ['hours that overlap', '09:00-13:00 12:00-18:00'],
    ['hours that go back', '14:00-18:00 09:00-13:00'],
    ['hours without length', '09:00-09:00'],
  ])('refuses what reading the rules ensures: %s', (_, hours) => {
    const calendar = calendarOf({ time_zone: 'Europe/Moscow', week: { mon: hours }, years: { 2026: {} } });
    expect(() => compileCalendar(calendar)).toThrow('invariant: hours of 2026-01-05 are out of order');
  });

  it('refuses a zone that nobody knows', () => {
    const calendar = calendarOf({ time_zone: 'Europe/Moskva', week: { mon: OFFICE_HOURS }, years: { 2026: {} } });
    expect(() => compileCalendar(calendar)).toThrow('invariant: unknown time zone Europe/Moskva');
  });

  it('counts seconds and their parts', () => {
    const start = moscow.at('2026-03-02 17:59');
    const due = addDuration(moscow.time, (start + 30_250) as typeof start, duration('1 working hour'));
    expect(due).toEqual({ ok: true, at: moscow.at('2026-03-03 09:59') + 30_250 });
  });
});
