// Messages 120-133, 163-165: text that YAML cannot read.

import type { Message } from '../message.ts';

export const syntaxMessages: readonly Message[] = [
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
];
