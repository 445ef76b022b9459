// Messages 220-239: values of another structure, type or notation.

import type { Message } from '../message.ts';

export const formValuesMessages: readonly Message[] = [
  {
    code: 220,
    slug: 'lines-needed',
    severity: 'error',
    text: { en: '"{key}" needs lines of its own beneath it.', ru: 'Под «{key}» нужны свои строки.' },
    fix: { en: 'Write it like this: {example}', ru: 'Пишите так: {example}' },
    explain: {
      en: 'Some keys hold a map: names or words with a value each.',
      ru: 'Некоторые ключи содержат набор строк: имена или слова, у каждого своё значение.',
    },
  },
  {
    code: 221,
    slug: 'list-needed',
    severity: 'error',
    text: { en: '"{key}" needs a list.', ru: 'Под «{key}» нужен список.' },
    fix: {
      en: 'Put each item on a line that starts with a dash, or write: {example}',
      ru: 'Начинайте каждый пункт с новой строки и дефиса или пишите так: {example}',
    },
    explain: {
      en: 'Where several are possible there is always a list, even of one: then nothing changes when a second comes.',
      ru: 'Где возможно несколько, там всегда список, даже из одного: тогда ничего не меняется, когда появится второй.',
    },
  },
  {
    code: 222,
    slug: 'one-value-needed',
    severity: 'error',
    text: { en: '"{key}" takes one value.', ru: '«{key}» принимает одно значение.' },
    fix: { en: 'Write it like this: {example}', ru: 'Пишите так: {example}' },
    explain: {
      en: 'Here only one thing can be meant; a list or a group of lines would leave open which.',
      ru: 'Здесь возможно только что-то одно; список или набор строк оставил бы открытым, что именно.',
    },
  },
  {
    code: 223,
    slug: 'text-needed',
    severity: 'error',
    text: {
      en: '{written} reads as a number or as true or false, and "{key}" needs text.',
      ru: '{written} читается как число или как true/false, а под «{key}» нужен текст.',
    },
    fix: { en: 'Put it in quotes.', ru: 'Возьмите значение в кавычки.' },
    explain: {
      en: 'A tax id without quotes would lose its leading zeros.',
      ru: 'ИНН без кавычек потерял бы нули в начале.',
    },
  },
  {
    code: 224,
    slug: 'number-needed',
    severity: 'error',
    text: { en: '"{key}" needs a number, not {written}.', ru: 'Под «{key}» нужно число, а не {written}.' },
    fix: { en: 'Write the number alone, without quotes and words.', ru: 'Напишите само число, без кавычек и слов.' },
    explain: {
      en: 'What is counted is written as a number, so that nobody has to read words.',
      ru: 'То, что считают, записывается числом, чтобы не приходилось разбирать слова.',
    },
  },
  {
    code: 225,
    slug: 'true-or-false',
    severity: 'error',
    text: {
      en: '"{key}" needs true or false, not {written}.',
      ru: 'Под «{key}» нужно true или false, а не {written}.',
    },
    fix: { en: 'Write true or false, without quotes.', ru: 'Напишите true или false, без кавычек.' },
    explain: {
      en: 'Other words for yes and no read differently in different programs.',
      ru: 'Другие слова для «да» и «нет» разные программы читают по-разному.',
    },
  },
  {
    code: 226,
    slug: 'notation',
    severity: 'error',
    text: { en: '{written} cannot be read under "{key}".', ru: '{written} под «{key}» прочитать нельзя.' },
    fix: { en: 'Write it like {examples}.', ru: 'Пишите так: {examples}.' },
    explain: {
      en: 'Lengths of time, amounts, dates, hours and the like have one notation each, so that a rule reads the same for everybody.',
      ru: 'У сроков, сумм, дат, часов и подобного по одной записи, чтобы правило все читали одинаково.',
    },
  },
  {
    code: 227,
    slug: 'not-an-option',
    severity: 'error',
    text: { en: '{written} is not an option of "{key}".', ru: '{written} — не вариант для «{key}».' },
    fix: { en: 'The options are {options}.', ru: 'Варианты: {options}.' },
    explain: {
      en: 'The list is closed: only what the engine knows how to do can be asked for.',
      ru: 'Список закрыт: требовать можно только то, что движок умеет.',
    },
  },
  {
    code: 228,
    slug: 'out-of-range',
    severity: 'error',
    text: { en: '{written} is out of range for "{key}".', ru: '{written} выходит за пределы для «{key}».' },
    fix: { en: 'Possible is {bounds}.', ru: 'Возможно {bounds}.' },
    explain: {
      en: 'A number outside of what can be meant is a slip.',
      ru: 'Число, которое не может ничего значить, — это описка.',
    },
  },
  {
    code: 229,
    slug: 'too-few',
    severity: 'error',
    text: {
      en: '"{key}" needs at least {least} {least|item|items}.',
      ru: 'Под «{key}» нужно не меньше {least} {least|пункта|пунктов|пунктов}.',
    },
    fix: { en: 'Add what is missing, or take the line away.', ru: 'Добавьте недостающее или уберите строку.' },
    explain: {
      en: 'An empty list, or a choice with nothing to choose from, is probably unfinished.',
      ru: 'Пустой список или выбор без вариантов, скорее всего, недописан.',
    },
  },
  {
    code: 230,
    slug: 'any-with-one-block',
    severity: 'error',
    text: { en: '"any" has only one block.', ru: 'Под «any» только один блок.' },
    fix: {
      en: 'Write its lines beside the others without "any", or add a second block: each starts with a dash.',
      ru: 'Напишите его строки рядом с остальными без «any» или добавьте второй блок: каждый начинается с дефиса.',
    },
    explain: {
      en: 'With one block "any" means nothing; often two blocks have run together because a dash is missing.',
      ru: 'С одним блоком «any» ничего не значит; часто это два блока, слившиеся без дефиса.',
    },
  },
  {
    code: 231,
    slug: 'repeated-item',
    severity: 'error',
    text: { en: '{written} stands twice under "{key}".', ru: '{written} стоит под «{key}» дважды.' },
    fix: {
      en: 'Take one of them away, or write what was meant.',
      ru: 'Уберите один из них или напишите то, что имелось в виду.',
    },
    explain: {
      en: 'A repeated item changes nothing, so something else was probably meant.',
      ru: 'Повтор ничего не меняет, поэтому, скорее всего, имелось в виду другое.',
    },
  },
  {
    code: 232,
    slug: 'nothing-beneath',
    severity: 'error',
    text: { en: 'There is nothing under "{key}".', ru: 'Под «{key}» ничего нет.' },
    fix: { en: 'Write what it holds, or take it away.', ru: 'Напишите, что там должно быть, или уберите.' },
    explain: {
      en: 'Braces without anything in them are probably unfinished.',
      ru: 'Пустые скобки, скорее всего, недописаны.',
    },
  },
  {
    code: 233,
    slug: 'name-needed',
    severity: 'error',
    text: { en: '{written} is not a name, and "{key}" needs one.', ru: '{written} — не имя, а под «{key}» нужно имя.' },
    fix: {
      en: 'Write the name under which it is declared, such as {examples}; its title stands only where it is declared.',
      ru: 'Напишите имя, под которым это объявлено, например {examples}; название стоит только там, где оно объявлено.',
    },
    explain: {
      en: 'Rules refer to each other by names of Latin small letters, digits, "_" and "-"; titles may change without anything breaking.',
      ru: 'Правила ссылаются друг на друга по именам из строчных латинских букв, цифр, «_» и «-»; названия можно менять, ничего не сломав.',
    },
  },
];
