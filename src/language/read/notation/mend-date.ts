// Dates as people write them (`01.01.2026`, `1 января 2026 г.`), and the one way in which the rules write them.

import { parseDay } from '../../../domain/day.ts';

/** `mended` is absent where the text is a date that cannot be read for sure, or that does not exist. */
export type Mending = { readonly mended?: string };

const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: ?г\.?)?$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
const DAY_WORD_YEAR = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-zА-Яа-яЁё]+)\.?,? (\d{4})(?: ?(?:г\.?|года))?$/;
const WORD_DAY_YEAR = /^([A-Za-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const ISO_START = /^(\d{4}-\d{2}-\d{2})(?:$|[ T]\d)/;

/** Month names begin with these, in both languages: `мая` and `май`, `марта` and `март` apart. */
const MONTHS: readonly (readonly string[])[] = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['мая', 'май', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
];

/** Recognises a date in any notation but `2026-01-31`; undefined for everything else. Two-digit years are taken for 20xx. */
export function mendDate(text: string): Mending | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return ISO_START.test(text) ? undefined : iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return iso(fullYear(dayFirst[3] ?? ''), dayFirst[2], dayFirst[1]);
  const dayWord = DAY_WORD_YEAR.exec(text);
  if (dayWord !== null) return ofWord(dayWord[3], dayWord[2], dayWord[1]);
  const wordDay = WORD_DAY_YEAR.exec(text);
  return wordDay === null ? undefined : ofWord(wordDay[3], wordDay[1], wordDay[2]);
}

/** The day of a text that begins like `2026-02-30` or `2026-02-30 10:00`, when no calendar has that day. */
export function dayThatIsNot(text: string): string | undefined {
  const day = ISO_START.exec(text)?.[1];
  return day === undefined || parseDay(day) !== undefined ? undefined : day;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function ofWord(year: string | undefined, word: string | undefined, day: string | undefined): Mending | undefined {
  const start = (word ?? '').slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((names) => names.includes(start));
  return month === -1 ? undefined : iso(year, String(month + 1), day);
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): Mending {
  const mended = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return parseDay(mended) === undefined ? {} : { mended };
}
