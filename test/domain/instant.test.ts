// Moments as texts: the ISO form in UTC, and no other.
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/domain/instant.ts';

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T00:00:01Z', 1000],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2026-05-08T13:30Z', 1_778_247_000_000],
    ['2026-05-08T13:30:15.250Z', 1_778_247_015_250],
  ])('%s is %i', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it.each([
    '2026-05-08T13:30',
    '2026-05-08T13:30+03:00',
    '2026-05-08 13:30Z',
    '2026-05-08T24:00Z',
    '2026-05-08T13:60Z',
    '2026-05-08T13:30:60Z',
    '2026-05-08T13:30:00.1Z',
    '2026-02-30T13:30Z',
    '2026-05-08',
    '1778247000000',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it.each([
    '1970-01-01T00:00:00.000Z',
    '2026-05-08T13:30:15.250Z',
    '1900-01-01T00:00:00.000Z',
  ])('%s is written as it is read', (text) => {
    const parsed = parseInstant(text);
    expect(parsed === undefined ? undefined : formatInstant(parsed)).toBe(text);
  });
});
