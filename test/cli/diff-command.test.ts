// `vizir diff` in a real git repository: its sides, forms, exit codes, past contracts; nothing in a title gets loose in a comment.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GitFolder } from '../repository/revision/git-folder.ts';
import { gitFolder } from '../repository/revision/git-folder.ts';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const LARGE = 'routes/large-client.yaml';
const FINANCE = '      - { role: finance, sla: review, covers: [amount, prepayment] }\n';

let repository: GitFolder;
let other: string;

const rules = (file: string): string => readFileSync(join(CHECKOUT, file), 'utf8');

beforeAll(() => {
  repository = gitFolder();
  for (const folder of ['rules', 'routes'])
    cpSync(join(CHECKOUT, folder), join(repository.dir, folder), { recursive: true });
  repository.commit('the default rules');
  repository.git('tag', 'first');
  repository.git('checkout', '-q', '-b', 'work');
  repository.write(LARGE, rules(LARGE).replace(FINANCE, ''));
  repository.write(
    'routes/tests/more.yaml',
    'tests:\n  - { name: more, contract: { relation: client, kind: nda, inn: "7708503727" }, expect: { route: nda } }\n',
  );
  repository.commit('large contracts skip finance');
  other = mkdtempSync(join(tmpdir(), 'vizir-diff-'));
});

afterAll(() => {
  repository.remove();
  rmSync(other, { recursive: true });
});

const diff = (...args: readonly string[]): Promise<Ran> => runCli(['diff', ...args], { cwd: repository.dir });

describe('the two sides', () => {
  test('without names: where the work left the main branch, against the work tree', async () => {
    const { code, out, err } = await diff();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      `Что меняют правила: main (${repository.git('rev-parse', 'main').slice(0, 12)}) → рабочий каталог`,
    );
    expect(out).toContain('Больше не согласует: Финансист');
    expect(out).toContain('Сумма договора с НДС: от 5 000 000 RUB');
    expect(out).toContain('Изменений: 1');
  });

  test('two revisions, in English', async () => {
    const { out } = await diff('first', 'work', '--lang', 'en');
    expect(out).toContain('No longer approves: Финансист');
    expect(out).toMatch(/before: .*Финансист/);
    expect(out).not.toMatch(/after: .*Финансист/);
  });

  test('folders', async () => {
    const { code, out } = await diff(CHECKOUT, '.');
    expect(code).toBe(0);
    expect(out).toContain('Больше не согласует: Финансист');
  });

  test('the other way round what was lost is gained', async () => {
    expect((await diff('work', 'first')).out).toContain('Теперь согласует: Финансист');
  });

  test('a revision that is not there is a wrong command line', async () => {
    const { code, err } = await diff('frist');
    expect(code).toBe(1);
    expect(err).toContain('first');
  });

  test.each([
    ['other than a folder', [CHECKOUT, 'missing']],
    ['in the first place', ['missing', CHECKOUT]],
    ['beside a revision', ['first', 'routes/missing']],
  ])('what is neither a folder nor a revision is said to be neither: %s', async (_, sides) => {
    const { code, err } = await diff(...sides, '--lang', 'ru');
    expect(code).toBe(1);
    expect(err).toMatch(/«(?:routes\/)?missing» — не каталог и не ревизия git в /);
    expect((await diff(...sides, '--lang', 'en')).err).toContain('missing" is neither a folder nor a git revision in ');
  });

  test('where there is no git too', async () => {
    const { code, err } = await runCli(['diff', CHECKOUT, 'missing', '--lang', 'en'], { cwd: other });
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('"missing" is neither a folder nor') });
  });

  test('a file is said to be a file, unless a revision has its name', async () => {
    const { code, err } = await diff(CHECKOUT, LARGE, '--lang', 'ru');
    expect(code).toBe(1);
    expect(err).toContain(`«${LARGE}» — это файл. Укажите каталог`);
    writeFileSync(join(repository.dir, 'first'), '');
    const { code: compared } = await diff('first', 'work');
    rmSync(join(repository.dir, 'first'));
    expect(compared).toBe(0);
  });

  test('a side that does not check is shown with its findings', async () => {
    cpSync(join(repository.dir, 'rules'), join(other, 'rules'), { recursive: true });
    cpSync(join(repository.dir, 'routes'), join(other, 'routes'), { recursive: true });
    writeFileSync(join(other, LARGE), rules(LARGE).replace('role: finance', 'role: finanse'));
    const { code, out, err } = await diff('first', other);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('не проходят проверку');
    expect(err).toContain('finanse');
    const json = await diff('first', other, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ format: 'vizir-findings/1' });
  });
});

