// A small rule set with every kind of file, about which nothing is found, and a way to change one place in it.

import { createHash } from 'node:crypto';
import { describeFinding } from '../../../src/diagnostics/describe-finding.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { FileCheck } from '../../../src/language/check-file.ts';
import { checkFile } from '../../../src/language/check-file.ts';
import type { RulesCheck } from '../../../src/language/check-rules.ts';
import { checkRules } from '../../../src/language/check-rules.ts';

export type Texts = Readonly<Record<string, string>>;

export const SMALL: Texts = {
  'rules/policy.yaml': `policy: Согласование договоров
language: ru
currency: RUB
calendar: moscow
last_resort: director
promises:
  - { name: Крупный договор видит директор, for: { amount: { from: director_limit, if_absent: false } }, always: director }
  - { name: "Больше сумма, не меньше виз", monotonic: amount }
`,
  'rules/facts.yaml': `facts:
  amount: { type: money, title: Сумма договора, optional: true }
  kind: { type: choice, title: Вид договора, options: { services: Услуги, supply: Поставка, nda: Неразглашение } }
  relation: { type: choice, title: Сторона, options: { client: Клиент, supplier: Поставщик } }
  own_form: { type: boolean, title: Наша форма, confirmed_by: legal }
  prepayment: { type: percent, title: Предоплата }
  term: { type: months, title: Срок, optional: true }
  staff: { type: number, title: Сколько людей }
  signed_on: { type: date, title: Подписан }
  subjects: { type: choices, title: Предмет, options: { personal_data: Персональные данные, works: Работы } }
  project_lead: { type: person, title: Руководитель проекта }
  note: { type: text, title: Пометка, optional: true }
impossible:
  - { kind: nda, amount: { not: absent } }
`,
  'rules/limits.yaml': `limits:
  director_limit: { title: Предел директора, value: 5 000 000 RUB }
  small_deal: { title: Малый договор, values: [ { from: 2025-01-01, value: 300 000 RUB }, { from: 2026-07-01, value: 400 000 RUB } ] }
  long_term: { title: Длинный договор, value: 24 }
  high_prepayment: { title: Высокая предоплата, value: 30 % }
`,
  'rules/clients.yaml': `clients:
  key_clients:
    title: Ключевые клиенты
    members:
      "7707083893": ПАО Сбербанк
      "7736207543": ООО Яндекс
`,
  'rules/documents.yaml': `documents:
  charter: { title: Устав }
  power_of_attorney: { title: Доверенность, holds: { until: stated, default: 1 year, on: signing }, limit: amount }
  consent: { title: Согласие, personal: true }
`,
  'rules/packages/llc.yaml': `package: llc
title: ООО
entity: llc
documents:
  - { document: charter, by: start }
  - { document: power_of_attorney, by: approval, checked_by: legal, when: { own_form: false } }
`,
  'rules/roles.yaml': `departments:
  legal_department: { title: Юридический отдел, head: belova, parent: office }
  office: { title: Офис, head: gromov }
people:
  gromov: { title: Громов И. П., department: office }
  belova: { title: Белова А. В., department: legal_department, away: [ { from: 2026-07-06, until: 2026-07-19 } ] }
  orlova: { title: Орлова Т. Н., department: office, calendar: moscow }
  volkov: { title: Волков Р. С., department: legal_department }
roles:
  legal: { title: Юрист, department: legal_department, substitutes: [belova] }
  finance: { title: Финансист, people: [orlova] }
  director: { title: Директор, people: [gromov] }
  committee: { title: Комитет, people: [orlova, volkov, gromov] }
  initiating_head: { title: Руководитель инициатора, head_of: { fact: department } }
  technical_lead: { title: Технический руководитель, person: { fact: project_lead }, else_role: director }
  reception: { title: Ресепшн, people: [orlova], substitutes: [volkov] }
  authority:
    title: Полномочие
    one_of:
      - { role: initiating_head, when: { amount: { below: small_deal, if_absent: true } } }
      - { role: director, when: { amount: { from: small_deal, if_absent: false } } }
`,
  'rules/sla.yaml': `sla:
  review: { take: 4 working hours, allow: 2 working days, remind: [ { before: 4 working hours }, { at: deadline }, { after: 1 working day, every: 1 working day } ], escalate: [ { after: 1 working day, to: head } ] }
  short: { allow: 1 working day, escalate: [ { after: 1 working day, to: director } ] }
states:
  intake: { owner: curator, allow: 3 working days }
  rework: { owner: curator, allow: 3 working days }
  waiting_for_client: { owner: curator, allow: 5 working days }
  on_hold: { owner: curator, allow: 10 working days }
  signing: { owner: reception, allow: 2 working days }
  sent: { owner: curator, allow: 10 working days }
  scanning: { owner: reception, allow: 1 working day }
`,
  'rules/calendars/moscow.yaml': `calendar: moscow
time_zone: Europe/Moscow
week: { mon: 09:00-13:00 14:00-18:00, tue: 09:00-13:00 14:00-18:00, wed: 09:00-13:00 14:00-18:00, thu: 09:00-13:00 14:00-18:00, fri: 09:00-13:00 14:00-18:00 }
years:
  2025:
    off: [2025-01-01, 2025-01-02]
    work: { 2025-11-01: 09:00-13:00 14:00-17:00 }
  2026:
    off: [2026-01-01, 2026-01-02]
    short: { 2026-04-30: 09:00-13:00 14:00-17:00 }
`,
  'rules/reasons.yaml': `reasons:
  power_of_attorney_expired: { title: Доверенность просрочена, about: power_of_attorney }
  price_mismatch: { title: Сумма не сходится, about: amount }
  text_unclear: { title: Текст неясен, about: draft }
`,
  'rules/letters/missing.md': `---
letter: missing-ru
for: missing_documents
title: Запрос документов
language: ru
subject: "Документы к договору {contract.number}"
---
Для договора {contract.number} нам нужны:
{documents.missing}
`,
  'rules/signing.yaml': `signing:
  - { when: { entity: llc, relation: client }, form: paper, copies: 2, signers: [director], send: courier }
  - { otherwise: true, form: electronic, signers: [director], send: edo }
`,
  'rules/funnel.yaml': `funnel: Согласование документов
stages:
  new: { title: Новая, shows: [intake] }
  review: { title: На согласовании, shows: [review] }
  approval: { title: Утверждение, shows: [approval] }
  rework: { title: Доработка, shows: [rework, waiting_for_client, on_hold] }
  signing: { title: Подписание, shows: [signing, sent, scanning] }
  signed: { title: Подписан, shows: [registered], ends: success }
  lost: { title: Не состоялся, shows: [rejected, withdrawn], ends: failure }
`,
  'routes/client.yaml': `route: client
title: Договор с клиентом
group: domestic
in_force: { from: 2026-01-01 }
when:
  relation: client
  amount: { below: director_limit, if_absent: false }
stages:
  - stage: review
    title: Согласование
    steps:
      - { role: legal, sla: review, covers: [draft, documents, amount, subjects], may_ask: [technical_lead] }
      - { role: finance, sla: review, covers: [amount, prepayment, consent], follows: legal }
      - { role: technical_lead, sla: short, when: { subjects: { has: works } } }
  - stage: approval
    title: Утверждение
    steps:
      - { role: authority, sla: short }
      - { role: initiating_head, act: inform }
on_return: { wait: first, to: review, at_most: 2, then: director }
`,
  'routes/other.yaml': `route: other
title: Всё остальное
otherwise: true
stages:
  - stage: review
    title: Согласование
    steps:
      - { role: legal, sla: review }
      - { role: committee, at_least: 2, sla: short }
  - stage: approval
    title: Утверждение
    steps:
      - { role: director, sla: short }
`,
  'rules/amendments/personal-data.yaml': `amendment: personal-data
title: Персональные данные
routes: { not: [other] }
when: { subjects: { has_any: [personal_data] }, prepayment: { over: high_prepayment }, term: { over: long_term, if_absent: true } }
add:
  - { to: review, role: committee, sla: review, follows: legal }
require:
  - { document: consent, by: signing }
`,
  'rules/amendments/key-client.yaml': `amendment: key-client
title: Ключевой клиент на нашей форме
basis: Решение директора от 12.03.2026
in_force: { from: 2026-03-12, until: 2026-12-31 }
routes: [domestic]
overrides: [personal-data]
when: { client: key_clients, own_form: true, staff: { up_to: 10 }, signed_on: { from: 2026-01-01 }, note: { not: absent } }
remove:
  - { from: review, step: finance }
waive:
  - { document: charter }
`,
  'rules/amendments/urgent.yaml': `amendment: urgent
title: Срочный договор
when: { urgent: true }
change_sla:
  - { every_step: true, allow: 50 % }
  - { in: review, step: legal, sla: short }
`,
  'routes/tests/client.yaml': `fixtures:
  standard: { relation: client, kind: services, amount: 800 000 RUB, entity: llc, inn: "7707083893", subjects: [], own_form: false, prepayment: 0 % }
tests:
  - name: обычный договор
    contract: { fixture: standard, amount: 4 999 999.99 RUB }
    starts: 2026-11-02 10:00
    documents: { charter: received, power_of_attorney: { issued: 2026-10-20, limit: 1 000 000 RUB } }
    timeline:
      - { at: 1 working day, step: finance, does: approve, by: orlova }
      - { at: 2 working days, step: legal, does: return, by: volkov, reasons: [price_mismatch] }
      - { at: 2 working days, by: curator, does: resubmit, changes: { amount: [1 000 RUB, 5 USD] } }
      - { at: 3 working days, expect: { state: rework, waiting_for: curator, reminded: [legal], escalated: { legal: head } } }
    expect:
      route: client
      approvers: { review: [legal, finance], approval: { includes: [authority] } }
      documents: { missing: { includes: [consent] } }
      letter: [missing-ru]
      not_needed: [technical_lead]
`,
};

