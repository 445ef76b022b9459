// Messages 414, 415, 418, 419: what time, tests and a base to compare with say of the rules.

import type { Message } from '../message.ts';

export const proofDateMessages: readonly Message[] = [
  {
    code: 414,
    slug: 'expired',
    severity: 'warning',
    text: { ru: 'Срок вышел {day}: {what}.', en: 'Ended on {day}: {what}.' },
    fix: {
      ru: 'Уберите это или продлите с новым основанием.',
      en: 'Take it away, or prolong it on a new ground.',
    },
    explain: {
      ru: 'Исключение с истёкшим сроком ничего не делает, но читается как действующее правило. Срок нужен, чтобы об исключении вспомнили.',
      en: 'An exception past its end does nothing, yet reads like a rule in force. It was given an end so that somebody looks at it again.',
    },
  },
  {
    code: 415,
    slug: 'untested',
    severity: 'warning',
    text: { ru: 'Ни один тест не затрагивает: {what}.', en: 'No test exercises: {what}.' },
    fix: {
      ru: 'Добавьте тест в routes/tests/; черновики печатает vizir test --suggest.',
      en: 'Add a test in routes/tests/; vizir test --suggest prints drafts.',
    },
    explain: {
      ru: 'Правило, которого не касается ни один тест, можно изменить, и никто этого не заметит. Проверяется по просьбе: vizir check --coverage.',
      en: 'A rule that no test touches can change without anyone noticing. It is looked at when asked: vizir check --coverage.',
    },
  },
  {
    code: 418,
    slug: 'base-does-not-check',
    severity: 'warning',
    text: {
      ru: 'Правила в {base} сами не проходят проверку (ошибок: {count}), судить по ним нельзя.',
      en: 'The rules of {base} do not check themselves (errors: {count}): nothing can be judged by them.',
    },
    fix: {
      ru: 'Обещания, уровни и пропуски взяты из самой правки: прочтите rules/policy.yaml глазами.',
      en: 'Promises, severities and ignores are those of the change itself: read rules/policy.yaml with your own eyes.',
    },
    explain: {
      ru: 'Правка, которая чинит основную ветку, должна проходить, иначе ветку не починить. Но обещания тогда никто не охраняет, и об этом сказано вслух.',
      en: 'A change that mends the main branch must pass, or it could never be mended. But then nobody guards the promises, so it is said aloud.',
    },
  },
  {
    code: 419,
    slug: 'promise-without-subject',
    severity: 'error',
    text: {
      ru: 'Обещание «{name}» из {base} нельзя проверить: {what} в правилах больше нет.',
      en: 'The promise "{name}" of {base} cannot be judged: the rules no longer have {what}.',
    },
    fix: {
      ru: 'Верните имя или сначала измените обещание отдельной правкой.',
      en: 'Put the name back, or change the promise first, in a change of its own.',
    },
    explain: {
      ru: 'Правка не может отменить обещание тем, что уберёт роль или признак, о которых оно говорит.',
      en: 'A change cannot undo a promise by taking away the role or the fact that it speaks of.',
    },
  },
];
