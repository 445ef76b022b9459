// Values of the other files: limits, clients, documents, deadlines, calendars, people, the policy.
import { describe, expect, it } from 'vitest';
import { checkSmall, day, edited, shortly } from './check-small.ts';

const LIMITS = 'rules/limits.yaml';
const CLIENTS = 'rules/clients.yaml';
const DOCUMENTS = 'rules/documents.yaml';
const CALENDAR = 'rules/calendars/moscow.yaml';
const SLA = 'rules/sla.yaml';
const ROLES = 'rules/roles.yaml';
const FACTS = 'rules/facts.yaml';
const POLICY = 'rules/policy.yaml';

function found(file: string, from: string, to: string): readonly string[] {
  return checkSmall(edited(file, from, to)).findings.map(shortly);
}

describe('limits', () => {
  it.each([
    ['in another currency', 'value: 5 000 000 RUB', 'value: 5 000 000 USD', '2:53 342'],
    ['of half a month', 'value: 24', 'value: 24.5', '4:47 346'],
    ['of a negative month', 'value: 24', 'value: -1', '4:47 346'],
    ['that change their kind', '07-01, value: 400 000 RUB', '07-01, value: 40 %', '3:118 341'],
    ['with days the wrong way round', '{ from: 2025-01-01', '{ from: 2026-08-01', '3:99 363'],
    ['with the same day twice', '{ from: 2025-01-01', '{ from: 2026-07-01', '3:99 363'],
    ['with a later value that has no day', '{ from: 2026-07-01, value', '{ value', '3:100 363'],
  ])('%s are refused', (_what, from, to, expected) => {
    expect(found(LIMITS, from, to)).toEqual([`${LIMITS}:${expected}`]);
  });

  it('take the type of the facts that they are compared with, their values by date', () => {
    const limits = checkSmall().bundle?.decisions.limits ?? [];
    expect(limits.map(({ limit, type }) => `${limit} ${type}`)).toEqual([
      'director_limit money',
      'high_prepayment percent',
      'long_term months',
      'small_deal money',
    ]);
    expect(limits.at(-1)?.values).toEqual([
      { from: day('2025-01-01'), units: 30_000_000 },
      { from: day('2026-07-01'), units: 40_000_000 },
    ]);
    expect(limits[2]?.values).toEqual([{ units: 24 }]);
  });

  it('may leave the first day out', () => {
    expect(found(LIMITS, '{ from: 2025-01-01, value', '{ value')).toEqual([]);
  });
});

describe('clients', () => {
  it.each([
    ['a wrong check digit', '"7736207543"', '"7736207544"', '6:7 360'],
    ['all zeros', '"7736207543"', '"0000000000"', '6:7 360'],
    ['twelve zeros', '"7736207543"', '"000000000000"', '6:7 360'],
  ])('%s', (_what, from, to, expected) => {
    expect(found(CLIENTS, from, to)).toEqual([`${CLIENTS}:${expected}`]);
  });

  it('the same id twice on a list, however it is grouped', () => {
    const twice = (key: string) => found(CLIENTS, '"7736207543": ООО Яндекс', `${key}: ООО Другое`);
    expect(twice('"7707 083893"')).toEqual([`${CLIENTS}:6:7 361`]);
    expect(twice('"DE123"')).toEqual([]);
  });

  it('one id may be on two lists', () => {
    const more = '  key_clients:\n    title: Ключевые клиенты\n    members:\n      "7707083893": ПАО Сбербанк\n';
    const { findings } = checkSmall({
      [CLIENTS]: `clients:\n${more}  others:\n${more.split('\n').slice(1).join('\n')}`,
    });
    expect(findings.map(shortly)).toEqual([`${CLIENTS}:6:3 332`]);
  });
});

describe('documents', () => {
  it.each([
    ['the amount that they allow is an amount', 'limit: amount', 'limit: prepayment', '3:108 364'],
    ['they age by the calendar', 'default: 1 year', 'default: 5 working days', '3:78 380'],
    ['they are judged at a gate that there is', 'on: signing', 'on: board', '3:90 310'],
  ])('%s', (_what, from, to, expected) => {
    expect(found(DOCUMENTS, from, to)).toEqual([`${DOCUMENTS}:${expected}`]);
  });
});

describe('deadlines', () => {
  it.each([
    ['are above zero', 'allow: 1 working day, escalate', 'allow: 0 working days, escalate', '3:19 378'],
    ['give time to take a step', 'take: 4 working hours', 'take: 0 working hours', '2:19 378'],
    ['are not repeated after nothing', 'every: 1 working day', 'every: 0 days', '2:147 378'],
    ['of states belong to somebody', 'intake: { owner: curator', 'intake: { owner: charter', '5:20 323'],
  ])('%s', (_what, from, to, expected) => {
    expect(found(SLA, from, to)).toEqual([`${SLA}:${expected}`]);
  });
});

