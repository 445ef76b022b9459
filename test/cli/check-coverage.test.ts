// `vizir check --coverage`: 415 for each rule that no test exercises.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const TEST = `tests:
  - name: крупный договор видит директор
    contract: { kind: services, amount: 6 000 000 RUB }
    expect: { route: large }
`;

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vizir-coverage-'));
  cpSync(join(CHECKOUT, 'test/cases/_base'), dir, { recursive: true });
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

async function check(...args: readonly string[]): Promise<Ran> {
  return await runCli(['check', dir, '--lang', 'en', '--as-of', '2026-03-02', ...args]);
}

async function untested(): Promise<readonly string[]> {
  const findings: readonly { code: number; message: string; place: { file: string; line: number } }[] = JSON.parse(
    (await check('--coverage', '--format', 'json')).out,
  ).findings;
  return findings.flatMap(({ code, message, place }) =>
    code === 415 ? [`${place.file}:${place.line} ${message}`] : [],
  );
}

test('415: every rule without a test is named where it stands', async () => {
  expect(await untested()).toEqual([
    'routes/large.yaml:1 No test exercises: route large.',
    'routes/standard.yaml:1 No test exercises: route standard.',
  ]);
});

test('a rule with a test is not named', async () => {
  mkdirSync(join(dir, 'routes/tests'));
  writeFileSync(join(dir, 'routes/tests/large.yaml'), TEST);
  expect(await untested()).toEqual(['routes/standard.yaml:1 No test exercises: route standard.']);
});

test('nobody asked, nothing is said', async () => {
  expect((await check('--format', 'json')).out).not.toContain('"code": 415');
});

test('the policy may weigh it, like every warning', async () => {
  writeFileSync(
    join(dir, 'rules/policy.yaml'),
    'policy: П\nlanguage: ru\ncurrency: RUB\ncalendar: moscow\nlast_resort: director\nseverities: { "415": "off" }\n',
  );
  expect(await untested()).toEqual([]);
});

test('the default rules leave no rule untested', async () => {
  const { out } = await runCli(['check', CHECKOUT, '--coverage', '--as-of', '2026-03-02', '--format', 'json']);
  expect(out).not.toContain('"code": 415');
});
