// Rule tests: their names and values are checked like all others; what they expect is another matter.
import { describe, expect, it } from 'vitest';
import { checkSmall, edited, shortly } from './check-small.ts';

const FILE = 'routes/tests/client.yaml';

/** What is found in a timeline of a test that does not say when it starts. */
function withTimeline(...lines: readonly string[]): readonly string[] {
  const timeline = lines.map((line) => `      - ${line.replace('EXPECT', 'expect: { state: review }')}\n`).join('');
  const text = `# one\n# two\ntests:\n  - name: a\n    contract: { kind: nda }\n    timeline:\n${timeline}`;
  return checkSmall({ [FILE]: text }).findings.map((finding) => shortly(finding).replace(`${FILE}:`, ''));
}

function found(from: string, to: string): readonly string[] {
  return checkSmall(edited(FILE, from, to)).findings.map(shortly);
}

describe('the contract of a test', () => {
  it.each([
    ['an option that there is not', 'kind: services', 'kind: servces', '2:39 303 services?'],
    ['a fact that there is not', 'amount: 4 999 999.99 RUB', 'amout: 5 RUB', '5:36 302 amount?'],
    ['a currency that there is not', 'amount: 4 999 999.99 RUB', 'amount: 5 XYZ', '5:44 319'],
    ['a wrong tax id', '"7707083893"', '"7707083894"', '2:88 360'],
    ['a list of clients, which follows from the tax id', 'amount: 4 999 999.99 RUB', 'client: key_clients', '5:44 365'],
    ['a paper that there is not', 'charter: received', 'chartr: received', '7:18 306 charter?'],
    [
      'a paper on file that there is not',
      'documents: { charter: received,',
      'on_file: { chartr: received,',
      '7:16 306 charter?',
    ],
    ['a paper’s limit in another currency', 'limit: 1 000 000 RUB', 'limit: 1 000 000 USD', '7:85 342'],
    ['a person that there is not', 'amount: 4 999 999.99 RUB', 'curator: orlov', '5:45 307 orlova?'],
    ['a list for one value', 'kind: services', 'kind: [services]', '2:39 349'],
    ['absent where every contract has one', 'kind: services', 'kind: absent', '2:39 354'],
  ])('%s', (_what, from, to, expected) => {
    expect(found(from, to)).toEqual([`${FILE}:${expected}`]);
  });

  it.each([
    ['an amount in dollars', 'amount: 4 999 999.99 RUB', 'amount: 5 000 USD'],
    ['an amount of several parts', 'amount: 4 999 999.99 RUB', 'amount: [1 000 RUB, 5 USD]'],
    ['no amount', 'amount: 4 999 999.99 RUB', 'amount: absent'],
    ['a fact of the history', 'amount: 4 999 999.99 RUB', 'client_year_total: 5 RUB'],
    ['a tax id taken back', 'amount: 4 999 999.99 RUB', 'inn: absent'],
    ['a country', 'amount: 4 999 999.99 RUB', 'country: KZ'],
  ])('may have %s', (_what, from, to) => {
    expect(found(from, to)).toEqual([]);
  });
});

describe('the timeline', () => {
  it.each([
    ['a step', 'step: finance', 'step: finances', '9:36 311 finance?'],
    ['who acts', 'by: orlova', 'by: orlov', '9:64 307 orlova?'],
    ['a reason', '[price_mismatch]', '[price_mismatchs]', '10:80 315 price_mismatch?'],
    ['a changed fact', 'changes: { amount', 'changes: { amout', '11:71 302 amount?'],
    ['a paper', 'does: approve', 'does: add_document, document: chartr', '9:75 306 charter?'],
    ['a confirmed fact', 'does: approve', 'does: confirm_fact, facts: [ownform]', '9:73 302 own_form?'],
  ])('names %s', (_what, from, to, expected) => {
    expect(found(from, to)).toEqual([`${FILE}:${expected}`]);
  });
});

