// `vizir test --mutate`: exit codes and the forms of its answer, on a small rule set.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallRules } from '../rehearsal/mutate-rules.ts';
import { runCli } from './run-cli.ts';

const TEST = `
  - name: договор на восемьсот тысяч
    contract: { fixture: services }
    expect: { route: standard, approvers: { review: [legal, finance] } }
`;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vizir-mutate-'));
  for (const { file, text } of smallRules(TEST).files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

const mutate = (...args: readonly string[]) =>
  runCli(['test', root, '--mutate', '--as-of', '2026-03-02', '--lang', 'en', ...args]);

test('unnoticed mistakes stand under their rules, each with its line', async () => {
  const { code, out, err } = await mutate();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Route "Крупный договор"\n');
  expect(out).toMatch(/the step "Директор" is gone +routes\/large\.yaml:12\n/);
  expect(out).toMatch(/Small mistakes noticed: \d+ of \d+ \(\d+(\.\d)? %\), \d+ ms\n/);
});

test('6: fewer are noticed than the threshold asks for', async () => {
  const { code, out } = await mutate('--threshold', '90');
  expect(code).toBe(6);
  expect(out).toContain('Below 90 %\n');
});

test('as JSON, for programs', async () => {
  const { code, out } = await mutate('--format', 'json');
  expect(code).toBe(0);
  const { format, summary, unnoticed } = JSON.parse(out);
  expect(format).toBe('vizir-mutations/1');
  expect(summary.mutants).toBe(summary.noticed + summary.unnoticed);
  expect(unnoticed).toContainEqual({
    rule: 'route large',
    file: 'routes/large.yaml',
    line: 12,
    change: 'step_dropped',
    text: 'stage "Согласование": the step "Директор" is gone',
  });
});

test('1: it stands alone', async () => {
  const { code, err } = await mutate('--coverage');
  expect(code).toBe(1);
  expect(err).toContain('--mutate stands alone: it does not go with --coverage.');
});

test('3: a test that fails is shown instead', async () => {
  writeFileSync(
    join(root, 'routes/tests/wrong.yaml'),
    smallRules(TEST.replace('[legal, finance]', '[legal]')).files.find(({ file }) => file.includes('tests/'))?.text ??
      '',
  );
  const { code, out, err } = await mutate();
  rmSync(join(root, 'routes/tests/wrong.yaml'));
  expect(code).toBe(3);
  expect(out).toContain('failed договор на восемьсот тысяч');
  expect(err).toContain('Mistakes are tried once every test passes.');
});
