// Messages 101-119: a rule repository that cannot be read.

import type { Message } from '../message.ts';

export const repositoryMessages: readonly Message[] = [
  {
    code: 101,
    slug: 'no-directory',
    severity: 'error',
    text: { ru: 'Каталога «{dir}» нет.', en: 'There is no directory "{dir}".' },
    fix: {
      ru: 'Укажите каталог, в котором лежат rules/ и routes/.',
      en: 'Name the directory that holds rules/ and routes/.',
    },
    explain: {
      ru: 'Правила читаются из каталога с папками rules/ и routes/; по умолчанию это текущий каталог.',
      en: 'Rules are read from a directory that holds rules/ and routes/; by default from the current one.',
    },
  },
  {
    code: 102,
    slug: 'empty-directory',
    severity: 'error',
    text: { ru: 'Каталог «{dir}» пуст.', en: 'The directory "{dir}" is empty.' },
    fix: {
      ru: 'Создайте набор правил командой `vizir init {dir}` или укажите другой каталог.',
      en: 'Make a starting point with `vizir init {dir}`, or name another directory.',
    },
    explain: {
      ru: 'Проверка пустого каталога, которая закончилась бы словом «успешно», ничего бы не значила: чаще всего это опечатка в пути.',
      en: 'A check of nothing that ends well means nothing: mostly the path is mistyped.',
    },
  },
  {
    code: 103,
    slug: 'no-rules',
    severity: 'error',
    text: { ru: 'В каталоге «{dir}» нет папки rules/.', en: 'The directory "{dir}" has no folder rules/.' },
    fix: {
      ru: 'Запустите команду в каталоге с rules/ и routes/, укажите его через --rules или создайте набор правил командой `vizir init`.',
      en: 'Run the command where rules/ and routes/ are, name that directory by --rules, or make a starting point with `vizir init`.',
    },
    explain: {
      ru: 'Набор правил узнаётся по папке rules/: в ней политика, признаки, роли и сроки, без которых маршруты ничего не значат.',
      en: 'A rule repository is known by its folder rules/: policy, facts, roles and deadlines, without which routes mean nothing.',
    },
  },
  {
    code: 104,
    slug: 'unreadable-file',
    severity: 'error',
    text: { ru: 'Файл не читается: {reason}.', en: 'The file cannot be read: {reason}.' },
    fix: { ru: 'Проверьте права на файл и на папку.', en: 'Check the permissions of the file and of its folder.' },
    explain: {
      ru: 'Пропущенный файл изменил бы маршруты незаметно, поэтому правила читаются либо целиком, либо никак.',
      en: 'A file left out would change routes without anyone noticing: rules are read whole or not at all.',
    },
  },
  {
    code: 105,
    slug: 'symbolic-link',
    severity: 'error',
    text: { ru: 'Это символическая ссылка на «{target}».', en: 'This is a symbolic link to "{target}".' },
    fix: { ru: 'Замените ссылку самим файлом или папкой.', en: 'Put the file or the folder itself in its place.' },
    explain: {
      ru: 'Ссылка может вести за пределы набора правил: прочитанное тогда не лежало бы в git и не проходило бы проверку изменений.',
      en: 'A link may lead out of the repository: what is read would then not be in git, and no review would see it change.',
    },
  },
  {
    code: 106,
    slug: 'file-too-large',
    severity: 'error',
    text: {
      ru: 'Файл занимает {bytes} байт, допустимо не более {most}.',
      en: 'The file has {bytes} bytes; at most {most} are allowed.',
    },
    fix: {
      ru: 'Разделите файл: маршруты, поправки, пакеты и тесты могут лежать в нескольких файлах.',
      en: 'Split it: routes, amendments, packages and tests may lie in several files.',
    },
    explain: {
      ru: 'Правила приходят из чужих правок; предел не даёт одному файлу занять машину. Настоящие файлы правил в сотни раз меньше.',
      en: 'Rules come in by pull requests; the bound keeps one file from occupying the machine. Real rule files are hundreds of times smaller.',
    },
  },
  {
    code: 107,
    slug: 'too-many-files',
    severity: 'error',
    text: {
      ru: 'В наборе правил больше {most} файлов.',
      en: 'The rule repository has more than {most} files.',
    },
    fix: {
      ru: 'Уберите из rules/ и routes/ то, что не относится к правилам.',
      en: 'Move out of rules/ and routes/ what is no rule.',
    },
    explain: {
      ru: 'Предел не даёт правке занять машину проверкой; чаще всего в папку попало постороннее.',
      en: 'The bound keeps a change from occupying the machine; mostly something else got into the folder.',
    },
  },
  {
    code: 108,
    slug: 'folders-too-deep',
    severity: 'error',
    text: { ru: 'Папки вложены глубже {most} уровней.', en: 'Folders are nested more than {most} deep.' },
    fix: {
      ru: 'Положите файл ближе к rules/ или routes/.',
      en: 'Put the file nearer to rules/ or routes/.',
    },
    explain: {
      ru: 'Правилам хватает двух уровней; предел защищает проверку от бесконечных каталогов.',
      en: 'Rules need two levels; the bound protects the check from endless folders.',
    },
  },
  {
    code: 109,
    slug: 'binary-file',
    severity: 'error',
    text: {
      ru: 'Это двоичный файл: нулевой байт на позиции {offset}.',
      en: 'This is a binary file: there is a zero byte at offset {offset}.',
    },
    fix: {
      ru: 'Уберите файл из rules/ и routes/ или сохраните его как текст в кодировке UTF-8.',
      en: 'Move it out of rules/ and routes/, or save it as UTF-8 text.',
    },
    explain: {
      ru: 'Файлы правил — это текст. Скан или документ Word среди правил означает, что правило забыли записать.',
      en: 'Rule files are text. A scan or a Word document among them means that a rule was never written down.',
    },
  },
  {
    code: 110,
    slug: 'wrong-encoding',
    severity: 'error',
    text: {
      ru: 'Файл не в кодировке UTF-8; похоже на {encoding}.',
      en: 'The file is not UTF-8; it looks like {encoding}.',
    },
    fix: {
      ru: 'Сохраните его в UTF-8: в Блокноте «Сохранить как», кодировка UTF-8; в VS Code «Save with Encoding».',
      en: 'Save it as UTF-8: "Save as" with encoding UTF-8 in Notepad, "Save with Encoding" in VS Code.',
    },
    explain: {
      ru: 'В чужой кодировке русские слова читаются как другие знаки. Кодировка не угадывается молча: ошибка изменила бы правило.',
      en: 'In another encoding words read as other signs. It is never guessed silently: a wrong guess would change a rule.',
    },
  },
  {
    code: 111,
    slug: 'not-a-directory',
    severity: 'error',
    text: { ru: '«{dir}» — не каталог.', en: '"{dir}" is not a directory.' },
    fix: {
      ru: 'Укажите каталог, в котором лежат rules/ и routes/; отдельный файл правил сам по себе не проверяется.',
      en: 'Name the directory that holds rules/ and routes/; a single rule file is not checked by itself.',
    },
    explain: {
      ru: 'Правило ссылается на роли, сроки и признаки из других файлов, поэтому проверяется весь набор.',
      en: 'A rule refers to roles, deadlines and facts of other files, so the whole repository is checked.',
    },
  },
  {
    code: 112,
    slug: 'special-file',
    severity: 'error',
    text: { ru: 'Это не обычный файл: {kind}.', en: 'This is no ordinary file: {kind}.' },
    fix: { ru: 'Уберите его из rules/ и routes/.', en: 'Move it out of rules/ and routes/.' },
    explain: {
      ru: 'Канал или устройство может не кончаться никогда; правила читаются только из обычных файлов.',
      en: 'A pipe or a device may never end; rules are read from ordinary files only.',
    },
  },
  {
    code: 113,
    slug: 'too-much-text',
    severity: 'error',
    text: {
      ru: 'В файлах правил вместе больше {most} знаков.',
      en: 'The rule files have more than {most} characters together.',
    },
    fix: {
      ru: 'Уберите из rules/ и routes/ то, что не относится к правилам.',
      en: 'Move out of rules/ and routes/ what is no rule.',
    },
    explain: {
      ru: 'Предел не даёт правке занять память машины; это в тысячу раз больше полного набора правил агентства.',
      en: 'The bound keeps a change from filling the memory; it is a thousand times the whole rule set of an agency.',
    },
  },
];
