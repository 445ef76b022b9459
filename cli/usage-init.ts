// The words of `vizir init`, both languages side by side.
import type { Language } from './language.ts';

export const INIT_USAGE = {
  init: { en: 'a new rule repository, from the default rules', ru: 'новый набор правил на основе готового' },
  init_dir: { en: 'the folder to start it in', ru: 'каталог, в котором его начать' },
  init_example: {
    en: 'Example:\n  vizir init ../contract-rules\n  vizir init . --ci github\n\nWith --ci rules that are there stay as they are. Exit codes: 0 written, 1 it is there already, nothing was touched.',
    ru: 'Пример:\n  vizir init ../contract-rules\n  vizir init . --ci github\n\nС --ci имеющиеся правила остаются как есть. Коды выхода: 0 — записано, 1 — это уже есть, ничего не тронуто.',
  },
  init_taken: {
    en: '{path} is there already. Nothing was touched.',
    ru: '{path} уже есть. Ничего не тронуто.',
  },
  init_not_a_folder: { en: '{path} is a file, not a folder.', ru: '{path} — файл, а не каталог.' },
  init_written: { en: 'Written to {dir}: {count} files.', ru: 'Записано в {dir}, файлов: {count}.' },
  init_next: {
    en: [
      'Edit first, in this order:',
      '  1. rules/roles.yaml     your departments, people and roles (those there are made up)',
      '  2. rules/limits.yaml    your amounts, with the order that sets them',
      '  3. rules/clients.yaml   your key clients and group companies, by INN',
      '  4. routes/              who approves what, one route per file',
      '  5. rules/policy.yaml    your name for it, and what must always hold',
      'Then: vizir check {dir}, vizir route -C {dir} --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client',
      'After new names: vizir schema -C {dir} --write, and the editor offers them.',
    ].join('\n'),
    ru: [
      'Сначала правьте, в таком порядке:',
      '  1. rules/roles.yaml     ваши отделы, люди и роли (те, что там, придуманы)',
      '  2. rules/limits.yaml    ваши суммы и приказ, которым они установлены',
      '  3. rules/clients.yaml   ваши ключевые клиенты и компании группы, по ИНН',
      '  4. routes/              кто что согласует, по маршруту в файле',
      '  5. rules/policy.yaml    название и то, что должно выполняться всегда',
      'Потом: vizir check {dir}, vizir route -C {dir} --inn 7707083893 --amount "6 200 000 RUB" --kind services --relation client',
      'После новых имён: vizir schema -C {dir} --write, и редактор их подскажет.',
    ].join('\n'),
  },
  opt_ci: {
    en: 'also a workflow for github or gitlab: check, test, comment; where there are rules already, only that',
    ru: 'ещё и задания для github или gitlab: проверка, тесты, комментарий; если правила уже есть — только их',
  },
  init_odd_name: {
    en: 'A workflow cannot hold the name {path}: rename the folder with letters, digits, blanks, dots and dashes.',
    ru: 'Имя {path} в файле заданий не записать: назовите каталог буквами, цифрами, пробелами, точками и дефисами.',
  },
  init_ci_written: { en: 'Written: {files}', ru: 'Записано: {files}' },
  init_ci_next: {
    en: [
      'Set VIZIR_REPOSITORY and VIZIR_REF there to where your team keeps Vizir, and make the check required for merging.',
      'What each step does, and what it may: docs/ci.md',
    ].join('\n'),
    ru: [
      'Впишите туда VIZIR_REPOSITORY и VIZIR_REF — где ваша команда хранит Vizir — и сделайте проверку обязательной для слияния.',
      'Что делает каждый шаг и что ему разрешено: docs/ci.ru.md',
    ].join('\n'),
  },
  init_ci_include: {
    en: 'Add to .gitlab-ci.yml: include: [ { local: .gitlab/vizir.gitlab-ci.yml } ]',
    ru: 'Добавьте в .gitlab-ci.yml: include: [ { local: .gitlab/vizir.gitlab-ci.yml } ]',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
