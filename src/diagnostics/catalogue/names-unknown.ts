// Messages 301-329: names that nothing declares.

import type { Message } from '../message.ts';

export const unknownNameMessages: readonly Message[] = [
  {
    code: 301,
    slug: 'unknown-role',
    severity: 'error',
    text: { ru: 'Роли «{name}» нет.', en: '"{name}" is not a role.' },
    fix: {
      ru: 'Назовите роль из rules/roles.yaml или опишите её там.',
      en: 'Name a role of rules/roles.yaml, or declare it there.',
    },
    explain: {
      ru: 'Правила называют роли, а не людей и отделы: кто стоит за ролью, сказано в одном месте. Роль с опечаткой не спросила бы никого.',
      en: 'Rules name roles, not people or departments: who is behind a role is said in one place. A misspelled role would ask nobody.',
    },
  },
  {
    code: 302,
    slug: 'unknown-fact',
    severity: 'error',
    text: { ru: 'Признака «{name}» нет.', en: '"{name}" is not a fact.' },
    fix: {
      ru: 'Назовите признак из rules/facts.yaml или встроенный либо опишите новый в rules/facts.yaml.',
      en: 'Name a fact of rules/facts.yaml or a built-in one, or declare a new one in rules/facts.yaml.',
    },
    explain: {
      ru: 'Условие на признак, которого нет, не выполнилось бы никогда, и правило молча перестало бы действовать.',
      en: 'A condition on a fact that does not exist would never hold, and the rule would silently cease to apply.',
    },
  },
  {
    code: 303,
    slug: 'unknown-option',
    severity: 'error',
    text: { ru: 'У признака «{fact}» нет варианта «{name}».', en: '"{name}" is not an option of "{fact}".' },
    fix: { ru: 'Выберите из вариантов: {options}.', en: 'Choose one of: {options}.' },
    explain: {
      ru: 'Варианты перечислены при признаке. Условие на вариант, которого нет, не подошло бы ни одному договору.',
      en: 'The options are listed with the fact. A condition on one that is not there would fit no contract.',
    },
  },
  {
    code: 304,
    slug: 'unknown-limit',
    severity: 'error',
    text: { ru: 'Предела «{name}» нет.', en: '"{name}" is not a limit.' },
    fix: {
      ru: 'Назовите предел из rules/limits.yaml или запишите границу числом.',
      en: 'Name a limit of rules/limits.yaml, or write the border as a number.',
    },
    explain: {
      ru: 'Границы, у которых есть основание, названы один раз: меняется приказ — меняется одна строка.',
      en: 'Borders that rest on a regulation are named once: when the regulation changes, one line does.',
    },
  },
  {
    code: 305,
    slug: 'unknown-client-list',
    severity: 'error',
    text: { ru: 'Списка клиентов «{name}» нет.', en: '"{name}" is not a list of clients.' },
    fix: {
      ru: 'Назовите список из rules/clients.yaml или заведите его там.',
      en: 'Name a list of rules/clients.yaml, or add it there.',
    },
    explain: {
      ru: 'О клиенте спрашивают только через списки: кто в каком списке, решено и обосновано в одном месте.',
      en: 'Clients are asked for by lists only: who is on which one is decided, with its ground, in one place.',
    },
  },
  {
    code: 306,
    slug: 'unknown-document',
    severity: 'error',
    text: { ru: 'Документа «{name}» нет.', en: '"{name}" is not a document.' },
    fix: {
      ru: 'Назовите документ из rules/documents.yaml или опишите его там.',
      en: 'Name a document of rules/documents.yaml, or declare it there.',
    },
    explain: {
      ru: 'Документ описан один раз: как называется, сколько действует, личный ли. Запрос неизвестного документа никто бы не понял.',
      en: 'A document is declared once: its title, how long it holds, whether it is personal. Nobody would understand a request for an unknown one.',
    },
  },
  {
    code: 307,
    slug: 'unknown-person',
    severity: 'error',
    text: { ru: 'Человека «{name}» нет.', en: '"{name}" is not a person.' },
    fix: {
      ru: 'Назовите человека из rules/roles.yaml (people) или впишите его туда.',
      en: 'Name a person of rules/roles.yaml (people), or add them there.',
    },
    explain: {
      ru: 'Люди перечислены в одном месте, с отделом и отпусками: кто уволился, меняется там.',
      en: 'People are listed in one place, with department and absences: who leaves is changed there.',
    },
  },
  {
    code: 308,
    slug: 'unknown-department',
    severity: 'error',
    text: { ru: 'Отдела «{name}» нет.', en: '"{name}" is not a department.' },
    fix: {
      ru: 'Назовите отдел из rules/roles.yaml (departments) или впишите его туда.',
      en: 'Name a department of rules/roles.yaml (departments), or add it there.',
    },
    explain: {
      ru: 'У отдела есть руководитель и вышестоящий отдел: к ним идут просроченные шаги.',
      en: 'A department has a head and a parent: overdue steps go to them.',
    },
  },
  {
    code: 309,
    slug: 'unknown-deadline',
    severity: 'error',
    text: { ru: 'Срока «{name}» нет.', en: '"{name}" is not a deadline.' },
    fix: {
      ru: 'Назовите срок из rules/sla.yaml или опишите его там.',
      en: 'Name a deadline of rules/sla.yaml, or declare it there.',
    },
    explain: {
      ru: 'Шаг без срока может ждать вечно; срок с опечаткой — то же самое.',
      en: 'A step without a deadline may wait for ever; so may one whose deadline is misspelled.',
    },
  },
  {
    code: 310,
    slug: 'unknown-stage',
    severity: 'error',
    text: { ru: 'Этапа «{name}» здесь нет.', en: 'There is no stage "{name}" here.' },
    fix: {
      ru: 'Назовите этап маршрутов, которых касается правило.',
      en: 'Name a stage of the routes that the rule touches.',
    },
    explain: {
      ru: 'Правило про этап, которого нет ни на одном из его маршрутов, ничего бы не сделало.',
      en: 'A rule about a stage that none of its routes has would do nothing.',
    },
  },
  {
    code: 311,
    slug: 'unknown-step',
    severity: 'error',
    text: { ru: 'Шага «{name}» на этом этапе нет.', en: 'There is no step "{name}" in this stage.' },
    fix: {
      ru: 'Назовите шаг этого этапа: он называется как его роль, если у него нет своего имени (step).',
      en: 'Name a step of this stage: it is called like its role, unless it has a name of its own (step).',
    },
    explain: {
      ru: 'Убрать или изменить можно только шаг, который есть.',
      en: 'Only a step that is there can be removed or changed.',
    },
  },
  {
    code: 312,
    slug: 'unknown-route',
    severity: 'error',
    text: { ru: 'Маршрута «{name}» нет.', en: '"{name}" is not a route.' },
    fix: {
      ru: 'Назовите маршрут (route) или группу маршрутов (group) из routes/.',
      en: 'Name a route or a group of routes of routes/.',
    },
    explain: {
      ru: 'Исключение действует на те маршруты, которые называет; маршрут с опечаткой остался бы без него.',
      en: 'An exception applies to the routes that it names; one that is misspelled would do without it.',
    },
  },
  {
    code: 313,
    slug: 'unknown-amendment',
    severity: 'error',
    text: { ru: 'Поправки «{name}» нет.', en: '"{name}" is not an amendment.' },
    fix: {
      ru: 'Назовите поправку или группу поправок из rules/amendments/.',
      en: 'Name an amendment or a group of amendments of rules/amendments/.',
    },
    explain: {
      ru: 'Поправка стоит над теми, которые называет; без имени не понять, какая из двух действует.',
      en: 'An amendment stands above those that it names; without the name nobody could tell which of two applies.',
    },
  },
  {
    code: 314,
    slug: 'unknown-calendar',
    severity: 'error',
    text: { ru: 'Календаря «{name}» нет.', en: '"{name}" is not a calendar.' },
    fix: {
      ru: 'Назовите календарь из rules/calendars/ или добавьте его.',
      en: 'Name a calendar of rules/calendars/, or add it.',
    },
    explain: {
      ru: 'По календарю считаются сроки; без него их не посчитать, а угадывать нельзя.',
      en: 'Deadlines are counted on a calendar; without it they cannot be, and must not be guessed.',
    },
  },
  {
    code: 315,
    slug: 'unknown-reason',
    severity: 'error',
    text: { ru: 'Причины возврата «{name}» нет.', en: '"{name}" is not a reason for return.' },
    fix: { ru: 'Назовите причину из rules/reasons.yaml.', en: 'Name a reason of rules/reasons.yaml.' },
    explain: {
      ru: 'Возврат без причины из списка не посчитать и не исправить.',
      en: 'A return without a reason of the list can neither be counted nor mended.',
    },
  },
  {
    code: 316,
    slug: 'unknown-fixture',
    severity: 'error',
    text: { ru: 'Заготовки «{name}» в этом файле нет.', en: 'There is no fixture "{name}" in this file.' },
    fix: { ru: 'Назовите заготовку из fixtures этого же файла.', en: 'Name a fixture of this same file.' },
    explain: {
      ru: 'Тест берёт договор из своего файла: так видно целиком, что он проверяет.',
      en: 'A test takes its contract from its own file: so one sees all that it checks.',
    },
  },
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
