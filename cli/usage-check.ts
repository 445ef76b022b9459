// The words of `vizir check` and of revisions of git, both languages side by side.
import type { Language } from './language.ts';

export const CHECK_USAGE = {
  opt_format_check: {
    en: 'text (default), json, sarif, junit, github, gitlab or markdown',
    ru: 'text (по умолчанию), json, sarif, junit, github, gitlab или markdown',
  },
  opt_base: {
    en: 'judge by the promises, severities and ignores of this git revision, and list what the change makes of them',
    ru: 'судить по обещаниям, уровням и пропускам этой ревизии git и показать, что с ними делает правка',
  },
  opt_untested: {
    en: 'warn of each rule that no test exercises (415)',
    ru: 'предупреждать о каждом правиле, которого не касается ни один тест (415)',
  },
  opt_fail_on: {
    en: 'exit code 4 when there are warnings: --fail-on warning',
    ru: 'код выхода 4, если есть предупреждения: --fail-on warning',
  },
  check: {
    en: 'read and check the rules; all findings at once',
    ru: 'прочитать и проверить правила; все замечания сразу',
  },
  check_dir: { en: 'the folder that holds rules/ and routes/', ru: 'каталог, в котором лежат rules/ и routes/' },
  check_example: {
    en: 'Example:\n  vizir check --as-of 2026-03-02\n  vizir check my-rules --format sarif > vizir.sarif\n  vizir check --base origin/main --format markdown\n\nExit codes, whatever the format: 0 fine, 1 no such revision, 2 errors, 4 warnings with --fail-on warning.',
    ru: 'Пример:\n  vizir check --as-of 2026-03-02\n  vizir check my-rules --format sarif > vizir.sarif\n  vizir check --base origin/main --format markdown\n\nКоды выхода при любом формате: 0 — всё в порядке, 1 — нет такой ревизии, 2 — ошибки, 4 — предупреждения при --fail-on warning.',
  },

  // Revisions of git
  revision_no_git: {
    en: 'A revision is read with git, and there is no git on this machine. Install it.',
    ru: 'Ревизию читает git, а на этой машине его нет. Установите git.',
  },
  revision_no_folder: { en: 'There is no directory {dir}.', ru: 'Каталога {dir} нет.' },
  revision_not_git: {
    en: '{dir} lies in no git repository, so it has no revisions. Name the directory by --rules, or begin with: git init',
    ru: '{dir} не лежит в репозитории git, ревизий там нет. Укажите каталог через --rules или начните с git init.',
  },
  revision_untrusted: {
    en: 'git does not open {dir}, since it belongs to another user. If you trust it: git config --global --add safe.directory {dir}',
    ru: 'git не открывает {dir}: каталог принадлежит другому пользователю. Если вы ему доверяете: git config --global --add safe.directory {dir}',
  },
  revision_no_revision: {
    en: '{dir} has no revision "{revision}". Name a branch, a tag or a commit; a branch of the remote is fetched by: git fetch',
    ru: 'В {dir} нет ревизии «{revision}». Укажите ветку, метку или коммит; ветку удалённого репозитория получает git fetch.',
  },
  revision_shallow: {
    en: '"{revision}" is not in {dir}: the clone holds only the newest commits. Fetch the others: git fetch --unshallow (in a CI: fetch-depth: 0, GIT_DEPTH: 0)',
    ru: '«{revision}» нет в {dir}: в клоне только последние коммиты. Получите остальные: git fetch --unshallow (в CI — fetch-depth: 0, GIT_DEPTH: 0).',
  },
  revision_objects_missing: {
    en: 'The files of that revision are not in {dir}: the clone is partial. Clone it whole, without --filter.',
    ru: 'Файлов этой ревизии в {dir} нет: клон неполный. Склонируйте репозиторий целиком, без --filter.',
  },
  revision_no_main: {
    en: '{dir} has no main branch to compare with: {branches}. Name the revision.',
    ru: 'В {dir} нет основной ветки, с которой сравнивать: {branches}. Укажите ревизию.',
  },
  revision_unrelated: {
    en: '{dir}: HEAD and {revision} have no commit in common. Name the revision.',
    ru: '{dir}: у HEAD и {revision} нет общего коммита. Укажите ревизию.',
  },
  revision_git_failed: { en: 'git cannot read {dir}: {reason}', ru: 'git не читает {dir}: {reason}' },

  // docs
  docs: {
    en: 'the regulation as a document, written from the rules',
    ru: 'регламент документом, составленным по правилам',
  },
  opt_format_docs: {
    en: 'markdown (default), html (one file that prints well) or json; with --check: json answers as JSON',
    ru: 'markdown (по умолчанию), html (один файл, готовый к печати) или json; с --check: json отвечает в JSON',
  },
  opt_out_docs: {
    en: 'write to this file instead of standard output',
    ru: 'записать в этот файл, а не в стандартный вывод',
  },
  opt_check_docs: {
    en: 'write nothing; exit code 7 when this written copy no longer says what the rules say',
    ru: 'ничего не писать; код выхода 7, если эта записанная копия расходится с правилами',
  },
  docs_example: {
    en: [
      'Example:',
      '  vizir docs > regulation.md',
      '  vizir docs my-rules --lang en --format html --out regulation.html',
      '  vizir docs --check regulation.html',
      '',
      'The ending of --out gives the format when none is named. The same rules, day and language give the same bytes. A copy says',
      'itself what day, language and format it has; --check writes it anew for that day, and also asks whether a date of the rules has',
      'passed since (up to today, or --as-of). Exit codes: 0 fine, 1 no such file, 2 the rules have errors (vizir check), 7 stale.',
    ].join('\n'),
    ru: [
      'Пример:',
      '  vizir docs > regulation.md',
      '  vizir docs my-rules --lang en --format html --out regulation.html',
      '  vizir docs --check regulation.html',
      '',
      'Если формат не назван, его даёт окончание файла в --out. Те же правила, день и язык дают тот же файл до байта. Копия сама',
      'говорит свой день, язык и формат; --check составляет её заново на тот же день и смотрит, не прошла ли с тех пор (до сегодня',
      'или до --as-of) дата, с которой правила меняются. Коды выхода: 0 — всё в порядке, 1 — нет такого файла, 2 — в правилах',
      'ошибки (vizir check), 7 — копия устарела.',
    ].join('\n'),
  },
  docs_written: { en: 'Written: {file}', ru: 'Записано: {file}' },
  docs_fresh: { en: '{file} is fresh.', ru: 'Копия {file} свежая.' },
  docs_no_mark: {
    en: '{file} is no copy that vizir docs has written, or its beginning was changed. Write one: vizir docs --out FILE',
    ru: '{file} — не копия, записанная vizir docs, или её начало изменено. Записать копию: vizir docs --out ФАЙЛ',
  },
  docs_differs: {
    en: '{file} no longer says what the rules say: line {line} would be written otherwise.',
    ru: 'Копия {file} расходится с правилами: строка {line} была бы другой.',
  },
  docs_rules_changed: {
    en: '{file} is of {day}; since then a date has passed on which the rules change.',
    ru: 'Копия {file} составлена на {day}; с тех пор прошла дата, с которой правила меняются.',
  },
  docs_fix: {
    en: 'Write it anew and commit it: {command}',
    ru: 'Составьте её заново и сохраните в git: {command}',
  },
  docs_out_or_check: { en: '--out and --check do not go together.', ru: '--out и --check вместе не используют.' },
  docs_no_printing: {
    en: '--check answers as text or as JSON: leave --format out, or name json.',
    ru: '--check отвечает текстом или в JSON: уберите --format или укажите json.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
