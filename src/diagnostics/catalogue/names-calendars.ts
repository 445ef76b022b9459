// Messages 366-370: days and hours of production calendars.

import type { Message } from '../message.ts';

export const namesCalendarsMessages: readonly Message[] = [
  {
    code: 366,
    slug: 'day-outside-year',
    severity: 'error',
    text: { ru: '{day} — не день {year} года.', en: '{day} is not a day of {year}.' },
    fix: { ru: 'Перенесите его под его год.', en: 'Move it to its year.' },
    explain: {
      ru: 'Дни ищут под их годом: здесь его никто бы не нашёл.',
      en: 'Days are looked for under their year: nobody would find it here.',
    },
  },
  {
    code: 367,
    slug: 'day-off-already',
    severity: 'warning',
    text: { ru: '{day} — и так выходной.', en: '{day} is a day off anyway.' },
    fix: {
      ru: 'Уберите его или исправьте дату, если имелся в виду другой день.',
      en: 'Take it away, or mend the date if another day was meant.',
    },
    explain: {
      ru: 'Вреда нет, но чаще всего это опечатка в числе.',
      en: 'It does no harm, but mostly it is a slip in the date.',
    },
  },
  {
    code: 368,
    slug: 'misplaced-day',
    severity: 'error',
    text: {
      ru: '{day} стоит не там: ему место под {word}.',
      en: '{day} stands in the wrong place: it belongs under {word}.',
    },
    fix: { ru: 'Перенесите его под {word} или исправьте дату.', en: 'Move it to {word}, or mend the date.' },
    explain: {
      ru: 'work — выходные, ставшие рабочими, short — рабочие дни с другими часами. Перепутанная дата сдвинула бы все сроки.',
      en: 'work holds days off that have become working days, short holds working days with other hours. A confused date would move every deadline.',
    },
  },
  {
    code: 369,
    slug: 'day-twice',
    severity: 'error',
    text: { ru: '{day} в этом году уже назван.', en: '{day} is already named in this year.' },
    fix: { ru: 'Оставьте один.', en: 'Keep one of them.' },
    explain: {
      ru: 'День либо рабочий, либо выходной, либо короткий.',
      en: 'A day is a working day, a day off or a short one.',
    },
  },
  {
    code: 370,
    slug: 'overlapping-hours',
    severity: 'error',
    text: { ru: 'Часы «{value}» пересекаются или идут назад.', en: 'The hours "{value}" overlap or run backwards.' },
    fix: {
      ru: 'Запишите отрезки по порядку: 09:00-13:00 14:00-18:00.',
      en: 'Write the stretches in order: 09:00-13:00 14:00-18:00.',
    },
    explain: {
      ru: 'По этим отрезкам считается рабочее время; пересечение посчиталось бы дважды.',
      en: 'Working time is counted along these stretches; what overlaps would count twice.',
    },
  },
];
