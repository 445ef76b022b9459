// The words of a difference of two rule sets. Both languages side by side, so that neither can be forgotten.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

/** Every word in both languages. */
export const DIFF_WORDS = {
  // Outcomes
  moved: { ru: 'Маршрут: {before} → {after}', en: 'Route: {before} → {after}' },
  route: { ru: '«{title}»', en: '"{title}"' },
  gap: { ru: 'маршрута нет', en: 'no route' },
  overlap: { ru: 'несколько маршрутов сразу', en: 'several routes at once' },
  impossible: { ru: 'такого не бывает', en: 'cannot be' },
  unsayable: { ru: 'такого ответа нет в признаках', en: 'the facts have no such answer' },

  // Who acts
  approves_gained: { ru: 'Теперь согласует: {role}', en: 'Now also approves: {role}' },
  approves_lost: { ru: 'Больше не согласует: {role}', en: 'No longer approves: {role}' },
  performs_gained: { ru: 'Теперь исполняет: {role}', en: 'Now also performs: {role}' },
  performs_lost: { ru: 'Больше не исполняет: {role}', en: 'No longer performs: {role}' },
  advises_gained: { ru: 'Теперь советует: {role}', en: 'Now also advises: {role}' },
  advises_lost: { ru: 'Больше не советует: {role}', en: 'No longer advises: {role}' },
  informed_gained: { ru: 'Теперь узнаёт: {role}', en: 'Now also informed: {role}' },
  informed_lost: { ru: 'Больше не узнаёт: {role}', en: 'No longer informed: {role}' },
  nobody_gained: { ru: 'Больше никто не согласует', en: 'Nobody approves any more' },
  nobody_lost: { ru: 'Теперь есть кому согласовать', en: 'Somebody approves now' },
  no_line: { ru: '{role} (ни одна строка не подходит)', en: '{role} (no line fits)' },
  several_lines: { ru: '{role} (подходит несколько строк)', en: '{role} (several lines fit)' },
  seat_gained: { ru: '{step}: теперь {act} {role}', en: '{step}: {role} now {act}' },
  seat_lost: { ru: '{step}: больше не {act} {role}', en: '{step}: {role} no longer {act}' },
  step: { ru: 'Этап «{stage}», шаг «{step}»', en: 'Stage "{stage}", step "{step}"' },

  // What has another value
  other_value: { ru: '{what}: {after} (было: {before})', en: '{what}: {after} (was: {before})' },
  what_votes: { ru: '{step}, голосов не меньше', en: '{step}, votes needed' },
  what_verdicts: { ru: '{step}, возможные решения', en: '{step}, verdicts' },
  what_covers: { ru: '{step}, за что отвечает', en: '{step}, vouches for' },
  what_may_ask: { ru: '{step}, может спросить', en: '{step}, may ask' },
  what_follows: { ru: '{step}, очередь', en: '{step}, its turn' },
  what_deadline: { ru: '{step}, срок', en: '{step}, deadline' },
  what_reminders: { ru: '{step}, напоминания', en: '{step}, reminders' },
  order_before: {
    ru: 'Этап «{first}» теперь раньше этапа «{second}»',
    en: 'Stage "{first}" now comes before stage "{second}"',
  },
  what_gate: { ru: 'Документ «{document}», когда нужен', en: 'Document "{document}", needed' },
  what_reader: { ru: 'Документ «{document}», кто проверяет', en: 'Document "{document}", read by' },
  what_shelf: { ru: 'Документ «{document}», сколько годен', en: 'Document "{document}", holds' },
  what_paper_limit: {
    ru: 'Документ «{document}», какую сумму должен разрешать',
    en: 'Document "{document}", amount it must allow',
  },
  what_form: { ru: 'Подписание', en: 'Signing' },
  what_copies: { ru: 'Подписание, экземпляров', en: 'Signing, copies' },
  what_signers: { ru: 'Подписывает', en: 'Signed by' },
  what_send: { ru: 'Подписание, отправка', en: 'Signing, sent by' },
  what_return_wait: { ru: 'Возврат, чьи ответы ждать', en: 'Return, waits for' },
  what_return_to: { ru: 'Возврат, куда', en: 'Return goes to' },
  what_return_most: { ru: 'Возврат, кругов не больше', en: 'Return, rounds at most' },
  what_return_then: { ru: 'Возврат, кто решает потом', en: 'Return, then decides' },
  document_gained: { ru: 'Теперь нужен документ: {document}', en: 'Document now needed: {document}' },
  document_lost: { ru: 'Документ больше не нужен: {document}', en: 'Document no longer needed: {document}' },

  // Values
  nothing: { ru: 'нет', en: 'none' },
  nobody: { ru: 'никто', en: 'nobody' },
  turn_after: { ru: 'после шага «{step}»', en: 'after step "{step}"' },
  turn_parallel: { ru: 'сразу, параллельно с другими', en: 'at once, in parallel' },
  return: { ru: 'вернуть', en: 'return' },
  reject: { ru: 'отклонить', en: 'reject' },
  approve: { ru: 'согласовать', en: 'approve' },
  approve_with_remarks: { ru: 'согласовать с замечаниями', en: 'approve with remarks' },
  covers_everything: { ru: 'за всё', en: 'everything' },
  covers_draft: { ru: 'текст договора', en: 'the draft' },
  covers_documents: { ru: 'все документы', en: 'all documents' },
  deadline_take: { ru: '{allow}, взять за {take}', en: '{allow}, to be taken within {take}' },
  deadline_scaled: { ru: '{allow} × {percents}', en: '{allow} × {percents}' },
  percent: { ru: '{count} %', en: '{count} %' },
  remind_before: { ru: 'за {by} до срока', en: '{by} before' },
  remind_at: { ru: 'в срок', en: 'at the deadline' },
  remind_after: { ru: 'через {by} после срока', en: '{by} after' },
  remind_every: { ru: 'через {by} после срока и потом каждые {every}', en: '{by} after, then every {every}' },
  escalate: { ru: 'через {after} после срока узнаёт {who}', en: '{who} is told {after} after' },
  head: { ru: 'руководитель', en: 'the head' },
  gate_start: { ru: 'к началу', en: 'to start' },
  gate_signing: { ru: 'к подписанию', en: 'to sign' },
  gate_stage: { ru: 'к этапу «{stage}»', en: 'by stage "{stage}"' },
  shelf_always: { ru: 'бессрочно', en: 'for good' },
  shelf_for: { ru: '{allow} с даты выдачи, {gate}', en: '{allow} from issue, {gate}' },
  shelf_stated: { ru: 'по дате в документе, {gate}', en: 'until the date it states, {gate}' },
  shelf_stated_default: {
    ru: 'по дате в документе, без неё {allow}, {gate}',
    en: 'until the date it states, else {allow}, {gate}',
  },
  shelf_year: { ru: 'до конца года, {gate}', en: 'until the end of the year, {gate}' },
  shelf_onec: { ru: 'проверяется в 1С, {gate}', en: 'checked in 1C, {gate}' },
  form_paper: { ru: 'на бумаге', en: 'on paper' },
  form_electronic: { ru: 'электронно', en: 'electronically' },
  form_none: { ru: 'правила молчат', en: 'the rules do not say' },
  wait_first: { ru: 'первый возврат прекращает остальные вопросы', en: 'the first return alone' },
  wait_all: { ru: 'все ответы', en: 'all answers' },
  to_curator: { ru: 'куратору', en: 'the curator' },
  to_stage: { ru: 'на этап «{stage}»', en: 'stage "{stage}"' },

  // Everywhere
  state_changed: { ru: 'Срок состояния «{state}» изменён', en: 'The deadline of state "{state}" is another' },
  state_added: { ru: 'Задан срок состояния «{state}»', en: 'State "{state}" has a deadline now' },
  state_removed: { ru: 'У состояния «{state}» больше нет срока', en: 'State "{state}" has no deadline any more' },
  promise_changed: { ru: 'Обещание изменено: «{name}»', en: 'Promise changed: "{name}"' },
  promise_added: { ru: 'Обещание добавлено: «{name}»', en: 'Promise added: "{name}"' },
  promise_removed: { ru: 'Обещание снято: «{name}»', en: 'Promise removed: "{name}"' },
  last_resort: {
    ru: 'Когда спросить больше некого: {after} (было: {before})',
    en: 'Asked when nobody is left: {after} (was: {before})',
  },
  currency: {
    ru: 'Валюта правил: {after} (было: {before}); суммы сравнены как числа',
    en: 'Currency of the rules: {after} (was: {before}); amounts are compared as numbers',
  },
  confirmed_by: {
    ru: 'Кто подтверждает «{fact}»: {after} (было: {before})',
    en: 'Who confirms "{fact}": {after} (was: {before})',
  },

  // Listed apart
  apart: { ru: '{topic}: {change}: {names}', en: '{topic}: {change}: {names}' },
  added: { ru: 'добавлено', en: 'added' },
  removed: { ru: 'убрано', en: 'removed' },
  changed: { ru: 'изменено', en: 'changed' },
  topic_letters: { ru: 'Письма', en: 'Letters' },
  topic_people: { ru: 'Люди', en: 'People' },
  topic_departments: { ru: 'Отделы', en: 'Departments' },
  topic_roles: { ru: 'Кто за ролью', en: 'Who is behind a role' },
  topic_reasons: { ru: 'Причины возврата', en: 'Reasons' },
  topic_calendars: { ru: 'Календари', en: 'Calendars' },
  topic_funnel: { ru: 'Воронка', en: 'Funnel' },
  topic_severities: { ru: 'Строгость замечаний', en: 'Severities' },
  topic_ignores: { ru: 'Допущенные замечания', en: 'Ignores' },
  topic_titles: { ru: 'Названия и основания', en: 'Titles and grounds' },
  topic_policy: { ru: 'Прочее в policy.yaml', en: 'Other parts of policy.yaml' },
  topic_tests: { ru: 'Тесты', en: 'Tests' },
  renamed: { ru: 'Другое имя маршрута: «{from}» → «{to}»', en: 'Another name of a route: "{from}" → "{to}"' },

  // What is not compared
  open_routes: { ru: 'маршруты: сравнение слишком велико', en: 'routes: too large to compare' },
  open_signing: { ru: 'подписание: сравнение слишком велико', en: 'signing: too large to compare' },
  open_plan: {
    ru: 'этапы и документы маршрутов «{before}» и «{after}»: сравнение слишком велико',
    en: 'stages and documents of routes "{before}" and "{after}": too large to compare',
  },
  open_witness: {
    ru: '{change}: пример решён иначе, так что вывод не подтверждён (поправки противоречат друг другу?)',
    en: '{change}: its example is decided otherwise, so this is not borne out (do amendments contradict each other?)',
  },

  // The answer as a whole
  same: { ru: 'Решение то же для каждого договора.', en: 'The same decision for every contract.' },
  same_but_people: {
    ru: 'Маршрут, роли, документы и сроки те же для каждого договора, но люди или календари другие: кто согласует и когда, может измениться.',
    en: 'Route, roles, documents and deadlines are the same for every contract, but people or calendars are not: who approves, and when, may change.',
  },
  same_bundle: { ru: 'Правила одни и те же.', en: 'The rules are the same.' },
  changes: {
    ru: 'Изменений: {count}',
    en: '{count} {count|change|changes}',
  },
  not_proven: { ru: 'Сравнено не всё.', en: 'Not everything is compared.' },
  not_compared: { ru: 'Не сравнено', en: 'Not compared' },
  for_some: { ru: '{change} (для части)', en: '{change} (for some)' },
  comes_with: { ru: 'вместе с этим', en: 'with that' },
  more_classes: { ru: '… и другие', en: '… and others' },
  more_changes: { ru: '… и ещё {count}', en: '… and {count} more' },
  example: { ru: 'Пример', en: 'Example' },
  example_typical: { ru: 'обычный договор', en: 'an ordinary contract' },
  example_day: { ru: '{unlike}, на {day}', en: '{unlike}, as of {day}' },
  was: { ru: 'было', en: 'before' },
  is: { ru: 'стало', en: 'after' },
  was_and_is: { ru: 'было и осталось', en: 'before and after' },
  for_every_case: { ru: 'Для всех дел', en: 'For every case' },
  beside: { ru: 'Не меняет решений', en: 'Changes no decision' },
  title: { ru: 'Что меняют правила', en: 'What the rules change' },
  between: { ru: '{before} → {after}', en: '{before} → {after}' },
  work_tree: { ru: 'рабочий каталог', en: 'work tree' },
  no_approvers: { ru: 'никто не согласует', en: 'nobody approves' },

  // Past contracts
  past: { ru: 'Прошлые договоры', en: 'Past contracts' },
  past_count: {
    ru: 'Прочитано {count} {count|договор|договора|договоров}; для {changed} решение другое.',
    en: '{count} {count|contract|contracts} read; {changed} decided otherwise.',
  },
  past_open: {
    ru: 'Для {count} ещё не сказать: не хватает ответов.',
    en: 'Of {count} it cannot be told yet: answers are missing.',
  },
  past_broken: { ru: 'Не прочитано строк: {count}.', en: 'Rows that cannot be read: {count}.' },
  past_in_class: {
    ru: 'прошлых договоров: {count}',
    en: 'past contracts: {count}',
  },
  workload: { ru: 'Согласований на роль', en: 'Approvals per role' },
  workload_line: { ru: '{role}: {before} → {after} ({change})', en: '{role}: {before} → {after} ({change})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DiffWordKey = keyof typeof DIFF_WORDS;

/** A word, or a sentence with its params put in. */
export function diffWord(key: DiffWordKey, language: Language, params: Params = {}): string {
  return fillTemplate(DIFF_WORDS[key][language], params, language);
}
