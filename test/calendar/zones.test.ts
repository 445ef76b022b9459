// Clocks that differ, skip an hour and show one twice: offices in several zones, night shifts over the change.
import { describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/calendar/day-of.ts';
import { instantOf } from '../../src/calendar/instant-of.ts';
import { localText } from '../../src/calendar/local-text.ts';
import { parseLocalText } from '../../src/calendar/parse-local-text.ts';
import { workingMinutesBetween } from '../../src/calendar/working-minutes-between.ts';
import { formatDay } from '../../src/domain/day.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { formatInstant, parseInstant } from '../../src/domain/instant.ts';
import { calendarOf, day, defaultCalendar, OFFICE_WEEK } from './calendar-of.ts';
import type { Desk } from './desk.ts';
import { deskOf } from './desk.ts';

const moscow = deskOf(defaultCalendar('moscow'));
const vladivostok = deskOf(defaultCalendar('vladivostok'));

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`no instant: ${text}`);
  return parsed;
}

describe('Moscow and Vladivostok', () => {
  it('the same moment is seven hours later on the clock, and may be the next day', () => {
    const evening = moscow.at('2026-03-02 18:00');
    expect(localText(vladivostok.time, evening)).toBe('2026-03-03 01:00');
    expect(formatDay(dayOf(moscow.time, evening))).toBe('2026-03-02');
    expect(formatDay(dayOf(vladivostok.time, evening))).toBe('2026-03-03');
  });

  it('what Moscow asks at noon, Vladivostok starts on its next morning', () => {
    const asked = moscow.at('2026-03-02 12:00');
    const start = localText(vladivostok.time, asked);
    expect(start).toBe('2026-03-02 19:00');
    expect(vladivostok.add(start, '4 working hours')).toBe('2026-03-03 13:00');
    expect(localText(moscow.time, vladivostok.at('2026-03-03 13:00'))).toBe('2026-03-03 06:00');
  });

  it('New Year comes to Vladivostok first: the year that is not listed too', () => {
    const late = moscow.at('2026-12-31 18:00');
    expect(localText(vladivostok.time, late)).toBe('2027-01-01 01:00');
    expect(vladivostok.add('2027-01-01 01:00', '1 day')).toBe('2027 is not listed');
  });
});

