// `vizir test`: exit codes and the forms of its answer.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKOUT, runCli } from './run-cli.ts';

const DAY = ['--as-of', '2026-03-02'];
const PASSES = 'ровно предел директора';
const TESTS = 'routes/tests/clients.yaml';

let root: string;

/** The default rules, with one test that fails, one that is skipped, and one that asks for what is refused. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vizir-test-'));
  for (const folder of ['rules', 'routes']) cpSync(join(CHECKOUT, folder), join(root, folder), { recursive: true });
  const text = readFileSync(join(root, TESTS), 'utf8');
  writeFileSync(
    join(root, TESTS),
    `${text}
  - name: falsch <&>
    contract: { fixture: client }
    expect: { route: large-client }

  - name: später
    skip: waits for the order
    contract: { fixture: client }
    expect: { route: large-client }

  - name: abgelehnt
    contract: { fixture: client, documents: { charter: received } }
    timeline:
      - { at: 0 working hours, expect: { state: intake } }
      - { at: 2 working hours, does: resume, by: curator }
      - { at: 3 working hours, does: submit, by: curator }
`,
  );
});

afterAll(() => rmSync(root, { recursive: true }));

test('0: all that were asked for passed', async () => {
  const { code, out, err } = await runCli(['test', ...DAY, '--filter', PASSES, '--lang', 'en']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^1 test: 1 passed, \d+ ms\n$/);
});

test('3: a difference is told with its place, the route and the line of the rule', async () => {
  const { code, out } = await runCli(['test', root, ...DAY, '--filter', 'falsch', '--lang', 'en']);
  expect(code).toBe(3);
  expect(out).toMatch(/failed falsch <&> +routes\/tests\/clients\.yaml:\d+/);
  expect(out).toContain('    - large-client\n    + standard-client\n');
  expect(out).toMatch(/less than 5 000 000 RUB .*\n? +routes\/standard-client\.yaml:11/);
  expect(out).toContain('1 test: 1 failed');
});

test('3: an act that is refused, at the line that asks for it', async () => {
  const { code, out } = await runCli(['test', root, ...DAY, '--filter', 'abgelehnt', '--lang', 'ru']);
  expect(code).toBe(3);
  expect(out).toMatch(/resume, novikova: отказано, дело не приостановлено +routes\/tests\/clients\.yaml:108\n/);
});

test('2: a timeline that goes back in time is a finding of the rules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-test-'));
  for (const part of ['rules', 'routes']) cpSync(join(CHECKOUT, part), join(folder, part), { recursive: true });
  const text = `tests:
  - name: zurück
    contract: { kind: services }
    timeline:
      - { at: 2 working hours, expect: { state: intake } }
      - { at: 1 working hour, expect: { state: intake } }
`;
  writeFileSync(join(folder, 'routes/tests/back.yaml'), text);
  const { code, out, err } = await runCli(['test', folder, ...DAY, '--lang', 'en']);
  rmSync(folder, { recursive: true });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('routes/tests/back.yaml:6:15  error 384 back-in-time');
});

test('a skipped test says why, and does not fail', async () => {
  const { code, out } = await runCli(['test', root, ...DAY, '--filter', 'später', '--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toMatch(/^skipped später: waits for the order/);
});

test('3: no test at all is a failure', async () => {
  const { code, out, err } = await runCli(['test', ...DAY, '--filter', 'no such', '--lang', 'en']);
  expect({ code, out, err }).toEqual({ code: 3, out: '', err: 'No test matches "no such".\n' });
});

test('2: rules that do not check are not tested', async () => {
  const { code, out, err } = await runCli(['test', join(CHECKOUT, 'test/cases/142-duplicate-key'), ...DAY]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('142');
});

test('6: coverage below the threshold; what is not tried is named', async () => {
  const args = ['test', ...DAY, '--filter', PASSES, '--lang', 'en'];
  const { code, out } = await runCli([...args, '--threshold', '95']);
  expect(code).toBe(6);
  expect(out).toContain('No test tries\n');
  expect(out).toMatch(/Coverage \d+(\.\d)? %, below 95 %: rules \d+ of \d+/);
  expect((await runCli([...args, '--coverage'])).code).toBe(0);
});

test('1: a threshold that is no percentage', async () => {
  const { code, err } = await runCli(['test', ...DAY, '--threshold', '950', '--lang', 'en']);
  expect(code).toBe(1);
  expect(err).toContain('"950" is not a percentage');
});

test('json: every test with its outcome, of failed ones why', async () => {
  const { code, out } = await runCli(['test', root, ...DAY, '--filter', 'clients', '--format', 'json', '--coverage']);
  expect(code).toBe(3);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ format: 'vizir-test/1', summary: { failed: 2, skipped: 1 } });
  expect(answer.tests.find(({ name }: { name: string }) => name === 'falsch <&>')).toMatchObject({
    file: TESTS,
    outcome: 'failed',
    failures: [{ kind: 'difference', key: 'route', missing: ['large-client'], unexpected: ['standard-client'] }],
    route: 'standard-client',
  });
  expect(answer.coverage.percent).toBeGreaterThan(0);
});

test('junit: a case for each test, escaped', async () => {
  const { code, out } = await runCli(['test', root, ...DAY, '--filter', 'falsch', '--format', 'junit', '--lang', 'en']);
  expect(code).toBe(3);
  expect(out).toContain('<testsuite name="routes/tests/clients.yaml" tests="1" failures="1" skipped="0">');
  expect(out).toContain('<testcase name="falsch &lt;&amp;&gt;"');
  expect(out).toContain('<failure message="route: expected large-client; is standard-client" type="difference">');
});

test('suggested tests go to standard output alone', async () => {
  const { code, out, err } = await runCli(['test', ...DAY, '--filter', PASSES, '--suggest', '--lang', 'en']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^# Borders that no test has tried/);
  expect(out).toContain('\ntests:\n');
});
