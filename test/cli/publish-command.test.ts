// `vizir publish`: nothing is published that does not check, and every publication can be taken back.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { defaultRules } from '../generators/default-rules.ts';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const schema = JSON.parse(readFileSync(join(CHECKOUT, 'schemas/vizir-publish-1.schema.json'), 'utf8')) as object;
const validate = new Ajv({ strict: true, strictRequired: false, validateFormats: false }).compile(schema);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-publish-'));
  for (const part of ['rules', 'routes']) cpSync(join(CHECKOUT, part), join(folder, part), { recursive: true });
  for (const file of ['amendments', 'papers']) rmSync(join(folder, `routes/tests/${file}.yaml`), { force: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

function publish(...args: readonly string[]): Promise<Ran> {
  return runCli(['publish', '--store', 'v.db', ...args], { cwd: folder, env: { USER: 'anna' } });
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('vizir publish', () => {
  test('makes the store, says what is the newest now, and stores the whole bundle', async () => {
    const { code, out, err } = await publish('--lang', 'en');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^A new store was made: .*v\.db\.\nPublished: rules [0-9a-f]{12}, by anna\. They are the first here\.\n$/,
    );
    const store = openSqliteStore({ path: join(folder, 'v.db'), as: 'visitor' });
    const newest = await store.newest('bundle');
    await store.close();
    expect(newest).toMatchObject({ by: 'anna' });
    expect(JSON.parse(newest?.text ?? '')).toEqual(JSON.parse(JSON.stringify(defaultRules())));
  });

  test('the same rules again change nothing, wherever their lines stand', async () => {
    edit('routes/nda.yaml', 'route: nda', '\n\nroute: nda');
    const { code, out } = await publish('--lang', 'en');
    expect([code, out]).toMatchObject([
      0,
      expect.stringMatching(/are the newest already, since 2026-03-02 12:00\.\n$/),
    ]);
  });

  test('other rules say what they replace; --previous goes back', async () => {
    edit('rules/roles.yaml', 'title: "Юрист"', 'title: "Юрист компании"');
    const { out } = await publish('--format', 'json', '--by', 'boris');
    const published = JSON.parse(out) as { rules: string; before: { rules: string; by: string } };
    expect(validate(published)).toBe(true);
    expect(published).toMatchObject({ outcome: 'published', by: 'boris', before: { by: 'anna' } });
    const back = await publish('--previous', '--format', 'json');
    expect(JSON.parse(back.out)).toMatchObject({ rules: published.before.rules, before: { rules: published.rules } });
  });

  test('rules with errors are refused with the findings of vizir check', async () => {
    edit('routes/nda.yaml', 'route: nda', 'route: nda\nstages: oops');
    const { code, err } = await publish();
    expect([code, err]).toMatchObject([2, expect.stringContaining('routes/nda.yaml')]);
    edit('routes/nda.yaml', '\nstages: oops', '');
  });

  test('rules whose tests fail are refused', async () => {
    writeFileSync(
      join(folder, 'routes/tests/fails.yaml'),
      'tests:\n  - { name: fails, contract: { relation: client, kind: nda }, expect: { route: standard-client } }\n',
    );
    const { code, err } = await publish('--lang', 'en');
    expect([code, err]).toMatchObject([3, expect.stringMatching(/^Not published: 1 of \d+ tests fail\./)]);
  });

  test('what is neither a folder nor a revision is said to be neither', async () => {
    const { code, err } = await publish('no-such-thing', '--lang', 'en');
    expect([code, err]).toMatchObject([1, expect.stringContaining('neither a folder "no-such-thing"')]);
  });
});

describe('a store', () => {
  test('that is not there, or is none, is said to be', async () => {
    const gone = await runCli(['case', 'list', '--store', 'gone.db', '--lang', 'en'], { cwd: folder });
    expect([gone.code, gone.err]).toMatchObject([1, expect.stringContaining('There is no store')]);
    writeFileSync(
      join(folder, 'text.db'),
      'not a database, and long enough to be looked at as one, so that it is refused\n'.repeat(20),
    );
    const other = await runCli(['case', 'list', '--store', 'text.db', '--lang', 'en'], { cwd: folder });
    expect([other.code, other.err]).toMatchObject([2, expect.stringContaining('text.db is no store of Vizir.')]);
  });

  test('without rules asks for them', async () => {
    await openSqliteStore({ path: join(folder, 'empty.db') }).close();
    const { code, err } = await runCli(['case', 'list', '--store', 'empty.db', '--lang', 'en'], { cwd: folder });
    expect([code, err]).toMatchObject([1, expect.stringContaining('No rules are published')]);
  });
});
