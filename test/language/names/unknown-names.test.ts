// Names that nothing declares: each is said once, with what was probably meant.
import { describe, expect, it } from 'vitest';
import { checkSmall, edited, SMALL, shortly } from './check-small.ts';

const ROUTE = 'routes/client.yaml';
const AMENDMENT = 'rules/amendments/personal-data.yaml';
const EXCEPTION = 'rules/amendments/key-client.yaml';
const URGENT = 'rules/amendments/urgent.yaml';
const ROLES = 'rules/roles.yaml';
const TESTS = 'routes/tests/client.yaml';

function found(file: string, from: string, to: string): readonly string[] {
  return checkSmall(edited(file, from, to)).findings.map(shortly);
}

it('nothing is found in a rule set in which every name is declared and used', () => {
  const { bundle, findings } = checkSmall();
  expect(findings).toEqual([]);
  expect(bundle?.decisions.routes.map(({ route }) => route)).toEqual(['client', 'other']);
});

describe('a misspelled reference', () => {
  it.each([
    ['role', ROUTE, '{ role: finance, sla', '{ role: finanse, sla', '13:17 301 finance?'],
    ['role in may_ask', ROUTE, '[technical_lead]', '[technical_leads]', '12:93 301 technical_lead?'],
    ['role that decides in the end', ROUTE, 'then: director', 'then: directors', '20:57 301 director?'],
    ['role that confirms a fact', 'rules/facts.yaml', 'by: legal', 'by: legals', '5:63 301 legal?'],
    ['role of an escalation', 'rules/sla.yaml', 'to: director', 'to: directors', '3:74 301 director?'],
    ['role that signs', 'rules/signing.yaml', '2, signers: [director]', '2, signers: [directr]', '2:82 301 director?'],
    ['role of last resort', 'rules/policy.yaml', 'last_resort: director', 'last_resort: directr', '5:14 301 director?'],
    ['fact in a condition', ROUTE, 'relation: client', 'realtion: client', '6:3 302 relation?'],
    ['option', ROUTE, 'relation: client', 'relation: clients', '6:13 303 client?'],
    ['option in a set', ROUTE, 'has: works', 'has: work', '14:70 303 works?'],
    [
      'option inside any',
      ROUTE,
      '{ has: works }',
      '{ has: works }, any: [ { kind: nda }, { kind: nds } ]',
      '14:109 303 nda?',
    ],
    ['option of what cannot exist', 'rules/facts.yaml', 'kind: nda, amount', 'kind: ndas, amount', '14:13 303 nda?'],
    ['limit', ROUTE, 'below: director_limit', 'below: director_limt', '7:20 304 director_limit?'],
    ['list of clients', EXCEPTION, 'client: key_clients', 'client: key_client', '7:17 305 key_clients?'],
    ['document of a package', 'rules/packages/llc.yaml', 'document: charter', 'document: chartr', '5:17 306 charter?'],
    ['document required', AMENDMENT, 'document: consent', 'document: consents', '8:17 306 consent?'],
    ['document waived', EXCEPTION, 'document: charter', 'document: charters', '11:17 306 charter?'],
    ['person in a role', ROLES, 'Ресепшн, people: [orlova]', 'Ресепшн, people: [orlov]', '16:41 307 orlova?'],
    ['head of a department', ROLES, 'head: belova', 'head: belov', '2:55 307 belova?'],
    ['department above', ROLES, 'parent: office', 'parent: offices', '2:71 308 office?'],
    ['deadline', ROUTE, '{ role: authority, sla: short }', '{ role: authority, sla: shorts }', '18:33 309 short?'],
    ['deadline of an amendment', URGENT, 'sla: short', 'sla: shrt', '6:37 309 short?'],
    ['stage of an amendment', AMENDMENT, 'to: review', 'to: approvals', '6:11 310 approval?'],
    ['stage of a removal', EXCEPTION, 'from: review', 'from: reviews', '9:13 310 review?'],
    ['stage of a return', ROUTE, 'to: review', 'to: reviw', '20:31 310 review?'],
    ['gate', 'rules/packages/llc.yaml', 'by: approval', 'by: approve', '6:40 310 approval?'],
    ['step to follow', ROUTE, 'follows: legal', 'follows: legla', '13:87 311 legal?'],
    ['step to remove', EXCEPTION, 'step: finance', 'step: finances', '9:27 311 finance?'],
    ['route overridden', ROUTE, 'in_force: { from: 2026-01-01 }', 'overrides: [others]', '4:13 312 other?'],
    ['route of an amendment', AMENDMENT, 'not: [other]', 'not: [others]', '3:17 312 other?'],
    ['amendment overridden', EXCEPTION, '[personal-data]', '[personal_data]', '6:13 313 personal-data?'],
    ['calendar', 'rules/policy.yaml', 'calendar: moscow', 'calendar: moskow', '4:11 314 moscow?'],
    ['reason in a test', TESTS, '[price_mismatch]', '[price_mismatches]', '10:80 315 price_mismatch?'],
    ['fixture', TESTS, 'fixture: standard', 'fixture: standart', '5:26 316 standard?'],
    [
      'placeholder',
      'rules/letters/missing.md',
      '{documents.missing}',
      '{documents.mising}',
      '9:1 317 {documents.missing}?',
    ],
    ['currency of the rules', 'rules/policy.yaml', 'currency: RUB', 'currency: RUR', '3:11 319 RUB?'],
    ['time zone', 'rules/calendars/moscow.yaml', 'Europe/Moscow', 'Europe/Moskow', '2:12 320 Europe/Moscow?'],
    ['column of a stage', 'rules/funnel.yaml', 'shows: [approval]', 'shows: [aproval]', '5:43 324 approval?'],
    ['subject of a reason', 'rules/reasons.yaml', 'about: amount', 'about: amounts', '3:54 325 amount?'],
    ['subject of a step', ROUTE, 'prepayment, consent]', 'prepayment, consents]', '13:68 325 consent?'],
  ])('%s', (_what, file, from, to, expected) => {
    expect(found(file, from, to)).toEqual([`${file}:${expected}`]);
  });
});

