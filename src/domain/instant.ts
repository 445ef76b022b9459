// A moment, the same everywhere; what a clock on a wall shows then is the business of src/calendar.

import { parseDay } from './day.ts';

declare const instantBrand: unique symbol;
/** Whole milliseconds since 1970-01-01T00:00Z: instants compare and subtract as numbers. */
export type Instant = number & { readonly [instantBrand]: true };

const ISO = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?Z$/;
const MS_PER_DAY = 86_400_000;

/**
 * Reads `2026-05-08T13:30Z`, also with seconds and with three digits of a second; undefined for any other form (no offset,
 * another offset than Z) and for moments that do not exist. Years 1900-2199, like days.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = ISO.exec(text);
  const day = parseDay(match?.[1] ?? '');
  if (match === null || day === undefined) return undefined;
  const [hours, minutes, seconds, ms] = [2, 3, 4, 5].map((group) => Number(match[group] ?? 0));
  return (day * MS_PER_DAY + Date.UTC(1970, 0, 1, hours, minutes, seconds, ms)) as Instant;
}

/** Writes `2026-05-08T13:30:00.000Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}
