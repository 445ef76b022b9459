// Messages 330-340: names and lines that are there twice, not at all or for nothing.

import type { Message } from '../message.ts';

export const namesDeclaredMessages: readonly Message[] = [
  {
    code: 330,
    slug: 'declared-twice',
    severity: 'error',
    text: { ru: 'Имя «{name}» уже занято.', en: 'The name "{name}" is already taken.' },
    fix: {
      ru: 'Дайте другое имя; если это одно и то же, оставьте одно описание.',
      en: 'Choose another name; if both are the same thing, keep one declaration.',
    },
    explain: {
      ru: 'Имя значит что-то одно. Признаки и документы делят одно пространство имён, маршруты — со своими группами.',
      en: 'A name means one thing. Facts and documents share one name space, and so do routes and their groups.',
    },
  },
  {
    code: 331,
    slug: 'reserved-name',
    severity: 'error',
    text: { ru: 'Имя «{name}» занято самим языком правил.', en: 'The name "{name}" is reserved.' },
    fix: { ru: 'Дайте другое имя.', en: 'Choose another name.' },
    explain: {
      ru: 'Такие слова значат что-то сами: absent — «нет», start — начало, amount из договора нельзя спутать с его номером. Встроенные признаки тоже не объявляют.',
      en: 'Such words mean something of their own: absent is "there is none", start is a gate, id is the contract\'s number. Built-in facts cannot be declared either.',
    },
  },
  {
    code: 332,
    slug: 'never-used',
    severity: 'warning',
    text: {
      ru: '«{name}» описано, но ни одно правило его не называет.',
      en: '"{name}" is declared, but no rule names it.',
    },
    fix: {
      ru: 'Уберите описание или напишите правило, ради которого оно появилось.',
      en: 'Take the declaration away, or write the rule that it was meant for.',
    },
    explain: {
      ru: 'Либо правило забыли написать, либо описание осталось от старого. Упоминание в тестах не считается.',
      en: 'Either a rule was forgotten, or this is a leftover. Being named in tests does not count.',
    },
  },
  {
    code: 333,
    slug: 'second-otherwise',
    severity: 'error',
    text: { ru: 'Остаток уже забирает другая строка.', en: 'Another one already takes what is left.' },
    fix: {
      ru: 'Оставьте otherwise в одном месте, остальным дайте when.',
      en: 'Keep otherwise in one place and give the others a when.',
    },
    explain: {
      ru: 'otherwise берёт всё, что не подошло остальным. Два таких взяли бы одно и то же.',
      en: 'otherwise takes all that fits nothing else. Two of them would take the same.',
    },
  },
  {
    code: 334,
    slug: 'no-otherwise',
    severity: 'error',
    text: {
      ru: 'Нет строки otherwise: чем-то придётся подписать и остальные договоры.',
      en: 'There is no line with otherwise: the other contracts have to be signed somehow too.',
    },
    fix: { ru: 'Добавьте строку с otherwise: true.', en: 'Add a line with otherwise: true.' },
    explain: {
      ru: 'Договор, который прошёл согласование и не подходит ни одной строке, застрял бы перед подписанием.',
      en: 'A contract that was approved and fits no line would be stuck before signing.',
    },
  },
  {
    code: 335,
    slug: 'second-package',
    severity: 'error',
    text: { ru: 'У типа «{name}» уже есть пакет документов.', en: 'The entity type "{name}" already has a package.' },
    fix: { ru: 'Соедините оба пакета в один файл.', en: 'Put both packages into one file.' },
    explain: {
      ru: 'У типа контрагента один пакет; то, что нужно не всегда, стоит в нём с when.',
      en: 'An entity type has one package; what is not always needed stands in it with a when.',
    },
  },
  {
    code: 336,
    slug: 'second-letter',
    severity: 'error',
    text: {
      ru: 'Такое письмо уже есть: то же назначение, тот же язык, то же условие.',
      en: 'There is such a letter already: same purpose, same language, same condition.',
    },
    fix: { ru: 'Оставьте одно или различите их условием when.', en: 'Keep one, or tell them apart by when.' },
    explain: { ru: 'Какое из двух отправить, было бы не решить.', en: 'Nobody could tell which of the two to send.' },
  },
  {
    code: 337,
    slug: 'stage-twice',
    severity: 'error',
    text: { ru: 'Этап «{name}» на маршруте уже есть.', en: 'The route already has a stage "{name}".' },
    fix: {
      ru: 'Дайте этапу другое имя или добавьте шаги в тот, что есть.',
      en: 'Give the stage another name, or add its steps to the one that is there.',
    },
    explain: {
      ru: 'Этапы маршрута различают по имени: по нему считают сроки и показывают, где договор.',
      en: 'The stages of a route are told apart by name: deadlines and the board go by it.',
    },
  },
  {
    code: 338,
    slug: 'step-twice',
    severity: 'error',
    text: { ru: 'Шаг «{name}» на этапе «{stage}» уже есть.', en: 'The stage "{stage}" already has a step "{name}".' },
    fix: { ru: 'Назовите второй шаг: step: имя.', en: 'Name the second step: step: name.' },
    explain: {
      ru: 'Шаг называется как его роль. Если одна роль нужна на этапе дважды, шаги должны называться по-разному.',
      en: 'A step is called like its role. Where one role is needed twice in a stage, its steps need names of their own.',
    },
  },
  {
    code: 339,
    slug: 'shown-twice',
    severity: 'error',
    text: { ru: '«{name}» уже показано в другом столбце.', en: '"{name}" is already shown in another column.' },
    fix: { ru: 'Оставьте его в одном столбце.', en: 'Keep it in one column.' },
    explain: {
      ru: 'Карточка стоит в одном столбце воронки: по нему видно, где договор.',
      en: 'A card stands in one column of the funnel: that is how one sees where a contract is.',
    },
  },
  {
    code: 340,
    slug: 'not-shown',
    severity: 'error',
    text: { ru: 'В воронке нет места для: {names}.', en: 'The funnel has no column for: {names}.' },
    fix: { ru: 'Впишите их в shows какого-нибудь столбца.', en: 'Put them under shows of some column.' },
    explain: {
      ru: 'Договор на таком этапе или в таком состоянии пропал бы с доски.',
      en: 'A contract in such a stage or state would vanish from the board.',
    },
  },
];
