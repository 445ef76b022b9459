// The words of `vizir serve` on the command line, both languages side by side.
import type { Language } from './language.ts';

export const SERVE_USAGE = {
  serve: {
    en: 'run the daemon: cases, the Bitrix24 portal, 1C',
    ru: 'запустить службу: дела, портал Битрикс24, 1С',
  },
  opt_settings_file: { en: 'file of settings, NAME=value lines', ru: 'файл настроек, строки ИМЯ=значение' },
  opt_check_settings: {
    en: 'only check the settings, and say what is set',
    ru: 'только проверить настройки и сказать, что задано',
  },
  serve_example: {
    en: 'Example:\n  vizir serve --settings deploy/vizir.env\n  vizir serve --settings deploy/vizir.env --check\n\nLogs lines of JSON to standard output; health, readiness and metrics are on this machine alone (docs/run.md).\nSIGTERM and Ctrl-C end it: what was begun is ended first.\nExit codes: 0 ended; 1 wrong settings or command line; 2 the rules or the store cannot be used; 8 the portal is not ready.',
    ru: 'Пример:\n  vizir serve --settings deploy/vizir.env\n  vizir serve --settings deploy/vizir.env --check\n\nЖурнал — строки JSON на стандартном выводе; здоровье, готовность и метрики — только на этой машине (docs/run.ru.md).\nЗавершается по SIGTERM или Ctrl-C: начатое сначала доделывается.\nКоды выхода: 0 — завершена; 1 — неверные настройки или команда; 2 — негодные правила или хранилище; 8 — портал не готов.',
  },
  serve_no_rules: {
    en: 'No rules are published in {file}: run vizir publish, or set VIZIR_RULES to their folder.',
    ru: 'В {file} не опубликованы правила: выполните vizir publish или задайте VIZIR_RULES — их папку.',
  },
  serve_rules_refused: {
    en: 'The rules in VIZIR_RULES cannot be published, and {file} holds no others:\n{said}',
    ru: 'Правила из VIZIR_RULES опубликовать нельзя, а других в {file} нет:\n{said}',
  },
  serve_not_provisioned: {
    en: 'The portal lacks what the rules need: {missing}. Run vizir provision --apply.',
    ru: 'На портале нет того, что нужно правилам: {missing}. Выполните vizir provision --apply.',
  },
  serve_portal_refuses: {
    en: 'The portal turns us away: {reason}. See that the webhook in VIZIR_WEBHOOK exists, has not expired, and has the rights of docs/connect-bitrix24.md.',
    ru: 'Портал нас не пускает: {reason}. Проверьте, что вебхук из VIZIR_WEBHOOK есть, не истёк и имеет права из docs/connect-bitrix24.ru.md.',
  },
  serve_no_mapping: { en: '{file} cannot be used: {reason}.', ru: '{file} не годится: {reason}.' },
  serve_in_use: {
    en: 'Another daemon is at work on {file}: there is one for each store. End it first, or set VIZIR_STORE.',
    ru: 'С {file} уже работает другая служба, а на хранилище она одна. Остановите её или задайте VIZIR_STORE.',
  },
  serve_port_taken: {
    en: 'Port {port} is taken: set VIZIR_WATCH_PORT or VIZIR_NUDGE_PORT to another one.',
    ru: 'Порт {port} занят: задайте VIZIR_WATCH_PORT или VIZIR_NUDGE_PORT иначе.',
  },
  doctor: {
    en: 'look whether the portal, 1C, the rules and this machine are fit for the daemon',
    ru: 'проверить, готовы ли портал, 1С, правила и эта машина к работе службы',
  },
  opt_try: {
    en: 'also try what can only be known by writing, and delete it again',
    ru: 'проверить и то, что видно лишь по записи; записанное удаляется',
  },
  doctor_example: {
    en: 'Example:\n  vizir doctor --settings deploy/vizir.env\n  vizir doctor --settings deploy/vizir.env --try\n\n✓ fine, ! works but look at it, ✗ has to be mended, – not set or not asked.\nExit codes: 0 nothing has to be mended; 1 wrong settings or command line; 7 something has to be mended.',
    ru: 'Пример:\n  vizir doctor --settings deploy/vizir.env\n  vizir doctor --settings deploy/vizir.env --try\n\n✓ в порядке, ! работает, но посмотрите, ✗ нужно исправить, – не задано или не спрашивали.\nКоды выхода: 0 — исправлять нечего; 1 — неверные настройки или команда; 7 — нужно исправить.',
  },
  settings_unreadable: {
    en: 'The settings in {file} cannot be read: {reason}.',
    ru: 'Настройки из {file} не читаются: {reason}.',
  },
  settings_right: { en: 'The settings are right.', ru: 'Настройки в порядке.' },
  settings_see: {
    en: 'All settings: docs/settings.md.',
    ru: 'Все настройки: docs/settings.ru.md.',
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
