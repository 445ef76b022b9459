// Time as the office has it: by the policy's calendar.

import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { localText } from '../../calendar/local-text.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Language } from '../../diagnostics/message.ts';
import { dayInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { Bundle } from '../../domain/bundle.ts';
import { parseDay } from '../../domain/day.ts';
import type { Instant } from '../../domain/instant.ts';

export function officeTime({ decisions, directory }: Bundle): WorkingTime {
  const office = directory.calendars.find(({ calendar }) => calendar === decisions.policy.calendar);
  if (office === undefined) throw new Error(`the rules do not hold calendar ${decisions.policy.calendar}`);
  return compileCalendar(office);
}

/** A moment as people read it: `2 марта 2026, 16:30`. */
export function officeMoment(bundle: Bundle, language: Language): (at: Instant) => string {
  const time = officeTime(bundle);
  return (at) => {
    const [date = '', hours = ''] = localText(time, at).split(' ');
    const day = parseDay(date);
    return day === undefined ? `${date} ${hours}` : `${dayInWords(day, language)}, ${hours}`;
  };
}
