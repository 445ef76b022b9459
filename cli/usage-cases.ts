// The words of `vizir publish`, `case`, `outbox` and `backup`, both languages side by side.
import type { Language } from './language.ts';

export const CASES_USAGE = {
  opt_store: {
    en: 'the file that running cases are kept in (default: VIZIR_STORE, else vizir.db)',
    ru: 'файл, в котором хранятся дела (по умолчанию — VIZIR_STORE, иначе vizir.db)',
  },
  opt_by: { en: 'who does it, as written in the log', ru: 'кто это делает: так и запишут в журнал' },
  opt_limit: { en: 'how many at most (default: 100)', ru: 'сколько показать, самое большее (по умолчанию — 100)' },
  opt_after: { en: 'go on after this case', ru: 'продолжить после этого дела' },
  arg_case: { en: 'a case by its name', ru: 'имя дела' },
  arg_cases: { en: 'cases by their names', ru: 'имена дел' },
  opt_all_cases: { en: 'all running cases', ru: 'все дела в работе' },

  publish: {
    en: 'check rules, run their tests and let new cases go by them',
    ru: 'проверить правила, выполнить их тесты и ввести в действие',
  },
  publish_dir: {
    en: 'the folder that holds rules/ and routes/, or a git revision of the one at hand',
    ru: 'каталог, в котором лежат rules/ и routes/, либо ревизия git',
  },
  opt_previous: { en: 'back to the rules published before', ru: 'вернуть прежние правила' },
  publish_example: {
    en: 'Example:\n  vizir publish --store /var/lib/vizir/vizir.db --by anna\n  vizir publish --previous\n\nNew cases go by the newest rules; one that was sent to approval keeps its own: vizir case migrate. Exit codes: 0 published,\nor the newest already; 1 a wrong command line, or nothing to go back to; 2 the rules have errors, or the store cannot be\nused; 3 a test fails, or there is none.',
    ru: 'Пример:\n  vizir publish --store /var/lib/vizir/vizir.db --by anna\n  vizir publish --previous\n\nНовые дела идут по новейшим правилам; отправленные на согласование остаются при своих: vizir case migrate. Коды выхода:\n0 — опубликовано или и так новейшие; 1 — неверная команда либо возвращать нечего; 2 — в правилах ошибки либо с хранилищем не работать; 3 — тест не проходит или тестов нет.',
  },
  no_rules_there: {
    en: 'There is neither a folder "{name}" nor a git revision of that name. Name a folder with rules/ and routes/, a branch, a tag or a commit.',
    ru: 'Нет ни каталога «{name}», ни такой ревизии git. Назовите каталог с rules/ и routes/, ветку, тег или коммит.',
  },

  case: { en: 'running cases and their care', ru: 'дела в работе и уход за ними' },
  case_example: {
    en: 'Example:\n  vizir case list --overdue\n  vizir case show card-14\n\nEvery command has --help. They work beside the daemon, and without it.',
    ru: 'Пример:\n  vizir case list --overdue\n  vizir case show card-14\n\nУ каждой команды есть --help. Они работают и рядом с демоном, и без него.',
  },

  case_list: { en: 'who has what, since when, until when', ru: 'у кого что, с какого времени, до какого срока' },
  opt_holder: { en: 'only cases that wait for this person', ru: 'только дела, которые ждут этого человека' },
  opt_curator: { en: 'only cases of this curator', ru: 'только дела этого куратора' },
  opt_state: { en: 'only cases in this stage or state', ru: 'только дела в этом этапе или состоянии' },
  opt_overdue: { en: 'only cases whose deadline has passed', ru: 'только дела, срок которых прошёл' },
  opt_trouble: { en: 'only cases that need help', ru: 'только дела, которым нужна помощь' },
  case_list_example: {
    en: 'Example:\n  vizir case list --holder vasileva\n  vizir case list --state review --format json\n\nA state: a stage of a route, or intake, rework, waiting_for_client, on_hold, signing, sent, scanning, registered, rejected,\nwithdrawn.',
    ru: 'Пример:\n  vizir case list --holder vasileva\n  vizir case list --state review --format json\n\nСостояние — этап маршрута либо intake, rework, waiting_for_client, on_hold, signing, sent, scanning, registered, rejected,\nwithdrawn.',
  },

  case_show: { en: 'where one case is, and what is in its way', ru: 'где дело и что ему мешает' },
  case_show_example: {
    en: 'Example:\n  vizir case show card-14\n  vizir case show card-14 --format json',
    ru: 'Пример:\n  vizir case show card-14\n  vizir case show card-14 --format json',
  },

  case_history: { en: 'the thread of a case, or the log of all', ru: 'ход дела либо журнал всех дел' },
  opt_format_history: {
    en: 'text (default), json, jsonl, csv or html',
    ru: 'text (по умолчанию), json, jsonl, csv или html',
  },
  opt_all_log: {
    en: 'the whole log, in the order of its commits: jsonl (default) or csv',
    ru: 'весь журнал в порядке записи: jsonl (по умолчанию) или csv',
  },
  case_history_example: {
    en: 'Example:\n  vizir case history card-14\n  vizir case history card-14 --format html > history.html\n  vizir case history --all > log.jsonl\n\nOf one case what people wrote is told; the log of all holds it as references, as it is stored.',
    ru: 'Пример:\n  vizir case history card-14\n  vizir case history card-14 --format html > history.html\n  vizir case history --all > log.jsonl\n\nВ ходе одного дела показаны тексты людей; в журнале всех дел вместо них ссылки, как он и хранится.',
  },

  case_verify: {
    en: 'whether records are whole and the cases are what they say',
    ru: 'целы ли записи и таковы ли дела, как в них сказано',
  },
  case_replay: { en: 'rebuild a case from its records and compare', ru: 'собрать дело заново по записям и сравнить' },
  case_verify_example: {
    en: 'Example:\n  vizir case verify card-14\n  vizir case verify --all\n\nThe chain of hashes is gone through and the case rebuilt. Exit codes: 0 whole, 7 not: it is said at which record.',
    ru: 'Пример:\n  vizir case verify card-14\n  vizir case verify --all\n\nПроверяется цепочка хешей, дело собирается заново. Коды выхода: 0 — цело, 7 — нет: сказано, на какой записи.',
  },
  case_replay_example: {
    en: 'Example:\n  vizir case replay card-14 --format json\n\nExit codes: 0 the same, 7 another one.',
    ru: 'Пример:\n  vizir case replay card-14 --format json\n\nКоды выхода: 0 — то же самое, 7 — другое.',
  },

  case_retry: {
    en: 'try again what was given up in a case: events and deliveries',
    ru: 'повторить то, что в деле не удалось: события и отправки',
  },
  case_retry_example: { en: 'Example:\n  vizir case retry card-14', ru: 'Пример:\n  vizir case retry card-14' },

  case_erase: {
    en: 'make what was written about a counterparty unreadable for ever',
    ru: 'сделать тексты о контрагенте нечитаемыми навсегда',
  },
  opt_yes: { en: 'do it', ru: 'выполнить' },
  opt_force_erase: { en: 'although cases are still open', ru: 'хотя есть дела в работе' },
  case_erase_example: {
    en: 'Example:\n  vizir case erase card-14 --yes\n\nThe key of the counterparty is destroyed, in this store; copies made before have it still. Chain and replay stay whole.\nExit codes: 0 erased, 1 not asked for with --yes, or cases are open.',
    ru: 'Пример:\n  vizir case erase card-14 --yes\n\nУничтожается ключ контрагента в этом хранилище; в сделанных раньше копиях он остаётся. Цепочка и повтор целы.\nКоды выхода: 0 — стёрто, 1 — нет --yes или есть дела в работе.',
  },

  case_migrate: {
    en: 'what other rules would do to running cases; with --apply, move them',
    ru: 'что сделали бы с делами другие правила; с --apply — перевести',
  },
  opt_to: {
    en: 'hash of published rules (default: the newest)',
    ru: 'хеш опубликованных правил (по умолчанию — новейшие)',
  },
  opt_as_of_migrate: {
    en: "judged as of this day, 2026-03-02, or kept: each case's own day (default)",
    ru: 'на какой день судить, 2026-03-02, либо kept — свой день каждого дела (по умолчанию)',
  },
  opt_by_person: {
    en: 'who moves them, by the name in rules/roles.yaml',
    ru: 'кто переводит: имя из rules/roles.yaml',
  },
  opt_apply: { en: 'do it', ru: 'выполнить' },
  opt_undo: {
    en: 'back to the rules before the newest move',
    ru: 'вернуть правила, которые были до последнего перевода',
  },
  case_migrate_example: {
    en: 'Example:\n  vizir case migrate --all\n  vizir case migrate --all --apply --by novikova\n  vizir case migrate card-14 --to 3f2a91 --apply --by novikova\n  vizir case migrate card-14 --undo --apply --by novikova\n\nA case is unaffected, safe, in need of a decision, or must stay; why is said. --all moves only what is unaffected or safe.\nThe daemon does it, as an event with its author, and judges once more.',
    ru: 'Пример:\n  vizir case migrate --all\n  vizir case migrate --all --apply --by novikova\n  vizir case migrate card-14 --to 3f2a91 --apply --by novikova\n  vizir case migrate card-14 --undo --apply --by novikova\n\nДело не затронуто, переводится без потерь, требует решения или остаётся; сказано почему. --all переводит только первые два\nвида. Перевод выполняет демон — событием с автором, проверив ещё раз.',
  },

  outbox: { en: 'what has still to reach people', ru: 'что ещё не дошло до людей' },
  outbox_example: {
    en: 'Example:\n  vizir outbox list\n  vizir outbox retry KEY\n\nEvery command has --help.',
    ru: 'Пример:\n  vizir outbox list\n  vizir outbox retry KEY\n\nУ каждой команды есть --help.',
  },
  outbox_list: { en: 'what waits, is being sent, or was given up', ru: 'что ждёт, отправляется или не доставлено' },
  opt_state_outbox: {
    en: 'only pending, sending, retry, dead, sent or dropped',
    ru: 'только pending, sending, retry, dead, sent или dropped',
  },
  opt_case_outbox: { en: 'only of this case', ru: 'только по этому делу' },
  outbox_list_example: {
    en: 'Example:\n  vizir outbox list --state dead\n  vizir outbox list --case card-14 --format json',
    ru: 'Пример:\n  vizir outbox list --state dead\n  vizir outbox list --case card-14 --format json',
  },
  outbox_retry: { en: 'try again what was given up', ru: 'повторить недоставленное' },
  outbox_drop: { en: 'take back what is not to be delivered any more', ru: 'снять то, что доставлять уже не нужно' },
  arg_key: { en: 'its key, as vizir outbox list shows it', ru: 'ключ, как его показывает vizir outbox list' },
  opt_reason: { en: 'why, for the log', ru: 'почему, для журнала' },
  outbox_retry_example: {
    en: 'Example:\n  vizir outbox retry card-14/comment/1/7~0a1b2c3d4e\n\nExit codes: 0 done, 1 there is no such effect, or it was not given up.',
    ru: 'Пример:\n  vizir outbox retry card-14/comment/1/7~0a1b2c3d4e\n\nКоды выхода: 0 — сделано, 1 — такой отправки нет или она не в этом состоянии.',
  },
  outbox_drop_example: {
    en: 'Example:\n  vizir outbox drop card-14/comment/1/7~0a1b2c3d4e --reason "said by phone"\n\nExit codes: 0 done, 1 there is no such effect, or it is being sent or was.',
    ru: 'Пример:\n  vizir outbox drop card-14/comment/1/7~0a1b2c3d4e --reason "сказали по телефону"\n\nКоды выхода: 0 — сделано, 1 — такой отправки нет либо она отправляется или отправлена.',
  },

  backup: { en: 'copy the store while work goes on', ru: 'скопировать хранилище, не останавливая работы' },
  backup_file: { en: 'where to; must not be there yet', ru: 'куда; такого файла ещё не должно быть' },
  backup_example: {
    en: 'Example:\n  vizir backup /backup/vizir-2026-03-02.db\n\nA daemon on the copy knows that it is one, looks for what the original may have done since, and asks open steps again.',
    ru: 'Пример:\n  vizir backup /backup/vizir-2026-03-02.db\n\nДемон на копии узнает её, сверит, что оригинал мог сделать с тех пор, и спросит открытые шаги снова.',
  },
  backup_taken: { en: '{file} is there already. Nothing was touched.', ru: '{file} уже есть. Ничего не тронуто.' },

  // What can be wrong
  missing_argument: { en: 'Say which <{name}>.', ru: 'Не хватает аргумента <{name}>.' },
  no_case: {
    en: 'There is no case "{name}". A case is named by its card (card-14) or its registration number: vizir case list.',
    ru: 'Дела «{name}» нет. Дело называют по карточке (card-14) или по регистрационному номеру: vizir case list.',
  },
  no_person: { en: 'There is no person "{name}" in the rules.', ru: 'Человека «{name}» в правилах нет.' },
  no_rules_named: {
    en: 'No published rules begin with "{name}".',
    ru: 'Опубликованных правил, начинающихся с «{name}», нет.',
  },
  no_effect: {
    en: 'There is no such effect, or it is in no state for that: {name}',
    ru: 'Такой отправки нет, или она не в том состоянии: {name}',
  },
  nothing_published: {
    en: 'No rules are published in {file}. See: vizir publish --help',
    ru: 'В {file} правил не публиковали. Смотрите: vizir publish --help',
  },
  case_or_all: { en: 'Name a case, or say --all.', ru: 'Назовите дело или скажите --all.' },
  not_both_case_and_all: {
    en: 'Name cases or say --all, not both.',
    ru: 'Либо назовите дела, либо --all, не то и другое.',
  },
  log_format: { en: '--all is told as jsonl or csv.', ru: '--all выводится как jsonl или csv.' },
  by_needed: { en: 'Say who moves them: --by PERSON.', ru: 'Скажите, кто переводит: --by ИМЯ.' },
  undo_names: { en: '--undo wants the cases by their names.', ru: 'Для --undo назовите дела.' },
  not_a_count: {
    en: '--limit: "{value}" is not a whole number from 1 on.',
    ru: '--limit: «{value}» — не целое число от 1.',
  },
  store_not_there: {
    en: 'There is no store {file}. Say --store, or set VIZIR_STORE; vizir publish makes one.',
    ru: 'Хранилища {file} нет. Укажите --store или VIZIR_STORE; создаёт его vizir publish.',
  },
  store_in_use: {
    en: 'Somebody else is at work on {file}; try again.',
    ru: 'С {file} сейчас работает другой; повторите.',
  },
  store_busy: {
    en: '{file} is held for too long by somebody else; try again.',
    ru: '{file} слишком долго занят; повторите.',
  },
  store_damaged: {
    en: '{file} is damaged: {found}. There is no copy beside it: take the newest one that vizir backup made.',
    ru: '{file} повреждён: {found}. Рядом копий нет: возьмите последнюю из сделанных vizir backup.',
  },
  store_damaged_with_copy: {
    en: '{file} is damaged: {found}. Stop the daemon, keep the file, and put the newest copy in its place: {copy}, made at {at}.',
    ru: '{file} повреждён: {found}. Остановите демон, сохраните файл и поставьте на его место последнюю копию: {copy}, сделана {at}.',
  },
  store_newer_schema: {
    en: '{file} was written by a newer Vizir. Bring this one up to date.',
    ru: '{file} записан более новым Vizir. Обновите этот.',
  },
  store_older_schema: {
    en: '{file} is in the hands of an older Vizir. Restart its daemon with this version.',
    ru: 'С {file} работает более старый Vizir. Перезапустите его демон с этой версией.',
  },
  store_not_a_store: { en: '{file} is no store of Vizir.', ru: '{file} — не хранилище Vizir.' },
  store_read_only: {
    en: '{file} can only be read; this needs to write.',
    ru: '{file} открыт только для чтения, а нужна запись.',
  },
  store_disk_full: { en: 'There is no room for {file}.', ru: 'Для {file} нет места на диске.' },
  store_unreadable: { en: '{file} cannot be used: {found}', ru: 'С {file} не работать: {found}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
