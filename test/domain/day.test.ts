// Days without zone and time: what exists, and what comes a month later.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { addDays, addMonths, formatDay, parseDay, weekdayOf, yearOf } from '../../src/domain/day.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
}

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['2026-03-12', 20_524],
  ])('%s is day %i', (text, number) => {
    expect(parseDay(text)).toBe(number);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '01.01.2026',
    '2026-1-1',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    '1899-12-31',
    '2200-01-01',
    '12026-01-01',
    '',
  ])('%s is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('are written as they are read, one after the other', () => {
    const days = fc.integer({ min: day('1900-01-01'), max: day('2199-12-30') });
    fc.assert(
      fc.property(days, (number) => {
        const text = formatDay(addDays(day('1970-01-01'), number));
        expect(parseDay(text)).toBe(number);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-15', 1, '2026-04-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['1969-12-31', 2, '1970-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it.each([
    ['2026-11-02', 0],
    ['2025-11-01', 5],
    ['1970-01-01', 3],
    ['1969-12-28', 6],
    ['1900-01-01', 0],
  ])('%s is weekday %i, Monday being 0', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it('know their year', () => {
    expect([yearOf(day('2026-01-01')), yearOf(day('2026-12-31')), yearOf(day('1969-12-31'))]).toEqual([
      2026, 2026, 1969,
    ]);
  });
});
