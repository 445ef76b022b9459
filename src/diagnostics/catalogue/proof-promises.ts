// Messages 409-413: people, time and promises, held against every contract there can be.

import type { Message } from '../message.ts';

export const proofPromiseMessages: readonly Message[] = [
  {
    code: 409,
    slug: 'nobody',
    severity: 'error',
    text: { ru: 'Некому {act}: {what}.', en: 'Nobody to {act}: {what}.' },
    fix: { ru: 'Как быть: {mend}', en: 'A way out: {mend}' },
    explain: {
      ru: 'Никто не согласует свой договор, а отпуска у всех. Шаг, которому тогда не хватает голосов, не закончится никогда, и заметят это в самый неудобный день.',
      en: 'Nobody approves their own contract, and everybody goes on leave. A step that is then short of votes never ends, and it is noticed on the worst of days.',
    },
  },
  {
    code: 410,
    slug: 'stuck',
    severity: 'error',
    text: { ru: 'Договор может застрять: {what}.', en: 'A contract can get stuck: {what}.' },
    fix: { ru: 'Как быть: {mend}', en: 'A way out: {mend}' },
    explain: {
      ru: 'Из каждого состояния должен быть путь к подписанию, у каждого ожидания — владелец и срок. Иначе договор лежит, и никто об этом не узнает.',
      en: 'Every state needs a way to an end, every wait an owner and a deadline. Otherwise a contract lies there and nobody hears of it.',
    },
  },
  {
    code: 411,
    slug: 'too-slow',
    severity: 'error',
    text: {
      ru: 'Обещание «{promise}» не выдержать: маршрут «{route}», начатый {start}, закончится {end}, а должен не позже {due}. Путь: {path}.',
      en: 'The promise "{promise}" cannot be kept: the route "{route}", begun on {start}, ends on {end} and should have ended by {due}. The path: {path}.',
    },
    fix: {
      ru: 'Сократите сроки названных шагов, поставьте их рядом вместо друг за другом или обещайте больше.',
      en: 'Shorten the deadlines of the steps named, let them stand side by side, or promise more time.',
    },
    explain: {
      ru: 'Считается самый долгий путь одного прохода: все сроки выбраны до конца, без доработки и пауз. Начало взято худшее из всех рабочих минут календаря.',
      en: 'What counts is the longest path of one pass: every deadline used to the full, without rework and pauses. The start is the worst of all working minutes of the calendar.',
    },
  },
  {
    code: 412,
    slug: 'weaker-with-more',
    severity: 'error',
    text: {
      ru: 'Обещание «{promise}» нарушено: «{fact}» больше, а согласующих меньше. При {before} согласует {roles}, при {after} уже нет.',
      en: 'The promise "{promise}" is broken: "{fact}" is higher and there are fewer approvers. At {before} {roles} approves, at {after} no longer.',
    },
    fix: {
      ru: 'Добавьте эту роль в маршрут для больших значений или поставьте её раньше в строках one_of той роли, которая её заменяет.',
      en: 'Add the role to the route for higher values, or let it stand before the one that replaces it in the lines of a one_of.',
    },
    explain: {
      ru: 'Сравниваются договоры, которые отличаются только этим признаком. Заменить согласующего может только тот, кто стоит позже него в строках одной роли.',
      en: 'Compared are contracts that differ in this fact alone. An approver may only be replaced by one that stands later in the lines of one role.',
    },
  },
  {
    code: 413,
    slug: 'broken-promise',
    severity: 'error',
    text: { ru: 'Обещание «{promise}» нарушено: {what}.', en: 'The promise "{promise}" is broken: {what}.' },
    fix: { ru: 'Как быть: {mend}', en: 'A way out: {mend}' },
    explain: {
      ru: 'Обещания политики держатся для каждого возможного договора, а не для тех, что вспомнили. Быть осведомлённым мало: роль должна согласовать.',
      en: 'The promises of the policy hold for every contract there can be, not for those one thought of. To be informed is not enough: the role has to approve.',
    },
  },
];
