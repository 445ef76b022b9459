// What a curator is told while facts are missing: which routes are left, and what each answer would lead to.
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { holdsWhen } from '../../../src/decide/completions/holds-when.ts';
import { POSSIBLE_STEPS, possibleRoutes } from '../../../src/decide/completions/possible-routes.ts';
import type { AnswerSpec, BundleSpec } from '../build-bundle.ts';
import { buildBundle, buildContract, TODAY } from '../build-bundle.ts';

const KINDS = { type: 'choice', options: ['services', 'supply', 'framework', 'nda'] } as const;

function judged(spec: BundleSpec, said: Readonly<Record<string, AnswerSpec>>) {
  const bundle = buildBundle(spec);
  const rules = compileRules(bundle, TODAY);
  return { rules, answers: answerVector(rules, buildContract(bundle, said).answers) };
}

function possible(spec: BundleSpec, said: Readonly<Record<string, AnswerSpec>>) {
  const { rules, answers } = judged(spec, said);
  const found = possibleRoutes(rules, answers, { steps: POSSIBLE_STEPS });
  return { ...found, decides: Object.fromEntries(found.decides) };
}

describe('what an unanswered fact decides', () => {
  it('is said option by option, options that lead to the same together', () => {
    const spec: BundleSpec = {
      facts: { kind: KINDS },
      routes: [
        { route: 'work', when: { kind: ['services', 'supply'] } },
        { route: 'secrecy', when: { kind: 'nda' } },
        { route: 'other' },
      ],
    };
    expect(possible(spec, {})).toEqual({
      routes: ['work', 'secrecy', 'other'],
      gapPossible: false,
      exact: true,
      decides: {
        kind: [
          { answer: { kind: 'values', values: ['services', 'supply'] }, routes: ['work'] },
          { answer: { kind: 'values', values: ['nda'] }, routes: ['secrecy'] },
          { answer: { kind: 'other_values' }, routes: ['other'] },
        ],
      },
    });
  });

  it('is said interval by interval, both ends in, "there is none" apart', () => {
    const spec: BundleSpec = {
      facts: { amount: { type: 'money', optional: true } },
      routes: [
        { route: 'small', when: { amount: { below: 100, if_absent: false } } },
        { route: 'large', when: { amount: { from: 100, if_absent: true } } },
      ],
    };
    expect(possible(spec, {}).decides).toEqual({
      amount: [
        { answer: { kind: 'interval', to: 99 }, routes: ['small'] },
        { answer: { kind: 'interval', from: 100 }, routes: ['large'] },
        { answer: { kind: 'absent' }, routes: ['large'] },
      ],
    });
  });

  it('is said flag by flag', () => {
    const spec: BundleSpec = {
      facts: { subjects: { type: 'choices', options: ['ip', 'works'] } },
      routes: [
        { route: 'rights', when: { subjects: { has: 'ip' } } },
        { route: 'plain', when: { subjects: { has_none: ['ip'] } } },
      ],
    };
    expect(possible(spec, {}).decides).toEqual({
      subjects: [
        { answer: { kind: 'set', has: [], hasNot: ['ip'] }, routes: ['plain'] },
        { answer: { kind: 'set', has: ['ip'], hasNot: [] }, routes: ['rights'] },
      ],
    });
  });

  it('leaves out what the rules call impossible: then one route may be left, and nothing is open', () => {
    const spec: BundleSpec = {
      facts: { kind: KINDS, relation: { type: 'choice', options: ['client', 'supplier'] } },
      routes: [
        { route: 'secrecy', when: { kind: 'nda' } },
        { route: 'other', when: { kind: { not: 'nda' } } },
      ],
      impossible: [{ kind: 'nda', relation: 'supplier' }],
    };
    expect(possible(spec, { relation: 'supplier' })).toMatchObject({ routes: ['other'], decides: {} });
    expect(possible(spec, { relation: 'client' })).toMatchObject({ routes: ['secrecy', 'other'] });
  });

  it('names neither route nor gap when every completion is impossible', () => {
    const spec: BundleSpec = {
      facts: { urgent: 'boolean', own_form: 'boolean' },
      routes: [{ route: 'only', when: { urgent: true } }],
      impossible: [
        { urgent: true, own_form: true },
        { urgent: false, own_form: true },
      ],
    };
    expect(possible(spec, { own_form: true })).toMatchObject({ routes: [], gapPossible: false, exact: true });
  });

  it('counts a gap of which only some answers tell', () => {
    const spec: BundleSpec = {
      facts: { amount: 'money' },
      routes: [{ route: 'small', when: { amount: { up_to: 100 } } }],
    };
    expect(possible(spec, {})).toMatchObject({
      routes: ['small'],
      gapPossible: true,
      decides: {
        amount: [
          { answer: { kind: 'interval', to: 100 }, routes: ['small'] },
          { answer: { kind: 'interval', from: 101 }, routes: [] },
        ],
      },
    });
  });
});

describe('a condition that unanswered facts leave open', () => {
  const spec: BundleSpec = {
    facts: { amount: 'money', kind: KINDS },
    routes: [
      { route: 'large', when: { amount: { from: 100 } } },
      { route: 'small', when: { amount: { below: 100 } } },
    ],
    amendments: [
      { amendment: 'director', when: { amount: { from: 50 } }, changes: [] },
      { amendment: 'rights', when: { amount: { from: 50 }, kind: 'services' }, changes: [] },
    ],
  };

  it.each([
    ['large', 0, 'always'],
    ['small', 0, { hangsOn: ['amount'] }],
    ['large', 1, { hangsOn: ['kind'] }],
    ['small', 1, { hangsOn: ['amount', 'kind'] }],
  ] as const)('on route %s, amendment %i: what the route itself settles is not asked again', (route, index, expected) => {
    const { rules, answers } = judged(spec, {});
    const taken = rules.routes.find(({ rule }) => rule.route === route);
    const when = rules.amendments[index]?.when;
    if (taken === undefined || when === undefined) throw new Error('not in the rules');
    expect(holdsWhen(rules, taken, when, answers)).toEqual(expected);
  });
});
