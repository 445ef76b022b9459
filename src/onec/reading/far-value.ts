// Values as 1C gives them, in our terms: codes are texts, empty dates and references are none, what people left blank is nothing.
import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';

const EMPTY_KEY = '00000000-0000-0000-0000-000000000000';
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Dashes, dots and zeros are how people fill in a field that must not be empty. */
const NOTHING = /^[-‐‑‒–—―_.…/\\0\s]*$/;
const DATE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}$/;

/** A text with single blanks and without others around it; undefined where it says nothing. */
export function farText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
  return NOTHING.test(text) ? undefined : text;
}

/** The key of another object; undefined for an empty one. */
export function farKey(value: unknown): string | undefined {
  return typeof value === 'string' && KEY.test(value) && value !== EMPTY_KEY ? value.toLowerCase() : undefined;
}

/**
 * A date as the day that it names where the base stands: dates of 1C have no zone, so none is applied to them. Undefined for the empty
 * date (0001-01-01), for years beyond 2199, by which people write "for ever", and for what is no date.
 */
export function farDay(value: unknown): Day | undefined {
  const [, day = ''] = (typeof value === 'string' ? DATE.exec(value) : null) ?? [];
  return parseDay(day);
}

export function farFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Numbers come as numbers, large whole ones as texts. */
export function farNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
