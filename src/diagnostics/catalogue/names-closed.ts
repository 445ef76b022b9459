// Messages 317-329: words of closed lists, and names that may be of several kinds.

import type { Message } from '../message.ts';

export const namesClosedMessages: readonly Message[] = [
  {
    code: 317,
    slug: 'unknown-placeholder',
    severity: 'error',
    text: { ru: 'Подстановки «{name}» в этом письме нет.', en: 'This letter knows no placeholder "{name}".' },
    fix: { ru: 'Возьмите одну из этих: {known}.', en: 'Use one of these: {known}.' },
    explain: {
      ru: 'Подстановки — закрытый список: опечатка ушла бы клиенту как есть, в фигурных скобках.',
      en: 'Placeholders are a closed list: a misspelled one would go to the client as it stands, braces and all.',
    },
  },
  {
    code: 318,
    slug: 'unknown-country',
    severity: 'error',
    text: { ru: 'Кода страны «{name}» нет.', en: '"{name}" is not a country code.' },
    fix: {
      ru: 'Запишите две заглавные латинские буквы по ISO 3166: RU, KZ, CN.',
      en: 'Write two capital letters of ISO 3166: RU, KZ, CN.',
    },
    explain: {
      ru: 'Страна, записанная как-то иначе, не совпала бы ни с одним договором.',
      en: 'A country written otherwise would match no contract.',
    },
  },
  {
    code: 319,
    slug: 'unknown-currency',
    severity: 'error',
    text: { ru: 'Кода валюты «{name}» нет.', en: '"{name}" is not a currency code.' },
    fix: {
      ru: 'Запишите три заглавные латинские буквы по ISO 4217: RUB, USD, CNY.',
      en: 'Write three capital letters of ISO 4217: RUB, USD, CNY.',
    },
    explain: {
      ru: 'У каждой валюты своё число знаков после точки и свой курс; неизвестную не сложить и не сравнить.',
      en: 'Each currency has its number of digits after the point and its rate; an unknown one can neither be added nor compared.',
    },
  },
  {
    code: 320,
    slug: 'unknown-time-zone',
    severity: 'error',
    text: { ru: 'Часового пояса «{name}» нет.', en: '"{name}" is not a time zone.' },
    fix: {
      ru: 'Запишите имя из базы IANA: Europe/Moscow, Asia/Vladivostok.',
      en: 'Write a name of the IANA database: Europe/Moscow, Asia/Vladivostok.',
    },
    explain: {
      ru: 'Сдвиг вроде +03:00 не знает, что правила пояса могут измениться; имя знает.',
      en: 'An offset such as +03:00 does not know that the rules of a zone may change; a name does.',
    },
  },
  {
    code: 321,
    slug: 'unknown-history-fact',
    severity: 'error',
    text: { ru: 'История не отвечает на вопрос «{name}».', en: 'The history does not answer "{name}".' },
    fix: {
      ru: 'Возьмите один из её признаков ({known}) или уберите from: history.',
      en: 'Use one of its facts ({known}), or take from: history away.',
    },
    explain: {
      ru: 'На каждый признак истории нужен свой подсчёт в программе, поэтому их список закрыт.',
      en: 'Each fact of the history needs its own reckoning in the program, so their list is closed.',
    },
  },
  {
    code: 322,
    slug: 'unknown-finding-code',
    severity: 'error',
    text: { ru: 'Замечания с кодом {code} нет.', en: 'There is no finding with the code {code}.' },
    fix: { ru: 'Возьмите код из вывода vizir check.', en: 'Take the code from what vizir check prints.' },
    explain: {
      ru: 'Строка о коде, которого нет, ничего не меняет, а выглядит так, будто меняет.',
      en: 'A line about a code that does not exist changes nothing and looks as if it did.',
    },
  },
  {
    code: 323,
    slug: 'other-kind-of-name',
    severity: 'error',
    text: {
      ru: '«{name}» — {is_ru}; здесь нужно другое: {wanted_ru}.',
      en: '"{name}" is {is_en}; needed here: {wanted_en}.',
    },
    fix: {
      ru: 'Назовите то, что здесь нужно, или перенесите строку туда, где ей место.',
      en: 'Name what is needed here, or move the line to where it belongs.',
    },
    explain: {
      ru: 'Имя объявлено, но обозначает другое. Скорее всего, перепутаны похожие имена или ключи.',
      en: 'The name is declared, but means something else. Most likely two similar names or keys were confused.',
    },
  },
  {
    code: 324,
    slug: 'unknown-state',
    severity: 'error',
    text: { ru: '«{name}» — не этап и не состояние.', en: '"{name}" is neither a stage nor a state.' },
    fix: {
      ru: 'Назовите этап маршрута или состояние: intake, rework, waiting_for_client, on_hold, signing, sent, scanning, registered, rejected, withdrawn.',
      en: 'Name a stage of a route, or a state: intake, rework, waiting_for_client, on_hold, signing, sent, scanning, registered, rejected, withdrawn.',
    },
    explain: {
      ru: 'Дело всегда находится на этапе или в одном из состояний; других мест у него нет.',
      en: 'A case is always in a stage or in one of the states; there is no other place for it.',
    },
  },
  {
    code: 325,
    slug: 'unknown-subject',
    severity: 'error',
    text: { ru: '«{name}» — не документ и не признак.', en: '"{name}" is neither a document nor a fact.' },
    fix: {
      ru: 'Назовите документ из rules/documents.yaml, признак или draft (проект договора).',
      en: "Name a document of rules/documents.yaml, a fact, or draft (the contract's own text).",
    },
    explain: {
      ru: 'По этому имени решают, кого спросить снова после доработки и на что указывает причина возврата.',
      en: 'By this name it is decided who is asked again after rework, and what a reason for return points at.',
    },
  },
  {
    code: 326,
    slug: 'unknown-letter',
    severity: 'error',
    text: { ru: 'Письма «{name}» нет.', en: '"{name}" is not a letter.' },
    fix: { ru: 'Назовите письмо из rules/letters/.', en: 'Name a letter of rules/letters/.' },
    explain: {
      ru: 'Тест ждёт письма, которого никто не пишет: он не прошёл бы никогда.',
      en: 'A test that waits for a letter that nobody writes would never pass.',
    },
  },
  {
    code: 327,
    slug: 'unknown-addressee',
    severity: 'error',
    text: { ru: '«{name}» — не роль и не человек.', en: '"{name}" is neither a role nor a person.' },
    fix: { ru: 'Назовите роль или человека из rules/roles.yaml.', en: 'Name a role or a person of rules/roles.yaml.' },
    explain: {
      ru: 'Тест ждёт кого-то, кого в правилах нет: он не прошёл бы никогда.',
      en: 'A test that waits for somebody whom the rules do not know would never pass.',
    },
  },
  {
    code: 328,
    slug: 'unknown-part',
    severity: 'error',
    text: {
      ru: '«{name}» — не шаг, не этап и не документ.',
      en: '"{name}" is neither a step nor a stage nor a document.',
    },
    fix: {
      ru: 'Назовите шаг, этап или документ, который должен оказаться ненужным.',
      en: 'Name a step, a stage or a document that is expected not to be needed.',
    },
    explain: {
      ru: 'То, чего нет в правилах, не бывает ненужным: такой тест ничего не проверяет.',
      en: 'What the rules do not have cannot be shown as not needed: such a test checks nothing.',
    },
  },
  {
    code: 329,
    slug: 'unknown-rule-file',
    severity: 'error',
    text: { ru: 'Файла правил «{name}» нет.', en: 'There is no rule file "{name}".' },
    fix: {
      ru: 'Назовите файл из rules/ или routes/ и, если нужно, строку: routes/nda.yaml:14.',
      en: 'Name a file of rules/ or routes/ and, if needed, a line: routes/nda.yaml:14.',
    },
    explain: {
      ru: 'Пропуск замечания в файле, которого нет, ничего не пропускает; после переименования файла это легко забыть.',
      en: 'To let a finding pass in a file that does not exist lets nothing pass; that is easily forgotten when a file is renamed.',
    },
  },
];