describe('calendars', () => {
  it.each([
    ['a day of another year', '2025-01-01, 2025-01-02]', '2025-01-01, 2026-01-02]', '6:23 366'],
    ['a Saturday off, which is free anyway', '2025-01-01, 2025-01-02]', '2025-01-01, 2025-01-04]', '6:23 367'],
    ['a Monday that becomes a working day', 'work: { 2025-11-01', 'work: { 2025-11-03', '7:13 368'],
    ['a Saturday that becomes short', 'short: { 2026-04-30', 'short: { 2026-05-02', '10:14 368'],
    ['a day both off and short', 'short: { 2026-04-30', 'short: { 2026-01-02', '10:14 369'],
    ['hours that overlap', 'mon: 09:00-13:00 14', 'mon: 09:00-15:00 14', '3:14 370'],
    ['hours that run backwards', 'mon: 09:00-13:00 14', 'mon: 13:00-09:00 14', '3:14 370'],
    ['hours without length', 'mon: 09:00-13:00 14', 'mon: 09:00-09:00 14', '3:14 370'],
    ['hours of one day that overlap', '2025-11-01: 09:00-13:00', '2025-11-01: 09:00-15:00', '7:25 370'],
  ])('%s', (_what, from, to, expected) => {
    expect(found(CALENDAR, from, to)).toEqual([`${CALENDAR}:${expected}`]);
  });

  it('only a day off that is free anyway is let pass with a warning', () => {
    const { bundle, findings } = checkSmall(edited(CALENDAR, '2025-01-01, 2025-01-02]', '2025-01-01, 2025-01-04]'));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(bundle).toBeDefined();
  });

  it('hours become minutes, Monday first', () => {
    const calendar = checkSmall().bundle?.directory.calendars[0];
    expect(calendar?.week[0]).toEqual([
      { fromMinute: 540, toMinute: 780 },
      { fromMinute: 840, toMinute: 1080 },
    ]);
    expect(calendar?.week[6]).toEqual([]);
    expect(calendar?.years.map(({ year, off }) => [year, off.length])).toEqual([
      [2025, 2],
      [2026, 2],
    ]);
  });
});

describe('a year that no calendar lists', () => {
  const ends = (asOf: string) => checkSmall({}, day(asOf)).findings.filter(({ code }) => code === 417);

  it('is said sixty days ahead, and every day after', () => {
    expect(ends('2026-11-01')).toEqual([]);
    expect(ends('2026-11-02').map(shortly)).toEqual([`${CALENDAR}:8:3 417`]);
    expect(ends('2027-05-05')[0]?.params).toEqual({ calendar: 'moscow', year: 2027 });
    expect(ends('2028-05-05')[0]?.params).toEqual({ calendar: 'moscow', year: 2028 });
  });

  it('is a warning: the bundle is made all the same', () => {
    const { bundle, findings } = checkSmall({}, day('2026-12-01'));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(bundle).toBeDefined();
  });

  it('is said at once when it lies between listed ones', () => {
    expect(
      checkSmall(edited(CALENDAR, '  2026:', '  2028:\n    off: []\n  2026:'), day('2026-03-02')).findings.map(shortly),
    ).toEqual([`${CALENDAR}:8:3 417`]);
    expect(ends('2024-12-15')[0]?.params).toEqual({ calendar: 'moscow', year: 2024 });
  });
});

describe('people and roles', () => {
  it.each([
    ['an absence that ends before it begins', 'until: 2026-07-19', 'until: 2026-07-01', '6:99 362'],
    [
      'a head of what is no department',
      'head_of: { fact: department }',
      'head_of: { fact: project_lead }',
      '14:71 364',
    ],
    ['a person of what is no person', 'person: { fact: project_lead }', 'person: { fact: amount }', '15:70 364'],
  ])('%s', (_what, from, to, expected) => {
    expect(found(ROLES, from, to)).toEqual([`${ROLES}:${expected}`]);
  });

  it('a matrix does not stand inside a matrix', () => {
    const outer = `  board:
    title: Правление
    one_of:
      - { role: authority, when: { kind: nda } }
      - { role: director, otherwise: true }
`;
    expect(found(ROLES, '  reception:', `${outer}  reception:`)).toEqual([`${ROLES}:19:17 374`]);
  });
});

