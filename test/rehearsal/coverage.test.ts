// What tests have tried of the rules, and the tests that are suggested for what they have not.

import { expect, test } from 'vitest';
import { readRuleFile } from '../../src/language/read/read-file.ts';
import type { Item } from '../../src/rehearsal/coverage.ts';
import { coverage } from '../../src/rehearsal/coverage.ts';
import { printSuggested } from '../../src/rehearsal/print-suggested.ts';
import { runTests } from '../../src/rehearsal/run-tests.ts';
import { suggestTests } from '../../src/rehearsal/suggest-tests.ts';
import { defaultRules, rehearse, TODAY } from './rehearse.ts';

const { bundle } = defaultRules();

const one = (amount: string): string => `  - name: договор на ${amount}
    contract: { fixture: client, amount: ${amount} }
    starts: 2026-03-02
    expect: { route: standard-client }
`;

async function covered(tests: string): Promise<readonly Item[]> {
  const plans = (await rehearse(tests)).flatMap((result) => result.plans);
  return coverage(bundle, TODAY, plans).items.flatMap(({ item, isCovered }) => (isCovered ? [item] : []));
}

const borders = (items: readonly Item[], rule: string): readonly number[] =>
  items.flatMap((item) => (item.kind === 'border' && item.rule.id === rule ? [item.units] : [])).sort((a, b) => a - b);

test('a rule is tried where it applies', async () => {
  const items = await covered(one('800 000 RUB'));
  const rules = items.filter(({ kind }) => kind === 'rule').map(({ rule }) => `${rule.kind} ${rule.id}`);
  expect(rules).toContain('route standard-client');
  expect(rules).toContain('package llc');
  expect(rules).not.toContain('route large-client');
});

test('a condition is tried both ways; one side is not the other', async () => {
  const items = await covered(one('800 000 RUB'));
  const sides = items.flatMap((item) =>
    item.kind === 'branch' && item.at.file === 'routes/standard-client.yaml' ? [item.side] : [],
  );
  expect(sides).toEqual(['fails']);
});

test('a border is tried by its last unit and by the first beyond it, by nothing near', async () => {
  expect(borders(await covered(one('4 999 999.98 RUB')), 'standard-client')).toEqual([]);
  expect(borders(await covered(one('4 999 999.99 RUB')), 'standard-client')).toEqual([499_999_999]);
  expect(borders(await covered(one('4 999 999.99 RUB') + one('5 000 000 RUB')), 'standard-client')).toEqual([
    499_999_999, 500_000_000,
  ]);
});

test('a border is tried only where all that stands beside it holds', async () => {
  // The director's limit stands in the route of purchases too, which a client's contract never comes to.
  expect(borders(await covered(one('5 000 000 RUB')), 'large-purchase')).toEqual([]);
});

test('nothing but borders that are not tried is suggested, each with the answers of today', async () => {
  const results = await rehearse(one('4 999 999.99 RUB'));
  const suggested = await suggestTests({ bundle, asOf: TODAY, results });
  const texts = suggested.map(({ entry: { key, value }, plan }) => [
    key,
    value.kind === 'text' ? value.text : '',
    plan.route,
  ]);
  // One test for the limit, although two routes have their border there.
  expect(texts.filter(([, text]) => text === '5 000 000 RUB')).toEqual([['amount', '5 000 000 RUB', 'large-client']]);
  expect(texts.filter(([, text]) => text === '4 999 999.99 RUB')).toEqual([]);
});

test('the suggested file can be kept as it is: it reads, it passes, and it tries the borders', async () => {
  const results = await rehearse(one('4 999 999.99 RUB'));
  const suggested = await suggestTests({ bundle, asOf: TODAY, results });
  const text = printSuggested(suggested, {
    comments: ['сегодня'],
    nameOf: ({ item, entry }) => `${item.rule.id} "${entry.key}" ${item.units}`,
  });
  expect(readRuleFile('routes/tests/s.yaml', 'tests', text).findings).toEqual([]);
  const again = await runTests({ bundle, files: [{ file: 'routes/tests/s.yaml', text }], asOf: TODAY });
  expect(again.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  expect(again.length).toBe(suggested.length);
  expect(await suggestTests({ bundle, asOf: TODAY, results: [...results, ...again] })).toEqual([]);
});
