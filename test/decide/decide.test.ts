// What the rules say of one contract: every outcome, with the lines that decided.

import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import type { FactId } from '../../src/domain/ids.ts';
import { brandId } from '../generators/brand-id.ts';
import { answerOf, buildBundle, buildContract, day, TODAY } from './build-bundle.ts';
import type { RouteSpec } from './build-route.ts';
import { decided, decidedInWords, FACTS, LARGE, PURCHASE, SMALL } from './decided-in-words.ts';

describe('one route', () => {
  test('is decided by its own condition, and says by which lines', async () => {
    const decision = await decided({ routes: [SMALL, LARGE, PURCHASE], answers: { relation: 'client', amount: 499 } });
    expect(decidedInWords(decision)).toBe('decided small');
    expect(decision.outcome === 'decided' && decision.plan.because).toEqual([
      {
        rule: { kind: 'route', id: 'small' },
        at: { file: 'routes/small.yaml', line: 6, column: 1 },
        fact: 'relation',
        answer: answerOf('client'),
        truth: 'true',
      },
      {
        rule: { kind: 'route', id: 'small' },
        at: { file: 'routes/small.yaml', line: 7, column: 1 },
        fact: 'amount',
        answer: answerOf(499),
        truth: 'true',
      },
    ]);
  });

  test('takes the contract on the other side of the border, and the one without an amount', async () => {
    const routes = [SMALL, LARGE, PURCHASE];
    expect(decidedInWords(await decided({ routes, answers: { relation: 'client', amount: 500 } }))).toBe(
      'decided large',
    );
    expect(decidedInWords(await decided({ routes, answers: { relation: 'client', amount: 'absent' } }))).toBe(
      'decided large',
    );
  });

  test('names the bundle, the day and the answers that it was decided from', async () => {
    const decision = await decided({ routes: [PURCHASE], answers: { relation: 'supplier' } });
    if (decision.outcome !== 'decided') throw new Error(decision.outcome);
    expect(decision.plan).toMatchObject({ asOf: TODAY, bundle: '0'.repeat(64), title: 'purchase' });
    expect(decision.plan.answers.get(brandId<FactId>('relation'))).toEqual(answerOf('supplier'));
  });

  test('is in force only on its days', async () => {
    const routes = [{ ...PURCHASE, inForce: { until: day('2026-03-01') } }];
    expect(decidedInWords(await decided({ routes, answers: { relation: 'supplier' } }))).toBe('gap');
  });
});

describe('standing above', () => {
  const EXCEPTION: RouteSpec = { route: 'exception', when: { kind: 'nda' }, overrides: ['small', 'large'] };
  const routes = [SMALL, LARGE, PURCHASE, EXCEPTION];

  test('the exception takes what it shares with the routes below', async () => {
    expect(decidedInWords(await decided({ routes, answers: { kind: 'nda', relation: 'client', amount: 1 } }))).toBe(
      'decided exception',
    );
    expect(decidedInWords(await decided({ routes, answers: { kind: 'supply', relation: 'client', amount: 1 } }))).toBe(
      'decided small',
    );
  });

  test('without an override two routes that fit are an overlap, with the grounds of both', async () => {
    const decision = await decided({ routes, answers: { kind: 'nda', relation: 'supplier', amount: 1 } });
    expect(decidedInWords(decision)).toBe('overlap purchase exception');
    expect(
      decision.outcome === 'overlap' && decision.routes.map(({ because }) => because.map(({ fact }) => fact)),
    ).toEqual([['relation'], ['kind']]);
  });

  test('an exception that rests on an unconfirmed answer and lacks an approver is held back', async () => {
    const light: RouteSpec = {
      route: 'light',
      when: { own_form: true },
      overrides: ['purchase'],
      stages: [{ stage: 'review', steps: ['finance'] }],
    };
    const answers = { relation: 'supplier' };
    const unconfirmed = await decided({
      routes: [PURCHASE, light],
      answers: { ...answers, own_form: { unconfirmed: true } },
    });
    expect(decidedInWords(unconfirmed)).toBe('decided purchase');
    expect(unconfirmed.outcome === 'decided' && unconfirmed.plan.heldBack).toEqual([
      {
        rule: { kind: 'route', id: 'light' },
        fact: 'own_form',
        confirmedBy: 'legal',
        at: { file: 'routes/light.yaml', line: 6, column: 1 },
      },
    ]);
    expect(decidedInWords(await decided({ routes: [PURCHASE, light], answers: { ...answers, own_form: true } }))).toBe(
      'decided light',
    );
  });

  test('an exception that lacks nobody counts on an unconfirmed answer', async () => {
    const strict: RouteSpec = {
      route: 'strict',
      when: { own_form: true },
      overrides: ['purchase'],
      stages: [{ stage: 'review', steps: ['legal', 'finance'] }],
    };
    const answers = { relation: 'supplier', own_form: { unconfirmed: true } };
    expect(decidedInWords(await decided({ routes: [PURCHASE, strict], answers }))).toBe('decided strict');
  });
});

