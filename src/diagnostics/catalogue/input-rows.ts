// Messages 550-560: files of contracts as files.

import type { Message } from '../message.ts';

export const rowMessages: readonly Message[] = [
  {
    code: 550,
    slug: 'unknown-column',
    severity: 'error',
    text: {
      en: 'There is no fact for the column "{column}".',
      ru: 'Столбцу «{column}» не соответствует ни один признак.',
    },
    fix: {
      en: 'The header names facts of rules/facts.yaml and keys of a contract; remove the column or rename it. No row was read.',
      ru: 'В заголовке стоят признаки из rules/facts.yaml и ключи договора; уберите столбец или переименуйте. Ни одна строка не прочитана.',
    },
    explain: {
      en: 'A column that is passed over would be a fact that nobody answered, in every row.',
      ru: 'Пропущенный столбец стал бы признаком без ответа в каждой строке.',
    },
  },
  {
    code: 551,
    slug: 'column-twice',
    severity: 'error',
    text: { en: 'The column "{column}" is there twice.', ru: 'Столбец «{column}» встречается дважды.' },
    fix: { en: 'Keep one.', ru: 'Оставьте один.' },
    explain: { en: 'Which of the two holds cannot be told.', ru: 'Какой из двух верен, сказать нельзя.' },
  },
  {
    code: 552,
    slug: 'no-contracts',
    severity: 'error',
    text: { en: 'The file is empty.', ru: 'Файл пуст.' },
    fix: {
      en: 'The first line of a CSV names the facts, each further line is a contract; a line of JSON Lines is a contract.',
      ru: 'Первая строка CSV называет признаки, каждая следующая — договор; в JSON Lines каждая строка — договор.',
    },
    explain: { en: 'Nothing was asked, so nothing was answered.', ru: 'Ничего не спрошено, поэтому нет и ответа.' },
  },
  {
    code: 553,
    slug: 'wrong-number-of-cells',
    severity: 'error',
    text: {
      en: 'This row has {cells} {cells|cell|cells}, the header has {columns}.',
      ru: 'В этой строке {cells} {cells|ячейка|ячейки|ячеек}, а в заголовке {columns}.',
    },
    fix: {
      en: 'A delimiter is missing or too many, or stands inside a value: put that value in quotes.',
      ru: 'Разделителя не хватает, он лишний или стоит внутри значения: возьмите такое значение в кавычки.',
    },
    explain: {
      en: 'With a cell missing all that follow would answer the wrong question.',
      ru: 'Если ячейки не хватает, все следующие отвечали бы не на свой вопрос.',
    },
  },
  {
    code: 554,
    slug: 'stray-quote',
    severity: 'error',
    text: {
      en: 'A quote in this row is not closed, or text follows a closed one.',
      ru: 'Кавычка в этой строке не закрыта, или за закрытой стоит текст.',
    },
    fix: {
      en: 'Inside quotes a quote is written twice: "ООО ""Ромашка""".',
      ru: 'Внутри кавычек кавычка пишется дважды: "ООО ""Ромашка""".',
    },
    explain: {
      en: 'An open quote would swallow the rows below; they are answered, this one is not.',
      ru: 'Открытая кавычка проглотила бы строки ниже; на них ответ есть, на эту — нет.',
    },
  },
  {
    code: 555,
    slug: 'input-not-utf8',
    severity: 'error',
    text: { en: 'The file is not UTF-8; it looks like {encoding}.', ru: 'Файл не в UTF-8; похоже на {encoding}.' },
    fix: {
      en: 'Save it as "CSV UTF-8", or convert it: iconv -f {encoding} -t UTF-8.',
      ru: 'Сохраните его как «CSV UTF-8» или перекодируйте: iconv -f {encoding} -t UTF-8.',
    },
    explain: {
      en: 'Read in the wrong encoding names turn into other names.',
      ru: 'В чужой кодировке имена превращаются в другие имена.',
    },
  },
  {
    code: 556,
    slug: 'row-too-long',
    severity: 'error',
    text: { en: 'This row has more than {most} characters.', ru: 'В этой строке больше {most} знаков.' },
    fix: { en: 'Look for a missing line break.', ru: 'Поищите пропавший перевод строки.' },
    explain: {
      en: 'No contract is that long; memory is kept bounded.',
      ru: 'Таких длинных договоров не бывает, а память не бесконечна.',
    },
  },
  {
    code: 557,
    slug: 'row-not-json',
    severity: 'error',
    text: { en: 'This line is not JSON.', ru: 'Эта строка — не JSON.' },
    fix: {
      en: 'One JSON object a line, without commas between the lines.',
      ru: 'По одному объекту JSON в строке, без запятых между строками.',
    },
    explain: {
      en: 'A file of JSON Lines is not one JSON text: a broken line costs that line only.',
      ru: 'Файл JSON Lines — не один текст JSON: сломанная строка портит только себя.',
    },
  },
  {
    code: 558,
    slug: 'row-not-an-object',
    severity: 'error',
    text: { en: 'This line is not a JSON object.', ru: 'Эта строка — не объект JSON.' },
    fix: {
      en: 'Write a contract a line: { "inn": "7707083893", "kind": "services" }.',
      ru: 'По договору в строке: { "inn": "7707083893", "kind": "services" }.',
    },
    explain: {
      en: 'Facts have names, and only an object has them.',
      ru: 'У признаков есть имена, а они бывают только у объекта.',
    },
  },
  {
    code: 559,
    slug: 'input-too-large',
    severity: 'error',
    text: { en: 'The file has more than {most} MB.', ru: 'Файл больше {most} МБ.' },
    fix: {
      en: 'One contract is short; many go into a CSV or JSON Lines file.',
      ru: 'Один договор короток; много договоров — в файле CSV или JSON Lines.',
    },
    explain: {
      en: 'A contract of that size is another file, given by mistake.',
      ru: 'Договор такого размера — это другой файл, указанный по ошибке.',
    },
  },
  {
    code: 560,
    slug: 'input-binary',
    severity: 'error',
    text: { en: 'The file is not text.', ru: 'Файл — не текст.' },
    fix: { en: 'Save a spreadsheet as CSV UTF-8.', ru: 'Таблицу сохраните как CSV UTF-8.' },
    explain: {
      en: 'It holds bytes that no text has; an .xlsx is such a file.',
      ru: 'В нём байты, которых в тексте не бывает; таков, например, .xlsx.',
    },
  },
];
