// Messages 260-279: what is written by instinct, and how the rules say it.

import type { Message } from '../message.ts';

export const formWordsMessages: readonly Message[] = [
  {
    code: 260,
    slug: 'other-word',
    severity: 'error',
    text: { en: '"{written}" is said with another word here.', ru: '«{written}» здесь пишется другим словом.' },
    fix: { en: 'Write it like "{right}".', ru: 'Пишите так: «{right}».' },
    explain: {
      en: 'The rule language has one word for each thing, so that all rules can be searched and read alike.',
      ru: 'В языке правил на каждую вещь одно слово, чтобы все правила искались и читались одинаково.',
    },
  },
  {
    code: 261,
    slug: 'several-roles',
    severity: 'error',
    text: { en: '"{written}": a step asks one role.', ru: '«{written}»: шаг спрашивает одну роль.' },
    fix: {
      en: 'If all have to approve, give each a step of its own: steps stand side by side. If any one is enough, write "{right}" and a name with "step".',
      ru: 'Если согласовать должны все, дайте каждой свой шаг: шаги идут параллельно. Если достаточно одной, напишите «{right}» и имя шага в «step».',
    },
    explain: {
      en: 'A list of roles could mean all of them or any of them; which it is decides who signs.',
      ru: 'Список ролей может значить «все» или «любая», а от этого зависит, кто поставит визу.',
    },
  },
  {
    code: 262,
    slug: 'unless',
    severity: 'error',
    text: {
      en: '"{written}": exceptions are not written with a negated block.',
      ru: '«{written}»: исключение не пишется отрицанием целого блока.',
    },
    fix: {
      en: 'Negate values, as in "{right}"; for more lines make a rule of its own that overrides this one.',
      ru: 'Отрицайте значения: «{right}»; если строк несколько — сделайте отдельное правило, которое имеет преимущество (overrides).',
    },
    explain: {
      en: 'A negated group of lines is read in two ways ("none of them" and "not all of them"), so the language has none.',
      ru: 'Отрицание группы строк читают двояко («ни одна» и «не все»), поэтому в языке его нет.',
    },
  },
  {
    code: 263,
    slug: 'no-priorities',
    severity: 'error',
    text: {
      en: '"{written}": rules have no order of precedence.',
      ru: '«{written}»: порядка и приоритетов у правил нет.',
    },
    fix: {
      en: 'Make the conditions exclude each other, or say which rule goes before which: "{right}".',
      ru: 'Сделайте условия взаимоисключающими или скажите, какое правило над каким: «{right}».',
    },
    explain: {
      en: 'With numbers nobody sees from a rule what it takes precedence over. Steps of a stage stand side by side; one that comes later says which it "follows".',
      ru: 'По числу не видно, над чем правило имеет преимущество. Шаги этапа идут параллельно; тот, что идёт после, говорит, после какого (follows).',
    },
  },
  {
    code: 264,
    slug: 'or-and',
    severity: 'error',
    text: {
      en: '"{written}": lines that all must hold stand beneath each other, alternatives stand under "any".',
      ru: '«{written}»: строки, которые должны выполняться все, просто стоят рядом, варианты — под «any».',
    },
    fix: { en: 'Write it like "{right}".', ru: 'Пишите так: «{right}».' },
    explain: {
      en: 'Every line of a condition must hold; "any" is the one word for alternatives. Then there is no question of what binds more strongly.',
      ru: 'Должна выполняться каждая строка условия; для вариантов есть одно слово «any». Тогда нет вопроса, что сильнее связывает.',
    },
  },
  {
    code: 265,
    slug: 'else',
    severity: 'error',
    text: {
      en: '"{written}": what applies to the rest is said with "otherwise".',
      ru: '«{written}»: то, что для всех остальных, пишется словом «otherwise».',
    },
    fix: { en: 'Write "{right}" in place of "when".', ru: 'Напишите «{right}» вместо «when».' },
    explain: {
      en: 'One rule may take what no other takes; what falls to it is reported.',
      ru: 'Одно правило может брать то, что не взяли другие; что к нему попадает, видно в отчёте.',
    },
  },
  {
    code: 266,
    slug: 'optional',
    severity: 'error',
    text: {
      en: '"{written}": whether something is needed is said by its condition.',
      ru: '«{written}»: нужно ли это, говорит условие.',
    },
    fix: {
      en: 'Write "when" with the contracts that need it, or "{right}".',
      ru: 'Напишите «when» с договорами, которым это нужно, или «{right}».',
    },
    explain: {
      en: 'An approval that may be left out is none. A step is needed, or it is not, or it only gives an opinion.',
      ru: 'Согласование, которое можно пропустить, — не согласование. Шаг либо нужен, либо нет, либо только высказывает мнение.',
    },
  },
  {
    code: 267,
    slug: 'length-for-deadline',
    severity: 'error',
    text: {
      en: '"{written}": a step names a deadline, it does not hold one.',
      ru: '«{written}»: шаг называет срок по имени, сам срок здесь не пишется.',
    },
    fix: {
      en: 'Declare the deadline in rules/sla.yaml and write its name, as in "{right}".',
      ru: 'Объявите срок в rules/sla.yaml и напишите его имя, например «{right}».',
    },
    explain: {
      en: 'Deadlines come with reminders and escalation; these stand in one place and change for all steps at once.',
      ru: 'К сроку относятся напоминания и эскалация; они стоят в одном месте и меняются сразу для всех шагов.',
    },
  },
  {
    code: 268,
    slug: 'border-word',
    severity: 'error',
    text: {
      en: '"{written}" does not say whether the border itself is inside.',
      ru: '«{written}»: не видно, входит ли сама граница.',
    },
    fix: {
      en: 'Write it like "{right}": from ≥, over >, up_to ≤, below <.',
      ru: 'Пишите так: «{right}»; from — не меньше, over — больше, up_to — не больше, below — меньше.',
    },
    explain: {
      en: 'Four words say exactly what happens at the border, where mistakes cost most.',
      ru: 'Четыре слова точно говорят, что происходит на границе, где ошибки дороже всего.',
    },
  },
  {
    code: 269,
    slug: 'approvers',
    severity: 'error',
    text: {
      en: '"{written}": who approves stands in the steps of a stage.',
      ru: '«{written}»: кто согласует, пишется в шагах этапа.',
    },
    fix: { en: 'Write it like "{right}".', ru: 'Пишите так: «{right}».' },
    explain: {
      en: 'Each approver has a deadline and may have a condition of their own, so each is a step.',
      ru: 'У каждого согласующего свой срок и, возможно, своё условие, поэтому каждый — отдельный шаг.',
    },
  },
  {
    code: 270,
    slug: 'quorum',
    severity: 'error',
    text: {
      en: '"{written}": how many have to approve is said with a number.',
      ru: '«{written}»: сколько человек должны согласовать, пишется числом.',
    },
    fix: {
      en: 'Write it like "{right}"; the role says of how many.',
      ru: 'Пишите так: «{right}»; из скольких — говорит роль.',
    },
    explain: {
      en: 'Of how many is known from the role and changes with it; a second number would sooner or later contradict it.',
      ru: 'Из скольких — известно из роли и меняется вместе с ней; второе число рано или поздно стало бы ей противоречить.',
    },
  },
  {
    code: 271,
    slug: 'any-within-any',
    severity: 'error',
    text: { en: '"any" does not stand inside a block of "any".', ru: 'Внутри блока «any» другого «any» не бывает.' },
    fix: {
      en: 'Write the combinations out as blocks, or make two rules.',
      ru: 'Выпишите сочетания блоками или сделайте два правила.',
    },
    explain: {
      en: 'Nested alternatives are where people and programs begin to read differently.',
      ru: 'На вложенных вариантах люди и программы начинают читать по-разному.',
    },
  },
  {
    code: 272,
    slug: 'not-with-border',
    severity: 'error',
    text: {
      en: '"{written}": "not" goes with values, not with borders.',
      ru: '«{written}»: «not» ставится со значениями, а не с границами.',
    },
    fix: { en: 'Turn the border round: "{right}".', ru: 'Переверните границу: «{right}».' },
    explain: {
      en: 'The other side of a border has its own word, and there it is plain whether the border is inside.',
      ru: 'У другой стороны границы есть своё слово, и по нему видно, входит ли граница.',
    },
  },
  {
    code: 273,
    slug: 'expression',
    severity: 'error',
    text: {
      en: '"{written}": conditions are lines, not formulas.',
      ru: '«{written}»: условие — это строки, а не формула.',
    },
    fix: { en: 'Write a line for each fact, as in "{right}".', ru: 'Пишите по строке на признак, например «{right}».' },
    explain: {
      en: 'Formulas have an order of precedence that one has to know; lines have none, and all of them can be proven.',
      ru: 'У формул есть порядок действий, который надо знать; у строк его нет, и все их можно проверить доказательством.',
    },
  },
  {
    code: 274,
    slug: 'false-says-nothing',
    severity: 'error',
    text: { en: '"{key}: false" says nothing.', ru: '«{key}: false» ничего не говорит.' },
    fix: { en: 'Take the line away.', ru: 'Уберите строку.' },
    explain: {
      en: 'The line is there or it is not; false would look like a setting that somebody has to think about.',
      ru: 'Строка либо есть, либо её нет; false выглядел бы настройкой, о которой надо думать.',
    },
  },
];
