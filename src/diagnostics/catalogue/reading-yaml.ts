// Messages 120-145, 162-167: the text of a rule file and its YAML.

import type { Message } from '../message.ts';

export const yamlMessages: readonly Message[] = [
  {
    code: 120,
    slug: 'empty-file',
    severity: 'error',
    text: {
      ru: 'В файле ничего нет, кроме комментариев и пустых строк.',
      en: 'The file holds nothing but comments and blank lines.',
    },
    fix: { ru: 'Запишите в него правило или удалите файл.', en: 'Write the rule into it, or delete the file.' },
    explain: {
      ru: 'Пустой файл обычно значит, что правило не сохранилось.',
      en: 'An empty file mostly means that a rule was not saved.',
    },
  },
  {
    code: 121,
    slug: 'tab-indentation',
    severity: 'error',
    text: { ru: 'Отступ сделан табуляцией.', en: 'The indentation is made with a tab.' },
    fix: {
      ru: 'Замените табуляцию пробелами, по два на уровень.',
      en: 'Use blanks instead of the tab, two for each level.',
    },
    explain: {
      ru: 'Отступ в YAML показывает, что к чему относится. Ширина табуляции в каждом редакторе своя, поэтому в отступах её нет.',
      en: 'In YAML indentation says what belongs to what. A tab is as wide as each editor likes, so it is not allowed there.',
    },
  },
  {
    code: 122,
    slug: 'bad-indentation',
    severity: 'error',
    text: {
      ru: 'Отступ этой строки не подходит ни к одной из строк выше.',
      en: 'The indentation of this line fits none of the lines above it.',
    },
    fix: {
      ru: 'Начните строку в том же столбце, что и соседние строки того же уровня: два пробела на уровень.',
      en: 'Begin the line in the same column as its neighbours of the same level: two blanks for each level.',
    },
    explain: {
      ru: 'Отступ в YAML показывает, что к чему относится. Строка между двумя уровнями не относится ни к чему, и всё после неё прочиталось бы наугад.',
      en: 'In YAML indentation says what belongs to what. A line between two levels belongs to nothing, and all that follows would be guessed.',
    },
  },
  {
    code: 123,
    slug: 'unclosed-quote',
    severity: 'error',
    text: { ru: 'Кавычка {quote} открыта и не закрыта.', en: 'The quote {quote} is opened and never closed.' },
    fix: {
      ru: 'Поставьте закрывающую кавычку в конце текста.',
      en: 'Put the closing quote at the end of the text.',
    },
    explain: {
      ru: 'Всё до следующей кавычки читается как один текст: правила ниже исчезли бы без следа.',
      en: 'All up to the next quote reads as one text: the rules below would vanish without a trace.',
    },
  },
  {
    code: 124,
    slug: 'unclosed-bracket',
    severity: 'error',
    text: { ru: 'Скобка {sign} открыта и не закрыта.', en: 'The bracket {sign} is opened and never closed.' },
    fix: { ru: 'Поставьте закрывающую скобку {closing}.', en: 'Put the closing {closing}.' },
    explain: {
      ru: 'В фигурных скобках записывают ключи со значениями, в квадратных — списки; обе закрываются такой же скобкой.',
      en: 'Braces hold keys with values, square brackets hold lists; each closes with its own kind.',
    },
  },
  {
    code: 125,
    slug: 'stray-bracket',
    severity: 'error',
    text: {
      ru: 'Скобка {sign} закрывает то, что не открывали.',
      en: 'The bracket {sign} closes what was never opened.',
    },
    fix: {
      ru: 'Уберите её; если она часть текста, возьмите весь текст в кавычки.',
      en: 'Take it away; if it is part of a text, put the whole text in quotes.',
    },
    explain: {
      ru: 'После лишней скобки YAML не знает, к чему относятся следующие строки.',
      en: 'After a bracket too many YAML cannot tell what the next lines belong to.',
    },
  },
  {
    code: 126,
    slug: 'missing-comma',
    severity: 'error',
    text: { ru: 'Между записями в скобках нет запятой.', en: 'There is no comma between the entries in the brackets.' },
    fix: { ru: 'Разделите записи запятой.', en: 'Put a comma between them.' },
    explain: {
      ru: 'Внутри { } и [ ] записи разделяет только запятая: без неё следующий ключ становится частью значения.',
      en: 'Within { } and [ ] only a comma separates entries: without it the next key becomes part of the value.',
    },
  },
  {
    code: 127,
    slug: 'missing-blank',
    severity: 'error',
    text: { ru: 'После «{sign}» нужен пробел: «{text}».', en: 'A blank is missing after "{sign}": "{text}".' },
    fix: {
      ru: 'Пишите ключ, двоеточие, пробел и значение; пункт списка — дефис, пробел и текст.',
      en: 'Write key, colon, blank and value; for an item of a list, dash, blank and text.',
    },
    explain: {
      ru: 'Без пробела YAML видит одно слово: `role:legal` — это имя, а не роль.',
      en: 'Without the blank YAML sees one word: `role:legal` is a name and no role.',
    },
  },
  {
    code: 128,
    slug: 'missing-colon',
    severity: 'error',
    text: {
      ru: 'Здесь ждали ключ с двоеточием, а стоит «{text}».',
      en: 'A key with a colon is expected here, not "{text}".',
    },
    fix: {
      ru: 'Запишите `ключ: значение`; продолжение длинного текста возьмите в кавычки вместе с его началом.',
      en: 'Write `key: value`; if it continues a long text, put that text in quotes from its beginning.',
    },
    explain: {
      ru: 'В файле правил каждая строка — ключ со значением или пункт списка.',
      en: 'In a rule file each line is a key with a value or an item of a list.',
    },
  },
  {
    code: 129,
    slug: 'colon-in-text',
    severity: 'error',
    text: {
      ru: 'В тексте «{text}» есть двоеточие с пробелом.',
      en: 'The text "{text}" has a colon with a blank after it.',
    },
    fix: { ru: 'Возьмите весь текст в кавычки.', en: 'Put the whole text in quotes.' },
    explain: {
      ru: 'Двоеточие с пробелом отделяет в YAML ключ от значения: слово перед ним стало бы ключом.',
      en: 'In YAML a colon with a blank separates key and value: the word before it would become a key.',
    },
  },
  {
    code: 130,
    slug: 'text-after-value',
    severity: 'error',
    text: {
      ru: 'Значение уже кончилось, а дальше стоит «{text}».',
      en: 'The value has ended, but "{text}" follows.',
    },
    fix: { ru: 'Возьмите весь текст в одни кавычки.', en: 'Put the whole text in one pair of quotes.' },
    explain: {
      ru: 'Закрывающая кавычка или скобка заканчивает значение; YAML не знает, что делать с остатком.',
      en: 'A closing quote or bracket ends the value; YAML does not know what to do with the rest.',
    },
  },
  {
    code: 131,
    slug: 'reserved-start',
    severity: 'error',
    text: {
      ru: 'Значение без кавычек не может начинаться с «{sign}».',
      en: 'A value without quotes cannot begin with "{sign}".',
    },
    fix: { ru: 'Возьмите его в кавычки.', en: 'Put it in quotes.' },
    explain: {
      ru: 'Знаки @ ` % * & ! | > и дефис с пробелом в начале значения имеют в YAML свой смысл.',
      en: 'At the beginning of a value the signs @ ` % * & ! | > and a dash with a blank have a meaning of their own in YAML.',
    },
  },
  {
    code: 132,
    slug: 'bad-escape',
    severity: 'error',
    text: {
      ru: 'В двойных кавычках «{escape}» ничего не значит.',
      en: 'Within double quotes "{escape}" means nothing.',
    },
    fix: {
      ru: 'Возьмите текст в одинарные кавычки: в них обратная черта — просто обратная черта.',
      en: 'Use single quotes: there a backslash is just a backslash.',
    },
    explain: {
      ru: 'Обратная черта в двойных кавычках начинает служебный знак, например \\n.',
      en: 'A backslash in double quotes begins an escape such as \\n.',
    },
  },
  {
    code: 133,
    slug: 'not-yaml',
    severity: 'error',
    text: { ru: 'С этого места файл не читается как YAML.', en: 'From here on the file does not read as YAML.' },
    fix: {
      ru: 'Сравните строку и ту, что над ней, с соседними правилами: отступ, двоеточие, скобки, кавычки.',
      en: 'Compare the line and the one above it with a rule nearby: indentation, colon, brackets, quotes.',
    },
    explain: {
      ru: 'Причину точнее назвать не удалось; чаще всего виновата строка или та, что над ней.',
      en: 'No more exact cause was found; mostly it is this line or the one above it.',
    },
  },
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
    slug: 'empty-value',
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
    code: 163,
    slug: 'no-front-matter',
    severity: 'error',
    text: {
      ru: 'Шаблон письма не начинается строкой из трёх дефисов.',
      en: 'The letter template does not begin with a line of three dashes.',
    },
    fix: {
      ru: 'Начните файл с `---`, ниже запишите letter, for, title, language, subject, затем снова `---` и текст письма.',
      en: 'Begin with `---`, then letter, for, title, language, subject, then `---` again and the text of the letter.',
    },
    explain: {
      ru: 'Сведения о письме стоят перед его текстом между двумя строками из трёх дефисов.',
      en: 'What is to be known about a letter stands before its text between two lines of three dashes.',
    },
  },
  {
    code: 164,
    slug: 'unclosed-front-matter',
    severity: 'error',
    text: {
      ru: 'Сведения о письме не закрыты второй строкой из трёх дефисов.',
      en: 'The front matter of the letter is not closed by a second line of three dashes.',
    },
    fix: { ru: 'Поставьте `---` перед текстом письма.', en: 'Put `---` before the text of the letter.' },
    explain: {
      ru: 'Без второй строки весь текст письма читался бы как сведения о нём.',
      en: 'Without the second line the whole letter would be read as front matter.',
    },
  },
  {
    code: 165,
    slug: 'trailing-comma',
    severity: 'error',
    text: { ru: 'Лишняя запятая или точка с запятой: «{text}».', en: 'A comma or semicolon too many: "{text}".' },
    fix: {
      ru: 'Уберите её; если она часть текста, возьмите текст в кавычки.',
      en: 'Take it away; if it is part of a text, put the text in quotes.',
    },
    explain: {
      ru: 'Строки в YAML не разделяют запятыми: запятая в конце стала бы частью значения.',
      en: 'In YAML lines are not separated by commas: one at the end would become part of the value.',
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