describe('Berlin: 29 March 2026 skips 02:00-03:00, 25 October 2026 shows it twice', () => {
  it.each([
    ['2026-03-29', 0, '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', 119, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', 120, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 150, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 180, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 181, '2026-03-29T01:01:00.000Z'],
    ['2026-03-29', 1440, '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 119, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', 120, '2026-10-25T00:00:00.000Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 180, '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', 1440, '2026-10-25T23:00:00.000Z'],
  ])('%s, minute %i is %s', (date, minute, moment) => {
    expect(formatInstant(instantOf(day(date), minute, 'Europe/Berlin'))).toBe(moment);
  });

  const office = deskOf(calendarOf({ time_zone: 'Europe/Berlin', week: OFFICE_WEEK, years: { 2026: {} } }));

  it('leaves an office as it is: the clock time of a deadline does not move', () => {
    expect(office.add('2026-03-27 17:00', '2 working hours')).toBe('2026-03-30 10:00');
    expect(office.add('2026-03-27 11:15', '1 working day')).toBe('2026-03-30 11:15');
    expect(office.add('2026-10-23 11:15', '1 working day')).toBe('2026-10-26 11:15');
    expect(office.add('2026-03-15 11:15', '1 month')).toBe('2026-04-15 11:15');
  });

  const always = '00:00-24:00';
  const round = deskOf(
    calendarOf({
      time_zone: 'Europe/Berlin',
      week: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
      years: { 2026: {} },
    }),
  );

  it.each([
    ['2026-03-29', '2026-03-30', 23],
    ['2026-10-25', '2026-10-26', 25],
    ['2026-06-01', '2026-06-02', 24],
    ['2026-01-01', '2027-01-01', 365 * 24],
  ])('around the clock from %s to %s it is %i hours', (from, to, hours) => {
    expect(minutes(round, `${from} 00:00`, `${to} 00:00`)).toBe(hours * 60);
  });

  it('hours are those that pass, days are those of the clock', () => {
    expect(round.add('2026-03-28 12:00', '24 working hours')).toBe('2026-03-29 13:00');
    expect(round.add('2026-03-28 12:00', '1 working day')).toBe('2026-03-29 12:00');
    expect(round.add('2026-10-24 12:00', '24 working hours')).toBe('2026-10-25 11:00');
    expect(round.add('2026-10-24 12:00', '1 working day')).toBe('2026-10-25 12:00');
  });

  const night = '00:00-06:00 22:00-24:00';
  const shift = deskOf(
    calendarOf({
      time_zone: 'Europe/Berlin',
      week: { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night },
      years: { 2026: {} },
    }),
  );

  it('a night shift is an hour shorter or longer', () => {
    expect(minutes(shift, '2026-03-28 22:00', '2026-03-29 06:00')).toBe(7 * 60);
    expect(minutes(shift, '2026-10-24 22:00', '2026-10-25 06:00')).toBe(9 * 60);
    expect(shift.add('2026-03-28 22:00', '7 working hours')).toBe('2026-03-29 06:00');
    expect(shift.add('2026-10-24 22:00', '9 working hours')).toBe('2026-10-25 06:00');
    expect(shift.add('2026-03-28 23:00', '7 working hours')).toBe('2026-03-29 23:00');
  });

  it('a deadline at a clock time that is skipped is at the end of the gap', () => {
    expect(shift.add('2026-03-28 02:30', '1 working day')).toBe('2026-03-29 03:00');
    expect(shift.add('2026-03-28 02:30', '2 working days')).toBe('2026-03-30 02:30');
    expect(shift.add('2026-03-28 02:30', '1 day')).toBe('2026-03-29 03:00');
  });

  it('a deadline at a clock time that comes twice is at the first', () => {
    const due = shift.add('2026-10-24 02:30', '1 working day');
    expect(due).toBe('2026-10-25 02:30');
    expect(formatInstant(shift.at(due))).toBe('2026-10-25T00:30:00.000Z');
  });

  it('a start in the second showing counts like one in the first', () => {
    const second = instant('2026-10-25T01:30Z');
    expect(localText(shift.time, second)).toBe('2026-10-25 02:30');
    expect(minutesBetween(shift, second, shift.at('2026-10-25 06:00'))).toBe(210);
  });

  it('hours that lie in the skipped hour are no working time, and the day none of work', () => {
    const odd = deskOf(
      calendarOf({
        time_zone: 'Europe/Berlin',
        week: { sat: '02:15-02:45', sun: '02:15-02:45', mon: '02:15-02:45' },
        years: { 2026: {} },
      }),
    );
    expect(odd.add('2026-03-28 02:20', '1 working day')).toBe('2026-03-30 02:20');
    expect(minutes(odd, '2026-03-28 00:00', '2026-03-31 00:00')).toBe(60);
  });

  function minutes(desk: Desk, from: string, to: string): number {
    return minutesBetween(desk, desk.at(from), desk.at(to));
  }

  function minutesBetween(desk: Desk, from: Instant, to: Instant): number {
    const worked = workingMinutesBetween(desk.time, from, to);
    return worked.ok ? worked.minutes : Number.NaN;
  }
});

describe('odd clocks', () => {
  it.each([
    ['half an hour at half past (Lord Howe)', 'Australia/Lord_Howe', '2026-10-04', 140, '2026-10-03T15:30:00.000Z'],
    [
      'midnight skipped (Santiago): the day begins at one',
      'America/Santiago',
      '2026-09-06',
      0,
      '2026-09-06T04:00:00.000Z',
    ],
    ['a whole day skipped (Samoa)', 'Pacific/Apia', '2011-12-30', 720, '2011-12-30T10:00:00.000Z'],
    ['summer time given up within a month (Egypt)', 'Africa/Cairo', '2010-09-20', 720, '2010-09-20T09:00:00.000Z'],
    ['three quarters of an hour (Nepal)', 'Asia/Kathmandu', '2026-03-02', 720, '2026-03-02T06:15:00.000Z'],
    ['no other clock at all', 'UTC', '2026-03-02', 720, '2026-03-02T12:00:00.000Z'],
  ])('%s', (_, zone, date, minute, moment) => {
    expect(formatInstant(instantOf(day(date), minute, zone))).toBe(moment);
  });
});

describe('texts', () => {
  it.each([
    ['2026-03-02 10:00', '2026-03-02T07:00:00.000Z'],
    ['2026-12-31 23:59', '2026-12-31T20:59:00.000Z'],
  ])('%s in Moscow is %s', (text, moment) => {
    const parsed = parseLocalText(text, 'Europe/Moscow');
    expect(parsed === undefined ? undefined : formatInstant(parsed)).toBe(moment);
    expect(localText(moscow.time, instant(moment))).toBe(text);
  });

  it.each([
    '2026-02-30 10:00',
    '2026-03-02 24:00',
    '2026-03-02 9:00',
    '2026-03-02T09:00',
    '2026-03-02',
    '02.03.2026 09:00',
  ])('refuses %s', (text) => {
    expect(parseLocalText(text, 'Europe/Moscow')).toBeUndefined();
  });

  it.each([
    'America/New_York',
    'Pacific/Apia',
    'Europe/Berlin',
    'Asia/Kathmandu',
  ])('does not depend on the zone of the machine (%s)', (machine) => {
    vi.stubEnv('TZ', machine);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(localText(moscow.time, instant('2026-03-29T01:30Z'))).toBe('2026-03-29 04:30');
    expect(localText(moscow.time, instant('2026-10-25T21:30Z'))).toBe('2026-10-26 00:30');
    expect(moscow.add('2026-05-08 16:30', '2 working hours')).toBe('2026-05-12 10:30');
    expect(moscow.add('2026-01-30 11:15', '1 month')).toBe('2026-03-02 11:15');
  });
});
