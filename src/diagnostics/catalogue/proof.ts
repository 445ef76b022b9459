// Messages 4xx: what follows from all rules together.

import type { Message } from '../message.ts';

export const proofMessages: readonly Message[] = [
  {
    code: 401,
    slug: 'gap',
    severity: 'error',
    text: { ru: 'Есть договоры, которым не подходит {what}.', en: 'There are contracts that {what} fits.' },
    fix: {
      ru: 'Добавьте {add}, расширьте соседнее условие или скажите в rules/facts.yaml, раздел impossible, что таких договоров не бывает.',
      en: 'Add {add}, widen a condition nearby, or say under "impossible" in rules/facts.yaml that there are no such contracts.',
    },
    explain: {
      ru: 'Договор без маршрута не согласует никто: он остановится при первой отправке. То же с ролью, у которой ему не подходит ни одна строка.',
      en: 'A contract without a route is approved by nobody: it stops when it is first submitted. So it is with a role of which no line fits it.',
    },
  },
  {
    code: 402,
    slug: 'overlap',
    severity: 'error',
    text: {
      ru: 'Договорам подходят сразу {what}: «{first}» и «{second}».',
      en: 'The same contracts fit {what}: "{first}" and "{second}".',
    },
    fix: {
      ru: 'Сузьте {fix}.',
      en: 'Narrow {fix}.',
    },
    explain: {
      ru: 'У договора ровно один маршрут, у роли для него ровно одна строка. Порядок файлов и «кто точнее» ничего не решают: что выше, говорит только overrides.',
      en: 'A contract has exactly one route, and exactly one line of a role. Neither the order of files nor "the more specific wins" decides: only overrides does.',
    },
  },
  {
    code: 403,
    slug: 'dead',
    severity: 'error',
    text: {
      ru: 'До этого правила не доходит ни один договор: {rule}.',
      en: 'No contract ever reaches this rule: {rule}.',
    },
    fix: {
      ru: 'Уберите его или исправьте условие: сейчас оно ничего не решает.',
      en: 'Remove it or mend its condition: as it is, it decides nothing.',
    },
    explain: {
      ru: 'Мёртвое правило читают и считают действующим. Чаще всего его целиком перекрывают правила, которые стоят выше.',
      en: 'A dead rule is read and believed to apply. Mostly the rules above it take all of its contracts.',
    },
  },
  {
    code: 404,
    slug: 'border',
    severity: 'error',
    text: {
      ru: 'Два условия встречаются на границе и не сходятся: «{fact}», {value}: {outcome}.',
      en: 'Two conditions meet at a border and do not match: "{fact}", {value}: {outcome}.',
    },
    fix: {
      ru: 'Пусть одно условие включает границу, а другое нет: from рядом с below, over рядом с up_to.',
      en: 'Let one condition include the border and the other leave it out: from beside below, over beside up_to.',
    },
    explain: {
      ru: 'from и up_to границу включают, over и below нет. Два «включая» дают два маршрута на одной сумме, два «исключая» ни одного.',
      en: 'from and up_to include the border, over and below leave it out. Two that include it give two routes for one amount, two that leave it out give none.',
    },
  },
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
  {
    code: 420,
    slug: 'not-proven',
    severity: 'warning',
    text: {
      ru: 'Не доказано, правил слишком много: {questions}.',
      en: 'Not proven, the rules are too many: {questions}.',
    },
    fix: {
      ru: 'Остальное доказано. Разделите самые пёстрые маршруты на простые или проверьте названное тестами.',
      en: 'The rest is proven. Split the most varied routes into simple ones, or hold what is named with tests.',
    },
    explain: {
      ru: 'Проверка перебирает все договоры сразу и останавливается, когда это стоит слишком дорого. Молчание здесь было бы обманом.',
      en: 'The check goes through all contracts at once and stops when that costs too much. To keep silent about it would be deceit.',
    },
  },
];
