// Moments as the portal writes them: to the second, with its own offset.
import type { Instant } from '../../../domain/instant.ts';

const MS_PER_MINUTE = 60_000;

/** Writes `2026-05-08T16:30:00+03:00`. */
export function portalTime(at: Instant, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * MS_PER_MINUTE).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Reads a day or a moment in ISO 8601; without an offset it is the portal's local time. Undefined for anything else. */
export function readPortalTime(text: string, offsetMinutes: number): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (match === null) return undefined;
  const [, day = '', time = '00:00:00', offset] = match;
  const read = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${offset ?? 'Z'}`);
  if (Number.isNaN(read)) return undefined;
  return (offset === undefined ? read - offsetMinutes * MS_PER_MINUTE : read) as Instant;
}
