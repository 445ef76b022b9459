// What stands around the rules in the regulation: headings, heads of tables, how to read it, the terms.

import type { Bilingual, Language } from '../message.ts';

/** Every heading and term in both languages. */
export const REGULATION_HEADINGS = {
  // The title page
  document: { en: 'Contract approval regulation', ru: 'Регламент согласования договоров' },
  state_of: { en: 'Rules as of {day}', ru: 'Правила на {day} года' },
  revision: { en: 'revision {hash}', ru: 'редакция {hash}' },
  contents: { en: 'Contents', ru: 'Содержание' },

  // Sections
  general: { en: 'General', ru: 'Общие положения' },
  coming: { en: 'What changes on its own', ru: 'Что изменится само' },
  matrix: { en: 'Who approves what: the matrix', ru: 'Кто что согласует: матрица' },
  routes: { en: 'Routes', ru: 'Маршруты' },
  amendments: { en: 'Additions and exceptions', ru: 'Дополнения и исключения' },
  documents: { en: 'Documents of the counterparty', ru: 'Документы контрагента' },
  documents_more: { en: 'Documents that additions ask for', ru: 'Документы, которых требуют дополнения' },
  deadlines: { en: 'Deadlines, reminders, escalation', ru: 'Сроки, напоминания, эскалация' },
  deadlines_steps: { en: 'Deadlines of steps', ru: 'Сроки шагов' },
  deadlines_states: { en: 'Deadlines outside the stages', ru: 'Сроки вне этапов' },
  funnel: { en: 'What the funnel shows', ru: 'Что показывает воронка' },
  signing: { en: 'Signing', ru: 'Подписание' },
  reasons: { en: 'Reasons of return', ru: 'Причины возврата' },
  promises: { en: 'What always holds', ru: 'Что выполняется всегда' },
  impossible_intro: {
    en: 'The rules do not provide for contracts of which all of a line is true:',
    ru: 'Правила не рассматривают договоры, для которых верна вся строка:',
  },
  letters: { en: 'Letters to the counterparty', ru: 'Письма контрагенту' },
  impossible: { en: 'What does not occur', ru: 'Чего не бывает' },
  limits: { en: 'Limits', ru: 'Границы' },
  lists: { en: 'Lists of clients', ru: 'Списки контрагентов' },
  people: { en: 'Roles and people', ru: 'Роли и люди' },
  roles: { en: 'Who holds which role', ru: 'Кто исполняет роли' },
  departments: { en: 'Departments', ru: 'Отделы' },
  absences: { en: 'Absences', ru: 'Отсутствия' },
  calendars: { en: 'Working time', ru: 'Рабочее время' },
  glossary: { en: 'Glossary', ru: 'Словарь' },
  terms: { en: 'Terms', ru: 'Термины' },
  facts: { en: 'What is asked about a contract', ru: 'Что спрашивают о договоре' },

  // Heads of tables
  col_document: { en: 'Document', ru: 'Документ' },
  col_gate: { en: 'Needed', ru: 'Когда нужен' },
  col_holds: { en: 'Holds', ru: 'Сколько действует' },
  col_condition: { en: 'If', ru: 'Если' },
  col_reader: { en: 'Read by', ru: 'Кто проверяет' },
  col_deadline: { en: 'Deadline', ru: 'Срок' },
  col_decide: { en: 'To decide', ru: 'На решение' },
  col_take: { en: 'To take it', ru: 'Взять в работу' },
  col_remind: { en: 'Reminders', ru: 'Напоминания' },
  col_escalate: { en: 'Escalation', ru: 'Эскалация' },
  col_state: { en: 'State', ru: 'Состояние' },
  col_owner: { en: 'Responsible', ru: 'Кто отвечает' },
  col_funnel: { en: 'Funnel stage', ru: 'Стадия воронки' },
  col_shows: { en: 'Shows', ru: 'Что показывает' },
  col_reason: { en: 'Reason', ru: 'Причина' },
  col_about: { en: 'About', ru: 'О чём' },
  col_fix: { en: 'What to do', ru: 'Что сделать' },
  col_limit: { en: 'Limit', ru: 'Граница' },
  col_value: { en: 'Value', ru: 'Значение' },
  col_basis: { en: 'Basis', ru: 'Основание' },
  col_tax_id: { en: 'Tax id', ru: 'ИНН' },
  col_name: { en: 'Name', ru: 'Название' },
  col_role: { en: 'Role', ru: 'Роль' },
  col_who: { en: 'Who', ru: 'Кто' },
  col_substitutes: { en: 'Substitutes', ru: 'Заместители' },
  col_department: { en: 'Department', ru: 'Отдел' },
  col_head: { en: 'Head', ru: 'Руководитель' },
  col_parent: { en: 'Part of', ru: 'Входит в' },
  col_question: { en: 'Question', ru: 'Вопрос' },
  col_answers: { en: 'Answers', ru: 'Ответы' },
  col_source: { en: 'Who says it', ru: 'Кто отвечает' },
  col_letter: { en: 'Letter', ru: 'Письмо' },
  col_purpose: { en: 'What for', ru: 'О чём' },
  col_language: { en: 'Language', ru: 'Язык' },
  col_term: { en: 'Term', ru: 'Термин' },
  col_meaning: { en: 'Meaning', ru: 'Значение' },

  // General
  general_made: {
    en: 'This document is written from the rules "{policy}" as of {day}. Where it differs from the rules, the rules hold.',
    ru: 'Документ составлен по правилам «{policy}» на {day} года. При расхождении действуют правила.',
  },
  general_route: {
    en: 'A contract takes exactly one route. Its stages follow one another; the steps of a stage go side by side, unless one is said to follow another. A stage is met once every approval and every performance that this contract needs is there.',
    ru: 'Договор идёт ровно по одному маршруту. Этапы идут друг за другом; шаги одного этапа — одновременно, если не сказано, что один начинается после другого. Этап пройден, когда есть все согласования и исполнения, которые нужны этому договору.',
  },
  general_reject: {
    en: 'An approver approves, approves with remarks, returns or rejects. A rejection ends the matter; in a step that needs several votes it counts as a return.',
    ru: 'Согласующий согласует, согласует с замечаниями, возвращает или отклоняет. Отклонение завершает дело; в шаге, где нужно несколько голосов, оно считается возвратом.',
  },
  general_covers: {
    en: 'A step keeps its answer through rework, unless something that it answers for has changed; whoever returned the contract is always asked again.',
    ru: 'После доработки решение шага сохраняется, если не изменилось то, за что шаг отвечает; того, кто вернул договор, спрашивают снова всегда.',
  },
  general_confirmed: {
    en: 'An answer that a role has to confirm takes no approver away before it is confirmed.',
    ru: 'Ответ, который должна подтвердить роль, до подтверждения никого из согласующих не убирает.',
  },
  general_self: {
    en: 'Whoever started a contract, leads or led it, or last edited its text does not approve it. If nobody else is left, it falls to: {role}.',
    ru: 'Инициатор договора, его нынешний и прежние кураторы и последний, кто правил текст, его не согласуют. Если больше некому, решает: {role}.',
  },
  general_day: {
    en: 'A contract is judged by the rules of the day when it is first sent to approval; rework does not move that day.',
    ru: 'Договор судят по правилам того дня, когда его впервые отправили на согласование; доработка этот день не сдвигает.',
  },
  general_time: {
    en: 'Time is working time on the calendar "{calendar}", unless the person, the role or the department has another. Rework, waiting for the client and a hold stop the clock of open steps.',
    ru: 'Сроки считаются в рабочем времени по календарю «{calendar}», если у человека, роли или отдела нет своего. Пока договор на доработке, ждёт контрагента или отложен, сроки открытых шагов стоят.',
  },
  general_money: {
    en: 'Amounts are in {currency}; a contract in another currency is converted at the rate of the decisive day.',
    ru: 'Валюта границ — {currency}; сумма в другой валюте пересчитывается по курсу на день решения.',
  },
  rates_bitrix24: { en: 'Rates: the Bitrix24 portal.', ru: 'Курсы — с портала Битрикс24.' },
  rates_onec: { en: 'Rates: 1C.', ru: 'Курсы — из 1С.' },
  rates_manual: { en: 'Rates: given with the contract.', ru: 'Курс указывают в договоре.' },
  general_borders: {
    en: '"At least" and "at most" include the border, "more than" and "less than" do not. An answer "none" (a contract without an amount) meets no border, unless "or there is none" is said.',
    ru: '«От» и «до … включительно» включают границу, «больше» и «меньше» — нет. Ответ «нет» (договор без суммы) под границу не подходит, если не сказано «либо „нет“».',
  },
  general_papers: {
    en: 'A missing document does not stop approval before the moment by which it is needed; it is asked for by letter and reminded of.',
    ru: 'До момента, к которому документ нужен, его отсутствие согласования не останавливает: документ запрашивают письмом и напоминают о нём.',
  },
  general_number: {
    en: 'A signed contract gets a number: {number}.',
    ru: 'Номер получает подписанный договор: {number}.',
  },
  coming_begins: { en: 'from {day}: {what} is in force', ru: 'с {day} года действует: {what}' },
  coming_ends: { en: '{day} is the last day of: {what}', ru: '{day} года — последний день: {what}' },
  coming_limit: { en: 'from {day} the limit {what} is {value}', ru: 'с {day} года граница {what} — {value}' },

  // The matrix
  matrix_intro: {
    en: 'True on {day} for a contract with these answers: {answers}.',
    ru: 'Верно на {day} года для договора с такими ответами: {answers}.',
  },
  matrix_also: {
    en: 'Other answers may lead to another route and to other approvers: see the routes, the additions and the exceptions. A cell names the route and the approvers of each stage; "possibly" stands for those on whom an answer decides that is not fixed here: {facts}.',
    ru: 'При других ответах маршрут и согласующие могут быть другими: смотрите маршруты, дополнения и исключения. В ячейке — маршрут и согласующие каждого этапа; «возможно» — те, о ком решит ответ, который здесь не задан: {facts}.',
  },
  matrix_also_sure: {
    en: 'Other answers may lead to another route and to other approvers: see the routes, the additions and the exceptions. A cell names the route and the approvers of each stage.',
    ru: 'При других ответах маршрут и согласующие могут быть другими: смотрите маршруты, дополнения и исключения. В ячейке — маршрут и согласующие каждого этапа.',
  },
  matrix_confirmed: { en: '{answer}, confirmed', ru: '{answer}, подтверждено' },
  matrix_none: { en: 'nothing is fixed', ru: 'ничего не задано' },
  matrix_too_large: {
    en: 'The rules name too many borders for one table: see the routes.',
    ru: 'Правила называют слишком много границ для одной таблицы: смотрите маршруты.',
  },
  matrix_any: { en: 'any contract', ru: 'любой договор' },
  matrix_absent: { en: 'none', ru: 'нет' },
  matrix_stage: { en: '{stage}: {roles}', ru: '{stage}: {roles}' },
  matrix_possibly: { en: 'possibly: {roles}', ru: 'возможно: {roles}' },
  matrix_nobody: { en: 'no approvals', ru: 'без согласующих' },
  matrix_impossible: { en: '—', ru: '—' },
  matrix_dash: { en: 'A dash: such contracts do not occur.', ru: 'Прочерк: таких договоров не бывает.' },
  matrix_gap: { en: 'no route', ru: 'маршрута нет' },
  matrix_overlap: { en: 'several routes: {routes}', ru: 'несколько маршрутов: {routes}' },
  matrix_undecided: { en: 'depends on other answers: {routes}', ru: 'зависит от других ответов: {routes}' },

  // States and stages of the funnel
  state_intake: { en: 'Intake', ru: 'Подготовка' },
  state_rework: { en: 'Rework', ru: 'Доработка' },
  state_waiting_for_client: { en: 'Waiting for the client', ru: 'Ждёт контрагента' },
  state_on_hold: { en: 'On hold', ru: 'Отложен' },
  state_signing: { en: 'Signing by us', ru: 'Подписываем мы' },
  state_sent: { en: 'Signing by the counterparty', ru: 'Подписывает контрагент' },
  state_scanning: { en: 'Scanning and registration', ru: 'Сканирование и регистрация' },
  state_registered: { en: 'Registered', ru: 'Зарегистрирован' },
  state_rejected: { en: 'Rejected', ru: 'Отклонён' },
  state_withdrawn: { en: 'Withdrawn', ru: 'Отозван' },

  // Letters
  letter_missing_documents: { en: 'asks for missing documents', ru: 'запрос недостающих документов' },
  letter_question: { en: 'a question', ru: 'вопрос' },
  letter_signed: { en: 'the contract is signed', ru: 'договор подписан' },
  language_ru: { en: 'Russian', ru: 'русский' },
  language_en: { en: 'English', ru: 'английский' },

  // Calendars
  calendar_zone: { en: 'Time zone: {zone}.', ru: 'Часовой пояс: {zone}.' },
  calendar_week: { en: 'Week: {days}.', ru: 'Неделя: {days}.' },
  calendar_off: { en: 'Days off in {year}: {days}.', ru: 'Нерабочие дни {year} года сверх обычных: {days}.' },
  calendar_work: {
    en: 'Working days of their own in {year}: {days}.',
    ru: 'Рабочие дни {year} года сверх обычных: {days}.',
  },
  calendar_short: { en: 'Other hours in {year}: {days}.', ru: 'Дни {year} года с другими часами: {days}.' },
  calendar_special: { en: '{day} ({hours})', ru: '{day} ({hours})' },
  calendar_plain: { en: 'In {year} the week holds throughout.', ru: 'Весь {year} год — по обычной неделе.' },
  calendar_unlisted: {
    en: 'No year from {year} on is listed: deadlines cannot be counted there.',
    ru: 'Годы начиная с {year} не заполнены: сроки на них не считаются.',
  },

  // Terms
  term_curator: { en: 'Curator', ru: 'Куратор' },
  term_curator_is: {
    en: 'who leads the contract: collects documents, answers remarks, sends it again',
    ru: 'тот, кто ведёт договор: собирает документы, отвечает на замечания, отправляет снова',
  },
  term_initiator: { en: 'Initiator', ru: 'Инициатор' },
  term_initiator_is: { en: 'who needs the contract and started it', ru: 'тот, кому нужен договор и кто его начал' },
  term_route: { en: 'Route', ru: 'Маршрут' },
  term_route_is: {
    en: 'the stages that a contract goes through, chosen by what is known of it',
    ru: 'этапы, которые проходит договор; выбирается по ответам о нём',
  },
  term_step: { en: 'Step', ru: 'Шаг' },
  term_step_is: {
    en: 'what one role (or one of several) is asked for within a stage',
    ru: 'то, о чём на этапе спрашивают одну роль (или любую из нескольких)',
  },
  term_role: { en: 'Role', ru: 'Роль' },
  term_role_is: {
    en: 'a function that rules name instead of people; who holds it is said under "Roles and people"',
    ru: 'должность или обязанность, которую правила называют вместо людей; кто её исполняет, сказано в разделе «Роли и люди»',
  },
  term_addition: { en: 'Addition, exception', ru: 'Дополнение, исключение' },
  term_addition_is: {
    en: 'a rule that adds to routes, or takes away from them, where its condition holds; an exception has an end or a basis for having none',
    ru: 'правило, которое при своём условии добавляет к маршрутам или убирает из них; у исключения есть конец или основание его не иметь',
  },
  term_rework: { en: 'Rework', ru: 'Доработка' },
  term_rework_is: {
    en: 'what follows a return; afterwards only those are asked whom the changes concern, and whoever returned it',
    ru: 'то, что следует за возвратом; потом спрашивают только тех, кого касаются изменения, и того, кто вернул',
  },
  term_escalation: { en: 'Escalation', ru: 'Эскалация' },
  term_escalation_is: {
    en: 'who is told when a deadline has passed',
    ru: 'кому сообщают, когда срок прошёл',
  },
  term_confirmation: { en: 'Confirmation', ru: 'Подтверждение' },
  term_confirmation_is: {
    en: 'the word of a role that an answer of the curator is right; until then it takes no approver away',
    ru: 'слово роли о том, что ответ куратора верен; до него ответ никого из согласующих не убирает',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The keys of what stands around the rules. */
export type RegulationHeading = keyof typeof REGULATION_HEADINGS;

/** The template of a heading, its slots still in it. */
export function headingTemplate(key: RegulationHeading, language: Language): string {
  return REGULATION_HEADINGS[key][language];
}
