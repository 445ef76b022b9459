// Days and moments as a card shows them in the language of the chat.

import { localText } from '../../../../../calendar/local-text.ts';
import type { Language } from '../../../../../diagnostics/message.ts';
import { dayInWords } from '../../../../../diagnostics/wording/day-in-words.ts';
import type { Bundle } from '../../../../../domain/bundle.ts';
import type { Day } from '../../../../../domain/day.ts';
import { formatDay, parseDay } from '../../../../../domain/day.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import { officeTime } from '../../../office-time.ts';

/** `02.03.2026, 16:30`; in English `2 March 2026, 16:30`. By the calendar of the office. */
export function cardMoment(bundle: Bundle, language: Language): (at: Instant) => string {
  const time = officeTime(bundle);
  return (at) => {
    const [date = '', hours = ''] = localText(time, at).split(' ');
    const day = parseDay(date);
    return `${day === undefined ? date : cardDay(day, language)}, ${hours}`;
  };
}

/** `02.03.2026`; in English `2 March 2026`. */
export function cardDay(day: Day, language: Language): string {
  return language === 'ru' ? formatDay(day).split('-').toReversed().join('.') : dayInWords(day, language);
}