test('exit codes: 5 when something changes, 0 when the decisions are the same', async () => {
  expect((await diff('--exit-code')).code).toBe(5);
  expect((await diff('work', 'work', '--exit-code')).code).toBe(0);
  const same = await diff('work', 'work');
  expect(same.out).toContain('Правила одни и те же.');
});

test('a refactoring proves itself', async () => {
  repository.write(
    LARGE,
    rules(LARGE)
      .replace(FINANCE, '')
      .replace('  kind: [services, supply]\n', '  any:\n    - { kind: services }\n    - { kind: supply }\n')
      .replace('title: Договор с клиентом от предела директора', 'title: Большой договор'),
  );
  const { code, out } = await diff('work', '--exit-code');
  repository.git('checkout', '-q', '--', LARGE);
  expect(code).toBe(0);
  expect(out).toContain('Решение то же для каждого договора.');
  expect(out).toContain('Названия и основания: изменено: Большой договор');
});

test('other people are not called the same decision', async () => {
  const roles = rules('rules/roles.yaml');
  repository.write('rules/roles.yaml', roles.replace('title: "Кузнецов П. И."', 'title: "Кузнецова П. И."'));
  const { code, out } = await diff('work', '--exit-code');
  repository.git('checkout', '-q', '--', 'rules/roles.yaml');
  expect(code).toBe(0);
  expect(out).toContain('Люди: изменено: Кузнецова П. И.');
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'но люди или календари другие: кто согласует и когда, может измениться',
  );
});

describe('forms', () => {
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(rules('schemas/vizir-diff-1.schema.json')) as object,
  );

  test('JSON has the form of its schema', async () => {
    writeFileSync(join(other, 'past.csv'), PAST);
    for (const args of [
      ['first', 'work'],
      ['work', 'work'],
      ['--contracts', join(other, 'past.csv')],
    ]) {
      const data: unknown = JSON.parse((await diff(...args, '--format', 'json')).out);
      expect(validate(data) ? [] : validate.errors).toEqual([]);
    }
    const { out } = await diff('first', 'work', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      format: 'vizir-diff/1',
      verdict: 'changes',
      before: { name: 'first', commit: repository.git('rev-parse', 'first') },
      changes: [{ kind: 'approves', subject: ['finance'], before: 'yes', after: null }],
      apart: [{ topic: 'tests', change: 'added', names: ['routes/tests/more.yaml'] }],
    });
  });

  test('Markdown is one comment, found again by its first line', async () => {
    const { out } = await diff('--format', 'markdown');
    expect(out.split('\n')[0]).toBe('<!-- vizir:diff -->');
    expect(out).toContain('**Больше не согласует: Финансист**');
    expect(out.match(/<details>/g)?.length).toBe(out.match(/<\/details>/g)?.length);
  });

  test('what people wrote into titles stays text', async () => {
    const hostile =
      '</summary></details> <img src=x onerror=alert(1)> @team `x` **b** [l](http://e.example) <!-- vizir:check -->';
    repository.write(
      LARGE,
      rules(LARGE)
        .replace(FINANCE, '')
        .replace(/^title: .*$/m, `title: ${JSON.stringify(hostile)}`),
    );
    const { out } = await diff('first', '--format', 'markdown');
    repository.git('checkout', '-q', '--', LARGE);
    expect(out).not.toContain('<img');
    expect(out).not.toContain('@team');
    expect(out).not.toContain('[l](');
    expect(out.match(/<!--/g)?.length).toBe(1);
    expect(out.match(/<\/details>/g)?.length).toBe(out.match(/<details>/g)?.length);
    const text = await diff('first');
    expect(text.out).not.toContain('\u001b');
  });
});

