// A moment as people say it, with the day of the week: what reads 2026-05-08 does not see that it is a Friday.

import { TZDateMini } from '@date-fns/tz/date/mini';
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { ru } from 'date-fns/locale/ru';
import type { Instant } from '../domain/instant.ts';
import type { WorkingTime } from './working-time.ts';

const SPOKEN = {
  ru: { pattern: 'EEEEEE d MMMM yyyy, HH:mm', locale: ru },
  en: { pattern: 'EEE d MMMM yyyy, HH:mm', locale: enGB },
};

/** Writes `пт 8 мая 2026, 16:30` or `Fri 8 May 2026, 16:30` in the calendar's zone. */
export function spokenTime(time: WorkingTime, at: Instant, language: 'ru' | 'en'): string {
  const { pattern, locale } = SPOKEN[language];
  return format(new TZDateMini(at, time.zone.name), pattern, { locale });
}
