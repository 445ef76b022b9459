// The tests of the default rules: they pass, they are many, and they try nearly all of the rules.

import { expect, test } from 'vitest';
import { coverage } from '../../src/rehearsal/coverage.ts';
import { runTests } from '../../src/rehearsal/run-tests.ts';
import { suggestTests } from '../../src/rehearsal/suggest-tests.ts';
import { defaultRules, TODAY } from './rehearse.ts';

const results = await runTests({ ...defaultRules(), asOf: TODAY });

test('every test passes', () => {
  const failed = results.filter(({ outcome }) => outcome !== 'passed');
  expect(failed.map((result) => ({ name: result.test.name, failures: result.failures }))).toEqual([]);
});

test('there are at least forty, each with a name of its own', () => {
  expect(new Set(results.map((result) => result.test.name)).size).toBe(results.length);
  expect(results.length).toBeGreaterThanOrEqual(40);
});

test('at least 95 percent of rules, branches and borders are tried', () => {
  const { items } = coverage(
    defaultRules().bundle,
    TODAY,
    results.flatMap(({ plans }) => plans),
  );
  const kinds = new Set(items.map(({ item }) => item.kind));
  expect([...kinds].sort()).toEqual(['border', 'branch', 'rule']);
  expect(items.filter(({ isCovered }) => isCovered).length / items.length).toBeGreaterThanOrEqual(0.95);
});

test('no border is left to suggest a test for', async () => {
  expect(await suggestTests({ bundle: defaultRules().bundle, asOf: TODAY, results })).toEqual([]);
});
