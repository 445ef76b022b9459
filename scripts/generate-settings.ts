// docs/settings.md, its Russian sister and deploy/vizir.env: what can be set, from the table by which settings are read.

import { word } from '../src/diagnostics/catalogue/words.ts';
import type { Bilingual, Language } from '../src/diagnostics/message.ts';
import type { Setting, SettingName } from '../src/settings/setting-table.ts';
import { SETTINGS } from '../src/settings/setting-table.ts';
import type { GeneratedFile } from './generated-file.ts';

const NAMES = Object.keys(SETTINGS) as readonly SettingName[];
const PARTS = ['daemon', 'portal', 'nudge', 'onec', 'mail'] as const satisfies readonly Setting['part'][];

const PAGE = {
  title: { en: 'Settings', ru: 'Настройки' },
  intro: {
    en: 'Read from the environment and from the file that `--settings` names, of NAME=value lines; the environment wins. Everything that is wrong is said at the start, at once. Secrets stand in no log, no error and no recording. `deploy/vizir.env` holds them all, to be filled in.',
    ru: 'Берутся из окружения и из файла, который называет `--settings` (строки ИМЯ=значение); окружение главнее. Всё, что не так, говорится при запуске сразу. Секреты не попадают ни в журнал, ни в ошибки, ни в записи обмена. В `deploy/vizir.env` перечислены все, остаётся вписать значения.',
  },
  name: { en: 'setting', ru: 'настройка' },
  what: { en: 'what for', ru: 'зачем' },
  values: { en: 'values', ru: 'значения' },
  usual: { en: 'if not set', ru: 'если не задано' },
  needed: { en: 'has to be set', ru: 'нужно задать' },
  off: { en: '–', ru: '–' },
} satisfies Readonly<Record<string, Bilingual>>;

const PART_TITLES: Readonly<Record<Setting['part'], Bilingual>> = {
  daemon: { en: 'The daemon', ru: 'Служба' },
  portal: { en: 'The Bitrix24 portal', ru: 'Портал Битрикс24' },
  nudge: { en: 'Outgoing webhook (may be left out)', ru: 'Исходящий вебхук (можно без него)' },
  onec: { en: '1C (may be left out)', ru: '1С (можно без неё)' },
  mail: { en: 'Mail (may be left out)', ru: 'Почта (можно без неё)' },
};

const KINDS: Readonly<Record<Setting['kind'], Bilingual>> = {
  webhook: { en: 'address with a secret in it', ru: 'адрес, в котором секрет' },
  secret: { en: 'secret', ru: 'секрет' },
  path: { en: 'path', ru: 'путь' },
  text: { en: 'text', ru: 'текст' },
  url: { en: 'address', ru: 'адрес' },
  host: { en: 'name of a host', ru: 'имя узла' },
  email: { en: 'e-mail address', ru: 'адрес электронной почты' },
  hosts: { en: 'names of hosts', ru: 'имена узлов' },
  numbers: { en: 'whole numbers', ru: 'целые числа' },
  whole: { en: 'whole number', ru: 'целое число' },
  one_of: { en: 'one of', ru: 'одно из' },
};

export function generateSettings(): readonly GeneratedFile[] {
  return [
    { path: 'docs/settings.md', text: page('en') },
    { path: 'docs/settings.ru.md', text: page('ru') },
    { path: 'deploy/vizir.env', text: environmentFile() },
  ];
}

function page(language: Language): string {
  const sections = PARTS.flatMap((part) => [`## ${PART_TITLES[part][language]}`, table(part, language)]);
  return `${[`# ${PAGE.title[language]}`, PAGE.intro[language], ...sections].join('\n\n')}\n`;
}

function table(part: Setting['part'], language: Language): string {
  const head = [PAGE.name, PAGE.what, PAGE.values, PAGE.usual].map((words) => words[language]);
  const rows = namesOf(part).map((name) => [
    `\`${name}\``,
    word(name, language),
    valuesInWords(SETTINGS[name], language),
    usualInWords(SETTINGS[name], language),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function namesOf(part: Setting['part']): readonly SettingName[] {
  return NAMES.filter((name) => SETTINGS[name].part === part);
}

function valuesInWords(setting: Setting, language: Language): string {
  const kind = KINDS[setting.kind][language];
  switch (setting.kind) {
    case 'whole':
      return `${kind}, ${setting.from}–${setting.to}`;
    case 'one_of':
      return setting.of.map((value) => `\`${value}\``).join(', ');
    case 'secret':
      return setting.least > 1 ? `${kind}, ≥ ${setting.least}` : kind;
    default:
      return kind;
  }
}

function usualInWords(setting: Setting, language: Language): string {
  if (setting.usual !== undefined) return `\`${setting.usual}\``;
  return setting.needed === true ? PAGE.needed[language] : PAGE.off[language];
}

function environmentFile(): string {
  const sections = PARTS.map((part) => {
    const lines = namesOf(part).map((name) => {
      const setting: Setting = SETTINGS[name];
      const { usual, needed } = setting;
      const isOff = usual !== undefined || needed !== true || part !== 'portal';
      return `# ${word(name, 'en')}\n# ${word(name, 'ru')}\n${isOff ? '#' : ''}${name}=${usual ?? ''}`;
    });
    return [`# --- ${PART_TITLES[part].en} / ${PART_TITLES[part].ru}`, ...lines].join('\n');
  });
  return `# Settings of Vizir, see docs/settings.md. Secrets: keep this file readable to the service alone (chmod 600).\n\n${sections.join('\n\n')}\n`;
}