describe('a name that people know by its title', () => {
  it.each([
    ['an option', ROUTE, 'relation: client', 'relation: Поставщик', '6:13 303 supplier?'],
    ['a limit', ROUTE, 'below: director_limit', 'below: Предел директора', '7:20 304 director_limit?'],
    ['an entity type', 'rules/signing.yaml', 'entity: llc', 'entity: ООО', '2:23 303 llc?'],
    ['an entity type in Latin letters', 'rules/signing.yaml', 'entity: llc', 'entity: ooo', '2:23 303 llc?'],
    ['a role in Latin letters', ROUTE, '{ role: finance, sla', '{ role: finansist, sla', '13:17 301 finance?'],
    ['a role', ROUTE, '{ role: finance, sla', '{ role: Финансист, sla', '13:17 233 finance?'],
    ['a role in small letters', ROUTE, '{ role: finance, sla', '{ role: финансист, sla', '13:17 233 finance?'],
    ['a document', 'rules/packages/llc.yaml', 'document: charter', 'document: Устав', '5:17 233 charter?'],
  ])('%s', (_what, file, from, to, expected) => {
    expect(found(file, from, to)).toEqual([`${file}:${expected}`]);
  });
});

describe('a name that is declared as something else', () => {
  it.each([
    ['a document, not a role', ROUTE, '{ role: finance, sla', '{ role: charter, sla', '13:17'],
    ['a person, not a role', ROUTE, '{ role: finance, sla', '{ role: orlova, sla', '13:17'],
    ['a role, not a document', AMENDMENT, 'document: consent', 'document: legal', '8:17'],
    ['a role, not a person', ROLES, 'substitutes: [belova]', 'substitutes: [legal]', '10:70'],
    ['a role, not a stage', AMENDMENT, 'to: review', 'to: legal', '6:11'],
    ['a role, not a document or a fact', ROUTE, 'prepayment, consent]', 'prepayment, legal]', '13:68'],
    ['a fact, not a limit', ROUTE, 'below: director_limit', 'below: prepayment', '7:20'],
    ['a role, not a person', TESTS, 'by: orlova', 'by: finance', '9:64'],
  ])('is %s', (words, file, from, to, place) => {
    const { findings } = checkSmall(edited(file, from, to));
    expect(findings.map(shortly)).toEqual([expect.stringMatching(new RegExp(`^${file}:${place} 323`))]);
    expect(`${findings[0]?.params['is_en']}, not ${findings[0]?.params['wanted_en']}`).toBe(words);
    expect(findings[0]?.others[0]?.word).toBe('declared_here');
  });
});

describe('a code of a closed list', () => {
  it.each([
    ['a country of three letters', '{ country: RUS }', '14:62 318'],
    ['a country in small letters', '{ country: { not: [kz] } }', '14:70 318 KZ?'],
    ['a currency', '{ currencies: { has_any: [USD, EURO] } }', '14:82 319 EUR?'],
  ])('%s', (_what, when, expected) => {
    expect(found(ROUTE, '{ subjects: { has: works } }', when)).toEqual([`${ROUTE}:${expected}`]);
  });

  it.each([
    'Europe/Moscow',
    'Asia/Vladivostok',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'UTC',
    'America/Argentina/Salta',
  ])('the time zone %s is known', (zone) => {
    expect(found('rules/calendars/moscow.yaml', 'Europe/Moscow', zone)).toEqual([]);
  });
});

it('a stage that only other routes have is not there for the routes that a rule touches', () => {
  const other = SMALL['routes/other.yaml']?.replace('stage: approval', 'stage: board') ?? '';
  const { findings } = checkSmall({
    'routes/other.yaml': other,
    ...edited('rules/funnel.yaml', 'shows: [approval]', 'shows: [approval, board]'),
    ...edited(AMENDMENT, 'to: review, role: committee', 'to: board, role: committee'),
  });
  expect(findings.map(shortly)).toEqual([`${AMENDMENT}:6:11 310`]);
  expect(findings[0]?.others.map(({ place }) => place.file)).toEqual(['routes/other.yaml']);
});

it('a stage that an amendment adds can be named by others', () => {
  const { findings } = checkSmall({
    ...edited(
      AMENDMENT,
      'add:\n',
      'add_stage:\n  - { after: review, stage: privacy, title: Защита данных, steps: [ { role: committee, sla: review } ] }\nadd:\n  - { to: privacy, role: legal, sla: review }\n',
    ),
    ...edited('rules/funnel.yaml', 'shows: [approval]', 'shows: [approval, privacy]'),
  });
  expect(findings).toEqual([]);
});