describe('no route', () => {
  test('is a gap, explained with the routes that fail by the fewest tests', async () => {
    const decision = await decided({
      routes: [PURCHASE, SMALL, LARGE],
      answers: { relation: 'client', kind: 'nda', amount: 'absent' },
    });
    expect(decidedInWords(decision)).toBe('decided large');
    const gap = await decided({
      routes: [SMALL, { route: 'b', when: { relation: 'supplier', kind: 'nda' } }],
      answers: { relation: 'client', kind: 'supply', amount: 500 },
    });
    expect(decidedInWords(gap)).toBe('gap');
    expect(
      gap.outcome === 'gap' &&
        gap.against.map(({ route, because }) => [route, ...because.map(({ fact, truth }) => `${fact} ${truth}`)]),
    ).toEqual([
      ['small', 'amount false'],
      ['b', 'relation false', 'kind false'],
    ]);
  });

  test('is taken by the otherwise route, whose ground is its own line', async () => {
    const decision = await decided({
      routes: [SMALL, { route: 'rest' }],
      answers: { relation: 'supplier', amount: 1 },
    });
    expect(decidedInWords(decision)).toBe('decided rest');
    expect(decision.outcome === 'decided' && decision.plan.because).toEqual([
      { rule: { kind: 'route', id: 'rest' }, at: { file: 'routes/rest.yaml', line: 1, column: 1 } },
    ]);
  });

  test('is needed for a contract that cannot be', async () => {
    const decision = await decided({
      routes: [SMALL],
      impossible: [{ kind: 'nda', amount: { not: 'absent' } }],
      answers: { kind: 'nda', amount: 1, relation: 'client' },
    });
    expect(decidedInWords(decision)).toBe('impossible');
    expect(decision.outcome === 'impossible' && decision.because).toMatchObject([
      { rule: { kind: 'impossible' }, fact: 'kind', at: { file: 'rules/facts.yaml' } },
      { rule: { kind: 'impossible' }, fact: 'amount' },
    ]);
  });
});

describe('unanswered facts', () => {
  const routes = [SMALL, LARGE, PURCHASE];

  test('leave the routes that some answer leads to, and say what each would decide', async () => {
    const decision = await decided({ routes, answers: { relation: 'client' } });
    expect(decidedInWords(decision)).toBe('undecided small large');
    if (decision.outcome !== 'undecided') throw new Error(decision.outcome);
    expect(decision.exact).toBe(true);
    expect(decision.unknown).toMatchObject([{ fact: 'amount', why: 'not_given' }]);
    expect(decision.unknown[0]?.decides.map(({ routes: left }) => left)).toContainEqual(['small']);
  });

  test('that make no difference to the route do not stop it', async () => {
    expect(decidedInWords(await decided({ routes, answers: { relation: 'supplier' } }))).toBe('decided purchase');
  });

  test('under not are unknown, never true', async () => {
    const not: RouteSpec = { route: 'not', when: { kind: { not: 'nda' } } };
    expect(decidedInWords(await decided({ routes: [not], answers: {} }))).toBe('undecided not gap');
  });

  test('whose every answer leads to one route decide it all the same', async () => {
    const one: RouteSpec = {
      route: 'one',
      when: { any: [{ amount: { below: 500, if_absent: true } }, { amount: { from: 500, if_absent: false } }] },
    };
    const decision = await decided({ routes: [one], answers: {} });
    expect(decidedInWords(decision)).toBe('decided one');
  });

  test('whose answers the rules hold impossible do not count', async () => {
    const services: RouteSpec = { route: 'services', when: { kind: { not: 'nda' } } };
    const nda: RouteSpec = { route: 'nda', when: { kind: 'nda' } };
    const impossible = [{ kind: 'nda', amount: { not: 'absent' } }];
    expect(decidedInWords(await decided({ routes: [services, nda], answers: { amount: 1 } }))).toBe(
      'undecided services nda',
    );
    expect(decidedInWords(await decided({ routes: [services, nda], impossible, answers: { amount: 1 } }))).toBe(
      'decided services',
    );
  });

  test('in steps are settled by the region of the route', async () => {
    const route: RouteSpec = {
      route: 'large',
      when: { amount: { from: 500, if_absent: false } },
      stages: [
        {
          stage: 'review',
          steps: [
            'legal',
            { step: 'cfo', when: { amount: { from: 100, if_absent: false } } },
            { step: 'clerk', when: { amount: { below: 500, if_absent: false } } },
          ],
        },
      ],
    };
    const other: RouteSpec = { route: 'small', when: { amount: { below: 500, if_absent: true } } };
    const impossible = [{ kind: 'supply', amount: { below: 500, if_absent: true } }];
    const decision = await decided({ routes: [route, other], impossible, answers: { kind: 'supply' } });
    if (decision.outcome !== 'decided') throw new Error(decision.outcome);
    expect(decision.plan.stages[0]?.steps.map(({ step, needed }) => `${step} ${needed.kind}`)).toEqual([
      'legal yes',
      'cfo yes',
    ]);
    expect(decision.plan.notNeeded).toMatchObject([{ kind: 'step', id: 'clerk' }]);
    expect(decision.plan.unknown).toEqual([]);
  });
});

test('decisions side by side do not disturb each other', async () => {
  const bundle = buildBundle({ facts: FACTS, routes: [SMALL, LARGE, PURCHASE] });
  const amounts = Array.from({ length: 200 }, (_, index) => index * 5);
  const decisions = await Promise.all(
    amounts.map((amount) => decide(bundle, buildContract(bundle, { relation: 'client', amount }), { asOf: TODAY })),
  );
  expect(decisions.map(decidedInWords)).toEqual(amounts.map((amount) => `decided ${amount < 500 ? 'small' : 'large'}`));
});

test('how a contract is signed is the line that fits, else the otherwise line', async () => {
  const signing = [{ when: { kind: 'nda' }, form: 'paper' as const }, { form: 'electronic' as const }];
  const formOf = async (kind: string | undefined) => {
    const decision = await decided({ routes: [PURCHASE], signing, answers: { relation: 'supplier', kind } });
    if (decision.outcome !== 'decided') throw new Error(decision.outcome);
    const { rule, needed } = decision.plan.signing;
    return `${rule?.form} ${needed.kind}`;
  };
  expect(await formOf('nda')).toBe('paper yes');
  expect(await formOf('supply')).toBe('electronic yes');
  expect(await formOf(undefined)).toBe('paper unknown');
});