describe('facts', () => {
  it.each([
    [
      'a default of another type',
      'type: number, title: Сколько людей',
      'type: number, title: Сколько людей, default: много',
      '8:57 344',
    ],
    [
      'a default of no value',
      'type: number, title: Сколько людей',
      'type: number, title: Сколько людей, default: absent',
      '8:57 354',
    ],
    [
      'a list as a default of one value',
      'type: number, title: Сколько людей',
      'type: number, title: Сколько людей, default: [1, 2]',
      '8:57 349',
    ],
  ])('%s', (_what, from, to, expected) => {
    expect(found(FACTS, from, to)).toEqual([`${FACTS}:${expected}`]);
  });

  it('history answers a closed list of questions, each of its type', () => {
    const declared = (line: string) =>
      found(FACTS, '  staff:', `  ${line}\n  staff:`).filter((each) => !each.includes(' 332'));
    expect(declared('client_year_totl: { type: money, title: Сумма, from: history }')).toEqual([
      `${FACTS}:8:3 321 client_year_total?`,
    ]);
    expect(declared('client_year_total: { type: number, title: Сумма, from: history }')).toEqual([`${FACTS}:8:30 364`]);
    expect(declared('client_year_total: { type: money, title: Сумма, from: history }')).toEqual([]);
  });

  it('built-in and history facts are in the bundle, with the entity types of the packages', () => {
    const facts = checkSmall().bundle?.decisions.facts ?? [];
    const builtIn = facts.filter((fact) => fact.builtIn).map(({ fact, type }) => `${fact} ${type}`);
    expect(builtIn).toEqual([
      'client lists',
      'client_last_returns number',
      'client_year_total money',
      'country code',
      'created date',
      'currencies codes',
      'department department',
      'entity choice',
      'initiator person',
      'npd boolean',
      'parent_route text',
      'parent_total money',
      'sign_by date',
      'urgent boolean',
    ]);
    expect(facts.find(({ fact }) => fact === 'entity')?.options).toEqual([{ option: 'llc', title: 'ООО' }]);
    expect(facts.find(({ fact }) => fact === 'urgent')?.default).toBe(false);
  });

  it('history facts can be asked about without being declared', () => {
    const when = '{ client_year_total: { over: 5 RUB }, parent_route: absent }';
    expect(found('routes/client.yaml', '{ subjects: { has: works } }', when)).toEqual([]);
  });
});

describe('the policy', () => {
  it.each([
    ['a promise over a fact without an order', 'monotonic: amount', 'monotonic: kind', '8:55 364'],
    ['a typical amount in another currency', 'promises:', 'typical: { amount: 5 USD }\npromises:', '6:20 342'],
    [
      'a typical client, which follows from the tax id',
      'promises:',
      'typical: { client: key_clients }\npromises:',
      '6:20 365',
    ],
    ['a typical fact that there is not', 'promises:', 'typical: { amout: 5 RUB }\npromises:', '6:12 302 amount?'],
    ['a code that there is not', 'promises:', 'severities: { "998": error }\npromises:', '6:15 322'],
    ['an error made lighter', 'promises:', 'severities: { "301": warning }\npromises:', '6:15 382'],
    [
      'an error let pass',
      'promises:',
      'ignores: [ { code: 301, basis: Так, until: 2026-12-31 } ]\npromises:',
      '6:20 382',
    ],
  ])('%s', (_what, from, to, expected) => {
    expect(found(POLICY, from, to)).toEqual([`${POLICY}:${expected}`]);
  });

  const spare = edited(SLA, '  short:', '  spare: { allow: 1 working day }\n  short:');
  const withPolicy = (lines: string, asOf = '2026-03-02') =>
    checkSmall({ ...spare, ...edited(POLICY, 'promises:', `${lines}\npromises:`) }, day(asOf));

  it('can make a warning an error, which leaves no bundle', () => {
    const { bundle, findings } = withPolicy('severities: { "332": error }');
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['332 error']);
    expect(bundle).toBeUndefined();
  });

  it('can switch a warning off', () => {
    expect(withPolicy('severities: { "332": "off" }').findings).toEqual([]);
  });

  it('can let a warning pass at a place until a day, that day included', () => {
    const ignored = (place: string, asOf?: string) =>
      withPolicy(
        `ignores: [ { code: 332, place: "${place}", basis: Приказ 5, until: 2026-06-30 } ]`,
        asOf,
      ).findings.map(({ code }) => code);
    expect(ignored('rules/sla.yaml')).toEqual([]);
    expect(ignored('rules/sla.yaml:3')).toEqual([]);
    expect(ignored('rules/sla.yaml:4')).toEqual([332]);
    expect(ignored('rules/facts.yaml')).toEqual([332]);
    expect(ignored('rules/sla.yaml', '2026-06-30')).toEqual([]);
    expect(ignored('rules/sla.yaml', '2026-07-01')).toEqual([414, 332]);
  });
});
