// The currencies that amounts may be written in, with the number of digits of their minor unit (ISO 4217).

/** ISO 4217 code -> digits after the point. Currencies of the countries that Russian companies contract with, and the majors. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  RUB: 2,
  USD: 2,
  EUR: 2,
  CNY: 2,
  GBP: 2,
  CHF: 2,
  KZT: 2,
  BYN: 2,
  UZS: 2,
  KGS: 2,
  AMD: 2,
  GEL: 2,
  AZN: 2,
  TJS: 2,
  TMT: 2,
  MDL: 2,
  AED: 2,
  TRY: 2,
  INR: 2,
  ILS: 2,
  HKD: 2,
  SGD: 2,
  THB: 2,
  VND: 0,
  JPY: 0,
  KRW: 0,
  CAD: 2,
  AUD: 2,
  NZD: 2,
  SEK: 2,
  NOK: 2,
  DKK: 2,
  PLN: 2,
  CZK: 2,
  HUF: 2,
  RON: 2,
  BGN: 2,
  RSD: 2,
  EGP: 2,
  SAR: 2,
  QAR: 2,
  KWD: 3,
  BHD: 3,
  OMR: 3,
  IDR: 2,
  MYR: 2,
  BRL: 2,
  MXN: 2,
  ZAR: 2,
  MNT: 2,
};

/** True when amounts in this currency can be read. */
export function isCurrency(code: string): boolean {
  return Object.hasOwn(MINOR_DIGITS, code);
}

/** Digits after the point of a known currency's minor unit; throws for an unknown code (check `isCurrency` first). */
export function minorDigits(code: string): number {
  // Not a plain look-up: `constructor` would be found on every object.
  const digits = isCurrency(code) ? MINOR_DIGITS[code] : undefined;
  if (digits === undefined) throw new Error(`not a known currency: ${code}`);
  return digits;
}

/** All known codes, for completions and did-you-mean. */
export function currencyCodes(): readonly string[] {
  return Object.keys(MINOR_DIGITS);
}
