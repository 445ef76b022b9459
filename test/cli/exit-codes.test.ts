// Exit codes, and what is said when a command line cannot be followed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const AS_OF = ['--as-of', '2026-03-02'];
const CONTRACT = ['--inn', '7707083893', '--amount', '6 200 000 RUB', '--kind', 'services', '--relation', 'client'];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-exit-'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'broken/rules'), { recursive: true });
  writeFileSync(join(folder, 'broken/rules/policy.yaml'), 'policy: Пример\nlanguage: ru\ncurrency: RUB\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('0: fine', () => {
  test.each([
    [['check', ...AS_OF]],
    [['check', '.', ...AS_OF, '--fail-on', 'warning']],
    [['route', ...CONTRACT, ...AS_OF]],
    [['route', '--inn', '500100732259', '--amount', '100 000 RUB', ...AS_OF]],
    [['route', 'docs/examples/contracts.csv', ...AS_OF]],
    [['-C', '.', 'route', ...CONTRACT, ...AS_OF]],
    [['--help']],
    [['--version']],
    [[]],
    [['route', '--help', '--lang', 'ru']],
  ])('vizir %j', async (args) => {
    const { code, out, err } = await runCli(args);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).not.toBe('');
  });
});

describe('1: a command line that cannot be followed', () => {
  test.each([
    [['chekc'], ['There is no command "chekc".', 'Did you mean check?', 'See: vizir --help']],
    [
      ['check', '--fromat', 'json'],
      ['There is no option --fromat.', 'Did you mean --format?', 'See: vizir check --help'],
    ],
    [
      ['check', '--format', 'xml'],
      ['--format: "xml" is not one of: text, json, sarif, junit, github, gitlab, markdown.', 'See: vizir check --help'],
    ],
    [
      ['check', '--rules'],
      ['The option --rules needs a value.', 'See: vizir check --help'],
    ],
    [
      ['check', '.', 'x'],
      ['Too many arguments.', 'See: vizir check --help'],
    ],
    [
      ['check', '--as-of', '02.03.2026'],
      ['--as-of: "02.03.2026" is not a day; write 2026-03-02.', 'See: vizir check --help'],
    ],
    [
      ['route', '--amuont', '5 RUB'],
      ['There is no option --amuont.', 'Did you mean --amount?', 'See: vizir route --help'],
    ],
    [
      ['route', '--fromat', 'json'],
      ['There is no option --fromat.', 'Did you mean --format?', 'See: vizir route --help'],
    ],
    [
      ['route', '--fact', 'knid=nda'],
      ['There is no option --fact knid.', 'Did you mean kind?', 'See: vizir route --help'],
    ],
    [
      ['route', '--fact', 'kind'],
      ['--fact: write name=value, not "kind".', 'See: vizir route --help'],
    ],
    [
      ['route', '--documents', 'charter'],
      ['There is no option --documents.', 'See: vizir route --help'],
    ],
    [
      ['route', 'a.yaml', 'b.yaml'],
      ['Too many arguments.', 'See: vizir route --help'],
    ],
    [
      ['route', 'gone.yaml'],
      ['There is no file gone.yaml.', 'See: vizir route --help'],
    ],
    [
      ['route', 'docs'],
      ['docs is a folder, not a file.', 'See: vizir route --help'],
    ],
    [
      ['route', ...CONTRACT, '--rates', 'gone.yaml'],
      ['There is no file gone.yaml.', 'See: vizir route --help'],
    ],
    [
      ['route', ...CONTRACT, '--format', 'csv'],
      ['--format csv is for files of many contracts.', 'See: vizir route --help'],
    ],
    [
      ['route', ...CONTRACT, '--full'],
      ['--full is for files of many contracts.', 'See: vizir route --help'],
    ],
    [
      ['route', 'docs/examples/contracts.csv', '--seed', 'x'],
      ['--seed: "x" is not a whole number.', 'See: vizir route --help'],
    ],
  ])('vizir %j', async (args, said) => {
    const { code, out, err } = await runCli(['--lang', 'en', ...args]);
    expect(err.trimEnd().split('\n')).toEqual(said);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('nothing was said of any contract', async () => {
    const { code, err } = await runCli(['route'], { env: { LANG: 'ru_RU.UTF-8' } });
    expect(code).toBe(1);
    expect(err).toMatch(/^Назовите файл договора или скажите о нём что-нибудь: /);
  });
});

describe('2: the rules or the input are wrong', () => {
  test.each([
    ['an empty folder', 'empty', /^error 102 empty-directory/],
    ['no folder', 'gone', /^error 101 /],
    ['rules that do not hold together', 'broken', /^rules\/policy\.yaml:1:1 {2}ошибка 212 missing-key$/m],
  ])('check of %s', async (_, dir, said) => {
    const { code, out, err } = await runCli(['check', join(folder, dir)]);
    expect(code).toBe(2);
    expect(out).toMatch(said);
    expect(err).toBe('');
  });

  test('a route on such rules says the same where mistakes are said', async () => {
    const { code, out, err } = await runCli(['route', ...CONTRACT, '--rules', join(folder, 'broken')]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^rules\/policy\.yaml:1:1 {2}ошибка 212 missing-key$/m);
  });

  test.each([
    [['--inn', '7707083894'], '--inn: the check digit of 7707083894 does not hold.'],
    [['--amount', '-5 RUB'], '--amount: "-5 RUB" is below zero.'],
    [['--amount', '5 XXX'], '--amount: "XXX" is not a currency.'],
    [['--amount', '12345678901234567890 RUB'], '--amount: 12345678901234567890 RUB has more than 15 digits'],
    [['--kind', 'servces'], '--kind: "servces" is not one of the options.'],
    [['--client', 'key_clients'], '--client is not answered by hand'],
    [['--fact', 'kind=servces'], '--fact kind: "servces" is not one of the options.'],
  ])('vizir route %j', async (args, said) => {
    const { code, out, err } = await runCli(['route', ...args, ...AS_OF, '--lang', 'en']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });

  test('answers that exclude one another', async () => {
    const args = ['--inn', '500100732259', '--entity', 'self_employed', '--relation', 'client'];
    const { code, out } = await runCli(['route', ...args, ...AS_OF, '--lang', 'en']);
    expect(code).toBe(2);
    expect(out).toContain('Such a contract does not exist, say the rules.');
  });

  test.each([
    ['nobody approves', '409-nobody-approves', ['--kind', 'nda', '--amount', '5 RUB']],
    ['no line of a role fits', '401-gap-of-lines', ['--kind', 'services', '--amount', '1 500 000 RUB']],
    ['several lines of a role fit', '402-overlap-of-lines', ['--kind', 'services', '--amount', '700 000 RUB']],
  ])('a route that shows that the rules are wrong: %s', async (_, name, contract) => {
    const rules = ['-C', `test/cases/${name}`, ...AS_OF, '--lang', 'en'];
    const text = await runCli(['route', ...contract, ...rules]);
    expect([text.code, text.err]).toEqual([2, '']);
    const json = await runCli(['route', ...contract, ...rules, '--format', 'json']);
    expect([json.code, JSON.parse(json.out).outcome]).toEqual([2, 'decided']);
    // Of many: after all rows.
    const [, kind, , amount] = contract;
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, `kind;amount\n${kind};${amount}\nservices;6 000 000 RUB\n`);
    const many = await runCli(['route', file, ...rules, '--full', '--format', 'jsonl']);
    expect([many.code, many.out.trimEnd().split('\n').length]).toEqual([2, 2]);
    const summary = await runCli(['route', file, ...rules]);
    expect(summary.code).toBe(2);
    expect(summary.out).toMatch(/Decided, but the rules are wrong: 1\n +row 1: /);
    writeFileSync(file, 'kind;amount\nservices;6 000 000 RUB\n');
    expect((await runCli(['route', file, ...rules])).code).toBe(0);
  });

  test('a file of many with a broken row, after the other rows', async () => {
    const { code, out } = await runCli(['route', 'docs/examples/contracts-broken.csv', ...AS_OF, '--lang', 'en']);
    expect(code).toBe(2);
    expect(out).toContain('Cannot be read: 1');
    expect(out).toContain('inn: the check digit of 7736050004 does not hold.');
  });
});

describe('4: warnings at the level asked to fail on', () => {
  test('the calendar ends within sixty days', async () => {
    const late = ['check', '--as-of', '2026-12-20', '--lang', 'en'];
    const { code, out } = await runCli([...late, '--fail-on', 'warning']);
    expect(out).toContain('warning 417 ');
    expect(code).toBe(4);
    expect((await runCli(late)).code).toBe(0);
  });
});
