// Lines of a condition: which values, borders and tests go with which fact, and what becomes of them.
import { describe, expect, it } from 'vitest';
import type { Test, When } from '../../../src/domain/condition.ts';
import { AS_OF, checkSmall, edited, shortly } from './check-small.ts';

const ROUTE = 'routes/client.yaml';

/** The condition of the route's third step, read from the text in braces. */
function read(when: string): { readonly when: When | undefined; readonly found: readonly string[] } {
  const { bundle, findings } = checkSmall(edited(ROUTE, '{ subjects: { has: works } }', when));
  const route = bundle?.decisions.routes.find(({ route: name }) => name === 'client');
  return { when: route?.stages[0]?.steps[2]?.when, found: findings.map(shortly) };
}

function tests(when: string): readonly Omit<Test, 'at'>[] | undefined {
  return read(when).when?.tests.map(({ at: _at, ...test }) => test);
}

describe('what a line becomes', () => {
  it.each([
    ['{ kind: nda }', { kind: 'is', fact: 'kind', values: ['nda'], negated: false }],
    ['{ kind: [supply, nda] }', { kind: 'is', fact: 'kind', values: ['nda', 'supply'], negated: false }],
    ['{ kind: { not: nda } }', { kind: 'is', fact: 'kind', values: ['nda'], negated: true }],
    ['{ own_form: true }', { kind: 'is', fact: 'own_form', values: [true], negated: false }],
    ['{ own_form: { not: true } }', { kind: 'is', fact: 'own_form', values: [true], negated: true }],
    ['{ initiator: belova }', { kind: 'is', fact: 'initiator', values: ['belova'], negated: false }],
    ['{ department: { not: office } }', { kind: 'is', fact: 'department', values: ['office'], negated: true }],
    ['{ country: [RU, KZ] }', { kind: 'is', fact: 'country', values: ['KZ', 'RU'], negated: false }],
    ['{ note: срочно }', { kind: 'is', fact: 'note', values: ['срочно'], negated: false }],
    ['{ note: 42 }', { kind: 'is', fact: 'note', values: ['42'], negated: false }],
    ['{ note: absent }', { kind: 'absent', fact: 'note', negated: false }],
    ['{ amount: { not: absent } }', { kind: 'absent', fact: 'amount', negated: true }],
    ['{ client: key_clients }', { kind: 'on_list', fact: 'client', lists: ['key_clients'], negated: false }],
    ['{ client: { not: [key_clients] } }', { kind: 'on_list', fact: 'client', lists: ['key_clients'], negated: true }],
    ['{ subjects: { has: works } }', { kind: 'set', fact: 'subjects', word: 'has', values: ['works'] }],
    [
      '{ subjects: { has_any: [works, personal_data] } }',
      { kind: 'set', fact: 'subjects', word: 'has_any', values: ['personal_data', 'works'] },
    ],
    ['{ currencies: { has_none: [RUB] } }', { kind: 'set', fact: 'currencies', word: 'has_none', values: ['RUB'] }],
    ['{ parent_route: other }', { kind: 'is', fact: 'parent_route', values: ['other'], negated: false }],
  ])('%s', (when, expected) => {
    expect(tests(when)).toEqual([expected]);
  });

  const units = (count: number) => ({ kind: 'units', units: count });
  const limit = (name: string) => ({ kind: 'limit', limit: name });
  it.each([
    [
      '{ amount: { from: 1 000 RUB, if_absent: true } }',
      { lower: { word: 'from', bound: units(100_000) }, ifAbsent: true },
    ],
    ['{ amount: { over: 0.01 RUB, if_absent: false } }', { lower: { word: 'over', bound: units(1) }, ifAbsent: false }],
    [
      '{ amount: { up_to: small_deal, if_absent: false } }',
      { upper: { word: 'up_to', bound: limit('small_deal') }, ifAbsent: false },
    ],
    ['{ prepayment: { from: 33.3 %, below: high_prepayment } }', undefined],
    [
      '{ prepayment: { from: 10 %, below: high_prepayment } }',
      { lower: { word: 'from', bound: units(1000) }, upper: { word: 'below', bound: limit('high_prepayment') } },
    ],
    ['{ term: { over: 12, if_absent: true } }', { lower: { word: 'over', bound: units(12) }, ifAbsent: true }],
    ['{ staff: { up_to: 2.5 } }', { upper: { word: 'up_to', bound: units(25_000) } }],
    ['{ staff: { from: -3 } }', { lower: { word: 'from', bound: units(-30_000) } }],
    ['{ signed_on: { below: 2026-03-02 } }', { upper: { word: 'below', bound: units(AS_OF) } }],
    [
      '{ sign_by: { below: 2026-03-02, if_absent: false } }',
      { upper: { word: 'below', bound: units(AS_OF) }, ifAbsent: false },
    ],
  ])('%s', (when, expected) => {
    const [test] = tests(when) ?? [];
    const { kind: _kind, fact: _fact, ...range } = { ...test } as Record<string, unknown>;
    expect(expected === undefined ? test : range).toEqual(expected);
  });

  it.each([
    ['{ amount: 5 RUB }', [units(500)], false],
    ['{ amount: [5 RUB, small_deal, 1 RUB] }', [units(100), units(500), limit('small_deal')], false],
    ['{ term: { not: [12, 24] } }', [units(12), units(24)], true],
    ['{ signed_on: 2026-03-02 }', [units(AS_OF)], false],
  ])('%s', (when, bounds, negated) => {
    expect(tests(when)).toMatchObject([{ kind: 'equals', bounds, negated }]);
  });

  it('lines stand in the order of their facts, whatever the order of the file', () => {
    expect(tests('{ term: absent, kind: nda, amount: absent }')?.map(({ fact }) => fact)).toEqual([
      'amount',
      'kind',
      'term',
    ]);
  });

  it('blocks of any stand in their own order, each with its lines', () => {
    const { when } = read('{ kind: nda, any: [ { term: absent, own_form: true }, { relation: supplier } ] }');
    expect(when?.tests.map(({ fact }) => fact)).toEqual(['kind']);
    expect(when?.any?.map(({ tests: lines }) => lines.map(({ fact }) => fact))).toEqual([
      ['own_form', 'term'],
      ['relation'],
    ]);
  });

  it('each line knows where it stands', () => {
    expect(read('{ kind: nda }').when?.tests[0]?.at).toEqual({ file: ROUTE, line: 14, column: 53 });
  });
});

