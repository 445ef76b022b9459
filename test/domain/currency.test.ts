// Which currencies are known, and how small their smallest unit is.
import { describe, expect, it } from 'vitest';
import { currencyCodes, isCurrency, minorDigits } from '../../src/domain/currency.ts';

describe('currencies', () => {
  it.each([
    ['RUB', 2],
    ['USD', 2],
    ['CNY', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['OMR', 3],
  ])('%s has %i digits after the point', (code, digits) => {
    expect(isCurrency(code)).toBe(true);
    expect(minorDigits(code)).toBe(digits);
  });

  it.each(['XYZ', 'rub', 'RUR', '', 'toString', 'constructor', '__proto__'])('%s is none', (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => minorDigits(code)).toThrow('not a known currency');
  });

  it('lists every code once, in the form of ISO 4217', () => {
    const codes = currencyCodes();
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });
});
