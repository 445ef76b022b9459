// The words of `vizir simulator` on the command line, both languages side by side.
import type { Language } from './language.ts';

export const SIMULATOR_USAGE = {
  simulator: {
    en: 'a simulated Bitrix24 portal on this machine, with pages for a browser',
    ru: 'имитация портала Битрикс24 на этой машине, со страницами для браузера',
  },
  opt_simulator_port: {
    en: 'port on 127.0.0.1 (default: 8124; 0: any)',
    ru: 'порт на 127.0.0.1 (по умолчанию 8124; 0 — любой)',
  },
  opt_simulator_people: {
    en: 'people and departments of the rules work there',
    ru: 'заселить людьми и отделами из правил',
  },
  opt_simulator_provision: {
    en: 'make it ready for the rules, as provision --apply would; with their people',
    ru: 'подготовить под правила, как provision --apply; вместе с людьми',
  },
  opt_simulator_onec: {
    en: 'a simulated 1C base beside it, on the next port',
    ru: 'рядом — имитация базы 1С, на следующем порту',
  },
  opt_simulator_faults: {
    en: 'what goes wrong: calm (default), usual or stormy',
    ru: 'что идёт не так: calm (по умолчанию, ничего), usual или stormy',
  },
  opt_simulator_seed: {
    en: 'repeats secrets and faults of a run (default: a new one)',
    ru: 'повторить секреты и сбои прежнего запуска (по умолчанию — новые)',
  },
  opt_simulator_settings: { en: 'settings of the portal, a JSON file', ru: 'настройки портала, файл JSON' },
  opt_simulator_costs: {
    en: 'seconds that a read, a write and a file cost (default: 0.15,0.4,1)',
    ru: 'цена чтения, записи и файла в секундах (по умолчанию 0.15,0.4,1)',
  },
  opt_simulator_limits: {
    en: 'requests at once, requests a second, seconds of a method in ten minutes (default: 50,2,480)',
    ru: 'запросов сразу, запросов в секунду, секунд одного метода за десять минут (по умолчанию 50,2,480)',
  },
  simulator_example: {
    en: 'Example:\n  vizir simulator -C my-rules --provision\n  vizir simulator -C my-rules --provision --onec\n  vizir simulator --port 0 --faults stormy --seed 7 --limits 250,5,480\n\nNothing is kept: Ctrl-C ends the portal and everything on it. What is not set follows docs/simulator.md.\nExit codes: 0 ended; 1 a wrong command line, or the port is taken; 2 the rules have errors; 8 it could not be made ready.',
    ru: 'Пример:\n  vizir simulator -C my-rules --provision\n  vizir simulator -C my-rules --provision --onec\n  vizir simulator --port 0 --faults stormy --seed 7 --limits 250,5,480\n\nНичего не сохраняется: Ctrl-C завершает портал со всем, что на нём есть. Остальное — в docs/simulator.ru.md.\nКоды выхода: 0 — завершён; 1 — неверная команда или порт занят; 2 — в правилах ошибки; 8 — подготовить не удалось.',
  },
  not_a_port: {
    en: 'A port is a number from 0 to 65535, not "{value}".',
    ru: 'Порт — число от 0 до 65535, а не «{value}».',
  },
  port_taken: {
    en: 'Port {port} is taken by another program. Choose another with --port, or let the system choose: --port 0',
    ru: 'Порт {port} занят другой программой. Выберите другой через --port или доверьте выбор системе: --port 0',
  },
  port_refused: {
    en: 'The system does not give port {port} ({reason}). Choose one above 1023: --port 8124',
    ru: 'Система не даёт порт {port} ({reason}). Выберите порт больше 1023: --port 8124',
  },
  not_three_numbers: {
    en: '{option} takes three numbers like {example}, not "{value}".',
    ru: '{option} — три числа, например {example}, а не «{value}».',
  },
  simulator_settings_unreadable: {
    en: 'The settings {file} cannot be read ({reason}).',
    ru: 'Не удалось прочитать настройки {file} ({reason}).',
  },
  simulator_settings_not_json: {
    en: '{file} is no JSON object. Settings look like {example}',
    ru: '{file} — не объект JSON. Настройки выглядят так: {example}',
  },
  simulator_settings_unknown: {
    en: '{file} sets "{name}", which the simulated portal does not have. It has: {known}.',
    ru: '{file} задаёт «{name}», а такой настройки у имитации портала нет. Есть: {known}.',
  },
  simulator_settings_wrong: {
    en: '{file}: "{name}" is not set in a way that can be followed. It looks like {example}',
    ru: '{file}: значение «{name}» не подходит. Оно выглядит так: {example}',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
