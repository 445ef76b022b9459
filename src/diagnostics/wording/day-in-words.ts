// Days and lengths of time as people say them.

import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/day.ts';
import type { Duration, DurationUnit } from '../../domain/duration.ts';
import { formatDuration } from '../../domain/duration.ts';
import { fillTemplate } from '../fill-template.ts';
import type { Language } from '../message.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

/** `2 марта 2026`, `2 March 2026`. */
export function dayInWords(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}

const RUSSIAN: Readonly<Record<DurationUnit, string>> = {
  working_hours: '{count} {count|рабочий час|рабочих часа|рабочих часов}',
  working_days: '{count} {count|рабочий день|рабочих дня|рабочих дней}',
  days: '{count} {count|день|дня|дней}',
  months: '{count} {count|месяц|месяца|месяцев}',
  years: '{count} {count|год|года|лет}',
};

/** `2 рабочих дня`, `2 working days`. */
export function durationInWords(duration: Duration, language: Language): string {
  if (language === 'en') return formatDuration(duration);
  return fillTemplate(RUSSIAN[duration.unit], { count: duration.count }, 'ru');
}
