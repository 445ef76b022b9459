// Messages 146-161, 166: values and ids that read as something else than they look.

import type { Message } from '../message.ts';

export const notationMessages: readonly Message[] = [
  {
    code: 146,
    slug: 'not-equals',
    severity: 'error',
    text: { ru: '«{text}» не значит «не равно».', en: '"{text}" does not mean "not equal".' },
    fix: { ru: 'Запишите `{ not: значение }`.', en: 'Write `{ not: value }`.' },
    explain: {
      ru: 'Знак != в YAML — метка типа: `kind: != nda` читается как `kind: nda`, то есть наоборот.',
      en: 'In YAML != is a tag: `kind: != nda` reads as `kind: nda`, the very opposite.',
    },
  },
  {
    code: 147,
    slug: 'comparison-sign',
    severity: 'error',
    text: { ru: '«{text}» — граница, записанная знаком.', en: '"{text}" is a border written with a sign.' },
    fix: {
      ru: 'Запишите границу словом: from (от, включительно), over (свыше), up_to (до, включительно), below (менее).',
      en: 'Say the border by a word: from (at least), over (more than), up_to (at most), below (less than).',
    },
    explain: {
      ru: 'Знак > начинает в YAML многострочный текст. Слова для границ к тому же не спутать: «от» и «свыше» различаются на копейку.',
      en: 'In YAML > begins a text of many lines. And words for borders cannot be confused: "from" and "over" differ by a kopeck.',
    },
  },
  {
    code: 148,
    slug: 'yes-no',
    severity: 'error',
    text: { ru: '«{text}» без кавычек — не «да» и не «нет».', en: '"{text}" without quotes is neither yes nor no.' },
    fix: {
      ru: 'Запишите true или false; если это имя, возьмите его в кавычки.',
      en: 'Write true or false; if it is a name, put it in quotes.',
    },
    explain: {
      ru: 'Для YAML 1.1 это истина или ложь, для YAML 1.2 — просто слово. Чтобы не гадать, у правил одна запись.',
      en: 'To YAML 1.1 it is a truth value, to YAML 1.2 a word. Rules have one way to write it, so that nobody has to guess.',
    },
  },
  {
    code: 149,
    slug: 'leading-zero',
    severity: 'error',
    text: { ru: 'Число «{text}» начинается с нуля.', en: 'The number "{text}" begins with a zero.' },
    fix: {
      ru: 'ИНН, код или номер возьмите в кавычки; у числа уберите нули.',
      en: 'Put a tax id, a code or a number of a paper in quotes; take the zeros away from a number.',
    },
    explain: {
      ru: 'Ноль впереди пропал бы при чтении: от ИНН 0277012345 осталось бы девять цифр.',
      en: 'The zero would be lost in reading: of the tax id 0277012345 nine digits would be left.',
    },
  },
  {
    code: 150,
    slug: 'number-notation',
    severity: 'error',
    text: { ru: 'Число «{text}» записано непривычно.', en: 'The number "{text}" is in an unusual notation.' },
    fix: { ru: 'Запишите его обычными десятичными цифрами.', en: 'Write it in plain decimal digits.' },
    explain: {
      ru: 'YAML читает 0x10 как 16, 1e3 как 1000, а .5 как 0.5; юрист, который проверяет правило, так числа не читает.',
      en: 'YAML reads 0x10 as 16, 1e3 as 1000 and .5 as 0.5; the lawyer who reviews the rule does not.',
    },
  },
  {
    code: 151,
    slug: 'decimal-comma',
    severity: 'error',
    text: { ru: 'В числе «{text}» десятичная запятая.', en: 'The number "{text}" has a decimal comma.' },
    fix: { ru: 'Поставьте точку.', en: 'Write a point.' },
    explain: {
      ru: 'Запятая в YAML разделяет записи, поэтому дробную часть отделяет точка.',
      en: 'In YAML commas separate entries, so a fraction follows a point.',
    },
  },
  {
    code: 152,
    slug: 'date-notation',
    severity: 'error',
    text: { ru: 'Дата «{text}» записана не так.', en: 'The date "{text}" is not in the notation of the rules.' },
    fix: { ru: 'Запишите год-месяц-день: 2026-01-31.', en: 'Write year-month-day: 2026-01-31.' },
    explain: {
      ru: '01.02.2026 и 02/01/2026 в разных странах — разные дни. Год-месяц-день читается одинаково везде.',
      en: '01.02.2026 and 02/01/2026 are different days in different countries. Year-month-day reads the same everywhere.',
    },
  },
  {
    code: 153,
    slug: 'no-such-day',
    severity: 'error',
    text: { ru: 'Дня {text} нет в календаре.', en: 'There is no day {text}.' },
    fix: {
      ru: 'Проверьте месяц и число; годы — с 1900 по 2199.',
      en: 'Look at month and day; years are 1900 to 2199.',
    },
    explain: {
      ru: 'Многие программы молча превратили бы 30 февраля во 2 марта.',
      en: 'Many programs would silently make 2 March of 30 February.',
    },
  },
  {
    code: 154,
    slug: 'duration-notation',
    severity: 'error',
    text: {
      ru: 'Срок «{text}» записан не так.',
      en: 'The length of time "{text}" is not in the notation of the rules.',
    },
    fix: {
      ru: 'Запишите число и единицу: working hours (рабочие часы), working days (рабочие дни), days (календарные дни), months, years; при единице — `1 working day`.',
      en: 'Write a number and a unit: working hours, working days, days (of the calendar), months, years; for one, `1 working day`.',
    },
    explain: {
      ru: 'Рабочие и календарные дни нельзя спутать, когда единица всегда названа одинаково.',
      en: 'Working days and calendar days cannot be confused when the unit is always said in the same way.',
    },
  },
  {
    code: 155,
    slug: 'amount-notation',
    severity: 'error',
    text: { ru: 'Сумма «{text}» записана не так.', en: 'The amount "{text}" is not in the notation of the rules.' },
    fix: {
      ru: 'Запишите цифры по три через пробел, копейки через точку и код валюты: 4 999 999.99 RUB.',
      en: 'Write digits in groups of three with blanks, a point before kopecks, and the code of the currency: 4 999 999.99 RUB.',
    },
    explain: {
      ru: 'Одна запись сумм означает, что порог в правиле, в регламенте и в подсказке редактора выглядит одинаково и читается точно.',
      en: 'With one notation a border looks the same in rule, regulation and editor, and is read exactly.',
    },
  },
  {
    code: 156,
    slug: 'no-break-space',
    severity: 'error',
    text: {
      ru: 'В «{text}» стоит неразрывный пробел.',
      en: '"{text}" has a no-break space.',
    },
    fix: { ru: 'Замените его обычным пробелом.', en: 'Put an ordinary blank in its place.' },
    explain: {
      ru: 'Неразрывный пробел попадает из Word и PDF. Для YAML это не пробел: ключ, отступ и число читаются иначе, чем выглядят.',
      en: 'It comes from Word and PDF. To YAML it is no blank: key, indentation and number read otherwise than they look.',
    },
  },
  {
    code: 157,
    slug: 'typographic-dash',
    severity: 'error',
    text: { ru: 'В «{text}» тире вместо дефиса.', en: '"{text}" has a dash of typography where a hyphen is meant.' },
    fix: { ru: 'Поставьте обычный дефис «-».', en: 'Put a plain hyphen "-".' },
    explain: {
      ru: 'Word заменяет дефис на тире. Список с тире для YAML не список, а имя с тире — другое имя.',
      en: 'Word turns hyphens into dashes. To YAML a list with them is no list, and a name with one is another name.',
    },
  },
  {
    code: 158,
    slug: 'typographic-quotes',
    severity: 'error',
    text: { ru: 'В «{text}» типографские кавычки.', en: '"{text}" is in typographic quotes.' },
    fix: { ru: 'Поставьте прямые кавычки "…".', en: 'Use straight quotes "…".' },
    explain: {
      ru: 'Для YAML это обычные знаки, а не кавычки: они остались бы частью значения.',
      en: 'To YAML they are ordinary characters: they would remain part of the value.',
    },
  },
  {
    code: 159,
    slug: 'mixed-alphabets',
    severity: 'error',
    text: {
      ru: 'В «{text}» смешаны русские и латинские буквы.',
      en: '"{text}" mixes Cyrillic and Latin letters.',
    },
    fix: { ru: 'Наберите слово заново в одной раскладке.', en: 'Type the word again in one alphabet.' },
    explain: {
      ru: 'Русская «с» и латинская «c» выглядят одинаково, но имена с ними разные: так можно и ошибиться, и обмануть.',
      en: 'The Cyrillic с and the Latin c look the same, but make different names: a slip, or a trick.',
    },
  },
  {
    code: 160,
    slug: 'not-an-id',
    severity: 'error',
    text: { ru: '«{text}» не годится как имя.', en: '"{text}" cannot be a name.' },
    fix: {
      ru: 'Имя — строчные латинские буквы, цифры, «_» и «-», первой стоит буква; русское название запишите в title.',
      en: 'A name has small Latin letters, digits, "_" and "-", and begins with a letter; what people read goes into title.',
    },
    explain: {
      ru: 'Имена попадают в адреса, команды и историю дел, их набирают руками. Название для людей стоит рядом и меняется свободно.',
      en: 'Names get into addresses, commands and the history of cases, and people type them. The title beside it may change freely.',
    },
  },
  {
    code: 161,
    slug: 'id-too-long',
    severity: 'error',
    text: { ru: 'Имя «{text}» длиннее {most} знаков.', en: 'The name "{text}" has more than {most} characters.' },
    fix: { ru: 'Сократите его; подробности запишите в title.', en: 'Shorten it; the details go into title.' },
    explain: {
      ru: 'Имена показываются в таблицах, на карточках и в командах и должны там помещаться.',
      en: 'Names are shown in tables, on cards and in commands, and have to fit there.',
    },
  },
  {
    code: 166,
    slug: 'number-too-long',
    severity: 'error',
    text: { ru: 'В числе «{text}» больше 15 цифр.', en: 'The number "{text}" has more than 15 digits.' },
    fix: {
      ru: 'Номер счёта или код возьмите в кавычки.',
      en: 'Put the number of an account or a code in quotes.',
    },
    explain: {
      ru: 'Столько цифр число точно не хранит: последние изменились бы молча.',
      en: 'A number does not hold so many digits exactly: the last ones would change silently.',
    },
  },
];
