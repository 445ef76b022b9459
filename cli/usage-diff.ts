// The words of `vizir diff`, both languages side by side.
import type { Language } from './language.ts';

export const DIFF_USAGE = {
  diff: {
    en: 'what really changes between two revisions: which contracts are decided otherwise',
    ru: 'что на деле меняется между двумя ревизиями: какие договоры решаются иначе',
  },
  diff_before: {
    en: 'a git revision or a folder with rules/ and routes/ (default: where the work left the main branch)',
    ru: 'ревизия git или каталог с rules/ и routes/ (по умолчанию — где работа отошла от основной ветки)',
  },
  diff_after: {
    en: 'the same (default: the rules as they lie here)',
    ru: 'то же (по умолчанию — правила, как они лежат здесь)',
  },
  opt_contracts: {
    en: 'past contracts (CSV or JSON Lines): how many are in each class, and the approvals per role before and after',
    ru: 'прошлые договоры (CSV или JSON Lines): сколько их в каждом классе и сколько согласований у роли было и стало',
  },
  opt_format_diff: { en: 'text (default), json or markdown', ru: 'text (по умолчанию), json или markdown' },
  opt_exit_code: {
    en: 'exit code 5 when something changes, 4 when not everything could be compared',
    ru: 'код выхода 5, если что-то меняется, 4, если сравнить удалось не всё',
  },
  diff_example: {
    en: 'Example:\n  vizir diff\n  vizir diff HEAD~1 HEAD --format markdown\n  vizir diff old-rules new-rules --contracts past.csv\n\nEach change is told by the contracts that it is about, and shown by one that both sides have decided.\nExit codes: 0 compared, 2 a side cannot be read, or a row of the contracts (after all rows); with --exit-code also 5 something changes,\n4 not everything could be compared.',
    ru: 'Пример:\n  vizir diff\n  vizir diff HEAD~1 HEAD --format markdown\n  vizir diff old-rules new-rules --contracts past.csv\n\nКаждое изменение названо договорами, которых оно касается, и показано на договоре, который решили обе стороны.\nКоды выхода: 0 — сравнено, 2 — не читается одна из сторон или строка договоров (после всех строк); с --exit-code ещё 5 — что-то\nменяется, 4 — сравнить удалось не всё.',
  },
  diff_side_fails: {
    en: 'The rules of {side} do not check, so there is nothing to compare:',
    ru: 'Правила «{side}» не проходят проверку, сравнивать нечего:',
  },
  diff_side_neither: {
    en: '"{name}" is neither a folder nor a git revision in {dir}. Name a folder with rules/ and routes/, a branch, a tag or a commit; a branch of the remote is fetched by: git fetch',
    ru: '«{name}» — не каталог и не ревизия git в {dir}. Укажите каталог с rules/ и routes/, ветку, метку или коммит; ветку удалённого репозитория получает git fetch.',
  },
  diff_side_file: {
    en: '"{name}" is a file. Name the folder with rules/ and routes/, or a git revision.',
    ru: '«{name}» — это файл. Укажите каталог с rules/ и routes/ или ревизию git.',
  },
  diff_here: { en: 'the work tree', ru: 'рабочий каталог' },
  diff_contracts_many: {
    en: '--contracts: {file} is no file of many contracts: CSV or JSON Lines.',
    ru: '--contracts: {file} — не файл со многими договорами: нужен CSV или JSON Lines.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
