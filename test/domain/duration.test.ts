// Lengths of time as rules write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DurationUnit } from '../../src/domain/duration.ts';
import { formatDuration, parseDuration } from '../../src/domain/duration.ts';

describe('lengths of time', () => {
  it.each([
    ['4 working hours', 4, 'working_hours'],
    ['1 working hour', 1, 'working_hours'],
    ['2 working days', 2, 'working_days'],
    ['30 days', 30, 'days'],
    ['0 days', 0, 'days'],
    ['1 day', 1, 'days'],
    ['3 months', 3, 'months'],
    ['1 year', 1, 'years'],
    ['9999 days', 9999, 'days'],
  ])('%s', (text, count, unit) => {
    expect(parseDuration(text)).toEqual({ count, unit });
  });

  it.each([
    '1 days',
    '2 day',
    '1 working days',
    '0 day',
    '2 working  days',
    '02 days',
    '10000 days',
    '-1 days',
    '1.5 days',
    '2 рабочих дня',
    '2 hours',
    '2 weeks',
    'day',
    '2days',
    ' 2 days',
    '2 days ',
    '',
  ])('%s is refused', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('are read back as written', () => {
    const units: readonly DurationUnit[] = ['working_hours', 'working_days', 'days', 'months', 'years'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(...units), (count, unit) => {
        expect(parseDuration(formatDuration({ count, unit }))).toEqual({ count, unit });
      }),
    );
  });
});
