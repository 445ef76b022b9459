// What is too large to be told is named, and never passed over.
import { expect, test } from 'vitest';
import { describeFinding } from '../../src/diagnostics/describe-finding.ts';
import { parseDay } from '../../src/domain/day.ts';
import { proveRules } from '../../src/prove/prove-rules.ts';
import { loadRules } from '../../src/repository/load-rules.ts';

const ROOT = `${import.meta.dirname}/../..`;
const DAY = parseDay('2026-03-02') ?? expect.unreachable();

test('questions beyond the budget are named in one warning, the others are answered', async () => {
  const { bundle = expect.unreachable() } = await loadRules(ROOT, { asOf: DAY, cache: 'off' });
  const { findings, isComplete } = await proveRules(bundle, { asOf: DAY, steps: 30 });
  expect(isComplete).toBe(false);
  const unproven = findings.filter(({ code }) => code === 420);
  expect(unproven).toHaveLength(1);
  expect(unproven[0]).toMatchObject({ severity: 'warning', place: { file: 'rules/policy.yaml' } });
  const said = unproven.map((finding) => [describeFinding(finding, 'ru').text, describeFinding(finding, 'en').text]);
  expect(said[0]?.[0]).toMatch(/^Не доказано, правил слишком много: что у каждого договора есть маршрут/);
  expect(said[0]?.[1]).toMatch(/^Not proven, the rules are too many: that every contract has a route/);
});

test('the default rules are proven whole', async () => {
  const { bundle = expect.unreachable() } = await loadRules(ROOT, { asOf: DAY, cache: 'off' });
  expect(await proveRules(bundle, { asOf: DAY })).toEqual({ findings: [], isComplete: true });
});