describe('what a line must not say', () => {
  it.each([
    ['an amount without a currency', '{ amount: { from: 5 000 000, if_absent: true } }', '341'],
    ['a plain number for an amount', '{ amount: { from: 5000000, if_absent: true } }', '341'],
    ['an amount in another currency', '{ amount: { from: 5 USD, if_absent: true } }', '342'],
    ['an amount in no currency', '{ amount: { from: 5 XYZ, if_absent: true } }', '319'],
    ['a text for a number', '{ staff: { from: "1 000 000 000 000" } }', '344'],
    ['five digits behind the point', '{ staff: { from: 1.23456 } }', '344'],
    ['a bare number for a percentage', '{ prepayment: { from: 30 } }', '345'],
    ['half a month', '{ term: { from: 1.5, if_absent: true } }', '346'],
    ['a number for a day', '{ signed_on: { from: 2026 } }', '347'],
    ['a word for yes', '{ own_form: "yes" }', '348'],
    ['a limit of another type', '{ amount: { from: high_prepayment, if_absent: true } }', '350'],
    ['nothing between the borders', '{ staff: { from: 5, below: 5 } }', '351'],
    ['borders the wrong way round', '{ staff: { from: 5, up_to: 4 } }', '351'],
    ['no whole unit between the borders', '{ amount: { over: 5 RUB, below: 5.01 RUB, if_absent: true } }', '351'],
    ['less than nothing', '{ amount: { below: 0 RUB, if_absent: true } }', '351'],
    ['the same limit on both sides', '{ amount: { from: small_deal, below: small_deal, if_absent: true } }', '351'],
    ['limits the wrong way round', '{ amount: { from: director_limit, below: small_deal, if_absent: true } }', '351'],
    ['a border that is silent on absence', '{ amount: { from: 5 RUB } }', '352'],
    ['absence of what is always there', '{ staff: { from: 5, if_absent: true } }', '353'],
    ['absent where every contract has one', '{ kind: absent }', '354'],
    ['not absent where every contract has one', '{ kind: { not: absent } }', '354'],
    ['absent among values', '{ term: [12, absent] }', '355'],
    ['a border on an option', '{ kind: { from: nda } }', '356'],
    ['a border on a list of clients', '{ client: { from: key_clients } }', '356'],
    ['a set test on an option', '{ kind: { has: nda } }', '357'],
    ['a set test on an amount', '{ amount: { has_any: [5 RUB] } }', '357'],
    ['a set compared with one value', '{ subjects: works }', '358'],
    ['a set compared with a list', '{ subjects: [works, personal_data] }', '358'],
    ['a tax id for a client', '{ client: "7707083893" }', '359'],
    ['a set test on clients', '{ client: { has: key_clients } }', '359'],
  ])('%s', (_what, when, code) => {
    const { found, when: nothing } = read(when);
    expect(found.map((line) => line.split(' ')[1])).toEqual([code]);
    expect(nothing).toBeUndefined();
  });

  it.each([
    ['from and up_to on the same number leave that number', '{ staff: { from: 5, up_to: 5 } }'],
    [
      'a limit that changes leaves something on some day',
      '{ amount: { from: 350 000 RUB, below: small_deal, if_absent: true } }',
    ],
    ['an upper border of zero leaves zero', '{ amount: { up_to: 0 RUB, if_absent: true } }'],
  ])('but %s', (_what, when) => {
    expect(read(when).found).toEqual([]);
  });

  it('a plain limit is months for one fact or a number for another, not both', () => {
    expect(read('{ staff: { from: long_term } }').found).toEqual(['rules/amendments/personal-data.yaml:4:102 350']);
  });
});

describe('the line as it should be written', () => {
  it.each([
    ['{ amount: { from: 5 000 000, if_absent: true } }', '{ amount: { from: 5 000 000 RUB, if_absent: true } }'],
    ['{ prepayment: { from: 30% } }', '{ prepayment: { from: 30 % } }'],
    ['{ prepayment: { from: 30 } }', '{ prepayment: { from: 30 % } }'],
    ['{ subjects: works }', '{ subjects: { has: works } }'],
    ['{ subjects: [works, personal_data] }', '{ subjects: { has_any: [works, personal_data] } }'],
    ['{ subjects: { not: works } }', '{ subjects: { has_none: [works] } }'],
    ['{ client: { has: key_clients } }', '{ client: key_clients }'],
  ])('%s', (when, right) => {
    expect(read(when).found.map((line) => line.split(' => ')[1])).toEqual([
      `- { role: technical_lead, sla: short, when: ${right} }`,
    ]);
  });
});
