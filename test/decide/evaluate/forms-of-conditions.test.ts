// Every form of condition against a value, "there is none" and no answer, by json-rules-engine and by closures.

import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { evaluateWhens } from '../../../src/decide/evaluate/evaluate-whens.ts';
import { ruleEngine } from '../../../src/decide/evaluate/rule-engine.ts';
import type { Limit } from '../../../src/domain/bundle.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import type { AnswerSpec } from '../build-bundle.ts';
import { answerOf, buildBundle, TODAY } from '../build-bundle.ts';
import type { WhenSpec } from '../build-when.ts';

const LIMIT: Limit = {
  limit: brandId('cap'),
  title: 'Cap',
  type: 'money',
  values: [{ units: 500 }],
  at: placeIn('rules/limits.yaml'),
};

const FACTS = {
  amount: { type: 'money', optional: true },
  term: { type: 'months', optional: true },
  prepayment: 'percent',
  kind: { type: 'choice', options: ['services', 'supply', 'nda'], optional: true },
  own_form: 'boolean',
  subjects: { type: 'choices', options: ['ip', 'works'], optional: true },
  client: 'lists',
  country: 'code',
  sign_by: { type: 'date', optional: true },
} as const;

async function truthOf(when: WhenSpec, answers: Readonly<Record<string, AnswerSpec>>) {
  const bundle = buildBundle({ facts: FACTS, limits: [LIMIT], routes: [{ route: 'one', when }] });
  const rules = compileRules(bundle, TODAY);
  const vector = rules.facts.map(({ fact }) => answerOf(answers[fact]));
  const compiled = rules.routes[0]?.when;
  if (compiled === undefined) throw new Error('the route has lost its condition');
  const outcomes = await evaluateWhens(ruleEngine(rules), [compiled], vector, new Map());
  const byEngine = outcomes.get(compiled.index)?.truth;
  expect(compiled.holds(vector)).toBe(byEngine);
  return byEngine;
}

const VALUE_CASES: readonly [name: string, when: WhenSpec, answer: AnswerSpec, truth: 'true' | 'false'][] = [
  ['equals', { kind: 'services' }, 'services', 'true'],
  ['equals another', { kind: 'services' }, 'supply', 'false'],
  ['one of', { kind: ['services', 'supply'] }, 'supply', 'true'],
  ['none of those', { kind: ['services', 'supply'] }, 'nda', 'false'],
  ['not', { kind: { not: 'nda' } }, 'services', 'true'],
  ['not, but it is', { kind: { not: 'nda' } }, 'nda', 'false'],
  ['not one of', { kind: { not: ['nda', 'supply'] } }, 'supply', 'false'],
  ['yes', { own_form: true }, true, 'true'],
  ['yes, but no', { own_form: true }, false, 'false'],
  ['no', { own_form: false }, false, 'true'],
  ['a country', { country: 'RU' }, 'RU', 'true'],
  ['a plain amount', { amount: 100 }, 100, 'true'],
  ['a plain amount, one kopeck off', { amount: 100 }, 101, 'false'],
  ['one of several terms', { term: [12, 24] }, 24, 'true'],
  ['not a term', { term: { not: 12 } }, 12, 'false'],
  ['not a term, another', { term: { not: 12 } }, 13, 'true'],
  ['from its border', { amount: { from: 100, if_absent: false } }, 100, 'true'],
  ['from, one below', { amount: { from: 100, if_absent: false } }, 99, 'false'],
  ['over its border', { amount: { over: 100, if_absent: false } }, 100, 'false'],
  ['over, one above', { amount: { over: 100, if_absent: false } }, 101, 'true'],
  ['up to its border', { amount: { up_to: 100, if_absent: false } }, 100, 'true'],
  ['up to, one above', { amount: { up_to: 100, if_absent: false } }, 101, 'false'],
  ['below its border', { amount: { below: 100, if_absent: false } }, 100, 'false'],
  ['below, one below', { amount: { below: 100, if_absent: false } }, 99, 'true'],
  ['between', { amount: { from: 100, below: 200, if_absent: false } }, 150, 'true'],
  ['beyond', { amount: { from: 100, below: 200, if_absent: false } }, 200, 'false'],
  ['a limit', { amount: { from: 'cap', if_absent: false } }, 500, 'true'],
  ['a limit, one below', { amount: { from: 'cap', if_absent: false } }, 499, 'false'],
  ['a percentage', { prepayment: { over: 3000 } }, 3001, 'true'],
  ['a date', { sign_by: { up_to: TODAY, if_absent: false } }, TODAY, 'true'],
  ['is there', { amount: { not: 'absent' } }, 0, 'true'],
  ['is not there', { amount: 'absent' }, 0, 'false'],
  ['a choice is there', { kind: { not: 'absent' } }, 'nda', 'true'],
  ['has', { subjects: { has: 'ip' } }, ['ip', 'works'], 'true'],
  ['has all', { subjects: { has: ['ip', 'works'] } }, ['ip'], 'false'],
  ['has, of none', { subjects: { has: 'ip' } }, [], 'false'],
  ['has any', { subjects: { has_any: ['ip', 'works'] } }, ['works'], 'true'],
  ['has any, of none', { subjects: { has_any: ['ip', 'works'] } }, [], 'false'],
  ['has none', { subjects: { has_none: ['ip'] } }, ['works'], 'true'],
  ['has none, but one', { subjects: { has_none: ['ip'] } }, ['ip'], 'false'],
  ['has none, of none', { subjects: { has_none: ['ip'] } }, [], 'true'],
  ['on a list', { client: 'key' }, ['group', 'key'], 'true'],
  ['on no list', { client: 'key' }, [], 'false'],
  ['not on a list', { client: { not: 'key' } }, ['group'], 'true'],
  ['not on a list, but it is', { client: { not: 'key' } }, ['key'], 'false'],
];

