// Messages 521-531: who the counterparty is.

import type { Message } from '../message.ts';

export const counterpartyMessages: readonly Message[] = [
  {
    code: 521,
    slug: 'wrong-inn',
    severity: 'error',
    text: {
      en: '{key}: "{value}" is not an INN: it has 10 digits (companies) or 12 (people), here are {length} characters.',
      ru: '{key}: «{value}» — не ИНН: в нём 10 цифр (организация) или 12 (человек), а здесь знаков: {length}.',
    },
    fix: {
      en: 'Copy it anew; keep leading zeros and, in YAML, put it in quotes. A foreign number goes under tax_id.',
      ru: 'Скопируйте его ещё раз; нули впереди сохраняйте, в YAML берите в кавычки. Иностранный номер пишут в tax_id.',
    },
    explain: {
      en: 'Spreadsheets drop leading zeros: an INN of Altai or Adygea then has 9 digits.',
      ru: 'Таблицы теряют нули впереди: у ИНН Адыгеи или Алтая остаётся 9 цифр.',
    },
  },
  {
    code: 522,
    slug: 'wrong-inn-check-digit',
    severity: 'error',
    text: {
      en: '{key}: the check digit of {value} does not hold.',
      ru: '{key}: у {value} не сходится контрольная цифра.',
    },
    fix: {
      en: 'Compare it with the contract or the register: two digits may have changed places.',
      ru: 'Сверьте его с договором или реестром: возможно, две цифры поменялись местами.',
    },
    explain: {
      en: 'The last digits of an INN are computed from the others, so nearly every slip shows. Which digit is wrong cannot be told.',
      ru: 'Последние цифры ИНН вычисляются из остальных, поэтому почти любая описка видна. Какая именно цифра неверна, сказать нельзя.',
    },
  },
  {
    code: 523,
    slug: 'wrong-kpp',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a KPP.', ru: '{key}: «{value}» — не КПП.' },
    fix: {
      en: 'A KPP has nine characters: four digits, two digits or capital Latin letters, three digits.',
      ru: 'В КПП девять знаков: четыре цифры, две цифры или заглавные латинские буквы, три цифры.',
    },
    explain: {
      en: 'A KPP has no check digit, so its form is all that can be checked.',
      ru: 'Контрольной цифры у КПП нет, поэтому проверить можно только вид.',
    },
  },
  {
    code: 524,
    slug: 'wrong-ogrn',
    severity: 'error',
    text: {
      en: '{key}: "{value}" is not an OGRN: it has 13 digits (companies) or 15 (sole proprietors), here are {length} characters.',
      ru: '{key}: «{value}» — не ОГРН: в нём 13 цифр (организация) или 15 (ИП), а здесь знаков: {length}.',
    },
    fix: { en: 'Copy it anew from the register.', ru: 'Скопируйте его из реестра ещё раз.' },
    explain: {
      en: 'The length says who it was given to.',
      ru: 'По длине видно, кому он выдан.',
    },
  },
  {
    code: 525,
    slug: 'wrong-ogrn-check-digit',
    severity: 'error',
    text: {
      en: '{key}: the check digit of {value} does not hold.',
      ru: '{key}: у {value} не сходится контрольная цифра.',
    },
    fix: { en: 'Compare it with the register.', ru: 'Сверьте его с реестром.' },
    explain: {
      en: 'The last digit of an OGRN is computed from the others, so nearly every slip shows.',
      ru: 'Последняя цифра ОГРН вычисляется из остальных, поэтому почти любая описка видна.',
    },
  },
  {
    code: 526,
    slug: 'wrong-foreign-tax-id',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a tax id.', ru: '{key}: «{value}» — не налоговый номер.' },
    fix: {
      en: '2 to 30 Latin letters and digits, with at least one digit; "-", ".", "/" and single blanks between them.',
      ru: 'От 2 до 30 латинских букв и цифр, хотя бы одна цифра; между ними можно «-», «.», «/» и по одному пробелу.',
    },
    explain: {
      en: 'Every country has its own form; what all of them share is checked.',
      ru: 'У каждой страны свой вид номера; проверяется то, что есть у всех.',
    },
  },
  {
    code: 527,
    slug: 'zero-tax-id',
    severity: 'error',
    text: { en: '{key}: {value} is all zeros.', ru: '{key}: {value} — одни нули.' },
    fix: { en: 'Leave it out when it is not known.', ru: 'Если номер неизвестен, уберите его.' },
    explain: {
      en: 'Zeros are what people type to get past a form; their check digits hold, and yet nobody has such a number.',
      ru: 'Нули пишут, чтобы пройти форму; контрольные цифры у них сходятся, но такого номера ни у кого нет.',
    },
  },
  {
    code: 528,
    slug: 'entity-contradicts-id',
    severity: 'error',
    text: {
      en: '{key}: "{value}" contradicts {id} {held}, which belongs to: {possible}.',
      ru: '{key}: «{value}» противоречит {id} {held}: он у таких, как {possible}.',
    },
    fix: { en: 'One of the two is wrong: correct it.', ru: 'Одно из двух неверно: исправьте.' },
    explain: {
      en: 'The package of papers follows from the entity type: with the wrong one the wrong papers are asked for.',
      ru: 'Из типа контрагента следует пакет документов: при неверном типе запросят не те бумаги.',
    },
  },
  {
    code: 529,
    slug: 'ids-contradict',
    severity: 'error',
    text: { en: '{first} and {second} contradict each other.', ru: '{first} и {second} противоречат друг другу.' },
    fix: {
      en: 'Companies have an INN of 10 digits, an OGRN of 13 and a KPP; people an INN of 12 and, as sole proprietors, an OGRN of 15. tax_id and a foreign country are for those without a Russian INN.',
      ru: 'У организации ИНН из 10 цифр, ОГРН из 13 и КПП; у человека ИНН из 12, а у ИП ещё ОГРНИП из 15. tax_id и чужая страна — для тех, у кого нет российского ИНН.',
    },
    explain: {
      en: 'They name different counterparties, and only one of them signs.',
      ru: 'Они называют разных контрагентов, а подписывает один.',
    },
  },
  {
    code: 530,
    slug: 'wrong-email',
    severity: 'error',
    text: {
      en: '{key}: "{value}" is not an e-mail address.',
      ru: '{key}: «{value}» — не адрес электронной почты.',
    },
    fix: {
      en: 'Write it as client@example.ru; several with commas between them, without names beside them.',
      ru: 'Напишите так: client@example.ru; несколько — через запятую, без имён рядом.',
    },
    explain: {
      en: 'Letters to the client go there. What is no address would be found out only when a letter is sent.',
      ru: 'Туда уходят письма клиенту. Что это не адрес, иначе выяснилось бы только при отправке письма.',
    },
  },
  {
    code: 531,
    slug: 'lists-follow-from-tax-id',
    severity: 'error',
    text: {
      en: '{key} is not answered by hand: it asks which lists of rules/clients.yaml the tax id is on.',
      ru: '«{key}» не пишут руками: это списки из rules/clients.yaml, в которых стоит ИНН контрагента.',
    },
    fix: { en: 'Give inn or tax_id instead.', ru: 'Укажите вместо него inn или tax_id.' },
    explain: {
      en: 'Were it typed in, anybody could make a client a key client.',
      ru: 'Иначе ключевым клиентом мог бы назвать контрагента кто угодно.',
    },
  },
];
