// What authors write by instinct in the files of facts, papers, people, deadlines, calendars, signing and tests.

import { FORM_CODES } from '../form-codes.ts';
import { CONDITION, ELSE } from './condition-words.ts';
import type { Words } from './foreign-word.ts';
import { key, words } from './foreign-word.ts';
import { HEAD_WORDS } from './head-words.ts';

const DEADLINE: Words = key(
  'allow',
  'allow: 2 working days',
  'time duration days hours limit deadline due term within timeout max',
);
const DUE: Words = {
  ...DEADLINE,
  ...key('take', 'take: 4 working hours', 'pickup pick_up take_within reaction claim accept'),
  ...key(
    'remind',
    'remind: [ { before: 4 working hours }, { at: deadline } ]',
    'reminder reminders notify notifications ping alert',
  ),
  ...key('escalate', 'escalate: [ { after: 1 working day, to: head } ]', 'escalation escalations escalate_to overdue'),
};

/** By the definition whose keys they stand among. */
export const FILE_WORDS: Readonly<Record<string, Words>> = {
  package_file: {
    ...HEAD_WORDS.title,
    ...key('package', 'package: llc', 'id'),
    ...key('entity', 'entity: llc', 'type entities entity_type form legal_form for'),
  },
  document: {
    ...HEAD_WORDS.title,
    ...key(
      'holds',
      'holds: { for: 30 days, since: issued }',
      'valid valid_for validity expires expiry shelf_life term period lifetime ttl until',
    ),
    ...key('personal', 'personal: true', 'private confidential personal_data secret'),
  },
  holds: {
    ...key('for', 'for: 30 days', 'days term period duration max_age'),
    ...key('since', 'since: issued', 'from after'),
    ...key('on', 'on: signing', 'by at gate'),
  },
  role: {
    ...HEAD_WORDS.title,
    ...key('people', 'people: [belova]', 'users user members member employees employee persons staff'),
    ...key('department', 'department: legal_department', 'unit group team division dept'),
    ...key('head_of', 'head_of: { fact: department }', 'head manager boss chief supervisor'),
    ...key('substitutes', 'substitutes: [belova]', 'substitute deputy deputies replacement backup backups replaced_by'),
    ...key(
      'one_of',
      'one_of: [ { role: cfo, when: { amount: { below: director_limit, if_absent: false } } }, { role: director, otherwise: true } ]',
      'choose switch depends by_amount matrix cases',
    ),
    ...key('else_role', 'else_role: legal', 'else default fallback otherwise'),
  },
  one_of_line: { ...CONDITION, ...ELSE },
  person: {
    ...HEAD_WORDS.title,
    ...key(
      'away',
      'away: [ { from: 2026-07-06, until: 2026-07-19 } ]',
      'vacation vacations holiday holidays leave absence absences absent off',
    ),
    ...key('bitrix24', 'bitrix24: 21', 'bitrix bitrix_id bitrix24_id user_id id b24'),
    ...key('department', 'department: sales', 'unit team division dept'),
    ...key('email', 'email: belova@example.ru', 'mail e_mail'),
  },
  department: {
    ...HEAD_WORDS.title,
    ...key('head', 'head: belova', 'manager boss chief leader lead director'),
    ...key('parent', 'parent: management', 'parent_department above upper belongs_to'),
    ...key('bitrix24', 'bitrix24: 12', 'bitrix bitrix_id bitrix24_id id b24'),
  },
  sla_entry: { ...HEAD_WORDS.title, ...DUE },
  state_entry: { ...DUE, ...key('owner', 'owner: curator', 'role responsible assignee who person') },
  reminder: key('before', 'before: 4 working hours', 'in until ahead'),
  escalation: {
    ...key('to', 'to: head', 'role who notify person user'),
    ...key('after', 'after: 1 working day', 'in at delay overdue_by'),
  },
  calendar_file: {
    ...HEAD_WORDS.title,
    ...key('time_zone', 'time_zone: Europe/Moscow', 'timezone tz zone utc_offset'),
    ...key('calendar', 'calendar: moscow', 'id'),
    ...key('week', 'week: { mon: 09:00-13:00 14:00-18:00 }', 'hours working_hours schedule workdays days'),
    ...key('years', 'years: { 2026: { off: [2026-01-01] } }', 'holidays year days_off'),
  },
  year: {
    ...key('off', 'off: [2026-01-01]', 'holidays holiday days_off weekends nonworking closed free'),
    ...key('work', 'work: { 2025-11-01: 09:00-13:00 14:00-17:00 }', 'working workdays working_days transferred'),
    ...key('short', 'short: { 2026-04-30: 09:00-13:00 14:00-17:00 }', 'shortened pre_holiday preholiday short_days'),
  },
  week: {
    ...key('mon', 'mon: 09:00-13:00 14:00-18:00', 'monday'),
    ...key('tue', 'tue: 09:00-13:00 14:00-18:00', 'tuesday'),
    ...key('wed', 'wed: 09:00-13:00 14:00-18:00', 'wednesday'),
    ...key('thu', 'thu: 09:00-13:00 14:00-18:00', 'thursday'),
    ...key('fri', 'fri: 09:00-13:00 14:00-18:00', 'friday'),
    ...key('sat', 'sat: 10:00-14:00', 'saturday'),
    ...key('sun', 'sun: 10:00-14:00', 'sunday'),
  },
  fact: {
    ...HEAD_WORDS.title,
    ...key('title', 'title: Сумма договора', 'question description'),
    ...key('options', 'options: { services: Оказание услуг }', 'values choices enum variants list'),
    ...key('optional', 'optional: true', 'nullable may_be_absent'),
    ...words('required mandatory obligatory', { code: FORM_CODES.foreignWord, right: 'optional: true' }),
    ...key('from', 'from: onec', 'source origin'),
    ...key('confirmed_by', 'confirmed_by: legal', 'confirm confirmed approved_by checked_by verified_by'),
  },
  limit: {
    ...HEAD_WORDS.title,
    ...HEAD_WORDS.grounds,
    ...key('value', 'value: 5 000 000 RUB', 'amount sum limit max number border'),
  },
  client_list: {
    ...HEAD_WORDS.title,
    ...HEAD_WORDS.grounds,
    ...key('members', 'members: { "7707083893": ПАО Сбербанк }', 'clients list inn inns companies'),
  },
  reason: {
    ...HEAD_WORDS.title,
    ...key('about', 'about: power_of_attorney', 'document fact subject concerns relates_to'),
    ...key('fix', 'fix: Запросить новую доверенность', 'how_to_fix solution action remedy todo'),
  },
  letter_file: {
    ...CONDITION,
    ...key('letter', 'letter: missing-documents', 'id name'),
    ...key('for', 'for: missing_documents', 'purpose type kind'),
    ...key('language', 'language: ru', 'lang locale'),
    ...key('subject', 'subject: "Документы к договору {contract.number}"', 'topic theme'),
  },
  signing_line: {
    ...CONDITION,
    ...ELSE,
    ...key('form', 'form: paper', 'type format medium kind how'),
    ...key('signers', 'signers: [director]', 'signer signed_by signatory who'),
    ...key('send', 'send: courier', 'via delivery method channel'),
    ...key('copies', 'copies: 2', 'count number originals'),
  },
  funnel_file: {
    ...key('funnel', 'funnel: Согласование документов', 'name title id'),
    ...key('stages', 'stages: { review: { title: На согласовании, shows: [review] } }', 'columns statuses'),
  },
  funnel_stage: {
    ...HEAD_WORDS.title,
    ...key('shows', 'shows: [review]', 'states statuses state stages stage contains'),
    ...key('color', 'color: "#39A8EF"', 'colour'),
    ...key('ends', 'ends: success', 'final result end success outcome'),
  },
  policy_file: {
    ...key('policy', 'policy: Согласование договоров', 'name title'),
    ...key('language', 'language: ru', 'lang locale'),
    ...key('calendar', 'calendar: moscow', 'time_zone timezone tz'),
    ...key('last_resort', 'last_resort: director', 'default_role fallback default_approver'),
    ...key(
      'promises',
      'promises: [ { name: Никто не согласует свой договор, never: self_approval } ]',
      'guarantees invariants rules principles',
    ),
  },
  promise: key('name', 'name: Никто не согласует свой договор', 'title promise'),
  rule_test: {
    ...key('name', 'name: малый договор идёт коротким путём', 'title description test case it'),
    ...key('contract', 'contract: { fixture: standard }', 'given facts input fixture'),
    ...key('expect', 'expect: { route: standard-client }', 'expected expects then result assert'),
    ...key(
      'timeline',
      'timeline: [ { at: 1 working day, step: legal, does: approve, by: belova } ]',
      'steps events scenario history',
    ),
  },
  moment_line: {
    ...key('at', 'at: 1 working day', 'time after when day'),
    ...key('does', 'does: approve', 'action act do event verdict'),
    ...key('by', 'by: belova', 'who user actor person'),
    ...key('reasons', 'reasons: [power_of_attorney_expired]', 'reason because'),
    ...key('expect', 'expect: { asked: [legal] }', 'expected expects then'),
  },
};
