// The words of the help and of wrong command lines, both languages side by side.
import type { Language } from './language.ts';
import { BEGIN_USAGE } from './usage-begin.ts';
import { CASES_USAGE } from './usage-cases.ts';
import { CHECK_USAGE } from './usage-check.ts';
import { DEMO_USAGE } from './usage-demo.ts';
import { DIFF_USAGE } from './usage-diff.ts';
import { INIT_USAGE } from './usage-init.ts';
import { PROVISION_USAGE } from './usage-provision.ts';
import { REPORT_USAGE } from './usage-report.ts';
import { SERVE_USAGE } from './usage-serve.ts';
import { SIMULATOR_USAGE } from './usage-simulator.ts';

type Text = Readonly<Record<Language, string>>;

const USAGE = {
  ...BEGIN_USAGE,
  ...CASES_USAGE,
  ...CHECK_USAGE,
  ...DEMO_USAGE,
  ...DIFF_USAGE,
  ...INIT_USAGE,
  ...SIMULATOR_USAGE,
  ...PROVISION_USAGE,
  ...REPORT_USAGE,
  ...SERVE_USAGE,
  program: {
    en: 'Contract approval rules as YAML in git: checked, explained, decided.',
    ru: 'Правила согласования договоров в YAML и git: проверка, объяснение, решение.',
  },
  program_example: {
    en: 'Example:\n  vizir check\n  vizir route --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client',
    ru: 'Пример:\n  vizir check\n  vizir route --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client',
  },
  usage: { en: 'Usage:', ru: 'Использование:' },
  options: { en: 'Options:', ru: 'Параметры:' },
  arguments: { en: 'Arguments:', ru: 'Аргументы:' },
  commands: { en: 'Commands:', ru: 'Команды:' },
  opt_help: { en: 'show this help', ru: 'показать эту справку' },
  opt_version: { en: 'show the version', ru: 'показать версию' },
  opt_rules: {
    en: 'the folder that holds rules/ and routes/ (default: the current one)',
    ru: 'каталог, в котором лежат rules/ и routes/ (по умолчанию — текущий)',
  },
  opt_lang: { en: 'language of the answer: ru or en', ru: 'язык ответа: ru или en' },
  opt_as_of: {
    en: 'the decisive day, 2026-03-02 (default: today)',
    ru: 'на какой день судить, 2026-03-02 (по умолчанию — сегодня)',
  },
  route: {
    en: 'dry run: the route a contract would take, and why',
    ru: 'примерить договор: какой маршрут и почему',
  },
  route_contract: {
    en: 'a contract (YAML or JSON), many (CSV or JSON Lines), or - for standard input',
    ru: 'договор (YAML или JSON), много договоров (CSV или JSON Lines) либо - для стандартного ввода',
  },
  opt_format_route: {
    en: 'text (default) or json; of many contracts also jsonl or csv',
    ru: 'text (по умолчанию) или json; для многих договоров ещё jsonl или csv',
  },
  opt_fact: {
    en: 'a fact by name=value; every fact also has a flag of its own: --amount "6 200 000 RUB"',
    ru: 'признак: имя=значение; у каждого признака есть и свой флаг: --amount "6 200 000 RUB"',
  },
  opt_rates: {
    en: 'a YAML file of exchange rates for amounts in other currencies',
    ru: 'файл YAML с курсами для сумм в других валютах',
  },
  opt_input: {
    en: 'what the contract file is, when its name does not say: yaml, json, csv or jsonl',
    ru: 'что за файл, если из имени не видно: yaml, json, csv или jsonl',
  },
  opt_full: {
    en: 'of many contracts: the whole plan of each, with reasons (slower)',
    ru: 'для многих договоров: полный план каждого с обоснованием (медленнее)',
  },
  opt_seed: {
    en: 'of many contracts: which of them are decided twice as a check (a number)',
    ru: 'для многих договоров: какие из них перепроверить (число)',
  },
  route_example: {
    en: [
      'Example:',
      '  vizir route --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client',
      '  vizir route contract.yaml --own-form true --format json',
      '  vizir route contracts.csv --format jsonl > routes.jsonl',
      '',
      'Facts are declared in rules/facts.yaml; besides them: --id --name --inn --kpp --ogrn --tax-id --country --email --curator',
      '--initiator --confirmed. Sets are joined by commas. A flag wins over the file.',
      'Exit codes: 0 decided or cannot be told yet, 2 the contract is wrong, the rules have a gap or\nan overlap, nobody approves, or no line of a role fits (or several); the answer is printed all the same.',
    ].join('\n'),
    ru: [
      'Пример:',
      '  vizir route --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client',
      '  vizir route contract.yaml --own-form true --format json',
      '  vizir route contracts.csv --format jsonl > routes.jsonl',
      '',
      'Признаки объявлены в rules/facts.yaml; кроме них: --id --name --inn --kpp --ogrn --tax-id --country --email --curator',
      '--initiator --confirmed. Множества пишут через запятую. Флаг сильнее файла.',
      'Коды выхода: 0 — решено или пока не сказать, 2 — договор с ошибкой, в правилах пробел или\nналожение, никто не согласует либо строка роли не подходит (или подходит не одна); ответ всё равно напечатан.',
    ].join('\n'),
  },

  // Wrong command lines
  unknown_option: { en: 'There is no option {name}.', ru: 'Параметра {name} нет.' },
  unknown_command: { en: 'There is no command "{name}".', ru: 'Команды «{name}» нет.' },
  missing_value: { en: 'The option {name} needs a value.', ru: 'Параметру {name} нужно значение.' },
  too_many_arguments: { en: 'Too many arguments.', ru: 'Слишком много аргументов.' },
  wrong_choice: { en: '{name}: "{value}" is not one of: {choices}.', ru: '{name}: «{value}» — не из: {choices}.' },
  did_you_mean: { en: 'Did you mean {name}?', ru: 'Возможно, {name}?' },
  see_help: { en: 'See: vizir {command}--help', ru: 'Справка: vizir {command}--help' },
  not_a_day: {
    en: '{name}: "{value}" is not a day; write 2026-03-02.',
    ru: '{name}: «{value}» — не дата; пишите 2026-03-02.',
  },
  not_a_seed: { en: '--seed: "{value}" is not a whole number.', ru: '--seed: «{value}» — не целое число.' },
  fact_without_value: {
    en: '--fact: write name=value, not "{value}".',
    ru: '--fact: пишите имя=значение, а не «{value}».',
  },
  nothing_given: {
    en: 'Name a contract file, or say something of the contract: --amount "6 200 000 RUB" --kind services.',
    ru: 'Назовите файл договора или скажите о нём что-нибудь: --amount "6 200 000 RUB" --kind services.',
  },
  file_missing: { en: 'There is no file {file}.', ru: 'Файла {file} нет.' },
  file_is_folder: { en: '{file} is a folder, not a file.', ru: '{file} — каталог, а не файл.' },
  file_unreadable: { en: '{file} cannot be read: {reason}.', ru: '{file} не читается: {reason}.' },
  one_contract_format: {
    en: '--format {value} is for files of many contracts.',
    ru: '--format {value} — для файлов со многими договорами.',
  },
  only_many: { en: '{name} is for files of many contracts.', ru: '{name} — для файлов со многими договорами.' },
  sample_differs: {
    en: 'row {row}: the index says {fast}, json-rules-engine says {full} (--seed {seed})',
    ru: 'строка {row}: по индексу {fast}, по json-rules-engine {full} (--seed {seed})',
  },

  // fmt, schema, init
  opt_format_plain: { en: 'text or json', ru: 'text или json' },
  fmt: { en: 'write every rule file the one way', ru: 'записать все файлы правил единообразно' },
  fmt_check: {
    en: 'change nothing; exit code 2 when a file is written otherwise',
    ru: 'ничего не менять; код выхода 2, если файл записан иначе',
  },
  fmt_example: {
    en: 'Example:\n  vizir fmt\n  vizir fmt my-rules --check\n\nComments and meaning stay. A file that cannot be read is left alone: vizir check says why.\nExit codes: 0 fine, 2 a file was left alone, or is written otherwise (--check).',
    ru: 'Пример:\n  vizir fmt\n  vizir fmt my-rules --check\n\nКомментарии и смысл остаются. Файл, который не читается, не меняется: vizir check объяснит.\nКоды выхода: 0 — всё в порядке, 2 — файл не тронут или записан иначе (--check).',
  },
  fmt_changed: { en: 'written anew: {file}', ru: 'записан заново: {file}' },
  fmt_would_change: { en: 'written otherwise: {file}', ru: 'записан иначе: {file}' },
  fmt_left_alone: {
    en: 'left alone, it cannot be read safely: {file}; see vizir check',
    ru: 'не тронут, не читается без догадок: {file}; смотрите vizir check',
  },
  fmt_summary: { en: 'files: {files}, changed: {changed}', ru: 'файлов: {files}, изменено: {changed}' },
  fmt_summary_check: {
    en: 'files: {files}, written otherwise: {changed}',
    ru: 'файлов: {files}, записано иначе: {changed}',
  },
  schema: {
    en: 'schemas that offer your own facts, roles, documents and lists in the editor',
    ru: 'схемы, по которым редактор подсказывает ваши признаки, роли, документы и списки',
  },
  schema_write: { en: 'write them', ru: 'записать схемы' },
  schema_out: { en: 'the folder to write to (default: schemas)', ru: 'куда писать (по умолчанию — schemas)' },
  schema_example: {
    en: 'Example:\n  vizir schema\n  vizir schema --write\n\nWithout --write it only says where they would go. A schemas/ folder that is your own is never overwritten:\nthe schemas then go to .vizir/schemas/. Exit codes: 0 fine, 2 the rules have errors (vizir check).',
    ru: 'Пример:\n  vizir schema\n  vizir schema --write\n\nБез --write команда только говорит, куда легли бы схемы. Чужая папка schemas/ не перезаписывается:\nтогда схемы лягут в .vizir/schemas/. Коды выхода: 0 — всё в порядке, 2 — в правилах ошибки (vizir check).',
  },
  schema_written: { en: 'schemas written to {folder}: {count}', ru: 'схем записано в {folder}: {count}' },
  schema_would_write: {
    en: 'schemas that --write puts into {folder}: {count}',
    ru: 'схем, которые --write положит в {folder}: {count}',
  },
  schema_own: {
    en: 'schemas/ holds files that vizir did not write; they stay as they are.',
    ru: 'в schemas/ лежат файлы, которые писал не vizir; они не тронуты.',
  },
  cannot_write: { en: '{path} cannot be written: {reason}.', ru: '{path} не записать: {reason}.' },

  // test
  test: { en: 'run the tests of the rules', ru: 'выполнить тесты правил' },
  test_dir: { en: 'the folder that holds rules/ and routes/', ru: 'каталог, в котором лежат rules/ и routes/' },
  opt_format_test: { en: 'text (default), json or junit', ru: 'text (по умолчанию), json или junit' },
  opt_filter: {
    en: 'only tests whose name or file holds this text',
    ru: 'только тесты, в имени или файле которых есть этот текст',
  },
  opt_coverage: {
    en: 'say which rules, branches and borders no test has tried',
    ru: 'показать, какие правила, ветви и границы не затронул ни один тест',
  },
  opt_threshold: {
    en: 'exit code 6 when coverage (or, with --mutate, what is noticed) is below this percentage (0-100)',
    ru: 'код выхода 6, если покрытие (с --mutate — доля замеченных ошибок) ниже стольких процентов (0-100)',
  },
  opt_suggest: {
    en: "print tests for the borders that none has tried, with today's answers, for you to confirm",
    ru: 'напечатать тесты для непроверенных границ с сегодняшними ответами — их подтверждаете вы',
  },
  opt_mutate: {
    en: 'make small mistakes in the rules, one at a time, and show those that no test notices',
    ru: 'вносить в правила мелкие ошибки, по одной, и показать те, которых не замечает ни один тест',
  },
  mutate_alone: {
    en: '--mutate stands alone: it does not go with {option}.',
    ru: '--mutate не сочетается с {option}.',
  },
  tests_must_pass: {
    en: 'Mistakes are tried once every test passes.',
    ru: 'Ошибки вносятся, только когда все тесты пройдены.',
  },
  test_example: {
    en: 'Example:\n  vizir test\n  vizir test my-rules --filter "key client" --format junit\n  vizir test --coverage --threshold 95\n  vizir test --mutate\n  vizir test --suggest > routes/tests/borders.yaml\n\nTests stand in routes/tests/*.yaml; one that does not say when it starts, starts on the day of --as-of.\nExit codes: 0 all passed, 2 the rules have errors (vizir check), 3 a test failed or there is none,\n6 coverage, or what is noticed, is below the threshold.',
    ru: 'Пример:\n  vizir test\n  vizir test my-rules --filter "ключевой клиент" --format junit\n  vizir test --coverage --threshold 95\n  vizir test --mutate\n  vizir test --suggest > routes/tests/borders.yaml\n\nТесты лежат в routes/tests/*.yaml; если в тесте нет starts, он начинается в день --as-of.\nКоды выхода: 0 — все пройдены, 2 — в правилах ошибки (vizir check), 3 — тест не пройден или тестов нет,\n6 — покрытие или доля замеченных ошибок ниже заданного.',
  },
  not_a_percentage: {
    en: '--threshold: "{value}" is not a percentage from 0 to 100.',
    ru: '--threshold: «{value}» — не проценты от 0 до 100.',
  },
  nothing_to_suggest: { en: 'Every border has its tests.', ru: 'На каждую границу есть тесты.' },
  suggested_for: {
    en: "Borders that no test has tried, with the answers of {day}. Read each one: what you can't confirm is a fault of the rules.",
    ru: 'Границы, которых не касался ни один тест, с ответами на {day}. Прочтите каждый тест: с чем нельзя согласиться, то ошибка в правилах.',
  },
  no_tests: { en: 'There are no tests: routes/tests/*.yaml.', ru: 'Тестов нет: routes/tests/*.yaml.' },
  no_tests_match: { en: 'No test matches "{filter}".', ru: 'Ни один тест не подходит под «{filter}».' },

  test_play: {
    en: 'tell the life of each case line by line, with dates and reasons',
    ru: 'рассказать жизнь каждого дела по строкам, с датами и основаниями',
  },

  // graph
  graph: { en: 'a route, or the path of one contract, as a picture', ru: 'маршрут или путь одного договора картинкой' },
  graph_what: { en: 'a route by its name, or a contract file', ru: 'имя маршрута или файл договора' },
  opt_format_graph: { en: 'svg, mermaid or json', ru: 'svg, mermaid или json' },
  graph_example: {
    en: 'Example:\n  vizir graph large-client > route.svg\n  vizir graph contract.yaml --format mermaid\n\nThe SVG reads on light and dark pages. Exit codes: 0 drawn, 1 there is no such route or file, 2 the rules or the contract\nare wrong, or the route cannot be told yet.',
    ru: 'Пример:\n  vizir graph large-client > route.svg\n  vizir graph contract.yaml --format mermaid\n\nSVG читается и на светлом, и на тёмном. Коды выхода: 0 — нарисовано, 1 — нет такого маршрута или файла, 2 — правила или\nдоговор с ошибкой либо маршрут пока не определить.',
  },
  no_route: {
    en: 'There is no route and no file "{name}". Routes: {routes}.',
    ru: 'Нет ни маршрута, ни файла «{name}». Маршруты: {routes}.',
  },
  nothing_to_draw: {
    en: 'The route of this contract cannot be drawn: {outcome}. See: vizir route {file}',
    ru: 'Маршрут этого договора не нарисовать: {outcome}. Смотрите: vizir route {file}',
  },

  // demo
  demo_check: { en: 'The rules are checked', ru: 'Правила проверяются' },
  demo_large: { en: 'A large contract with a client', ru: 'Крупный договор с клиентом' },
  demo_usd: { en: 'A foreign supplier, an amount in dollars', ru: 'Иностранный поставщик, сумма в долларах' },
  demo_flags: {
    en: 'A small contract, from the command line alone',
    ru: 'Небольшой договор, только из командной строки',
  },
  demo_unknown: { en: 'A contract whose kind nobody has named yet', ru: 'Договор, вид которого ещё не назвали' },
  demo_life: {
    en: 'One contract lives through the May holidays: a return, a late paper, signing',
    ru: 'Один договор живёт через майские праздники: возврат, поздний документ, подписание',
  },
  demo_change: {
    en: 'A change in a hurry: the CFO, not the director, confirms large contracts. The check refuses it',
    ru: 'Правка второпях: крупный договор утверждает не директор, а финансовый директор. Проверка её не пропускает',
  },
  demo_diff: { en: 'What the change would really change', ru: 'Что эта правка изменила бы на деле' },
  demo_many: { en: 'A file of contracts', ru: 'Файл договоров' },
} as const satisfies Readonly<Record<string, Text>>;

export type UsageKey = keyof typeof USAGE;

/** A text of the command line, with its params put in. */
export function usage(key: UsageKey, language: Language, params: Readonly<Record<string, string>> = {}): string {
  const text: string = USAGE[key][language];
  return text.replace(/\{([a-z_]+)\}/g, (slot, name: string) => params[name] ?? slot);
}
