// Messages 134-145, 162, 167: what YAML could read, and rules refuse.

import type { Message } from '../message.ts';

export const structureMessages: readonly Message[] = [
  {
    code: 134,
    slug: 'several-documents',
    severity: 'error',
    text: { ru: 'Здесь начинается второй документ YAML.', en: 'A second YAML document begins here.' },
    fix: {
      ru: 'Уберите строку из трёх дефисов или вынесите второе правило в отдельный файл.',
      en: 'Take the line of three dashes away, or put the second rule into a file of its own.',
    },
    explain: {
      ru: 'Один файл — одно правило: так на него можно сослаться, и его видно в истории git.',
      en: 'One file is one rule: it can be named, and git shows its history.',
    },
  },
  {
    code: 135,
    slug: 'yaml-directive',
    severity: 'error',
    text: { ru: 'Указание «{text}» не допускается.', en: 'The directive "{text}" is not allowed.' },
    fix: {
      ru: 'Уберите строку: правила всегда читаются как YAML 1.2.',
      en: 'Take the line away: rules are always read as YAML 1.2.',
    },
    explain: {
      ru: 'YAML 1.1 читает «yes», «on» и 012 иначе, чем 1.2: одно и то же правило значило бы разное.',
      en: 'YAML 1.1 reads yes, on and 012 otherwise than 1.2: the same rule would mean two things.',
    },
  },
  {
    code: 136,
    slug: 'custom-tag',
    severity: 'error',
    text: { ru: 'Метка типа «{tag}» не допускается.', en: 'The tag "{tag}" is not allowed.' },
    fix: {
      ru: 'Уберите её; если это начало текста, возьмите текст в кавычки.',
      en: 'Take it away; if it begins a text, put the text in quotes.',
    },
    explain: {
      ru: 'Восклицательный знак в начале значения меняет в YAML его тип. Правилам хватает обычных значений.',
      en: 'At the beginning of a value an exclamation mark changes its type in YAML. Rules need plain values only.',
    },
  },
  {
    code: 137,
    slug: 'too-many-aliases',
    severity: 'error',
    text: {
      ru: 'В файле больше {most} повторов через «*имя».',
      en: 'The file repeats parts by "*name" more than {most} times.',
    },
    fix: {
      ru: 'Выпишите повторяющееся или вынесите его в предел, пакет или поправку.',
      en: 'Write the parts out, or make a limit, a package or an amendment of them.',
    },
    explain: {
      ru: 'Повтор внутри повтора разрастается взрывообразно, а читателю приходится искать начало по всему файлу.',
      en: 'Repetitions within repetitions grow explosively, and a reader has to look for the beginning all over the file.',
    },
  },
  {
    code: 138,
    slug: 'unknown-alias',
    severity: 'error',
    text: {
      ru: '«*{alias}» повторяет то, чего выше нет.',
      en: '"*{alias}" repeats what was not written above.',
    },
    fix: {
      ru: 'Если звёздочка — часть текста, возьмите его в кавычки; иначе отметьте повторяемое знаком &{alias}.',
      en: 'If the asterisk is part of a text, put it in quotes; else mark what is repeated by &{alias}.',
    },
    explain: {
      ru: 'Звёздочка в начале значения означает в YAML повтор отмеченного выше.',
      en: 'At the beginning of a value an asterisk repeats what was marked above.',
    },
  },
  {
    code: 139,
    slug: 'merge-key',
    severity: 'error',
    text: { ru: 'Слияние «<<» не допускается.', en: 'The merge key "<<" is not allowed.' },
    fix: { ru: 'Выпишите ключи.', en: 'Write the keys out.' },
    explain: {
      ru: 'В YAML 1.2 слияния нет, и при чтении правила не видно, какие ключи в нём есть.',
      en: 'YAML 1.2 has no merge key, and a reader of the rule does not see which keys it has.',
    },
  },
  {
    code: 140,
    slug: 'nested-too-deep',
    severity: 'error',
    text: { ru: 'Вложенность больше {most} уровней.', en: 'The nesting is more than {most} levels deep.' },
    fix: {
      ru: 'Правилам хватает восьми: проверьте скобки и дефисы.',
      en: 'Rules need eight: look at the brackets and dashes.',
    },
    explain: {
      ru: 'Предел защищает проверку от файлов, которые написаны, чтобы её остановить.',
      en: 'The bound protects the check from files that are written to stop it.',
    },
  },
  {
    code: 141,
    slug: 'key-not-text',
    severity: 'error',
    text: { ru: 'Ключом здесь служит не слово.', en: 'The key here is not a word.' },
    fix: { ru: 'Поставьте перед двоеточием имя.', en: 'Put a name before the colon.' },
    explain: {
      ru: 'YAML допускает ключи-списки и пустые ключи; в правилах ключ — это имя, на которое можно сослаться.',
      en: 'YAML allows lists and nothing as keys; in rules a key is a name that can be referred to.',
    },
  },
  {
    code: 142,
    slug: 'duplicate-key',
    severity: 'error',
    text: { ru: 'Ключ «{key}» уже есть.', en: 'The key "{key}" is there already.' },
    fix: { ru: 'Оставьте один из двух.', en: 'Keep one of the two.' },
    explain: {
      ru: 'Многие программы молча берут последнее из двух значений: половина правила пропала бы.',
      en: 'Many programs silently take the last of the two: half of the rule would be lost.',
    },
  },
  {
    code: 143,
    slug: 'no-value',
    severity: 'error',
    text: { ru: 'У «{key}» нет значения.', en: '"{key}" has no value.' },
    fix: {
      ru: 'Запишите значение или уберите строку. Пустой список — `[]`, «нет и не будет» — `absent`; то, что относится к ключу, сдвиньте вправо.',
      en: 'Write the value or take the line away. An empty list is `[]`, "there is none" is `absent`; indent what belongs to the key.',
    },
    explain: {
      ru: 'Пустое значение (null) могло бы значить «нет», «ещё неизвестно» или «забыли»; правила различают их словами.',
      en: 'Nothing (null) may mean "none", "not known yet" or "forgotten"; rules tell them apart by words.',
    },
  },
  {
    code: 144,
    slug: 'comment-in-text',
    severity: 'error',
    text: {
      ru: '«{comment}» читается как комментарий и в текст не попадает.',
      en: '"{comment}" reads as a comment and is no part of the text.',
    },
    fix: {
      ru: 'Если это часть текста, возьмите весь текст в кавычки; комментарий перенесите на строку выше.',
      en: 'If it is part of the text, put the whole text in quotes; move a comment to the line above.',
    },
    explain: {
      ru: 'Решётка после пробела начинает в YAML комментарий: «Договор # 5» стал бы «Договор».',
      en: 'In YAML a blank and a hash begin a comment: "Contract # 5" would become "Contract".',
    },
  },
  {
    code: 145,
    slug: 'comma-ended-value',
    severity: 'error',
    text: {
      ru: 'Запятая внутри скобок закончила значение: «{text}».',
      en: 'The comma within the brackets ended the value: "{text}".',
    },
    fix: {
      ru: 'Возьмите текст с запятой в кавычки; в числе поставьте точку, разряды разделите пробелами.',
      en: 'Put a text with a comma in quotes; in a number write a point, and group digits by blanks.',
    },
    explain: {
      ru: 'Внутри { } и [ ] запятая разделяет записи: `{ over: 33,3% }` читается как 33 и пустой ключ `3%`.',
      en: 'Within { } and [ ] a comma separates entries: `{ over: 33,3% }` reads as 33 and an empty key `3%`.',
    },
  },
  {
    code: 162,
    slug: 'hidden-character',
    severity: 'error',
    text: { ru: 'Здесь стоит невидимый знак {character}.', en: 'There is an invisible character {character} here.' },
    fix: {
      ru: 'Удалите его; проще всего набрать слово заново.',
      en: 'Delete it; the easiest way is to type the word again.',
    },
    explain: {
      ru: 'Невидимые и разворачивающие текст знаки показывают человеку не то, что читает программа.',
      en: 'Invisible characters and those that turn the direction of writing show people something else than the program reads.',
    },
  },
  {
    code: 167,
    slug: 'brackets-in-text',
    severity: 'error',
    text: {
      ru: 'Текст начинается скобкой {sign} и читается не как текст.',
      en: 'The text begins with {sign} and does not read as a text.',
    },
    fix: { ru: 'Возьмите его в кавычки.', en: 'Put it in quotes.' },
    explain: {
      ru: 'Квадратная скобка начинает в YAML список, фигурная — ключи со значениями.',
      en: 'In YAML a square bracket begins a list, a brace keys with values.',
    },
  },
];
