// Messages 371-382: what a rule must not say although every name in it is known.

import type { Message } from '../message.ts';

export const namesRulesMessages: readonly Message[] = [
  {
    code: 371,
    slug: 'longer-without-end',
    severity: 'error',
    text: {
      ru: 'Поправка продлевает срок и не говорит, до какого дня.',
      en: 'The amendment makes a deadline longer and does not say until when.',
    },
    fix: {
      ru: 'Добавьте in_force: { until: дата } или until: open с основанием.',
      en: 'Add in_force: { until: date }, or until: open with a basis.',
    },
    explain: {
      ru: 'Всё, что ослабляет правила, имеет конец: исключение на декабрь не должно остаться навсегда.',
      en: 'All that loosens the rules has an end: an exception for December must not stay for ever.',
    },
  },
  {
    code: 373,
    slug: 'too-few-voters',
    severity: 'error',
    text: {
      ru: 'Шагу «{step}» нужно согласий: {needed}, а согласующих всего: {most}.',
      en: 'The step "{step}" needs {needed} approvals, and there are only {most} {most|person|people} to give them.',
    },
    fix: { ru: 'Уменьшите at_least или добавьте людей в роль.', en: 'Lower at_least, or add people to the role.' },
    explain: {
      ru: 'Шаг, который не может набрать голосов, не закончится никогда. Заместители голосов не прибавляют: они заменяют тех, кого нет.',
      en: 'A step that cannot gather its votes never ends. Substitutes add none: they stand in for those who are away.',
    },
  },
  {
    code: 374,
    slug: 'nested-one-of',
    severity: 'error',
    text: {
      ru: '«{name}» сама выбирает из ролей: внутри one_of это не допускается.',
      en: '"{name}" itself chooses among roles: that is not allowed inside one_of.',
    },
    fix: { ru: 'Перенесите её строки сюда.', en: 'Move its lines here.' },
    explain: {
      ru: 'Кто утверждает, должно читаться из одной таблицы.',
      en: 'Who approves has to be readable from one table.',
    },
  },
  {
    code: 375,
    slug: 'return-forward',
    severity: 'error',
    text: {
      ru: '«{name}» — последний этап: возвращать туда некуда раньше.',
      en: '"{name}" is the last stage: a return there would go forward.',
    },
    fix: {
      ru: 'Назовите этап, за которым есть другие, или curator.',
      en: 'Name a stage that has another behind it, or curator.',
    },
    explain: {
      ru: 'Возврат ведёт назад: к куратору или к более раннему этапу.',
      en: 'A return goes back: to the curator or to an earlier stage.',
    },
  },
  {
    code: 376,
    slug: 'no-approving-step',
    severity: 'error',
    text: { ru: 'На маршруте «{name}» никто не согласует.', en: 'Nobody approves on the route "{name}".' },
    fix: {
      ru: 'Добавьте шаг, который согласует, или скажите approvals: none.',
      en: 'Add a step that approves, or say approvals: none.',
    },
    explain: {
      ru: 'Договор без единого согласующего — это решение, и его говорят вслух.',
      en: 'A contract without a single approver is a decision, and has to be said aloud.',
    },
  },
  {
    code: 377,
    slug: 'touches-no-route',
    severity: 'error',
    text: {
      ru: 'Не осталось маршрутов, которых касается поправка.',
      en: 'No route is left for the amendment to touch.',
    },
    fix: { ru: 'Исправьте routes.', en: 'Mend routes.' },
    explain: { ru: 'Такая поправка не сделала бы ничего.', en: 'Such an amendment would do nothing.' },
  },
  {
    code: 378,
    slug: 'zero-length',
    severity: 'error',
    text: { ru: '«{value}» — срок, который кончился, не начавшись.', en: '"{value}" is over before it begins.' },
    fix: { ru: 'Запишите срок больше нуля.', en: 'Write a length above zero.' },
    explain: {
      ru: 'Нулевой срок просрочен сразу, а повтор через ноль не кончается никогда.',
      en: 'A deadline of zero is overdue at once, and a reminder repeated after nothing never stops.',
    },
  },
  {
    code: 379,
    slug: 'scale-out-of-bounds',
    severity: 'error',
    text: { ru: '«{value}» не годится как доля срока.', en: '"{value}" will not do as a part of a deadline.' },
    fix: { ru: 'Запишите целые проценты, от 1 % до 999 %.', en: 'Write whole per cents, 1 % to 999 %.' },
    explain: {
      ru: 'Доли процента терялись бы при округлении до часа, а ноль оставил бы шаг без срока.',
      en: 'Parts of a per cent would be lost when rounded to the hour, and zero would leave the step without time.',
    },
  },
  {
    code: 380,
    slug: 'working-shelf-life',
    severity: 'error',
    text: { ru: '«{value}»: документы стареют и в выходные.', en: '"{value}": papers age on days off too.' },
    fix: { ru: 'Запишите дни, месяцы или годы: 30 days.', en: 'Write days, months or years: 30 days.' },
    explain: {
      ru: 'Срок действия документа считают по календарю, а не по рабочему времени.',
      en: 'How long a paper holds is counted by the calendar, not by working time.',
    },
  },
  {
    code: 381,
    slug: 'stray-brace',
    severity: 'error',
    text: { ru: 'Скобка «{brace}» без пары.', en: 'The brace "{brace}" has no partner.' },
    fix: { ru: 'Закройте подстановку или уберите скобку.', en: 'Close the placeholder, or take the brace away.' },
    explain: {
      ru: 'Подстановка без пары ушла бы клиенту как есть.',
      en: 'A placeholder without its partner would go to the client as it stands.',
    },
  },
  {
    code: 382,
    slug: 'cannot-be-ignored',
    severity: 'error',
    text: {
      ru: 'Замечание {code} ({slug}) — ошибка, его не смягчить.',
      en: 'The finding {code} ({slug}) is an error and cannot be made lighter.',
    },
    fix: { ru: 'Исправьте то, на что оно указывает.', en: 'Mend what it points at.' },
    explain: {
      ru: 'Ошибка значит, что правило нельзя применить. Смягчать можно только предупреждения; пропускать — ещё то, что доказано (4xx), в названном месте.',
      en: 'An error says that a rule cannot be applied. Only warnings can be made lighter; let pass can also be what is proven (4xx), at a place that is named.',
    },
  },
  {
    code: 386,
    slug: 'number-placeholder',
    severity: 'error',
    text: {
      ru: 'В номере нет подстановки «{name}».',
      en: 'A registration number knows no placeholder "{name}".',
    },
    fix: { ru: 'Возьмите одну из этих: {known}.', en: 'Use one of these: {known}.' },
    explain: {
      ru: 'Номер составляют из того, что известно в миг регистрации: года, месяца и порядкового номера.',
      en: 'A number is made of what is known at the moment of registration: year, month and running number.',
    },
  },
  {
    code: 387,
    slug: 'number-format',
    severity: 'error',
    text: {
      ru: '«{value}» не годится для номера: {why_ru}.',
      en: '"{value}" will not do for a registration number: {why_en}.',
    },
    fix: {
      ru: 'Запишите, например, {sample}; первый номер — в той же записи: Д-2026/118.',
      en: 'Write, for example, {sample}; a first number is written the same way: Д-2026/118.',
    },
    explain: {
      ru: 'Номера одного ряда идут подряд, без пропусков и повторов. Для этого нужен ровно один порядковый номер, а по записи должно быть видно, какой это ряд.',
      en: 'Numbers of a series follow one another, without gaps and doubles. For that there has to be exactly one running number, and the rest has to tell one series from another.',
    },
  },
  {
    code: 388,
    slug: 'ignore-needs-place',
    severity: 'error',
    text: {
      ru: 'Замечание {code} ({slug}) — ошибка, пропустить её можно только в названном месте.',
      en: 'The finding {code} ({slug}) is an error and is let pass only at a place that is named.',
    },
    fix: {
      ru: 'Добавьте place: файл или файл:строка.',
      en: 'Add place: a file, or file:line.',
    },
    explain: {
      ru: 'Пропуск везде спрятал бы и те ошибки, которых ещё никто не видел.',
      en: 'To let it pass everywhere would also hide errors that nobody has seen yet.',
    },
  },
];
