// What is known of the papers of a contract.
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/day.ts';
import { factsOf, faultsOf } from './sample-answers.ts';
import { sampleRules } from './sample-rules.ts';

describe('a paper', () => {
  test.each([
    ['received', { received: true }],
    ['missing', { received: false }],
    ['invalid', { received: true, invalid: true }],
    [{ issued: '2026-02-20' }, { received: true, issued: parseDay('2026-02-20') }],
    [
      { received: '2026-02-21', issued: '2026-02-20', until: '2027-02-19' },
      { received: true, issued: parseDay('2026-02-20'), until: parseDay('2027-02-19') },
    ],
    [{ promised: '2026-03-10' }, { received: false, promised: parseDay('2026-03-10') }],
    [
      { limit: '1 000 000 RUB', invalid: false },
      { received: true, limitMinor: 100_000_000, invalid: false },
    ],
    [{ limit: '1 000 USD' }, { received: true, limitMinor: 9_000_000 }],
  ])('%j', (given, paper) => {
    const { papers } = factsOf({ documents: { power_of_attorney: given } }, sampleRules({ USD: '90' }));
    expect(papers).toEqual([{ document: 'power_of_attorney', ...paper }]);
  });

  test('the draft is asked of every contract and needs no declaration', () => {
    expect(factsOf({ documents: { draft: 'received' } }).papers).toEqual([]);
  });

  test('the rate of its limit becomes part of the decision', () => {
    const { rates } = factsOf({ documents: { charter: { limit: '1 USD' } } }, sampleRules({ USD: '90' }));
    expect(rates.map(({ currency }) => currency)).toEqual(['USD']);
  });

  test.each([
    [{ chatrer: 'received' }, 'unknown-paper: charter?'],
    [{ 'Выписка из ЕГРЮЛ': 'received' }, 'unknown-paper: egrul_extract?'],
    [{ charter: 'recieved' }, 'unknown-paper-state: received?'],
    [{ charter: ['received'] }, 'unknown-paper-state: received?'],
    [{ charter: { isued: '2026-02-20' } }, 'unknown-paper-key: issued?'],
    [{ charter: { issued: '20.02.2026' } }, 'not-a-day'],
    [{ charter: { issued: '2026-02-20', promised: '2026-03-10' } }, 'promised-and-here'],
    [{ charter: { issued: '2026-02-20', until: '2026-02-19' } }, 'ends-before-issued'],
    [{ charter: { issued: '2026-02-20', received: '2026-02-19' } }, 'received-before-issued'],
    [{ charter: { limit: '5' } }, 'amount-without-currency'],
    [{ charter: { limit: '5 USD' } }, 'limit-without-rate'],
    [{ charter: { invalid: 'no' } }, 'not-a-yes-or-no'],
    ['received', 'unknown-paper-state'],
  ])('%j', (documents, fault) => {
    expect(faultsOf({ documents })).toEqual([fault]);
  });
});
