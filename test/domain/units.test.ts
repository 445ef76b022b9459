// Numbers, percents, months and dates: one notation each.
import { describe, expect, test } from 'vitest';
import { formatUnits, parseUnits } from '../../src/domain/units.ts';

describe('what is read', () => {
  test.each([
    ['number', '0', 0],
    ['number', '1500.25', 15_002_500],
    ['number', '1 500.25', 15_002_500],
    ['number', '-3', -30_000],
    ['number', '99999999999.9999', 999_999_999_999_999],
    ['percent', '30 %', 3000],
    ['percent', '33.33 %', 3333],
    ['percent', '33.3 %', 3330],
    ['months', '12', 12],
    ['date', '1970-01-11', 10],
  ] as const)('%s %s is %d', (type, text, units) => {
    expect(parseUnits(type, text)).toBe(units);
  });
});

describe('what is refused, because it could be read as something else', () => {
  test.each([
    ['number', '0x10'],
    ['number', '1e3'],
    ['number', '.5'],
    ['number', '007'],
    ['number', '1,5'],
    ['number', '1 50'],
    ['number', '1.23456'],
    ['number', '100000000000'],
    ['percent', '33,3 %'],
    ['percent', '30%'],
    ['percent', '30'],
    ['percent', '-1 %'],
    ['months', '12 months'],
    ['months', '1.5'],
    ['months', '-1'],
    ['date', '01.03.2026'],
    ['date', '2026-02-30'],
  ] as const)('%s %s', (type, text) => {
    expect(parseUnits(type, text)).toBeUndefined();
  });
});

test.each([
  ['number', 12_345_675_000, '1 234 567.5'],
  ['number', -5, '-0.0005'],
  ['number', 0, '0'],
  ['percent', 3330, '33.3 %'],
  ['months', 12, '12'],
  ['date', 10, '1970-01-11'],
] as const)('%s %d is written as %s and read back', (type, units, text) => {
  expect(formatUnits(type, units)).toBe(text);
  expect(parseUnits(type, text)).toBe(units);
});
