// The words of `vizir demo` on the command line, both languages side by side.
import type { Language } from './language.ts';

export const DEMO_USAGE = {
  demo: {
    en: 'a company at work over simulated months: portal, 1C, mail and people on this machine, on the default rules',
    ru: 'компания за работой несколько имитируемых месяцев: портал, 1С, почта и люди на этой машине, по готовым правилам',
  },
  demo_example: {
    en: 'Example:\n  vizir demo\n  vizir demo --contracts 20 --months 2 --seed 7\n  vizir demo --compare\n  vizir demo --serve 8124\n  vizir demo rules\n\nEverything is simulated, people too; the same seed gives the same end.\nExit codes: 0 what must be so is so; 1 a wrong command line; 7 it is not: a contract is lost, parts do not add up, a record was changed.',
    ru: 'Пример:\n  vizir demo\n  vizir demo --contracts 20 --months 2 --seed 7\n  vizir demo --compare\n  vizir demo --serve 8124\n  vizir demo rules\n\nИмитируется всё, и люди тоже; одно и то же зерно даёт один и тот же конец.\nКоды выхода: 0 — всё, что должно сойтись, сошлось; 1 — неверная команда; 7 — не сошлось: потерян договор, части не складываются, запись изменена.',
  },
  demo_rules: {
    en: 'the commands on the default rules: check, four contracts, a file of many, a change and its difference',
    ru: 'команды на готовых правилах: проверка, четыре договора, файл договоров, правка и её последствия',
  },
  demo_rules_example: { en: 'Example:\n  vizir demo rules --lang en', ru: 'Пример:\n  vizir demo rules' },
  opt_demo_contracts: {
    en: 'how many contracts are begun (default: 60)',
    ru: 'сколько начать договоров (по умолчанию 60)',
  },
  opt_demo_months: {
    en: 'for how many months from 2 March 2026 on, 1 to 9 (default: 3)',
    ru: 'сколько месяцев со 2 марта 2026 года, от 1 до 9 (по умолчанию 3)',
  },
  opt_demo_seed: { en: 'repeats a play (default: 1)', ru: 'повторить имитацию (по умолчанию 1)' },
  opt_demo_without: {
    en: 'a part of the automation that is switched off: parallel, reminders, early_checks or letters; may be repeated',
    ru: 'отключить часть автоматизации: parallel, reminders, early_checks или letters; можно несколько раз',
  },
  opt_demo_compare: {
    en: 'the same seed and people five times: with everything, then with one part switched off after another',
    ru: 'то же зерно и те же люди пять раз: со всем, затем без одной из частей по очереди',
  },
  opt_demo_store: { en: 'keep the store in this new file', ru: 'оставить хранилище в этом новом файле' },
  opt_demo_serve: {
    en: 'afterwards keep the portal on 127.0.0.1 with the daemon at work (default port: 8124; 0: any)',
    ru: 'потом оставить портал на 127.0.0.1 вместе с работающим демоном (порт по умолчанию 8124; 0 — любой)',
  },
  demo_not_a_count: {
    en: '{option} takes a whole number from {least} to {most}, not "{value}".',
    ru: '{option} — целое число от {least} до {most}, а не «{value}».',
  },
  demo_no_seed: {
    en: '--seed is empty: it takes a number or a word; the same one repeats the play.',
    ru: '--seed — пусто: нужно число или слово; с тем же зерном имитация повторится.',
  },
  demo_no_such_part: {
    en: 'There is no part "{value}". Parts are: parallel, reminders, early_checks, letters.',
    ru: 'Части «{value}» нет. Есть: parallel, reminders, early_checks, letters.',
  },
  demo_store_there: {
    en: 'There is {file} already. Name a file that is not there: a play begins with nothing.',
    ru: 'Файл {file} уже есть. Назовите новый: имитация начинает с пустого места.',
  },
  demo_not_both: {
    en: '{option} and {other} do not go together.',
    ru: '{option} и {other} вместе не работают.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
