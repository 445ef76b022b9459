// Messages 301-316: names that no rule file declares.

import type { Message } from '../message.ts';

export const namesUnknownMessages: readonly Message[] = [
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
];
