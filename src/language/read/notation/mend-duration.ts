// Lengths of time as people write them (`2 рабочих дня`, `1 days`, `2 weeks`), and the one way in which the rules write them.

import type { DurationUnit } from '../../../domain/duration.ts';
import { formatDuration, parseDuration } from '../../../domain/duration.ts';
import type { Mending } from './mend-date.ts';

const LENGTH = /^(\d{1,4})[ -]*([A-Za-zА-Яа-яЁё./ -]+)$/;
const ISO_LENGTH = /^P(?:(\d{1,4})([YMWD])|T(\d{1,4})H)$/;

/** Endings of words that mean working time, in both languages. */
const WORKING = /^(?:working|work|business|biz|раб(?:оч(?:ий|их|его|ая|ие|ую))?\.?|р\.?)[ /-]*/i;
const CALENDAR_DAYS = /^(?:calendar|календарн(?:ый|ых|ого)|кал\.?)[ -]*/i;

type Span = { readonly unit: 'hour' | 'day' | 'month' | 'year'; readonly times: number };

const SPANS: readonly (readonly [RegExp, Span])[] = [
  [/^(?:h|hr|hrs|hours?|ч|час|часа|часов)$/i, { unit: 'hour', times: 1 }],
  [/^(?:d|days?|д|дн|день|дня|дней)$/i, { unit: 'day', times: 1 }],
  [/^(?:w|wk|wks|weeks?|нед|недел[яиюь])$/i, { unit: 'day', times: 7 }],
  [/^(?:mo|mos|months?|мес|месяц|месяца|месяцев)$/i, { unit: 'month', times: 1 }],
  [/^(?:y|yr|yrs|years?|г|год|года|лет)$/i, { unit: 'year', times: 1 }],
];

/** A working week has five days. */
const WORKING_WEEK_DAYS = 5;

/** Recognises a length of time in any notation but the rules' own; undefined for everything else. */
export function mendDuration(text: string): Mending | undefined {
  if (parseDuration(text) !== undefined) return undefined;
  const iso = ISO_LENGTH.exec(text);
  if (iso !== null) return iso[3] === undefined ? spell(iso[1], `${iso[2]}`.replace('M', 'mo')) : spell(iso[3], 'h');
  const match = LENGTH.exec(text);
  return match === null ? undefined : spell(match[1], match[2] ?? '');
}

function spell(digits: string | undefined, words: string): Mending | undefined {
  const working = WORKING.test(words);
  const word = words
    .replace(working ? WORKING : CALENDAR_DAYS, '')
    .replace(/\.$/, '')
    .trim();
  const span = SPANS.find(([pattern]) => pattern.test(word))?.[1];
  if (span === undefined) return undefined;
  const unit = unitOf(span, working);
  const times = working && span.times === 7 ? WORKING_WEEK_DAYS : span.times;
  const mended = formatDuration({ count: Number(digits) * times, unit });
  return parseDuration(mended) === undefined ? {} : { mended };
}

function unitOf(span: Span, working: boolean): DurationUnit {
  if (span.unit === 'hour') return 'working_hours';
  if (span.unit === 'day') return working ? 'working_days' : 'days';
  return span.unit === 'month' ? 'months' : 'years';
}