describe('the moments', () => {
  const CALENDAR = 'rules/calendars/moscow.yaml';
  const STARTS = 'starts: 2026-11-02 10:00';

  it.each([
    ['fewer of the same unit', 'at: 1 working day,', 'at: 3 working days,', ['10:15 384', '11:15 384']],
    ['fewer of another unit', 'at: 3 working days', 'at: 15 working hours', ['12:15 384']],
    ['days that are fewer when weekends are left out', 'at: 3 working days', 'at: 1 day', ['12:15 384']],
    ['the start, after it', 'at: 3 working days', 'at: 0 working hours', ['12:15 384']],
  ])('go back: %s', (_what, from, to, expected) => {
    expect(found(from, to)).toEqual(expected.map((place) => `${FILE}:${place}`));
  });

  it.each([
    ['at one instant', 'at: 3 working days', 'at: 16 working hours'],
    ['in another unit', 'at: 3 working days', 'at: 1 month'],
  ])('may follow %s', (_what, from, to) => {
    expect(found(from, to)).toEqual([]);
  });

  it('are compared in one unit while it is not said when the test starts, whatever the day', () => {
    expect(withTimeline('{ at: 2 working days, EXPECT }', '{ at: 1 working day, EXPECT }')).toEqual(['8:15 384']);
    expect(withTimeline('{ at: 2 working days, EXPECT }', '{ at: 1 working hour, EXPECT }')).toEqual([]);
    expect(withTimeline('{ at: 20 years, EXPECT }')).toEqual([]);
  });

  it('name a year once for a start that all tests of a file share', () => {
    const twice = `starts: 2027-03-02
tests:
  - { name: a, contract: { kind: nda }, expect: { state: review } }
  - { name: b, contract: { kind: nda }, expect: { state: review } }
`;
    expect(checkSmall({ [FILE]: twice }).findings.map(shortly)).toEqual([`${FILE}:1:9 385`]);
  });

  it.each([
    ['is left out for now', '{ name: a, contract: { kind: nda }, skip: ждём календарь, expect: { state: review } }'],
    ['asks only for the plan', '{ name: a, contract: { kind: nda }, expect: { route: client } }'],
  ])('are not asked of a test that %s', (_what, test) => {
    const text = `starts: 2027-03-02\ntests:\n  - ${test}\n`;
    expect(checkSmall({ [FILE]: text }).findings.map(shortly)).toEqual([]);
  });

  it('are not counted on a calendar that is wrong itself', () => {
    const changes = { ...edited(CALENDAR, '2026-04-30: 09:00-13:00', '2026-04-30: 13:00-09:00') };
    expect(checkSmall(changes).findings.map(({ code }) => code)).toEqual([370]);
  });

  it.each([
    ['starts in', STARTS, 'starts: 2027-11-02 10:00', '6:13 385'],
    ['starts on a day of', STARTS, 'starts: 2027-11-02', '6:13 385'],
    ['comes to', 'at: 3 working days', 'at: 3 months', '12:15 385'],
  ])('lie in years of the calendar, not where the test %s another', (_what, from, to, expected) => {
    expect(found(from, to)).toEqual([`${FILE}:${expected}`]);
  });
});

describe('the expectation', () => {
  it.each([
    ['a state', 'state: rework', 'state: reworks', '12:48 324 rework?'],
    ['who is waited for', 'waiting_for: curator', 'waiting_for: curatr', '12:69 327 curator?'],
    ['who hears of it', 'legal: head', 'legal: hed', '12:117 327 head?'],
    ['a route', 'route: client', 'route: clients', '14:14 312 client?'],
    ['a stage', 'review: [legal, finance]', 'reviews: [legal, finance]', '15:20 310 review?'],
    ['a step of the stage', 'review: [legal, finance]', 'review: [legal, finances]', '15:36 311 finance?'],
    ['a document', 'includes: [consent]', 'includes: [consents]', '16:42 306 consent?'],
    ['a letter', 'letter: [missing-ru]', 'letter: [missing-rus]', '17:16 326 missing-ru?'],
    ['what is not needed', '[technical_lead]', '[technical_leed]', '18:20 328 technical_lead?'],
  ])('names %s', (_what, from, to, expected) => {
    expect(found(from, to)).toEqual([`${FILE}:${expected}`]);
  });
});