/** The day on which the tests judge. */
export const AS_OF = day('2026-03-02');

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reading is most of the work, and most files are the same in every test. */
const CHECKED = new Map<string, FileCheck>();

function checkOnce(file: string, text: string): FileCheck {
  const key = `${file} ${text}`;
  const known = CHECKED.get(key) ?? checkFile(file, text);
  CHECKED.set(key, known);
  return known;
}

/** Checks the small rule set with some files replaced, added or (undefined) taken away. */
export function checkSmall(changes: Readonly<Record<string, string | undefined>> = {}, asOf: Day = AS_OF): RulesCheck {
  const files = Object.entries({ ...SMALL, ...changes }).flatMap(([file, text]) =>
    text === undefined ? [] : [{ file, text }],
  );
  return checkRules({ files, asOf, hash: sha256, checkFile: checkOnce });
}

/** The small rule set's file with one stretch replaced; the stretch must stand there exactly once. */
export function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = SMALL[file];
  if (text === undefined) throw new Error(`no such file: ${file}`);
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return { [file]: parts.join(to) };
}

/** A finding in short: place, code, and what was probably meant. */
export function shortly(finding: Finding): string {
  // Every text must have all its params, in both languages.
  describeFinding(finding, 'ru');
  describeFinding(finding, 'en');
  const { place, code, suggestion, rewrite } = finding;
  const where = place === undefined ? '-' : `${place.file}:${place.line}:${place.column}`;
  const meant = suggestion === undefined ? '' : ` ${suggestion.text}?`;
  return `${where} ${code}${meant}${rewrite === undefined ? '' : ` => ${rewrite}`}`;
}
