// What money may look like in rules and contracts, and that no kopeck is lost on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertMoney, formatMoney, isRate, parseMoney } from '../../src/domain/money.ts';

const minorOf = (text: string): number | string => {
  const reading = parseMoney(text);
  return reading.ok ? reading.money.minor : reading.problem.kind;
};

describe('reading money', () => {
  it.each([
    ['0 RUB', 0],
    ['1 RUB', 100],
    ['800 000 RUB', 80_000_000],
    ['800000 RUB', 80_000_000],
    ['4 999 999.99 RUB', 499_999_999],
    ['4999999.99 RUB', 499_999_999],
    ['0.01 RUB', 1],
    ['1 000 JPY', 1000],
    ['1.500 KWD', 1500],
    ['9 999 999 999 999.99 RUB', 999_999_999_999_999],
    ['999 999 999 999 999 JPY', 999_999_999_999_999],
  ])('%s is %i minor units', (text, minor) => {
    expect(minorOf(text)).toBe(minor);
  });

  it.each([
    ['1 000 000', 'no_currency'],
    ['1000000', 'no_currency'],
    ['1 000 XYZ', 'unknown_currency'],
    ['1 000 constructor', 'form'],
    ['-1 RUB', 'negative'],
    ['− 1 000 RUB', 'negative'],
    ['10 000 000 000 000 RUB', 'too_long'],
    ['12345678901234567890 RUB', 'too_long'],
    ['1.5 RUB', 'minor_digits'],
    ['1.555 RUB', 'minor_digits'],
    ['1.00 JPY', 'minor_digits'],
    ['1,5 RUB', 'form'],
    ['1 00 RUB', 'form'],
    ['1  000 RUB', 'form'],
    ['1\u00a0000 RUB', 'form'],
    ['007 RUB', 'form'],
    ['000 RUB', 'form'],
    ['000 001 RUB', 'form'],
    ['.50 RUB', 'form'],
    ['1e3 RUB', 'form'],
    ['0x10 RUB', 'form'],
    ['5 млн руб.', 'form'],
    ['1 000 rub', 'form'],
    ['1 000  RUB', 'form'],
    ['1 000 RUB ', 'form'],
    ['RUB 1 000', 'form'],
    ['٣ RUB', 'form'],
    ['', 'form'],
  ])('%s is refused: %s', (text, problem) => {
    expect(minorOf(text)).toBe(problem);
  });

  it('says which currency it does not know and how many digits another one has', () => {
    expect(parseMoney('1 DEM')).toEqual({ ok: false, problem: { kind: 'unknown_currency', currency: 'DEM' } });
    expect(parseMoney('1.5 KWD')).toEqual({ ok: false, problem: { kind: 'minor_digits', allowed: 3 } });
  });

  it('reads back whatever it writes', () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('RUB', 'JPY', 'KWD'), (minor, currency) => {
        expect(parseMoney(formatMoney({ minor, currency }))).toEqual({ ok: true, money: { minor, currency } });
      }),
    );
  });

  it('groups by blanks and writes kopecks only where there are some', () => {
    expect(formatMoney({ minor: 500_000_000, currency: 'RUB' })).toBe('5 000 000 RUB');
    expect(formatMoney({ minor: 499_999_999, currency: 'RUB' })).toBe('4 999 999.99 RUB');
    expect(formatMoney({ minor: 5, currency: 'RUB' })).toBe('0.05 RUB');
    expect(formatMoney({ minor: 1234, currency: 'JPY' })).toBe('1 234 JPY');
  });
});

describe('converting money', () => {
  it('multiplies exactly and rounds up, so that a rounding never brings an amount below a border that it reaches', () => {
    expect(convertMoney({ minor: 100, currency: 'USD' }, '92.5034', 'RUB')).toEqual({ minor: 9251, currency: 'RUB' });
    expect(convertMoney({ minor: 10_000, currency: 'USD' }, '92.5034', 'RUB')).toEqual({
      minor: 925_034,
      currency: 'RUB',
    });
    expect(convertMoney({ minor: 1, currency: 'USD' }, '0.00000001', 'RUB')).toEqual({ minor: 1, currency: 'RUB' });
    expect(convertMoney({ minor: 0, currency: 'USD' }, '92.5', 'RUB')).toEqual({ minor: 0, currency: 'RUB' });
  });

  it('minds the minor units of both sides', () => {
    expect(convertMoney({ minor: 1000, currency: 'JPY' }, '0.6', 'RUB')).toEqual({ minor: 60_000, currency: 'RUB' });
    expect(convertMoney({ minor: 1000, currency: 'KWD' }, '300', 'RUB')).toEqual({ minor: 30_000, currency: 'RUB' });
    expect(convertMoney({ minor: 1, currency: 'RUB' }, '1.6', 'JPY')).toEqual({ minor: 1, currency: 'JPY' });
  });

  it('gives nothing where the result has more than fifteen digits', () => {
    expect(convertMoney({ minor: 999_999_999_999_999, currency: 'USD' }, '2', 'RUB')).toBeUndefined();
  });

  it.each(['0', '0.0', '-1', '1,5', '1e3', '.5', '1.123456789', '1234567890', '', 'ten'])('%s is no rate', (rate) => {
    expect(isRate(rate)).toBe(false);
    expect(() => convertMoney({ minor: 1, currency: 'USD' }, rate, 'RUB')).toThrow('not a rate');
  });
});
