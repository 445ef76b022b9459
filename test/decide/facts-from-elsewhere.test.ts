// Facts from 1C and history: fetched only where they make a difference, and once.

import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { brandId } from '../generators/brand-id.ts';
import type { RouteSpec } from './build-route.ts';
import { decided, decidedInWords, LARGE, PURCHASE, SMALL } from './decided-in-words.ts';

describe('facts from elsewhere', () => {
  const value = (units: number): Answer => ({ kind: 'value', value: units, setBy: 'onec', confirmed: true });

  /** Counts what is asked for; an answer that is not there is a source that fails. */
  function source(answers: Readonly<Record<string, number>>) {
    const asked: string[] = [];
    const fetch = (fact: FactId): Promise<Answer> => {
      asked.push(fact);
      const units = answers[fact];
      return units === undefined ? Promise.reject(new Error('1C is closed')) : Promise.resolve(value(units));
    };
    return { asked, fetch };
  }

  const DEBTORS: RouteSpec = { route: 'debtors', when: { relation: 'client', debt: { over: 0 } } };
  const CLEAN: RouteSpec = { route: 'clean', when: { relation: 'client', debt: 0 } };
  const routes = [DEBTORS, CLEAN, PURCHASE];

  test('are fetched when they make a difference, once, though several rules ask', async () => {
    const { asked, fetch } = source({ debt: 5 });
    const decision = await decided({ routes, answers: { relation: 'client' } }, { fetch });
    expect(decidedInWords(decision)).toBe('decided debtors');
    expect(asked).toEqual(['debt']);
    expect(decision.outcome === 'decided' && decision.plan.answers.get(brandId<FactId>('debt'))).toEqual(value(5));
    expect(decision.outcome === 'decided' && decision.plan.because).toContainEqual(
      expect.objectContaining({ fact: 'debt', answer: value(5) }),
    );
  });

  test('are left alone when they make none', async () => {
    const { asked, fetch } = source({ debt: 5 });
    expect(decidedInWords(await decided({ routes, answers: { relation: 'supplier' } }, { fetch }))).toBe(
      'decided purchase',
    );
    expect(asked).toEqual([]);
  });

  test('are left alone when the contract carries them', async () => {
    const { asked, fetch } = source({ debt: 5 });
    expect(decidedInWords(await decided({ routes, answers: { relation: 'client', debt: 0 } }, { fetch }))).toBe(
      'decided clean',
    );
    expect(asked).toEqual([]);
  });

  test('that a plan hangs on are fetched once the route is known', async () => {
    const { asked, fetch } = source({ year_total: 1000, debt: 0 });
    const amendments = [
      {
        amendment: 'total',
        routes: ['clean'],
        when: { year_total: { over: 900 } },
        changes: [{ add: 'board', to: 'review' }],
      },
    ];
    const decision = await decided({ routes, amendments, answers: { relation: 'client' } }, { fetch });
    expect(asked).toEqual(['debt', 'year_total']);
    expect(decision.outcome === 'decided' && decision.plan.stages[0]?.steps.map(({ step }) => step)).toEqual([
      'legal',
      'board',
    ]);
    expect(decision.outcome === 'decided' && decision.plan.unknown).toEqual([]);
  });

  test('that nobody wants any more are not fetched', async () => {
    const { asked, fetch } = source({ year_total: 1000, debt: 5 });
    const amendments = [
      {
        amendment: 'total',
        routes: ['clean'],
        when: { year_total: { over: 900 } },
        changes: [{ add: 'board', to: 'review' }],
      },
    ];
    await decided({ routes, amendments, answers: { relation: 'client' } }, { fetch });
    expect(asked).toEqual(['debt']);
  });

  test('whose source fails stay unanswered, and say why', async () => {
    const { asked, fetch } = source({});
    const decision = await decided({ routes, answers: { relation: 'client' } }, { fetch });
    expect(decidedInWords(decision)).toBe('undecided debtors clean');
    expect(decision.outcome === 'undecided' && decision.unknown).toMatchObject([
      { fact: 'debt', why: 'source_failed' },
    ]);
    expect(asked).toEqual(['debt']);
  });

  test('from the contract are never asked of a source', async () => {
    const { asked, fetch } = source({ amount: 5 });
    expect(decidedInWords(await decided({ routes: [SMALL, LARGE], answers: { relation: 'client' } }, { fetch }))).toBe(
      'undecided small large',
    );
    expect(asked).toEqual([]);
  });
});
