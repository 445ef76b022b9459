// The sentences of the regulation: what each rule says, for a lawyer. Titles stand in the nominative, so that no word of the rules has to be declined.

import type { Bilingual, Language } from '../message.ts';

/** Every sentence in both languages. */
export const REGULATION_WORDS = {
  // Conditions
  applies_if: { en: 'Applies if:', ru: 'Применяется, если:' },
  applies_always: { en: 'Applies always.', ru: 'Применяется всегда.' },
  applies_otherwise: {
    en: 'Applies when no other route fits.',
    ru: 'Применяется, когда не подходит ни один другой маршрут.',
  },
  test: { en: '{fact}: {test}', ru: '{fact}: {test}' },
  or_absent: { en: '{test}, or there is none', ru: '{test}, либо «нет»' },
  at_least_one: { en: 'at least one of these:', ru: 'хотя бы одно из:' },
  at_least_one_inline: { en: 'at least one of these: {blocks}', ru: 'хотя бы одно из: {blocks}' },
  only_if: { en: 'only if {when}', ru: 'только если {when}' },
  always: { en: 'always', ru: 'всегда' },
  otherwise: { en: 'otherwise', ru: 'в остальных случаях' },
  needs_confirmation: {
    en: 'Does not apply until the answer to "{fact}" is confirmed by: {role}.',
    ru: 'Не применяется, пока ответ «{fact}» не подтвердит роль «{role}».',
  },

  // In force
  in_force_from: { en: 'In force from {from}.', ru: 'Действует с {from} года.' },
  in_force_until: { en: 'In force to {until} inclusive.', ru: 'Действует по {until} года включительно.' },
  in_force_between: {
    en: 'In force from {from} to {until} inclusive.',
    ru: 'Действует с {from} года по {until} года включительно.',
  },
  in_force_open: { en: 'No end is set.', ru: 'Срок окончания не установлен.' },
  not_yet: { en: 'Not in force yet.', ru: 'Ещё не действует.' },
  no_longer: { en: 'No longer in force.', ru: 'Больше не действует.' },

  // Ground and place
  ground: { en: 'Basis: {basis}', ru: 'Основание: {basis}' },
  owner: { en: 'Kept by: {owner}', ru: 'Ведёт: {owner}' },
  place: { en: 'Rule: {file}', ru: 'Правило: {file}' },

  // Routes
  stands_above: {
    en: 'Takes precedence where this fits too: {routes}.',
    ru: 'Применяется вместо маршрутов, если подходят и они: {routes}.',
  },
  stands_below: {
    en: 'Gives way where this fits too: {routes}.',
    ru: 'Уступает маршрутам, если подходят и они: {routes}.',
  },
  stage_heading: { en: 'Stage {number}. {title}', ru: 'Этап {number}. {title}' },
  stage_if: { en: 'This stage takes place {when}.', ru: 'Этап проводится, {when}.' },
  no_approvals: {
    en: 'A contract on this route may do without any approval.',
    ru: 'Договор на этом маршруте может обойтись без согласующих.',
  },
  may_change: { en: 'May be changed by: {amendments}.', ru: 'Маршрут могут изменить: {amendments}.' },
  return_first: {
    en: 'On return: the first return sends the contract back at once, and the other open questions are withdrawn.',
    ru: 'При возврате: первый же возврат сразу отправляет договор обратно, остальные открытые вопросы снимаются.',
  },
  return_all: {
    en: 'On return: the other answers of the stage are awaited first, and the remarks go back together.',
    ru: 'При возврате: сначала дожидаются остальных ответов этапа, замечания возвращаются вместе.',
  },
  return_to_curator: { en: 'It goes back to the curator.', ru: 'Договор возвращается куратору.' },
  return_to_stage: { en: 'It goes back to the stage "{stage}".', ru: 'Договор возвращается на этап «{stage}».' },
  return_most: {
    en: 'After {count} {count|round|rounds} of rework the decision falls to: {role}.',
    ru: 'Доработок — не больше {count}; после этого решает: {role}.',
  },

  // Steps
  act_approve: { en: 'approves', ru: 'согласование' },
  act_advise: { en: 'advises; the stage does not wait for it', ru: 'совещательное мнение, этап его не ждёт' },
  act_inform: { en: 'is informed; no answer is needed', ru: 'уведомление, ответ не нужен' },
  act_perform: { en: 'performs', ru: 'исполнение' },
  step_line: { en: '{who}: {act}', ru: '{who} — {act}' },
  any_one: { en: 'one of them is enough', ru: 'достаточно одного из них' },
  votes: {
    en: 'at least {count} {count|vote|votes} of different people',
    ru: 'не меньше {count} {count|голоса|голосов|голосов} разных людей',
  },
  within: { en: 'within {duration} ({deadline})', ru: 'срок — {duration} ({deadline})' },
  take_within: { en: 'to be taken within {duration}', ru: 'взять в работу — за {duration}' },
  follows: { en: 'after the step "{step}"', ru: 'после шага «{step}»' },
  verdicts: { en: 'possible answers: {verdicts}', ru: 'возможные решения: {verdicts}' },
  verdict_approve: { en: 'approve', ru: 'согласовать' },
  verdict_approve_with_remarks: { en: 'approve with remarks', ru: 'согласовать с замечаниями' },
  verdict_return: { en: 'return', ru: 'вернуть' },
  verdict_reject: { en: 'reject', ru: 'отклонить' },
  covers: { en: 'Answers for: {items}.', ru: 'Отвечает за: {items}.' },
  covers_everything: { en: 'Answers for the whole contract.', ru: 'Отвечает за весь договор.' },
  covers_draft: { en: 'the text of the contract', ru: 'текст договора' },
  covers_documents: { en: 'documents', ru: 'документы' },
  may_ask: { en: 'May bring in: {roles}.', ru: 'Может привлечь: {roles}.' },

  // Amendments
  kind_exception: { en: 'Exception: takes checks away.', ru: 'Исключение: сокращает проверку.' },
  kind_addition: { en: 'Addition.', ru: 'Дополнение.' },
  to_all_routes: { en: 'Concerns every route.', ru: 'Относится ко всем маршрутам.' },
  to_routes: { en: 'Concerns: {routes}.', ru: 'Относится к маршрутам: {routes}.' },
  to_all_but: { en: 'Concerns every route except: {routes}.', ru: 'Относится ко всем маршрутам, кроме: {routes}.' },
  above_amendments: {
    en: 'Takes the place of these, where they fit too: {amendments}.',
    ru: 'Действует вместо следующих, если подходят и они: {amendments}.',
  },
  changes: { en: 'Then:', ru: 'Тогда:' },
  change_add: { en: 'added to the stage "{stage}": {step}', ru: 'на этап «{stage}» добавляется шаг: {step}' },
  change_stage_before: {
    en: 'before the stage "{anchor}" there is the stage "{stage}":',
    ru: 'перед этапом «{anchor}» добавляется этап «{stage}»:',
  },
  change_stage_after: {
    en: 'after the stage "{anchor}" there is the stage "{stage}":',
    ru: 'после этапа «{anchor}» добавляется этап «{stage}»:',
  },
  change_stage_if: { en: '{change} ({when})', ru: '{change} ({when})' },
  change_remove: {
    en: 'the step "{step}" of the stage "{stage}" is left out',
    ru: 'на этапе «{stage}» снимается шаг «{step}»',
  },
  change_deadline: { en: '{steps}: within {duration}', ru: '{steps}: срок — {duration}' },
  change_scale: {
    en: '{steps}: {percent} % of the usual time',
    ru: '{steps}: {percent} % обычного срока',
  },
  every_step: { en: 'every step', ru: 'все шаги' },
  every_step_of: { en: 'every step of the stage "{stage}"', ru: 'все шаги этапа «{stage}»' },
  one_step: { en: 'the step "{step}"', ru: 'шаг «{step}»' },
  one_step_of: { en: 'the step "{step}" of the stage "{stage}"', ru: 'шаг «{step}» этапа «{stage}»' },
  change_require: { en: 'the document "{document}" is needed {gate}', ru: 'нужен документ «{document}» {gate}' },
  change_waive: { en: 'the document "{document}" is not needed', ru: 'документ «{document}» не нужен' },
  read_by: { en: 'read by: {role}', ru: 'проверяет: {role}' },

  // Documents
  gate_start: { en: 'before approval begins', ru: 'до начала согласования' },
  gate_stage: { en: 'by the stage "{stage}"', ru: 'к этапу «{stage}»' },
  gate_signing: { en: 'by signing', ru: 'к подписанию' },
  on_start: { en: 'when approval begins', ru: 'начала согласования' },
  on_stage: { en: 'when the stage "{stage}" begins', ru: 'начала этапа «{stage}»' },
  on_signing: { en: 'when it is signed', ru: 'подписания' },
  holds_for: {
    en: '{duration} from issue, judged {on}',
    ru: '{duration} со дня выдачи, считая на день {on}',
  },
  holds_that_day: {
    en: 'only on the day of issue, judged {on}',
    ru: 'только в день выдачи, считая на день {on}',
  },
  holds_until_stated: {
    en: 'to the date stated in it, judged {on}',
    ru: 'по указанную в нём дату, считая на день {on}',
  },
  holds_until_default: {
    en: 'to the date stated in it, else {duration} from issue; judged {on}',
    ru: 'по указанную в нём дату, а если её нет — {duration} со дня выдачи; считая на день {on}',
  },
  holds_year_end: {
    en: 'to the end of the calendar year, judged {on}',
    ru: 'до конца календарного года, считая на день {on}',
  },
  holds_onec: { en: 'checked in 1C {on}', ru: 'проверяется в 1С на день {on}' },
  holds_always: { en: 'without limit', ru: 'бессрочно' },
  paper_limit: { en: 'must allow: {fact}', ru: 'должен разрешать: {fact}' },
  paper_personal: { en: 'personal data', ru: 'личный документ' },
  package_of: { en: 'For: {entity}.', ru: 'Для кого: {entity}.' },
  package_npd: {
    en: 'A sole proprietor who pays the tax on professional income brings both packages.',
    ru: 'Индивидуальный предприниматель на НПД приносит оба пакета: свой и этот.',
  },
  package_more: {
    en: 'The list may be changed by: {amendments}.',
    ru: 'Состав документов могут изменить: {amendments}.',
  },

  // Time
  remind_before: { en: '{duration} before', ru: 'за {duration} до срока' },
  remind_at: { en: 'at the deadline', ru: 'в срок' },
  remind_after: { en: '{duration} after', ru: 'через {duration} после срока' },
  remind_every: { en: '{duration} after, then {every}', ru: 'через {duration} после срока, дальше {every}' },
  remind_every_same: { en: 'after the deadline {every}', ru: 'после срока {every}' },
  every: { en: 'every {duration}', ru: 'каждые {duration}' },
  every_working_hours: { en: 'every working hour', ru: 'каждый рабочий час' },
  every_working_days: { en: 'every working day', ru: 'каждый рабочий день' },
  every_days: { en: 'every day', ru: 'каждый день' },
  every_months: { en: 'every month', ru: 'каждый месяц' },
  every_years: { en: 'every year', ru: 'каждый год' },
  escalate: { en: '{duration} after: {to}', ru: 'через {duration} после срока: {to}' },
  to_head: { en: 'the head', ru: 'руководитель' },
  owner_curator: { en: 'Curator', ru: 'Куратор' },
  owner_initiator: { en: 'Initiator', ru: 'Инициатор' },

  // Signing
  signing_line: {
    en: '{when} — {form}; signed by: {roles}; {send}.',
    ru: '{when} — {form}; подписывает: {roles}; {send}.',
  },
  form_paper: {
    en: 'on paper, {count} {count|copy|copies}',
    ru: 'на бумаге, {count} {count|экземпляр|экземпляра|экземпляров}',
  },
  form_paper_any: { en: 'on paper', ru: 'на бумаге' },
  form_electronic: { en: 'electronically', ru: 'в электронном виде' },
  send_edo: { en: 'sent by electronic document exchange', ru: 'отправка через ЭДО' },
  send_courier: { en: 'sent by courier', ru: 'отправка курьером' },
  send_post: { en: 'sent by post', ru: 'отправка почтой' },
  send_by_hand: { en: 'handed over in person', ru: 'передача лично в руки' },
  send_email: { en: 'sent by e-mail', ru: 'отправка электронной почтой' },

  // Promises
  promise_always: {
    en: 'Every such contract is approved by: {role}.',
    ru: 'Каждый такой договор согласует: {role}.',
  },
  promise_self_approval: {
    en: 'Nobody approves a contract that they started, lead or last edited.',
    ru: 'Никто не согласует договор, который начал, ведёт или правил последним.',
  },
  promise_same_person_twice: {
    en: 'No one person gives two approvals to one contract.',
    ru: 'Один человек не ставит на договоре две визы.',
  },
  promise_within: {
    en: 'One pass of approval, without rework and pauses, takes no longer than {duration}.',
    ru: 'Один проход согласования без доработок и пауз занимает не дольше, чем {duration}.',
  },
  promise_monotonic: {
    en: 'The higher the answer to "{fact}", the more approvals, never fewer.',
    ru: 'Чем больше значение «{fact}», тем строже согласование: виз не становится меньше.',
  },
  promise_for: { en: 'Contracts: {when}.', ru: 'Для каких договоров: {when}.' },

  // Limits
  limit_from: { en: '{value} from {day}', ru: '{value} с {day} года' },
  limit_until: { en: '{value} before that', ru: '{value} до этого' },

  // Roles
  role_department: {
    en: 'Everyone in "{department}" except its head',
    ru: 'Сотрудники отдела «{department}», кроме руководителя',
  },
  role_people_of: { en: '{source}: {people}', ru: '{source}: {people}' },
  role_head_of: { en: 'Head of "{department}"', ru: 'Руководитель отдела «{department}»' },
  role_head_of_fact: {
    en: 'Head of the department named under "{fact}"',
    ru: 'Руководитель отдела, который назван в ответе «{fact}»',
  },
  role_person_fact: { en: 'Whoever is named under "{fact}"', ru: 'Тот, кто назван в ответе «{fact}»' },
  role_person_else: {
    en: 'Whoever is named under "{fact}"; if nobody is: {role}',
    ru: 'Тот, кто назван в ответе «{fact}»; если никто не назван — {role}',
  },
  role_one_of: { en: 'By the contract, exactly one of:', ru: 'Зависит от договора, ровно один из:' },
  role_line: { en: '{role}: {when}', ru: '{role} — {when}' },
  role_if: { en: 'if {when}', ru: 'если {when}' },
  ask_least_loaded: {
    en: 'the one with the fewest open steps is asked',
    ru: 'спрашивают того, у кого меньше открытых шагов',
  },
  ask_pool: { en: 'all are asked, the first to take it has it', ru: 'спрашивают всех, берёт первый' },
  away: { en: '{person}: {from} to {until}', ru: '{person}: с {from} года по {until} года' },

  // Values
  from_contract: { en: 'the curator', ru: 'куратор' },
  from_onec: { en: '1C', ru: '1С' },
  from_history: { en: 'earlier contracts', ru: 'прежние договоры' },
  from_derived: { en: 'follows from other data', ru: 'следует из других данных' },
  confirmed_by: { en: 'confirmed by: {role}', ru: 'подтверждает: {role}' },
  may_be_absent: { en: 'or "none"', ru: 'или «нет»' },
  by_default: { en: 'unless said otherwise: {value}', ru: 'если не сказано иное: {value}' },
  type_money: { en: 'an amount', ru: 'сумма' },
  type_number: { en: 'a number', ru: 'число' },
  type_percent: { en: 'a percentage', ru: 'проценты' },
  type_months: { en: 'months', ru: 'число месяцев' },
  type_date: { en: 'a date', ru: 'дата' },
  type_boolean: { en: 'yes or no', ru: 'да или нет' },
  type_person: { en: 'a person', ru: 'человек' },
  type_department: { en: 'a department', ru: 'отдел' },
  type_text: { en: 'a text', ru: 'текст' },
  type_code: { en: 'a code', ru: 'код' },
  type_codes: { en: 'codes', ru: 'коды' },
  type_lists: { en: 'lists that the tax id is on', ru: 'списки, в которых есть ИНН' },
  several_of: { en: 'any of: {options}', ru: 'любые из: {options}' },
  one_of: { en: 'one of: {options}', ru: 'одно из: {options}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The keys of the sentences. */
export type RegulationWord = keyof typeof REGULATION_WORDS;

/** The template of a sentence, its slots still in it. */
export function regulationTemplate(key: RegulationWord, language: Language): string {
  return REGULATION_WORDS[key][language];
}
