// Messages 350-365: values and tests that do not go with their fact.

import type { Message } from '../message.ts';

export const namesFactsMessages: readonly Message[] = [
  {
    code: 350,
    slug: 'limit-of-another-type',
    severity: 'error',
    text: {
      ru: 'Предел «{name}» не сравнить с признаком «{fact}»: они в разных единицах.',
      en: 'The limit "{name}" cannot be compared with the fact "{fact}": their units differ.',
    },
    fix: {
      ru: 'Возьмите предел в единицах признака или заведите такой.',
      en: 'Use a limit in the units of the fact, or declare one.',
    },
    explain: {
      ru: 'Рубли не сравнивают с месяцами. Число без единицы — это либо месяцы, либо просто число, но не то и другое в разных правилах.',
      en: 'Roubles are not compared with months. A plain number is months or a number, but not one in this rule and the other in that.',
    },
  },
  {
    code: 351,
    slug: 'empty-range',
    severity: 'error',
    text: {
      ru: 'Между этими границами признака «{fact}» ничего нет.',
      en: 'There is nothing between these borders of "{fact}".',
    },
    fix: {
      ru: 'Поменяйте границы местами или исправьте слово: from и up_to включают своё число, over и below нет.',
      en: 'Swap the borders, or mend a word: from and up_to include their number, over and below do not.',
    },
    explain: {
      ru: 'Условие, которое не может выполниться, выключает правило незаметно.',
      en: 'A condition that can never hold switches its rule off unnoticed.',
    },
  },
  {
    code: 352,
    slug: 'if-absent-needed',
    severity: 'error',
    text: {
      ru: 'Признака «{fact}» у договора может не быть, и граница не говорит, что тогда.',
      en: 'A contract may have no "{fact}", and the border does not say what follows then.',
    },
    fix: {
      ru: 'Добавьте if_absent: true (условие выполнено) или if_absent: false (не выполнено).',
      en: 'Add if_absent: true (the test holds) or if_absent: false (it does not).',
    },
    explain: {
      ru: 'У рамочного договора нет суммы. Больше она пяти миллионов или меньше, должен сказать автор правила.',
      en: 'A framework contract has no amount. Whether that is above five million or below, the author of the rule has to say.',
    },
  },
  {
    code: 353,
    slug: 'if-absent-out-of-place',
    severity: 'error',
    text: {
      ru: 'Признак «{fact}» есть у каждого договора: if_absent здесь лишнее.',
      en: 'Every contract has "{fact}": if_absent has no place here.',
    },
    fix: {
      ru: 'Уберите if_absent или сделайте признак необязательным (optional: true).',
      en: 'Take if_absent away, or make the fact optional (optional: true).',
    },
    explain: {
      ru: 'Строка про случай, которого не бывает, путает того, кто читает правило.',
      en: 'A line about a case that cannot be misleads whoever reads the rule.',
    },
  },
  {
    code: 354,
    slug: 'absent-out-of-place',
    severity: 'error',
    text: {
      ru: 'Признак «{fact}» есть у каждого договора: absent здесь не ответ.',
      en: 'Every contract has "{fact}": absent is no answer here.',
    },
    fix: {
      ru: 'Назовите значение или сделайте признак необязательным (optional: true).',
      en: 'Name a value, or make the fact optional (optional: true).',
    },
    explain: {
      ru: 'absent значит «этого у договора нет» и возможно только там, где признак объявлен необязательным.',
      en: 'absent means "this contract has none", which is possible only where the fact is declared optional.',
    },
  },
  {
    code: 355,
    slug: 'absent-in-list',
    severity: 'error',
    text: {
      ru: 'absent не ставится в список с другими значениями признака «{fact}».',
      en: 'absent does not stand in a list with other values of "{fact}".',
    },
    fix: {
      ru: 'Разделите на два блока под any: в одном absent, в другом значения.',
      en: 'Make two blocks under any: absent in one, the values in the other.',
    },
    explain: {
      ru: '«Нет» — не одно из значений, а отсутствие значения; вместе в списке читались бы как одно.',
      en: '"None" is not one of the values but the lack of one; in one list they would read as the same.',
    },
  },
  {
    code: 356,
    slug: 'border-out-of-place',
    severity: 'error',
    text: { ru: 'У признака «{fact}» нет больше и меньше.', en: 'The fact "{fact}" has no more and no less.' },
    fix: {
      ru: 'Запишите значение, список значений или { not: … }.',
      en: 'Write a value, a list of values or { not: … }.',
    },
    explain: {
      ru: 'Границы from, over, up_to, below подходят суммам, числам, процентам, месяцам и датам.',
      en: 'The borders from, over, up_to and below go with money, numbers, percentages, months and dates.',
    },
  },
  {
    code: 357,
    slug: 'has-out-of-place',
    severity: 'error',
    text: {
      ru: 'У признака «{fact}» одно значение, {word} к нему не подходит.',
      en: 'The fact "{fact}" has a single value; {word} does not go with it.',
    },
    fix: {
      ru: 'Запишите значение, список значений или { not: … }.',
      en: 'Write a value, a list of values or { not: … }.',
    },
    explain: {
      ru: 'has, has_any и has_none спрашивают о множестве: признаке типа choices или валютах договора.',
      en: 'has, has_any and has_none ask about sets: facts of type choices, and the currencies of a contract.',
    },
  },
  {
    code: 358,
    slug: 'has-needed',
    severity: 'error',
    text: {
      ru: '«{fact}» — множество: не сказано, есть в нём это или только это.',
      en: '"{fact}" is a set: it is not said whether this is in it or all of it.',
    },
    fix: {
      ru: 'Запишите has (есть), has_any (есть хотя бы одно) или has_none (нет ни одного).',
      en: 'Write has, has_any or has_none.',
    },
    explain: {
      ru: 'В предмете договора бывает и одно, и другое сразу; знак равенства об этом молчит.',
      en: 'A contract may be about several things at once; an equals sign does not say which is meant.',
    },
  },
  {
    code: 359,
    slug: 'lists-only',
    severity: 'error',
    text: {
      ru: 'О контрагенте спрашивают через списки: «{fact}» сравнивают с именем списка.',
      en: 'Counterparties are asked for by lists: "{fact}" is compared with the name of one.',
    },
    fix: {
      ru: 'Заведите список в rules/clients.yaml и назовите его.',
      en: 'Put a list into rules/clients.yaml and name it.',
    },
    explain: {
      ru: 'ИНН в условии — исключение, которого никто не видит: у списка есть название и основание.',
      en: 'A tax id in a condition is an exception that nobody sees: a list has a title and a ground.',
    },
  },
  {
    code: 360,
    slug: 'wrong-tax-id',
    severity: 'error',
    text: { ru: 'Номер «{tax_id}» неверен: {why_ru}.', en: 'The id "{tax_id}" does not hold: {why_en}.' },
    fix: { ru: 'Перепишите номер из выписки или с сайта ФНС.', en: 'Copy the id from the register extract.' },
    explain: {
      ru: 'Контрольные цифры ловят опечатку. Правило с чужим ИНН не подошло бы тому, для кого оно написано.',
      en: 'Check digits catch slips. A rule with a wrong id would not meet the client for whom it was written.',
    },
  },
  {
    code: 361,
    slug: 'client-twice',
    severity: 'error',
    text: { ru: '{tax_id} в этом списке уже есть.', en: '{tax_id} is already on this list.' },
    fix: { ru: 'Оставьте одну строку.', en: 'Keep one line.' },
    explain: {
      ru: 'Две строки с одним ИНН и разными названиями: одно из них неверно.',
      en: 'Two lines with one id and two names: one of the names is wrong.',
    },
  },
  {
    code: 362,
    slug: 'reversed-dates',
    severity: 'error',
    text: { ru: 'Последний день раньше первого.', en: 'The last day is before the first.' },
    fix: { ru: 'Поменяйте даты местами или исправьте год.', en: 'Swap the dates, or mend the year.' },
    explain: { ru: 'Правило не действовало бы ни одного дня.', en: 'The rule would not be in force for a single day.' },
  },
  {
    code: 363,
    slug: 'limit-values-order',
    severity: 'error',
    text: {
      ru: 'Значения предела идут не по датам.',
      en: 'The values of the limit are not in the order of their dates.',
    },
    fix: {
      ru: 'Расположите их по возрастанию дат; день начала может не быть только у первого.',
      en: 'Put them in the order of their dates; only the first may have none.',
    },
    explain: {
      ru: 'Какое значение действует в какой день, должно читаться сверху вниз.',
      en: 'Which value holds on which day has to be readable from top to bottom.',
    },
  },
  {
    code: 364,
    slug: 'fact-of-another-type',
    severity: 'error',
    text: {
      ru: 'Признак «{name}» имеет тип {type}, а здесь нужен: {types}.',
      en: 'The fact "{name}" is of type {type}; needed here: {types}.',
    },
    fix: { ru: 'Назовите признак нужного типа.', en: 'Name a fact of that type.' },
    explain: {
      ru: 'Руководителя спрашивают у отдела, человека — у признака типа person, предел документа сравнивают с суммой.',
      en: 'A head is found from a department, a person from a fact of type person, and what a paper allows is compared with an amount.',
    },
  },
  {
    code: 365,
    slug: 'follows-from-others',
    severity: 'error',
    text: {
      ru: '«{fact}» не задают: это следует из ИНН контрагента.',
      en: '"{fact}" is not given: it follows from the counterparty\'s tax id.',
    },
    fix: {
      ru: 'Укажите inn или tax_id контрагента, который есть в нужном списке.',
      en: 'Give the inn or tax_id of a counterparty that is on the list in question.',
    },
    explain: {
      ru: 'В каком списке контрагент, сказано в rules/clients.yaml; договор не может сказать иначе.',
      en: 'On which list a counterparty is, rules/clients.yaml says; a contract cannot say otherwise.',
    },
  },
];
