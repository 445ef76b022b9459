// Messages 501-520, 541-545: keys of a contract and values of its facts.

import type { Message } from '../message.ts';

export const valueMessages: readonly Message[] = [
  {
    code: 501,
    slug: 'not-a-contract',
    severity: 'error',
    text: {
      en: 'A contract is a flat map: one fact a line.',
      ru: 'Договор — это плоский список: один признак в строке.',
    },
    fix: {
      en: 'Write "amount: 6 200 000 RUB" and the like; many contracts go into a CSV or JSON Lines file.',
      ru: 'Пишите «amount: 6 200 000 RUB» и так далее; много договоров — в файле CSV или JSON Lines.',
    },
    explain: {
      en: 'The file holds a list or a single value, and there is nothing in it to take facts from.',
      ru: 'В файле список или одиночное значение, и признаки взять неоткуда.',
    },
  },
  {
    code: 502,
    slug: 'unknown-key',
    severity: 'error',
    text: { en: '"{key}" is neither a fact nor a key of a contract.', ru: '«{key}» — не признак и не ключ договора.' },
    fix: {
      en: 'Facts are declared in rules/facts.yaml; besides them a contract knows id, name, inn, kpp, ogrn, tax_id, country, curator, initiator, documents, confirmed, rates.',
      ru: 'Признаки объявлены в rules/facts.yaml; кроме них у договора есть id, name, inn, kpp, ogrn, tax_id, country, curator, initiator, documents, confirmed, rates.',
    },
    explain: {
      en: 'A misspelt key would otherwise be a fact that nobody answered, and the route would be another one.',
      ru: 'Иначе опечатка в ключе стала бы признаком без ответа, и маршрут получился бы другим.',
    },
  },
  {
    code: 503,
    slug: 'empty-value',
    severity: 'error',
    text: { en: '{key} has no value.', ru: 'У «{key}» нет значения.' },
    fix: {
      en: 'Leave it out when it is not known; write "absent" when there is none.',
      ru: 'Если ответа ещё нет — уберите строку; если его и не может быть — напишите absent.',
    },
    explain: {
      en: '"Not known yet" and "there is none" lead to different routes, so nothing is read into an empty value.',
      ru: '«Пока не знаем» и «этого нет» ведут по разным маршрутам, поэтому пустота не толкуется.',
    },
  },
  {
    code: 504,
    slug: 'one-value-expected',
    severity: 'error',
    text: { en: '{key} takes one value, not {value}.', ru: '«{key}» принимает одно значение, а здесь {value}.' },
    fix: { en: 'Write the value alone.', ru: 'Напишите само значение.' },
    explain: {
      en: 'Only sets take a list, and only an amount may have several parts.',
      ru: 'Список бывает только у множеств, несколько частей — только у суммы.',
    },
  },
  {
    code: 505,
    slug: 'not-an-amount',
    severity: 'error',
    text: { en: '{key}: "{value}" is not an amount.', ru: '{key}: «{value}» — не сумма.' },
    fix: {
      en: 'Write digits, single blanks between groups of three, a point before kopecks and the currency: 6 200 000 RUB, 4 999 999.99 RUB.',
      ru: 'Цифры, между тройками по одному пробелу, точка перед копейками и код валюты: 6 200 000 RUB, 4 999 999.99 RUB.',
    },
    explain: {
      en: 'Amounts have one notation, so that "5 million" or "5,000" is never taken for something else.',
      ru: 'Запись суммы одна, чтобы «5 млн» или «5,000» не прочли как другое число.',
    },
  },
  {
    code: 506,
    slug: 'amount-without-currency',
    severity: 'error',
    text: { en: '{key}: "{value}" has no currency.', ru: '{key}: у «{value}» нет валюты.' },
    fix: { en: 'Add it: {value} RUB.', ru: 'Добавьте её: {value} RUB.' },
    explain: {
      en: 'An amount of roubles and one of dollars go different ways, so the currency is never assumed.',
      ru: 'Рубли и доллары идут разными маршрутами, поэтому валюта не подразумевается.',
    },
  },
  {
    code: 507,
    slug: 'unknown-currency-code',
    severity: 'error',
    text: { en: '{key}: "{currency}" is not a currency.', ru: '{key}: «{currency}» — не валюта.' },
    fix: {
      en: 'Use a code of ISO 4217, such as RUB, USD, EUR or CNY.',
      ru: 'Укажите код по ISO 4217, например RUB, USD, EUR или CNY.',
    },
    explain: {
      en: 'The code says how many digits a kopeck has and which rate to look for.',
      ru: 'По коду видно, сколько знаков у копеек и какой нужен курс.',
    },
  },
  {
    code: 508,
    slug: 'negative-amount',
    severity: 'error',
    text: { en: '{key}: "{value}" is below zero.', ru: '{key}: «{value}» — меньше нуля.' },
    fix: { en: 'An amount is zero or more.', ru: 'Сумма — ноль или больше.' },
    explain: {
      en: 'No border of a rule is below zero; a minus is a slip or a discount, which is not the contract’s amount.',
      ru: 'Границ ниже нуля в правилах нет; минус — это описка или скидка, а не сумма договора.',
    },
  },
  {
    code: 509,
    slug: 'amount-too-long',
    severity: 'error',
    text: {
      en: '{key}: {value} has more than {digits} digits, kopecks included.',
      ru: '{key}: в «{value}» больше {digits} цифр вместе с копейками.',
    },
    fix: { en: 'Check the number of zeros.', ru: 'Проверьте число нулей.' },
    explain: {
      en: 'Amounts are exact up to 15 digits; a longer one is a slip, and rounding it could move it over a border.',
      ru: 'Суммы точны до 15 цифр; более длинная — описка, а округление могло бы перенести её через границу.',
    },
  },
  {
    code: 510,
    slug: 'wrong-minor-digits',
    severity: 'error',
    text: {
      en: '{key}: after the point of "{value}" there must be {allowed} digits or no point at all.',
      ru: '{key}: после точки в «{value}» должно быть цифр: {allowed} — или без точки.',
    },
    fix: { en: 'Write kopecks in full: 4 999 999.90 RUB.', ru: 'Пишите копейки полностью: 4 999 999.90 RUB.' },
    explain: {
      en: '"5.9 RUB" may mean ninety kopecks or nine; yen have none at all.',
      ru: '«5.9 RUB» — это девяносто копеек или девять? А у иен копеек нет вовсе.',
    },
  },
  {
    code: 511,
    slug: 'not-a-number',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a number.', ru: '{key}: «{value}» — не число.' },
    fix: {
      en: 'Write digits with a point before the fraction: 12 or 1 500.25.',
      ru: 'Пишите цифрами, дробь через точку: 12 или 1 500.25.',
    },
    explain: {
      en: 'Numbers have one notation, with at most four digits after the point.',
      ru: 'Запись чисел одна, после точки не больше четырёх знаков.',
    },
  },
  {
    code: 512,
    slug: 'not-a-percentage',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a per cent.', ru: '{key}: «{value}» — не процент.' },
    fix: { en: 'Write a number, a blank and the sign: 30 %.', ru: 'Число, пробел и знак: 30 %.' },
    explain: {
      en: 'The sign keeps 30 per cent apart from a share of 30, and the point from the comma.',
      ru: 'Знак отличает 30 процентов от доли 30, а точка — дробь от перечисления.',
    },
  },
  {
    code: 513,
    slug: 'not-months',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a number of months.', ru: '{key}: «{value}» — не число месяцев.' },
    fix: { en: 'Write a whole number of months: 12.', ru: 'Целое число месяцев: 12.' },
    explain: {
      en: 'Terms are compared in whole months; a year is 12.',
      ru: 'Сроки сравниваются в целых месяцах; год — это 12.',
    },
  },
  {
    code: 514,
    slug: 'not-a-day',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a day.', ru: '{key}: «{value}» — не дата.' },
    fix: { en: 'Write year-month-day: 2026-03-12.', ru: 'Год-месяц-день: 2026-03-12.' },
    explain: {
      en: '01.03.2026 is the first of March here and the third of January elsewhere; and the day must exist.',
      ru: '01.03.2026 у нас первое марта, а где-то третье января; к тому же такой день должен существовать.',
    },
  },
  {
    code: 515,
    slug: 'not-a-yes-or-no',
    severity: 'error',
    text: { en: '{key}: "{value}" is neither true nor false.', ru: '{key}: «{value}» — не true и не false.' },
    fix: { en: 'Write true or false.', ru: 'Напишите true или false.' },
    explain: {
      en: '"yes", "да" and 1 are read differently by different tools; true and false are not.',
      ru: '«yes», «да» и 1 разные программы читают по-разному, а true и false — одинаково.',
    },
  },
  {
    code: 516,
    slug: 'unknown-answer',
    severity: 'error',
    text: { en: '{key}: "{value}" is not one of the options.', ru: '{key}: «{value}» — не из вариантов.' },
    fix: { en: 'Choose one of: {options}.', ru: 'Выберите из: {options}.' },
    explain: {
      en: 'The options are declared with the fact in rules/facts.yaml; rules know no others.',
      ru: 'Варианты объявлены вместе с признаком в rules/facts.yaml; других правила не знают.',
    },
  },
  {
    code: 517,
    slug: 'never-absent',
    severity: 'error',
    text: {
      en: '{key}: "absent" is no answer here, there always is one.',
      ru: '{key}: «absent» здесь не ответ, значение есть всегда.',
    },
    fix: {
      en: 'Leave it out when it is not known, or declare the fact with "optional: true".',
      ru: 'Если ответа ещё нет — уберите строку; если его бывает что нет — объявите признак с «optional: true».',
    },
    explain: {
      en: 'Only an optional fact can be absent; rules about the others do not provide for it.',
      ru: 'Нет ответа бывает только у необязательного признака; правила об остальных этого не предусматривают.',
    },
  },
  {
    code: 518,
    slug: 'unknown-colleague',
    severity: 'error',
    text: { en: '{key}: there is no person "{value}".', ru: '{key}: человека «{value}» нет.' },
    fix: {
      en: 'People are declared under "people" in rules/roles.yaml.',
      ru: 'Люди объявлены в rules/roles.yaml, раздел people.',
    },
    explain: {
      en: 'Nobody approves their own contract, so initiator and curator must be people that the rules know.',
      ru: 'Никто не согласует свой договор, поэтому инициатор и куратор должны быть известны правилам.',
    },
  },
  {
    code: 519,
    slug: 'unknown-unit',
    severity: 'error',
    text: { en: '{key}: there is no department "{value}".', ru: '{key}: отдела «{value}» нет.' },
    fix: {
      en: 'Departments are declared under "departments" in rules/roles.yaml.',
      ru: 'Отделы объявлены в rules/roles.yaml, раздел departments.',
    },
    explain: {
      en: 'The head of the department may be an approver.',
      ru: 'Руководитель отдела может быть согласующим.',
    },
  },
  {
    code: 520,
    slug: 'unknown-country',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a country.', ru: '{key}: «{value}» — не страна.' },
    fix: {
      en: 'Use two capital letters of ISO 3166, such as RU, DE or AE.',
      ru: 'Две заглавные буквы по ISO 3166, например RU, DE или AE.',
    },
    explain: {
      en: 'The code is the same in every language and register.',
      ru: 'Код одинаков на всех языках и во всех реестрах.',
    },
  },
  {
    code: 541,
    slug: 'currencies-contradict',
    severity: 'error',
    text: {
      en: '{key}: {value} contradicts the amounts, which are in {currencies}.',
      ru: '{key}: {value} противоречит суммам, они в {currencies}.',
    },
    fix: {
      en: 'Leave it out: the currencies follow from the amounts.',
      ru: 'Уберите: валюты следуют из сумм.',
    },
    explain: {
      en: 'What follows from another answer is not said twice, or the two could differ.',
      ru: 'Что следует из другого ответа, дважды не пишут: ответы могли бы разойтись.',
    },
  },
  {
    code: 542,
    slug: 'null-answer',
    severity: 'error',
    text: { en: '{key} is null.', ru: '«{key}» — null.' },
    fix: {
      en: 'Leave it out when it is not known; write "absent" when there is none.',
      ru: 'Если ответа ещё нет — уберите ключ; если его и не может быть — напишите "absent".',
    },
    explain: {
      en: 'null may mean "not known yet" or "there is none", and these lead to different routes.',
      ru: 'null может значить «пока не знаем» или «этого нет», а маршруты у этих ответов разные.',
    },
  },
  {
    code: 545,
    slug: 'flag-twice',
    severity: 'error',
    text: { en: '{key} was given more than once.', ru: 'Флаг {key} задан несколько раз.' },
    fix: { en: 'Keep one.', ru: 'Оставьте один.' },
    explain: {
      en: 'Which of the two holds is not for a program to guess; only sets and amounts of several parts may be repeated.',
      ru: 'Какое из двух значений верно, программа не гадает; повторять можно только множества и части суммы.',
    },
  },
];
