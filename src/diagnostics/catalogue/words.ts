// The words of answers: plans, their grounds, summaries. Both languages side by side, so that neither can be forgotten.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';
import { BEGINNING_WORDS } from './beginning-words.ts';
import { CASE_WORDS } from './case-words.ts';
import { CLASS_WORDS } from './class-words.ts';
import { DEMO_WORDS } from './demo-words.ts';
import { DOCTOR_WORDS } from './doctor-words.ts';
import { MIGRATION_WORDS } from './migration-words.ts';
import { PROVISION_WORDS } from './provision-words.ts';
import { REPORT_WORDS } from './report-words.ts';
import { SETTING_WORDS } from './setting-words.ts';
import { SIMULATOR_WORDS } from './simulator-words.ts';
import { THREAD_WORDS } from './thread-words.ts';

/** Every word in both languages. */
export const WORDS = {
  ...BEGINNING_WORDS,
  ...CASE_WORDS,
  ...CLASS_WORDS,
  ...DEMO_WORDS,
  ...DOCTOR_WORDS,
  ...MIGRATION_WORDS,
  ...PROVISION_WORDS,
  ...REPORT_WORDS,
  ...SETTING_WORDS,
  ...SIMULATOR_WORDS,
  ...THREAD_WORDS,

  // Headings
  contract: { en: 'Contract', ru: 'Договор' },
  as_of: { en: 'as of {day}', ru: 'на {day}' },
  route: { en: 'Route', ru: 'Маршрут' },
  stages: { en: 'Stages', ru: 'Этапы' },
  documents: { en: 'Documents', ru: 'Документы' },
  amendments: { en: 'Amendments', ru: 'Поправки' },
  not_needed: { en: 'Not needed', ru: 'Не нужно' },
  held_back: { en: 'Held back until confirmed', ru: 'Ждёт подтверждения' },
  signing: { en: 'Signing', ru: 'Подписание' },
  not_answered: { en: 'Not answered yet', ru: 'Ещё не отвечено' },
  nearest: { en: 'What would lead elsewhere', ru: 'Что изменило бы маршрут' },
  possible: { en: 'Possible routes', ru: 'Возможные маршруты' },

  // Outcomes
  undecided: {
    en: 'Cannot tell the route: {count} {count|is|are} possible.',
    ru: 'Маршрут пока не определить: {count|возможен|возможны|возможны} {count} {count|маршрут|маршрута|маршрутов}.',
  },
  and_gap: { en: 'or none', ru: 'или ни одного' },
  not_exact: {
    en: 'There are too many combinations of answers to try them all: more is named here than may be possible.',
    ru: 'Сочетаний ответов слишком много, чтобы перебрать все: здесь может быть названо лишнее.',
  },
  missing_facts: { en: 'Missing: {facts}.', ru: 'Не хватает ответа: {facts}.' },
  gap: { en: 'No route fits this contract.', ru: 'Этому договору не подходит ни один маршрут.' },
  gap_fix: {
    en: 'The rules have a gap here: add a route, widen one, or say in facts.yaml that this is impossible.',
    ru: 'В правилах пробел: добавьте маршрут, расширьте имеющийся или скажите в facts.yaml, что такого не бывает.',
  },
  overlap: {
    en: '{count} routes fit, and none of them overrides the others.',
    ru: 'Подходят {count} {count|маршрут|маршрута|маршрутов}, и ни один не стоит выше других.',
  },
  overlap_fix: {
    en: 'Narrow one of them, or let one override the other.',
    ru: 'Сузьте один из них или поставьте выше другого: overrides.',
  },
  impossible: {
    en: 'Such a contract does not exist, say the rules.',
    ru: 'Такого договора не бывает, говорят правила.',
  },
  impossible_fix: {
    en: 'Check the answers; what cannot be is listed under "impossible" in rules/facts.yaml.',
    ru: 'Проверьте ответы; чего не бывает, перечислено в rules/facts.yaml, раздел impossible.',
  },

  // Grounds
  otherwise: { en: 'because no other route fits', ru: 'потому что другие маршруты не подходят' },

  // Stages and steps
  approve: { en: 'approves', ru: 'согласует' },
  advise: { en: 'advises, not needed to go on', ru: 'совещательно' },
  inform: { en: 'for information', ru: 'для сведения' },
  perform: { en: 'performs', ru: 'исполняет' },
  any_of: { en: 'any of', ru: 'любой из' },
  at_least: { en: 'at least {count}', ru: 'не меньше {count}' },
  after_step: { en: 'after {step}', ru: 'после: {step}' },
  take_within: { en: 'to be taken within {duration}', ru: 'взять за {duration}' },
  scaled: { en: '{duration} × {percents}', ru: '{duration} × {percents}' },
  hangs_on: { en: 'depends on {facts}', ru: 'зависит от ответа: {facts}' },
  deadline_depends: { en: 'may change with {facts}', ru: 'может измениться, зависит от ответа: {facts}' },
  people_unanswered: { en: 'who it is depends on {facts}', ru: 'кто именно, зависит от ответа: {facts}' },
  people_nobody: { en: 'nobody is left to ask', ru: 'спросить некого' },
  people_no_line: { en: 'no line of this role fits', ru: 'ни одна строка роли не подходит' },
  people_several_lines: { en: 'several lines of this role fit', ru: 'подходит несколько строк роли' },
  as_substitute: { en: '{person} for {other}', ru: '{person} вместо: {other}' },
  as_substitute_alone: { en: '{person} as substitute', ru: '{person} как заместитель' },
  as_head: { en: '{person}', ru: '{person}' },
  as_last_resort: { en: '{person}, since nobody else is left', ru: '{person}, потому что больше некому' },
  excluded: { en: 'without {people}', ru: 'без: {people}' },
  excluded_initiator: { en: '{person} (started it)', ru: '{person} (инициатор)' },
  excluded_curator: { en: '{person} (curator)', ru: '{person} (куратор)' },
  excluded_away: { en: '{person} (away)', ru: '{person} (отсутствует)' },
  excluded_head: { en: '{person} (head)', ru: '{person} (руководитель)' },

  // Documents
  by_start: { en: 'to start', ru: 'к началу' },
  by_stage: { en: 'by {stage}', ru: 'к этапу «{stage}»' },
  by_signing: { en: 'to sign', ru: 'к подписанию' },
  state_missing: { en: 'missing', ru: 'нет' },
  state_promised: { en: 'promised', ru: 'обещают' },
  state_received: { en: 'here', ru: 'есть' },
  state_valid: { en: 'valid', ru: 'действует' },
  state_expiring: { en: 'will not hold', ru: 'истечёт раньше времени' },
  state_expired: { en: 'expired', ru: 'срок истёк' },
  state_invalid: { en: 'invalid', ru: 'не действует' },
  ground_promised: { en: 'for {day}', ru: 'к {day}' },
  ground_promise_passed: { en: '(was promised for {day})', ru: '(обещали к {day})' },
  ground_date: { en: 'holds until {day}', ru: 'по {day}' },
  ground_date_expired: { en: 'on {day}', ru: '{day}' },
  ground_date_needed: { en: 'its date is needed', ru: 'нужна дата' },
  ground_onec: { en: 'says 1C', ru: 'по данным 1С' },
  ground_onec_unknown: { en: 'to be checked in 1C', ru: 'проверить в 1С' },
  ground_limit_exceeded: { en: 'the contract exceeds what it allows', ru: 'сумма договора больше разрешённой' },
  ground_limit_unknown: { en: 'which amount it allows is not known', ru: 'неизвестно, какую сумму разрешает' },
  checked_by: { en: 'read by {role}', ru: 'проверит: {role}' },
  personal: { en: 'personal', ru: 'личный' },
  nothing_asked: { en: 'no papers are asked for', ru: 'документы не нужны' },

  // Amendments
  effect_added: { en: 'adds {what}', ru: 'добавляет: {what}' },
  effect_removed: { en: 'removes {what}', ru: 'убирает: {what}' },
  effect_stage_added: { en: 'adds the stage {what}', ru: 'добавляет этап: {what}' },
  effect_deadline: { en: 'sets the deadline of {what}', ru: 'меняет срок: {what}' },
  effect_required: { en: 'asks for {what}', ru: 'требует: {what}' },
  effect_waived: { en: 'does not ask for {what}', ru: 'не требует: {what}' },
  effect_held_back: { en: 'would remove {what}, held back', ru: 'убрала бы, но ждёт подтверждения: {what}' },
  effect_no_target: { en: 'finds nothing to change: {what}', ru: 'менять нечего: {what}' },
  every_step: { en: 'every step', ru: 'все шаги' },
  if_fact: { en: 'if {fact}: {test}', ru: 'если {fact}: {test}' },
  if_amendment: { en: 'if the amendment "{title}" applies', ru: 'если сработает поправка «{title}»' },
  by_amendment: { en: 'by the amendment "{title}"', ru: 'по поправке «{title}»' },
  waits_for: { en: '{rule}: "{fact}" must be confirmed by {role}', ru: '{rule}: «{fact}» подтверждает {role}' },

  // Rules by kind
  kind_route: { en: 'route {id}', ru: 'маршрут {id}' },
  kind_stage: { en: 'stage {id}', ru: 'этап {id}' },
  kind_step: { en: 'step {id}', ru: 'шаг {id}' },
  kind_amendment: { en: 'amendment {id}', ru: 'поправка {id}' },
  kind_package: { en: 'package {id}', ru: 'пакет {id}' },
  kind_document: { en: 'document {id}', ru: 'документ {id}' },
  kind_role: { en: 'role {id}', ru: 'роль {id}' },
  kind_signing: { en: 'signing {id}', ru: 'подписание {id}' },
  kind_policy: { en: 'policy {id}', ru: 'политика {id}' },
  kind_impossible: { en: 'impossible {id}', ru: 'невозможное {id}' },
  kind_fact: { en: 'fact {id}', ru: 'признак {id}' },
  kind_sla: { en: 'deadline {id}', ru: 'срок {id}' },

  // Signing
  form_paper: { en: 'on paper', ru: 'на бумаге' },
  form_electronic: { en: 'electronically', ru: 'электронно' },
  copies: { en: '{count} {count|copy|copies}', ru: '{count} {count|экземпляр|экземпляра|экземпляров}' },
  signers: { en: 'signed by {roles}', ru: 'подписывает: {roles}' },
  send: { en: 'sent by {how}', ru: 'отправка: {how}' },

  // Conditions
  quoted: { en: '"{text}"', ru: '«{text}»' },
  is_one_of: { en: '{values}', ru: '{values}' },
  is_none_of: { en: 'not {values}', ru: 'не {values}' },
  or: { en: ' or ', ru: ' или ' },
  and: { en: ' and ', ru: ' и ' },
  nor: { en: ' nor ', ru: ' и не ' },
  from: { en: 'at least {bound}', ru: 'от {bound}' },
  over: { en: 'more than {bound}', ru: 'больше {bound}' },
  up_to: { en: 'at most {bound}', ru: 'до {bound} включительно' },
  below: { en: 'less than {bound}', ru: 'меньше {bound}' },
  named_bound: { en: '{value} ({title})', ru: '{value} ({title})' },
  is_absent: { en: 'there is none', ru: 'нет' },
  is_present: { en: 'there is one', ru: 'есть' },
  has: { en: '{values} among them', ru: 'есть {values}' },
  has_none: { en: 'without {values}', ru: 'нет {values}' },
  on_list: { en: 'on the list {lists}', ru: 'в списке {lists}' },
  not_on_list: { en: 'not on the list {lists}', ru: 'не в списке {lists}' },
  rule_wants: { en: 'the rule wants: {test}', ru: 'а нужно: {test}' },

  // Values
  yes: { en: 'yes', ru: 'да' },
  no: { en: 'no', ru: 'нет' },
  absent: { en: 'none', ru: 'нет' },
  unanswered: { en: 'not answered', ru: 'нет ответа' },
  empty_set: { en: 'nothing', ru: 'ничего' },
  no_lists: { en: 'on no list', ru: 'ни в одном списке' },
  other_values: { en: 'anything else', ru: 'любое другое' },
  any_value: { en: 'any', ru: 'любое' },
  between: { en: '{from} to {to}', ru: 'от {from} до {to}' },
  at_least_value: { en: '{from} or more', ru: 'от {from}' },
  at_most_value: { en: '{to} or less', ru: 'до {to}' },
  more_than_value: { en: 'more than {from}', ru: 'больше {from}' },
  less_than_value: { en: 'less than {to}', ru: 'меньше {to}' },
  with_values: { en: 'with {values}', ru: 'есть {values}' },
  without_values: { en: 'without {values}', ru: 'нет {values}' },
  months: { en: '{count} {count|month|months}', ru: '{count} {count|месяц|месяца|месяцев}' },
  of_months: { en: '{count} {count|month|months}', ru: '{count} {count|месяца|месяцев|месяцев}' },
  unconfirmed: {
    en: '"{fact}" counts as not confirmed yet ({role} confirms it).',
    ru: '«{fact}» пока считается неподтверждённым (подтверждает: {role}).',
  },
  original: { en: '{value} ({original})', ru: '{value} ({original})' },

  // Why a fact has no answer
  why_not_given: { en: 'nobody has said', ru: 'не указано' },
  why_no_rate: { en: 'there is no rate for its currency: use --rates', ru: 'нет курса валюты: укажите --rates' },
  why_not_told_by_tax_id: { en: 'the tax id does not tell', ru: 'по налоговому номеру не узнать' },
  why_not_fetched: { en: 'comes from 1C or the history', ru: 'берётся из 1С или истории' },
  why_source_failed: { en: 'its source did not answer', ru: 'источник не ответил' },
  decides: { en: '{answer}: {routes}', ru: '{answer}: {routes}' },
  no_route: { en: 'no route', ru: 'маршрута нет' },

  // Who said a value
  by_file: { en: 'file', ru: 'файл' },
  by_flag: { en: 'flag', ru: 'флаг' },
  by_default: { en: 'default', ru: 'по умолчанию' },
  by_derived: { en: 'derived', ru: 'следует из данных' },
  by_list: { en: 'clients.yaml', ru: 'clients.yaml' },
  by_clock: { en: 'today', ru: 'сегодня' },
  by_onec: { en: '1C', ru: '1С' },
  by_history: { en: 'history', ru: 'история' },
  by_person: { en: 'typed in', ru: 'введено' },

  // Problems of a plan
  problem_no_approving_step: {
    en: 'Nobody approves this contract, and the route does not say "approvals: none".',
    ru: 'Этот договор никто не согласует, а «approvals: none» в маршруте не сказано.',
  },

  // Files of many
  contracts_read: { en: '{count} {count|contract|contracts}', ru: '{count} {count|договор|договора|договоров}' },
  rows_undecided: { en: 'Cannot tell yet', ru: 'Пока не определить' },
  rows_gap: { en: 'No route', ru: 'Маршрута нет' },
  rows_overlap: { en: 'Several routes', ru: 'Несколько маршрутов' },
  rows_impossible: { en: 'Cannot be', ru: 'Не бывает' },
  rows_faulty: { en: 'Decided, but the rules are wrong', ru: 'Решено, но в правилах ошибка' },
  rows_broken: { en: 'Cannot be read', ru: 'Не читается' },
  row: { en: 'row {row}', ru: 'строка {row}' },
  more_rows: { en: '… and {count} more', ru: '… и ещё {count}' },
  rows_hang_on: { en: 'what is missing', ru: 'чего не хватает' },
  sampled: {
    en: '{count} of them {count|was|were} decided again with full reasons and came out the same (--seed {seed}).',
    ru: 'Из них {count} {count|решён|решены|решены} заново с полным обоснованием, ответ тот же (--seed {seed}).',
  },
  progress: { en: '{count} contracts', ru: 'договоров: {count}' },

  // Pictures
  picture_start: { en: 'Start', ru: 'Начало' },
  picture_if: { en: 'if {when}', ru: 'если {when}' },
  picture_curator: { en: 'the curator', ru: 'куратору' },
  picture_return: {
    en: 'A return goes to {to}, at most {count} {count|time|times}; then {role} decides',
    ru: 'Возврат: {to}, не больше {count} {count|раза|раз|раз}; дальше решает {role}',
  },

  // Tests of rules
  test_failed: { en: 'failed', ru: 'не пройден' },
  test_skipped: { en: 'skipped', ru: 'пропущен' },
  tests_count: { en: '{count} {count|test|tests}', ru: '{count} {count|тест|теста|тестов}' },
  tests_passed: { en: '{count} passed', ru: '{count} {count|пройден|пройдено|пройдено}' },
  tests_failed: { en: '{count} failed', ru: '{count} не {count|пройден|пройдено|пройдено}' },
  tests_skipped: { en: '{count} skipped', ru: '{count} {count|пропущен|пропущено|пропущено}' },
  at_moment: { en: '{key}, after {moment}', ru: '{key}, через {moment}' },
  was_expected: { en: 'expected', ru: 'ожидалось' },
  what_is: { en: 'is', ru: 'есть' },
  nobody_or_nothing: { en: 'nothing', ru: 'ничего' },
  decision_path: { en: 'Route {route}', ru: 'Маршрут {route}' },
  mutants_unnoticed: { en: 'Not noticed by any test', ru: 'Не замечает ни один тест' },
  mutants_noticed: {
    en: 'Small mistakes noticed: {noticed} of {all} ({percent} %)',
    ru: 'Мелких ошибок замечено: {noticed} из {all} ({percent} %)',
  },
  mutants_below: { en: 'Below {threshold} %', ru: 'Меньше {threshold} %' },
  mutants_same: {
    en: '{count} more {count|makes|make} no difference to any contract: there is nothing to notice',
    ru: 'Ещё {count} ни для одного договора ничего не {count|меняет|меняют|меняют}: замечать нечего',
  },
  coverage: { en: 'Coverage {percent} %', ru: 'Покрытие {percent} %' },
  coverage_below: { en: 'Coverage {percent} %, below {threshold} %', ru: 'Покрытие {percent} %, меньше {threshold} %' },
  coverage_rules: { en: 'rules {covered} of {total}', ru: 'правила: {covered} из {total}' },
  coverage_branches: { en: 'branches {covered} of {total}', ru: 'ветви: {covered} из {total}' },
  coverage_borders: { en: 'sides of borders {covered} of {total}', ru: 'стороны границ: {covered} из {total}' },
  not_tried: { en: 'No test tries', ru: 'Не проверяет ни один тест' },
  not_tried_rule: { en: '{rule}: that it applies', ru: '{rule}: что оно действует' },
  not_tried_holds: { en: '{rule}: that its condition holds', ru: '{rule}: что условие выполнено' },
  not_tried_fails: { en: '{rule}: that its condition does not hold', ru: '{rule}: что условие не выполнено' },
  not_tried_block: { en: '{rule}: one block of "any"', ru: '{rule}: один из блоков any' },
  not_tried_border: { en: '{rule}: {fact} {value}', ru: '{rule}: {fact} {value}' },
  trouble_not_decided_undecided: {
    en: 'The route cannot be told: {names} are possible.',
    ru: 'Маршрут не определить: возможны {names}.',
  },
  trouble_not_decided_gap: { en: 'No route fits this contract.', ru: 'Этому договору не подходит ни один маршрут.' },
  trouble_not_decided_overlap: { en: 'Several routes fit: {names}.', ru: 'Подходят несколько маршрутов: {names}.' },
  trouble_not_decided_impossible: {
    en: 'Such a contract does not exist, say the rules.',
    ru: 'Такого договора не бывает, говорят правила.',
  },
  trouble_refused: { en: '{act} by {by} is refused: {why}', ru: '{act}, {by}: отказано, {why}' },
  trouble_back_in_time: {
    en: '{moment} comes before {before}: the lines of a timeline stand in the order of time.',
    ru: '{moment} раньше, чем {before}: строки timeline идут по порядку времени.',
  },
  trouble_year_not_listed: {
    en: 'The calendar {calendar} does not list {year}: add the year to its file.',
    ru: 'В календаре {calendar} нет {year} года: добавьте его в файл календаря.',
  },
  trouble_no_curator: {
    en: 'A contract that runs needs a curator: add "curator" to the contract or its fixture.',
    ru: 'Договору в работе нужен куратор: добавьте curator в договор или заготовку.',
  },
  trouble_no_such_step: {
    en: 'There is no step "{step}" on this route. In the current stage: {steps}.',
    ru: 'Шага «{step}» на этом маршруте нет. В текущем этапе: {steps}.',
  },
  trouble_which_step: {
    en: 'Which step {by} means is not clear: add "step". In the current stage: {steps}.',
    ru: 'Не ясно, о каком шаге говорит {by}: добавьте step. В текущем этапе: {steps}.',
  },
  trouble_said_too_little: { en: '{act} needs "{key}".', ru: 'Для {act} нужно указать {key}.' },

  // check
  findings_errors: { en: '{count} {count|error|errors}', ru: '{count} {count|ошибка|ошибки|ошибок}' },
  findings_warnings: {
    en: '{count} {count|warning|warnings}',
    ru: '{count} {count|предупреждение|предупреждения|предупреждений}',
  },
  no_findings: { en: 'no findings', ru: 'замечаний нет' },
  files: { en: '{count} {count|file|files}', ru: '{count} {count|файл|файла|файлов}' },
  routes_count: { en: '{count} {count|route|routes}', ru: '{count} {count|маршрут|маршрута|маршрутов}' },
  amendments_count: { en: '{count} {count|amendment|amendments}', ru: '{count} {count|поправка|поправки|поправок}' },
  rules_hash: { en: 'rules {hash}', ru: 'правила {hash}' },
  took: { en: '{ms} ms', ru: '{ms} мс' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The keys of the words that answers are made of. */
export type WordKey = keyof typeof WORDS;

/** A word, or a sentence with its params put in. */
export function word(key: WordKey, language: Language, params: Params = {}): string {
  return fillTemplate(WORDS[key][language], params, language);
}
