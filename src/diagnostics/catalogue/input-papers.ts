// Messages 532-544: papers, confirmations and rates of a contract.

import type { Message } from '../message.ts';

export const paperMessages: readonly Message[] = [
  {
    code: 532,
    slug: 'unknown-paper',
    severity: 'error',
    text: { en: 'There is no document "{document}".', ru: 'Документа «{document}» нет.' },
    fix: { en: 'Documents are declared in rules/documents.yaml.', ru: 'Документы объявлены в rules/documents.yaml.' },
    explain: {
      en: 'A misspelt paper would be asked for although it is here.',
      ru: 'Из-за опечатки запросили бы документ, который уже есть.',
    },
  },
  {
    code: 533,
    slug: 'unknown-paper-state',
    severity: 'error',
    text: {
      en: '{key}: "{value}" does not say what is known of the paper.',
      ru: '{key}: из «{value}» не ясно, что с документом.',
    },
    fix: {
      en: 'Write received, missing or invalid, or what it says: { issued: 2026-02-20, until: 2027-02-19 }, { promised: 2026-03-10 }.',
      ru: 'Напишите received, missing или invalid либо его даты: { issued: 2026-02-20, until: 2027-02-19 }, { promised: 2026-03-10 }.',
    },
    explain: {
      en: 'Whether a paper holds is counted from its dates.',
      ru: 'Действует ли документ, считается по его датам.',
    },
  },
  {
    code: 534,
    slug: 'unknown-paper-key',
    severity: 'error',
    text: { en: '"{key}" is nothing that is known of a paper.', ru: '«{key}» — не сведение о документе.' },
    fix: { en: 'Known are: {words}.', ru: 'Известны: {words}.' },
    explain: {
      en: 'A date under a misspelt key would not be counted.',
      ru: 'Дата под ключом с опечаткой не учлась бы.',
    },
  },
  {
    code: 535,
    slug: 'promised-and-here',
    severity: 'error',
    text: {
      en: '{key}: a paper that is here is not promised.',
      ru: '{key}: документ, который уже есть, не обещают.',
    },
    fix: {
      en: 'Keep "promised" alone, or what is known of the paper.',
      ru: 'Оставьте либо promised, либо сведения о самом документе.',
    },
    explain: {
      en: 'Either it is waited for or it is judged by its dates.',
      ru: 'Его либо ждут, либо судят по датам.',
    },
  },
  {
    code: 536,
    slug: 'ends-before-issued',
    severity: 'error',
    text: {
      en: '{key}: the paper ends on {value}, before it was issued.',
      ru: '{key}: документ кончается {value}, раньше, чем выдан.',
    },
    fix: { en: 'Compare the dates with the paper.', ru: 'Сверьте даты с документом.' },
    explain: { en: 'One of the two dates is a slip.', ru: 'Одна из двух дат — описка.' },
  },
  {
    code: 537,
    slug: 'nothing-to-confirm',
    severity: 'error',
    text: {
      en: '{key}: "{value}" is not a fact that anybody confirms.',
      ru: '{key}: признак «{value}» никто не подтверждает.',
    },
    fix: {
      en: 'Only facts with "confirmed_by" in rules/facts.yaml are confirmed.',
      ru: 'Подтверждаются только признаки с confirmed_by в rules/facts.yaml.',
    },
    explain: {
      en: 'A confirmation of the wrong fact would leave the right one unconfirmed.',
      ru: 'Подтверждение не того признака оставило бы нужный без подтверждения.',
    },
  },
  {
    code: 538,
    slug: 'confirmed-without-answer',
    severity: 'error',
    text: {
      en: '{key}: "{value}" is confirmed but not answered.',
      ru: '{key}: «{value}» подтверждён, но ответа на него нет.',
    },
    fix: { en: 'Say what was confirmed: add the fact.', ru: 'Скажите, что именно подтверждено: добавьте признак.' },
    explain: { en: 'A value is confirmed, not a question.', ru: 'Подтверждают значение, а не вопрос.' },
  },
  {
    code: 539,
    slug: 'wrong-rate',
    severity: 'error',
    text: { en: '{key}: "{value}" is not a rate.', ru: '{key}: «{value}» — не курс.' },
    fix: {
      en: 'Write what one unit costs, with a point: USD: 92.5034.',
      ru: 'Пишите, сколько стоит одна единица, через точку: USD: 92.5034.',
    },
    explain: {
      en: 'Up to nine digits before the point and eight after it, above zero.',
      ru: 'До девяти цифр перед точкой и до восьми после, больше нуля.',
    },
  },
  {
    code: 540,
    slug: 'rate-of-own-currency',
    severity: 'error',
    text: {
      en: '{key}: {currency} is the currency that all else is converted into.',
      ru: '{key}: {currency} — валюта, в которую пересчитывают остальные.',
    },
    fix: { en: 'Leave this rate out.', ru: 'Уберите этот курс.' },
    explain: {
      en: 'A rate of the policy’s own currency other than 1 would change every amount.',
      ru: 'Курс собственной валюты, отличный от 1, изменил бы все суммы.',
    },
  },
  {
    code: 543,
    slug: 'received-before-issued',
    severity: 'error',
    text: {
      en: '{key}: the paper came in on {value}, before it was issued.',
      ru: '{key}: документ получен {value}, раньше, чем выдан.',
    },
    fix: { en: 'Compare the dates with the paper.', ru: 'Сверьте даты с документом.' },
    explain: { en: 'One of the two dates is a slip.', ru: 'Одна из двух дат — описка.' },
  },
  {
    code: 544,
    slug: 'limit-without-rate',
    severity: 'error',
    text: { en: '{key}: there is no rate for {currency}.', ru: '{key}: нет курса для {currency}.' },
    fix: {
      en: 'Give one under "rates" or with --rates, or leave the limit out.',
      ru: 'Укажите его в rates или через --rates либо уберите предел.',
    },
    explain: {
      en: 'What the paper allows is compared with the amount, in one currency.',
      ru: 'Предел по документу сравнивается с суммой договора в одной валюте.',
    },
  },
];
