// A day as people type it: `12.03.2026`, `12.03` (the next one), `2026-03-12`.
import { dayOf } from '../../../../../calendar/day-of.ts';
import type { Day } from '../../../../../domain/day.ts';
import { parseDay, yearOf } from '../../../../../domain/day.ts';
import { officeTime } from '../../../office-time.ts';
import type { DialogView } from './dialog-view.ts';

const TYPED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/;

/** Undefined for anything else, and for days that there are not. */
export function typedDay({ talk, seen }: Pick<DialogView, 'talk' | 'seen'>, words: string): Day | undefined {
  const text = words.trim().replace(/\.$/, '');
  const [match, date = '', month = '', year] = TYPED.exec(text) ?? [];
  if (match === undefined) return parseDay(text);
  const inYear = (of: number | string): Day | undefined =>
    parseDay(`${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (year !== undefined) return inYear(year);
  const today = dayOf(officeTime(seen.bundle), talk.now);
  const next = inYear(yearOf(today));
  return next !== undefined && next < today ? inYear(yearOf(today) + 1) : next;
}
