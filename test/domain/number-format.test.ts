// Registration numbers: what a format may say, which series a number belongs to, and what comes next.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { addDays, parseDay } from '../../src/domain/day.ts';
import { nextNumber, numberSeries } from '../../src/domain/next-number.ts';
import type { NumberFormat } from '../../src/domain/number-format.ts';
import { formatNumber, parseNumberFormat, readNumber, seriesOn } from '../../src/domain/number-format.ts';

const MARCH = dayOf('2026-03-02');

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

function format(text: string): NumberFormat {
  const parsed = parseNumberFormat(text);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.format;
}

test.each([
  ['Д-{year}/{sequence}', 'Д-2026/7', 'Д-2026/{sequence}'],
  ['{sequence:4}', '0007', '{sequence}'],
  ['{year}-{month}-{sequence:2}', '2026-03-07', '2026-03-{sequence}'],
  ['№ {sequence} (a.b)', '№ 7 (a.b)', '№ {sequence} (a.b)'],
])('%s makes %s, in the series %s', (text, number, series) => {
  expect(formatNumber(format(text), MARCH, 7)).toBe(number);
  expect(seriesOn(format(text), MARCH)).toBe(series);
  expect(readNumber(format(text), number)).toEqual({ series, sequence: 7 });
});

test.each([
  ['Д-{yaer}/{sequence}', [{ kind: 'unknown_placeholder', name: 'yaer', start: 2, end: 8 }]],
  ['{sequence:0}', [{ kind: 'unknown_placeholder', name: 'sequence:0', start: 0, end: 12 }]],
  ['Д-{year', [{ kind: 'stray_brace', brace: '{', start: 2, end: 3 }]],
  ['Д-{year}', [{ kind: 'no_sequence' }]],
  ['', [{ kind: 'no_sequence' }]],
  ['{sequence}/{sequence:3}', [{ kind: 'two_sequences' }]],
  ['{month}/{sequence}', [{ kind: 'month_without_year' }]],
])('%s has faults', (text, faults) => {
  expect(parseNumberFormat(text)).toEqual({ faults });
});

test.each([
  '12',
  'Д-2026/',
  'Д-26/7',
  'Д-2026/0',
  'д-2026/7',
  'Д-2026/7 ',
  ' Д-2026/7',
])('%j is no number of Д-{year}/{sequence}', (text) => {
  expect(readNumber(format('Д-{year}/{sequence}'), text)).toBeUndefined();
});

test('a number that is made is read back, and two numbers are never the same', () => {
  const text = fc.stringMatching(/^[^{}\n\r]{0,6}$/u);
  const formats = fc
    .tuple(
      text,
      text,
      text,
      fc.constantFrom('{sequence}', '{sequence:3}'),
      fc.constantFrom('', '{year}', '{year}{month}'),
    )
    .map(([a, b, c, sequence, date]) => `${a}${date}${b}${sequence}${c}`);
  const made = fc.record({ day: fc.integer({ min: 0, max: 3650 }), sequence: fc.integer({ min: 1, max: 99_999 }) });
  fc.assert(
    fc.property(formats, made, made, (written, one, other) => {
      const of = format(written);
      const [first, second] = [one, other].map(({ day, sequence }) => {
        const on = addDays(MARCH, day);
        return { number: formatNumber(of, on, sequence), series: seriesOn(of, on), sequence };
      });
      if (first === undefined || second === undefined) throw new Error('two');
      const isSame = first.series === second.series && first.sequence === second.sequence;
      expect(first.number === second.number).toBe(isSame);
      if (/^\D|^$/.test(written)) expect(readNumber(of, first.number)?.sequence ?? first.sequence).toBeGreaterThan(0);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('numbers follow one another; a year begins anew; the first one that the policy names is not passed over', () => {
  const policy = { number: 'Д-{year}/{sequence}', firstNumber: 'Д-2026/118' };
  const in2027 = dayOf('2027-01-01');
  expect(nextNumber(policy, MARCH, { after: 0 })).toEqual({
    number: 'Д-2026/118',
    series: 'Д-2026/{sequence}',
    after: 0,
    sequence: 118,
  });
  expect(nextNumber(policy, MARCH, { after: 118 })?.number).toBe('Д-2026/119');
  expect(nextNumber(policy, MARCH, { after: 118, skipped: 2 })?.number).toBe('Д-2026/121');
  expect(nextNumber(policy, in2027, { after: 0 })?.number).toBe('Д-2027/1');
  expect(numberSeries(policy, in2027)).toBe('Д-2027/{sequence}');
});

test('a policy without a format gives no numbers', () => {
  expect(nextNumber({}, MARCH, { after: 0 })).toBeUndefined();
  expect(numberSeries({}, MARCH)).toBeUndefined();
});
