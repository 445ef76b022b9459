// Moments as the pages show them, in the portal's own time.
import type { Instant } from '../../../domain/instant.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { textOf } from '../protocol/read-value.ts';
import type { PageContext } from './page-context.ts';

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;

/** `2026-05-04T10:00:00+03:00`, or an instant, as `4.05.2026 10:00`; what is no moment stays as it is. */
export function momentText(
  { language, portal }: PageContext,
  given: unknown,
  part: 'day' | 'moment' = 'moment',
): string {
  const text = typeof given === 'number' ? portalTime(given as Instant, portal.settings.offsetMinutes) : textOf(given);
  const [, year, month, day, time] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return text;
  const date = language === 'ru' ? `${day}.${month}.${year}` : `${year}-${month}-${day}`;
  return part === 'day' || time === undefined ? date : `${date} ${time}`;
}
