// Messages 384-385: when a test of the rules happens.

import type { Message } from '../message.ts';

export const namesTestsMessages: readonly Message[] = [
  {
    code: 384,
    slug: 'back-in-time',
    severity: 'error',
    text: {
      ru: 'Время идёт назад: «{moment}» раньше, чем «{before}».',
      en: 'Time goes back: "{moment}" comes before "{before}".',
    },
    fix: {
      ru: 'Поставьте строки по порядку времени; at считается от starts, а не от строки выше.',
      en: 'Put the lines in the order of time; "at" counts from "starts", not from the line above.',
    },
    explain: {
      ru: 'Тест проживает договор от начала к концу. Строка, которая раньше стоящей над ней, случилась бы в уже прошедшем времени.',
      en: 'A test lives through a contract from its start. A line before the one above it would happen in a time that has passed.',
    },
  },
  {
    code: 385,
    slug: 'moment-not-listed',
    severity: 'error',
    text: {
      ru: 'Тест приходит в {year} год, а в календаре «{calendar}» его нет.',
      en: 'The test comes to {year}, which the calendar "{calendar}" does not list.',
    },
    fix: {
      ru: 'Впишите год в календарь, выберите другой день или отложите тест: skip.',
      en: 'Add the year to the calendar, choose another day, or leave the test out for now with "skip".',
    },
    explain: {
      ru: 'Сроки в году, которого нет в календаре, не считаются: выходные не угадывают. Тест в таком году не сыграть.',
      en: 'Deadlines are not counted into a year that the calendar does not list: days off are not guessed. A test cannot be played there.',
    },
  },
];
