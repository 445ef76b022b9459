// Messages 341-349: values that are not in the one notation of their type.

import type { Message } from '../message.ts';

export const namesNotationMessages: readonly Message[] = [
  {
    code: 341,
    slug: 'not-money',
    severity: 'error',
    text: { ru: '«{value}» — не сумма.', en: '"{value}" is not an amount of money.' },
    fix: { ru: 'Запишите сумму с валютой: 5 000 000 RUB.', en: 'Write the amount with its currency: 5 000 000 RUB.' },
    explain: {
      ru: 'Сумма без валюты или в иной записи читалась бы по-разному, а граница должна быть точной до копейки.',
      en: 'An amount without a currency, or written otherwise, could be read in several ways, and a border has to be exact to the kopeck.',
    },
  },
  {
    code: 342,
    slug: 'other-currency',
    severity: 'error',
    text: {
      ru: 'Граница «{value}» не в валюте правил ({currency}).',
      en: 'The border "{value}" is not in the currency of the rules ({currency}).',
    },
    fix: { ru: 'Запишите её в {currency}.', en: 'Write it in {currency}.' },
    explain: {
      ru: 'Граница в чужой валюте сдвигалась бы с курсом каждый день. Договоры в другой валюте пересчитываются, границы нет.',
      en: 'A border in another currency would move with the rate every day. Contracts in other currencies are converted, borders are not.',
    },
  },
  {
    code: 343,
    slug: 'money-out-of-bounds',
    severity: 'error',
    text: { ru: 'Сумма «{value}» не годится: {why_ru}.', en: 'The amount "{value}" will not do: {why_en}.' },
    fix: {
      ru: 'Запишите сумму от нуля, не длиннее 15 цифр вместе с копейками; копейки — двумя цифрами.',
      en: 'Write an amount from zero on, of at most 15 digits with its kopecks; kopecks take two digits.',
    },
    explain: {
      ru: 'Суммы хранятся целыми копейками; до 15 цифр они точны.',
      en: 'Amounts are held in whole kopecks; up to 15 digits they are exact.',
    },
  },
  {
    code: 344,
    slug: 'not-a-number',
    severity: 'error',
    text: { ru: '«{value}» — не число.', en: '"{value}" is not a number.' },
    fix: {
      ru: 'Запишите десятичное число, дробь через точку, не больше четырёх знаков: 12.5.',
      en: 'Write a decimal number, its fraction behind a point, at most four digits: 12.5.',
    },
    explain: { ru: 'Этот признак — число без единицы.', en: 'This fact is a number without a unit.' },
  },
  {
    code: 345,
    slug: 'not-a-percent',
    severity: 'error',
    text: { ru: '«{value}» — не проценты.', en: '"{value}" is not a percentage.' },
    fix: { ru: 'Запишите число, пробел и знак: 30 %.', en: 'Write a number, a blank and the sign: 30 %.' },
    explain: { ru: 'Голое 30 могло бы значить и долю, и рубли.', en: 'A bare 30 could be a share as well as roubles.' },
  },
  {
    code: 346,
    slug: 'not-months',
    severity: 'error',
    text: { ru: '«{value}» — не число месяцев.', en: '"{value}" is not a number of months.' },
    fix: { ru: 'Запишите целое число: 12.', en: 'Write a whole number: 12.' },
    explain: { ru: 'Этот признак измеряют целыми месяцами.', en: 'This fact is measured in whole months.' },
  },
  {
    code: 347,
    slug: 'not-a-date',
    severity: 'error',
    text: { ru: '«{value}» — не дата.', en: '"{value}" is not a date.' },
    fix: {
      ru: 'Запишите существующий день как год-месяц-день: 2026-03-12.',
      en: 'Write a day that exists as year-month-day: 2026-03-12.',
    },
    explain: {
      ru: 'Одна запись на всех: 03.04.2026 одни читают как апрель, другие как март.',
      en: 'One notation for all: 03.04.2026 is April to some and March to others.',
    },
  },
  {
    code: 348,
    slug: 'not-true-or-false',
    severity: 'error',
    text: {
      ru: '«{fact}» — признак «да или нет», а «{value}» — не true и не false.',
      en: '"{fact}" is a yes-or-no fact, and "{value}" is neither true nor false.',
    },
    fix: { ru: 'Запишите true или false.', en: 'Write true or false.' },
    explain: { ru: 'У такого признака два ответа.', en: 'Such a fact has two answers.' },
  },
  {
    code: 349,
    slug: 'single-value',
    severity: 'error',
    text: { ru: 'У признака «{fact}» одно значение.', en: 'The fact "{fact}" has a single value.' },
    fix: { ru: 'Запишите одно значение без скобок.', en: 'Write one value without brackets.' },
    explain: {
      ru: 'Списком отвечают только признаки типа choices и суммы из нескольких частей.',
      en: 'Only facts of type choices, and amounts of several parts, are answered by a list.',
    },
  },
];
