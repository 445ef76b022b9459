// Messages 210-219 and 240-249: keys that are unknown, missing, or exclude each other.

import type { Message } from '../message.ts';

export const formKeysMessages: readonly Message[] = [
  {
    code: 210,
    slug: 'unknown-key',
    severity: 'error',
    text: { en: '"{key}" is not a key of "{where}".', ru: 'Ключа «{key}» у «{where}» нет.' },
    fix: { en: 'The keys here are {known}.', ru: 'Здесь возможны ключи {known}.' },
    explain: {
      en: 'A misspelt key would otherwise be passed over, and what it was meant to say would not apply.',
      ru: 'Иначе опечатка в ключе осталась бы незамеченной, и сказанное под ним не действовало бы.',
    },
  },
  {
    code: 211,
    slug: 'keys-of-two-forms',
    severity: 'error',
    text: { en: '"{key}" does not stand beside "{beside}".', ru: '«{key}» не ставится рядом с «{beside}».' },
    fix: { en: 'Keep one of the two.', ru: 'Оставьте что-то одно.' },
    explain: {
      en: 'The rule can be written in several ways, each with its own keys; here the keys of two of them are mixed, and it would be a guess which was meant.',
      ru: 'Это правило можно записать несколькими способами, у каждого свои ключи; здесь смешаны два способа, и какой имелся в виду, можно только гадать.',
    },
  },
  {
    code: 212,
    slug: 'missing-key',
    severity: 'error',
    text: { en: '"{where}" needs "{key}".', ru: 'У «{where}» не хватает «{key}».' },
    fix: { en: 'Add, for example: {example}', ru: 'Добавьте, например: {example}' },
    explain: {
      en: 'Nothing is filled in silently: what a rule needs stands in it.',
      ru: 'Молча ничего не подставляется: всё, что правилу нужно, в нём написано.',
    },
  },
  {
    code: 213,
    slug: 'key-notation',
    severity: 'error',
    text: { en: '"{key}" cannot stand as a key here.', ru: '«{key}» не может быть здесь ключом.' },
    fix: { en: 'Write it like {examples}.', ru: 'Пишите так: {examples}.' },
    explain: {
      en: 'In this place the keys themselves are values: dates, years, tax ids, currencies.',
      ru: 'В этом месте сами ключи — значения: даты, годы, ИНН, валюты.',
    },
  },
  {
    code: 214,
    slug: 'unknown-state',
    severity: 'error',
    text: {
      en: '"{key}" is not a state in which a contract waits.',
      ru: '«{key}» — не состояние, в котором ждёт договор.',
    },
    fix: { en: 'The states are {options}.', ru: 'Состояния: {options}.' },
    explain: {
      en: 'The list is closed: a contract waits in these states and in no others.',
      ru: 'Список закрыт: договор ждёт только в этих состояниях.',
    },
  },
  {
    code: 240,
    slug: 'keys-exclude-each-other',
    severity: 'error',
    text: {
      en: '"{where}" has {keys}, which exclude each other.',
      ru: 'У «{where}» указаны {keys}, а они исключают друг друга.',
    },
    fix: { en: 'Keep one of them.', ru: 'Оставьте что-то одно.' },
    explain: {
      en: 'Both together would say two different things about the same contract.',
      ru: 'Вместе они сказали бы об одном договоре две разные вещи.',
    },
  },
  {
    code: 241,
    slug: 'one-key-needed',
    severity: 'error',
    text: { en: '"{where}" needs one of {keys}.', ru: 'У «{where}» должно быть одно из: {keys}.' },
    fix: { en: 'Add the one that you mean.', ru: 'Добавьте то, что имеете в виду.' },
    explain: { en: 'Without any of them the line says nothing.', ru: 'Без них строка ничего не говорит.' },
  },
  {
    code: 242,
    slug: 'step-without-deadline',
    severity: 'error',
    text: {
      en: 'A step that approves or performs something needs a deadline.',
      ru: 'Шагу, на котором согласуют или что-то делают, нужен срок.',
    },
    fix: {
      en: 'Name one of rules/sla.yaml with "sla", or write "act: advise" or "act: inform" if nobody waits for it.',
      ru: 'Укажите в «sla» срок из rules/sla.yaml; если ждать шага не нужно — напишите «act: advise» или «act: inform».',
    },
    explain: {
      en: 'A contract that waits for somebody without a deadline is how contracts used to get lost.',
      ru: 'Договор, который ждёт кого-то без срока, — это то, из-за чего договоры раньше терялись.',
    },
  },
  {
    code: 243,
    slug: 'deadline-for-inform',
    severity: 'error',
    text: { en: 'Somebody who is only informed has no deadline.', ru: 'У того, кого только уведомляют, срока нет.' },
    fix: {
      en: 'Take "sla" away, or let the role approve or advise.',
      ru: 'Уберите «sla» или пусть роль согласует либо высказывает мнение.',
    },
    explain: {
      en: 'Nothing is expected of who is informed, so nothing can be late.',
      ru: 'От того, кого уведомляют, ничего не ждут, поэтому и опоздать ему не с чем.',
    },
  },
  {
    code: 244,
    slug: 'step-without-name',
    severity: 'error',
    text: { en: 'A step of several roles needs a name of its own.', ru: 'Шагу из нескольких ролей нужно своё имя.' },
    fix: { en: 'Add "step: …" with a name.', ru: 'Добавьте «step: …» с именем.' },
    explain: {
      en: 'A step is called as its role; of several roles none can give it its name, and other rules and messages have to call it something.',
      ru: 'Обычно шаг называется по роли; из нескольких ролей имя взять не у кого, а другим правилам и сообщениям надо его как-то называть.',
    },
  },
  {
    code: 245,
    slug: 'no-end',
    severity: 'error',
    text: {
      en: 'What takes an approver or a document away needs an end.',
      ru: 'У поправки, которая убирает согласующего или документ, должен быть конец.',
    },
    fix: {
      en: 'Add "in_force" with "until: DATE", or "until: open" and a basis.',
      ru: 'Добавьте «in_force» с «until: ДАТА» либо «until: open» и основание.',
    },
    explain: {
      en: 'An exception outlives its reason when nothing reminds of it; with an end somebody has to decide anew.',
      ru: 'Исключение переживает свою причину, если о нём ничто не напоминает; конец заставляет решить заново.',
    },
  },
  {
    code: 246,
    slug: 'open-without-basis',
    severity: 'error',
    text: { en: '"until: open" needs a basis.', ru: 'При «until: open» нужно основание.' },
    fix: {
      en: 'Add "basis" with the order or decision that allows it, or a date.',
      ru: 'Добавьте «basis» с приказом или решением, которое это разрешает, либо укажите дату.',
    },
    explain: {
      en: 'An exception without an end must at least say who allowed it.',
      ru: 'Исключение без конца должно хотя бы сказать, кто его разрешил.',
    },
  },
  {
    code: 247,
    slug: 'amendment-does-nothing',
    severity: 'error',
    text: { en: 'The amendment changes nothing.', ru: 'Поправка ничего не меняет.' },
    fix: { en: 'Add what it does: {keys}.', ru: 'Добавьте, что она делает: {keys}.' },
    explain: {
      en: 'An amendment without a verb is probably unfinished.',
      ru: 'Поправка без действия, скорее всего, недописана.',
    },
  },
  {
    code: 248,
    slug: 'nobody-acts',
    severity: 'error',
    text: { en: 'It does not say who does it.', ru: 'Не сказано, кто это делает.' },
    fix: {
      en: 'Add "by": a person of rules/roles.yaml, curator, initiator or client.',
      ru: 'Добавьте «by»: человека из rules/roles.yaml, curator, initiator или client.',
    },
    explain: {
      en: 'Who may do what is part of the rules, so a test has to name somebody.',
      ru: 'Кто что может делать — часть правил, поэтому тест должен кого-то назвать.',
    },
  },
];
