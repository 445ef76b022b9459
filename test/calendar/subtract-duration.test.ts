// When a reminder ahead of a deadline is due, on the default calendar of Moscow.
import { describe, expect, it } from 'vitest';
import { calendarOf, defaultCalendar } from './calendar-of.ts';
import { deskOf } from './desk.ts';

const moscow = deskOf(defaultCalendar('moscow'));

describe('a reminder ahead of a deadline', () => {
  it.each([
    ['hours back within a day', '2026-03-03 12:00', '2 working hours', '2026-03-03 10:00'],
    ['from closing time, which is inside as an end', '2026-03-03 18:00', '4 working hours', '2026-03-03 14:00'],
    ['to an opening rather than the closing before', '2026-03-03 10:00', '1 working hour', '2026-03-03 09:00'],
    ['from an opening: nothing of that day is left', '2026-03-03 09:00', '1 working hour', '2026-03-02 17:00'],
    ['over the holidays', '2026-05-12 10:30', '2 working hours', '2026-05-08 16:30'],
    ['from outside: counted from the closing before', '2026-03-08 12:00', '1 working hour', '2026-03-06 17:00'],
    ['days back at the same clock time', '2026-03-10 11:15', '1 working day', '2026-03-06 11:15'],
    ['days back from an opening', '2026-03-10 09:00', '1 working day', '2026-03-06 09:00'],
    ['days back from a closing', '2026-03-10 18:00', '1 working day', '2026-03-06 18:00'],
    ['days back to a shortened day', '2026-05-12 17:40', '1 working day', '2026-05-08 17:00'],
    ['days back from the night', '2026-03-03 22:00', '1 working day', '2026-03-02 18:00'],
    ['days of the calendar', '2026-03-12 11:15', '2 days', '2026-03-10 11:15'],
    ['days of the calendar, back to the working day before a day off', '2026-03-10 11:15', '1 day', '2026-03-06 11:15'],
    ['into the break: its end', '2026-03-04 13:30', '1 day', '2026-03-03 14:00'],
    ['a month back', '2026-05-31 11:15', '1 month', '2026-04-30 11:15'],
    ['nothing back', '2026-03-03 11:15', '0 working hours', '2026-03-03 11:15'],
    ['nothing back from an opening', '2026-03-03 09:00', '0 working days', '2026-03-03 09:00'],
    ['nothing back from outside', '2026-03-08 12:00', '0 working hours', '2026-03-06 18:00'],
    ['nothing back, by the calendar', '2026-03-08 12:00', '0 days', '2026-03-08 12:00'],
  ])('%s: %s - %s = %s', (_, due, length, start) => {
    expect(moscow.subtract(due, length)).toBe(start);
  });

  it('falls into a break at its end', () => {
    const { subtract } = deskOf(
      calendarOf({
        time_zone: 'Europe/Moscow',
        week: { mon: '10:00-12:00 15:00-17:00', tue: '08:00-20:00' },
        years: { 2026: {} },
      }),
    );
    expect(subtract('2026-03-03 13:30', '1 working day')).toBe('2026-03-02 15:00');
    expect(subtract('2026-03-03 08:30', '1 working day')).toBe('2026-03-02 10:00');
    expect(subtract('2026-03-03 19:30', '1 working day')).toBe('2026-03-02 17:00');
  });

  it.each([
    ['2025-01-09 10:00', '2 working hours', '2024 is not listed'],
    ['2025-01-09 10:00', '1 working hour', '2025-01-09 09:00'],
    ['2025-01-09 10:00', '1 working day', '2024 is not listed'],
    ['2025-01-09 10:00', '3 days', '2024 is not listed'],
    ['2025-01-09 10:00', '1 month', '2024 is not listed'],
    ['2025-01-02 10:00', '0 working days', '2024 is not listed'],
  ])('does not look into a year that is not listed: %s - %s: %s', (due, length, answer) => {
    expect(moscow.subtract(due, length)).toBe(answer);
  });
});
