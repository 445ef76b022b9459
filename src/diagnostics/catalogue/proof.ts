// Messages 4xx: what follows from all rules together.

import type { Message } from '../message.ts';

export const proofMessages: readonly Message[] = [
  {
    code: 405,
    slug: 'cycle',
    severity: 'error',
    text: { ru: 'Круг: {path}.', en: 'A circle: {path}.' },
    fix: { ru: 'Уберите одну из ссылок круга.', en: 'Take one of the references of the circle away.' },
    explain: {
      ru: 'Кто стоит сам над собой, кто ждёт сам себя, к кому идти выше — решить нельзя.',
      en: 'What stands above itself, or waits for itself, or leads up to itself decides nothing.',
    },
  },
  {
    code: 417,
    slug: 'calendar-ends',
    severity: 'warning',
    text: { ru: 'В календаре «{calendar}» нет {year} года.', en: 'The calendar "{calendar}" does not list {year}.' },
    fix: {
      ru: 'Впишите год, когда выйдет постановление о переносе дней.',
      en: 'Add the year once the government has moved its days off.',
    },
    explain: {
      ru: 'Сроки на год, которого нет в календаре, не считаются: выходные не угадывают.',
      en: 'Deadlines are not counted into a year that the calendar does not list: days off are not guessed.',
    },
  },
];