const PAST = [
  'id;inn;relation;kind;amount;subjects;own_form;prepayment;signatory;department',
  '1;7707083893;client;services;6 200 000 RUB;;true;0 %;charter;client_service',
  '2;7707083893;client;services;200 000 RUB;;true;0 %;charter;client_service',
  '3;7707083893;client;supply;;;true;0 %;charter;client_service',
  '4;7707083893;client;nonsense;3 RUB;;true;0 %;charter;client_service',
  '',
].join('\n');

describe('past contracts', () => {
  test('are counted in each class, with the approvals of each role before and after', async () => {
    writeFileSync(join(other, 'past.csv'), PAST);
    const { code, out } = await diff('--contracts', join(other, 'past.csv'), '--format', 'json');
    expect(code).toBe(2);
    const { past_contracts: past, changes } = JSON.parse(out);
    expect(past).toMatchObject({ contracts: 3, changed: 1, open: 1, broken: 1 });
    expect(past.approvals).toContainEqual({ role: 'Финансист', before: 2, after: 1 });
    expect(changes[0].past_contracts).toEqual({ certain: 1, open: 1 });
    const text = await diff('--contracts', join(other, 'past.csv'));
    expect(text.out).toContain('Финансист: 2 → 1 (-1)');
  });

  test('each broken row is named with its reason, after all rows: exit code 2', async () => {
    writeFileSync(join(other, 'past.csv'), PAST);
    const text = await diff('--contracts', join(other, 'past.csv'), '--lang', 'en');
    expect(text.code).toBe(2);
    expect(text.out).toContain('3 contracts read');
    expect(text.out).toMatch(/Rows that cannot be read: 1\.\n\s+row 4: .*"nonsense" is not one of the options/);
    expect((await diff('--contracts', join(other, 'past.csv'), '--exit-code')).code).toBe(2);
    const comment = await diff('--contracts', join(other, 'past.csv'), '--format', 'markdown');
    expect([comment.code, comment.out.includes('строка 4')]).toEqual([2, true]);
    const json = await diff('--contracts', join(other, 'past.csv'), '--format', 'json');
    expect(JSON.parse(json.out).past_contracts.broken_rows).toMatchObject([
      { row: 4, side: 'both', findings: [{ severity: 'error' }] },
    ]);
  });

  test('a row that only one side reads says whose rules refuse it; without broken rows the exit code is 0', async () => {
    const rows = PAST.split('\n');
    writeFileSync(join(other, 'whole.csv'), rows.filter((row) => !row.includes('nonsense')).join('\n'));
    expect((await diff('--contracts', join(other, 'whole.csv'))).code).toBe(0);
    writeFileSync(join(other, 'barter.csv'), PAST.replace('nonsense', 'barter'));
    const facts = rules('rules/facts.yaml');
    repository.write('rules/facts.yaml', facts.replace('      services: ', '      barter: Мена\n      services: '));
    const { code, out } = await diff('first', '--contracts', join(other, 'barter.csv'));
    repository.git('checkout', '-q', '--', 'rules/facts.yaml');
    expect(code).toBe(2);
    expect(out).toMatch(/строка 4 \(first \([0-9a-f]{12}\)\): .*barter/);
  });

  test('a file that cannot be read is said so', async () => {
    writeFileSync(join(other, 'bad.csv'), 'id;colour\n1;red\n');
    const { code, err } = await diff('--contracts', join(other, 'bad.csv'));
    expect(code).toBe(2);
    expect(err).toContain('colour');
    writeFileSync(join(other, 'one.yaml'), 'amount: 3 RUB\n');
    expect((await diff('--contracts', join(other, 'one.yaml'))).code).toBe(1);
  });
});