test.each(VALUE_CASES)('a value: %s', async (_name, when, answer, truth) => {
  const [fact = ''] = Object.keys(when);
  expect(await truthOf(when, { [fact]: answer })).toBe(truth);
});

test.each([
  ['equals', { kind: 'services' }, 'false'],
  ['not', { kind: { not: 'nda' } }, 'true'],
  ['a plain amount', { amount: 100 }, 'false'],
  ['not an amount', { amount: { not: 100 } }, 'true'],
  ['a border that counts it in', { amount: { from: 100, if_absent: true } }, 'true'],
  ['a border that counts it out', { amount: { from: 100, if_absent: false } }, 'false'],
  ['absent', { amount: 'absent' }, 'true'],
  ['not absent', { amount: { not: 'absent' } }, 'false'],
  ['a choice absent', { kind: 'absent' }, 'true'],
  ['a set absent', { subjects: 'absent' }, 'true'],
  ['a set not absent', { subjects: { not: 'absent' } }, 'false'],
  ['has', { subjects: { has: 'ip' } }, 'false'],
  ['has any', { subjects: { has_any: ['ip', 'works'] } }, 'false'],
  ['has none', { subjects: { has_none: ['ip'] } }, 'true'],
] as const)('"there is none": %s', async (_name, when, truth) => {
  const [fact = ''] = Object.keys(when);
  expect(await truthOf(when, { [fact]: 'absent' })).toBe(truth);
});

test.each(VALUE_CASES)('no answer is unknown, never false: %s', async (_name, when) => {
  expect(await truthOf(when, {})).toBe('unknown');
});

describe('several tests', () => {
  const when: WhenSpec = { kind: 'services', own_form: true };

  test.each([
    [{ kind: 'services', own_form: true }, 'true'],
    [{ kind: 'services', own_form: false }, 'false'],
    [{ kind: 'services' }, 'unknown'],
    // One failed test settles it, whatever the others come to.
    [{ kind: 'supply' }, 'false'],
    [{ own_form: false }, 'false'],
  ] as const)('all must hold: %o', async (answers, truth) => {
    expect(await truthOf(when, answers)).toBe(truth);
  });

  const any: WhenSpec = {
    kind: 'services',
    any: [{ own_form: true }, { amount: { from: 100, if_absent: false }, term: 12 }],
  };

  test.each([
    [{ kind: 'services', own_form: true }, 'true'],
    [{ kind: 'services', own_form: false, amount: 100, term: 12 }, 'true'],
    [{ kind: 'services', own_form: false, amount: 99, term: 12 }, 'false'],
    [{ kind: 'services', own_form: false, amount: 100 }, 'unknown'],
    [{ kind: 'services', own_form: false, amount: 99 }, 'false'],
    [{ kind: 'services', amount: 99 }, 'unknown'],
    [{ kind: 'nda' }, 'false'],
    [{ own_form: true }, 'unknown'],
    [{ kind: 'services', own_form: true, amount: 'absent' }, 'true'],
  ] as const)('at least one block of any: %o', async (answers, truth) => {
    expect(await truthOf(any, answers)).toBe(truth);
  });

  test('no tests at all always hold', async () => {
    expect(await truthOf({}, {})).toBe('true');
  });
});
