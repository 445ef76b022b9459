// `vizir adopt` and `vizir case start` on the command line: plans, messages, forms for programs, and a portal on loopback.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StartedPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { provisionAtOnce } from './provision-at-once.ts';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const RUNNING = 'docs/examples/running.yaml';
const BROKEN = 'docs/examples/running-broken.yaml';
const CONTRACT = 'docs/examples/contract.yaml';

type Json = { readonly [key: string]: unknown };
type Rows = readonly {
  readonly key?: string;
  readonly outcome: string;
  readonly findings: readonly { readonly code: number }[];
  readonly done?: { readonly how: string; readonly card?: number };
}[];

const ajv = new Ajv({ strict: true, strictRequired: false, validateFormats: false, allErrors: true });

function read(name: string, text: string): Json {
  const path = join(CHECKOUT, `schemas/${name}.schema.json`);
  const validate =
    ajv.getSchema(`${name}.schema.json`) ?? ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  const data: Json = JSON.parse(text);
  expect(validate(data) ? [] : validate.errors).toEqual([]);
  return data;
}

let portal: StartedPortal;
let folder: string;
let store: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vizir-adopt-'));
  store = join(folder, 'vizir.db');
  portal = await startPortal({ settings: { intensity: { burst: 10_000, perSecond: 1000 } } });
  const opened = openSqliteStore({ path: store });
  const rules = defaultRules();
  await opened.publish({ kind: 'bundle', name: rules.hash, text: JSON.stringify(rules), at: 0 as never, by: 'test' });
  await opened.close();
  await provisionAtOnce(portal, SECRET);
}, 60_000);

afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

/** Shows the secrets nowhere, whatever it says. */
async function vizir(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const ran = await runCli(args.includes('--lang') ? args : [...args, '--lang', 'en'], {
    env: { VIZIR_STORE: store, VIZIR_WEBHOOK: portal.url(1), VIZIR_SECRET: SECRET, ...env },
  });
  const code = portal.path(1).split('/').at(-1) ?? '';
  for (const secret of [code, SECRET]) expect(ran.out + ran.err).not.toContain(secret);
  return ran;
}

function keys(): readonly unknown[] {
  return [...portal.state.items.values()].map(({ xmlId }) => xmlId).filter((xmlId) => xmlId !== '');
}

describe('vizir adopt', () => {
  test.each(['en', 'ru'] as const)('plans in %s', async (lang) => {
    const { code, out, err } = await vizir(['adopt', RUNNING, '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(`golden/adopt-plan.${lang}.txt`);
    expect(keys()).toEqual([]);
  });

  test('plans by rules that are not published yet', async () => {
    const { code, out } = await vizir(['adopt', 'docs/examples/running.csv', '-C', CHECKOUT, '--lang', 'en'], {
      VIZIR_STORE: 'nowhere.db',
    });
    expect(code).toBe(0);
    expect(out).toContain('Decided before\n    Согласование: Юрист: Кузнецов П. И. approves, 26 February 2026\n');
  });

  test.each(['en', 'ru'] as const)('says all that is wrong, row by row, in %s', async (lang) => {
    const { code, out, err } = await vizir(['adopt', BROKEN, '--lang', lang]);
    expect(code).toBe(2);
    await expect(`${out}---\n${err}`).toMatchFileSnapshot(`golden/adopt-broken.${lang}.txt`);
  });

  test('tells programs the same', async () => {
    const { code, out } = await vizir(['adopt', BROKEN, '--format', 'json']);
    expect(code).toBe(2);
    const { rows, applied } = read('vizir-adopt-1', out) as { rows: Rows; applied: boolean };
    expect(applied).toBe(false);
    expect(rows.map(({ outcome, findings }) => [outcome, ...findings.map((one) => one.code)])).toEqual([
      ['wrong', 562],
      ['wrong', 572, 570],
      ['wrong', 565, 522, 518, 562],
      ['wrong', 561, 564],
    ]);
    read('vizir-adopt-1', (await vizir(['adopt', RUNNING, '--format', 'json'])).out);
  });

  const ROW =
    'inn: "7707083893", relation: client, kind: services, amount: 6 200 000 RUB, department: client_service, curator: novikova';
  test.each([
    [`{ id: a, ${ROW}, under_way: { at: reviev } }`, '569 no-such-place'],
    [`{ id: a, ${ROW}, under_way: { at: on_hold } }`, '569 no-such-place'],
    [
      `{ id: a, ${ROW}, under_way: { at: review, verdicts: [ { stage: approval, step: commercial_director, by: gromov, verdict: approve } ] } }`,
      '571 verdict-ahead',
    ],
    [
      `{ id: a, ${ROW}, under_way: { at: review, verdicts: [ { step: legal, by: kuznetsov, verdict: done } ] } }`,
      '573 verdict-not-offered',
    ],
    [
      `{ id: a, ${ROW}, under_way: { at: review, verdicts: [ { step: legal, by: kuznetsov, verdict: approve }, { stage: review, step: legal, by: kuznetsov, verdict: return } ] } }`,
      '574 verdict-twice',
    ],
    [
      `{ id: a, ${ROW}, under_way: { at: review, draft: ../secret.txt } }`,
      '575 draft-unreadable\n  The draft "../secret.txt" cannot be read: outside.',
    ],
    [`{ id: a, ${ROW}, under_way: { at: review, draft: nowhere.docx } }`, '575 draft-unreadable'],
  ])('%s', async (row, finding) => {
    const list = join(folder, 'list');
    mkdirSync(list, { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'x');
    const file = join(list, 'one.yaml');
    writeFileSync(file, `- ${row}\n`);
    const { code, err } = await vizir(['adopt', file]);
    expect(code).toBe(2);
    expect(err).toContain(`error ${finding}`);
  });

  test('two contracts registered under one number both say so', async () => {
    const file = join(folder, 'numbers.yaml');
    const rows = ['a', 'b'].map((id) => `- { id: ${id}, ${ROW}, under_way: { at: registered, number: 17/2025 } }\n`);
    writeFileSync(file, rows.join(''));
    const { code, err } = await vizir(['adopt', file]);
    expect(code).toBe(2);
    expect(err.split('error 578 number-twice')).toHaveLength(3);
  });

  test('what the rules do not decide is said without a place', async () => {
    const file = join(folder, 'undecided.yaml');
    writeFileSync(file, '- { id: a, inn: "7707083893", curator: novikova, under_way: { at: review } }\n');
    const { code, out } = await vizir(['adopt', file]);
    expect(code).toBe(2);
    expect(out).toContain('cannot be taken over\n  The route cannot be told yet. Missing: ');
  });

  test.each([
    [['adopt', RUNNING, '--apply'], {}, 'Say who takes them over'],
    [['adopt', RUNNING, '--apply', '--by', 'petrovv'], {}, 'There is no person "petrovv"'],
    [['adopt', RUNNING, '--apply', '--by', 'petrov', '-C', '.'], {}, '--rules only plans'],
    [['adopt', RUNNING, '--apply', '--by', 'petrov'], { VIZIR_WEBHOOK: '' }, 'VIZIR_WEBHOOK is not set'],
    [['adopt', 'nowhere.yaml'], {}, 'nowhere.yaml'],
  ] as const)('%s', async (args, env, said) => {
    const { code, err } = await vizir(args, env);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  test('gives each row one card, hands it to the daemon, and begins nothing twice', { timeout: 60_000 }, async () => {
    const first = await vizir(['adopt', RUNNING, '--apply', '--by', 'petrov', '--format', 'json']);
    expect([first.code, first.err]).toEqual([0, '']);
    const { rows } = read('vizir-adopt-1', first.out) as { rows: Rows };
    expect(rows.map(({ done }) => done?.how)).toEqual(['begun', 'begun', 'begun']);
    const own = ['vizir/2026-0288', 'vizir/2026-0291', 'vizir/2026-0117'];
    expect(keys()).toEqual(own);
    const again = await vizir(['adopt', RUNNING, '--apply', '--by', 'petrov', '--lang', 'en']);
    expect(again.code).toBe(0);
    expect(again.out).toContain(
      `2026-0288  taken over: card ${rows[0]?.done?.card}, case card-${rows[0]?.done?.card}\n`,
    );
    expect(keys()).toEqual(own);
  });
});

describe('vizir case start', () => {
  test('says the route, makes the card and the case, and knows it again by its id', { timeout: 60_000 }, async () => {
    const { code, out, err } = await vizir(['case', 'start', CONTRACT, '--by', 'novikova', '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/ {2}Route: Договор с клиентом от предела директора {2}large-client\n {2}Stands: intake\n/);
    expect(out).toMatch(/Begun: card \d+, case card-\d+\./);
    const before = keys();
    expect(before).toContain('vizir/2026-0314');
    const again = await vizir(['case', 'start', CONTRACT, '--by', 'novikova', '--format', 'json']);
    expect(read('vizir-case-start-1', again.out)).toMatchObject({
      key: '2026-0314',
      route: { id: 'large-client' },
      done: { how: 'begun' },
    });
    expect(keys()).toEqual(before);
  });

  test('takes flags, and a file with the text of the contract', { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, 'text.docx'), 'the text');
    const flags = [
      '--id',
      'by-flags',
      '--inn',
      '7707083893',
      '--amount',
      '6 200 000 RUB',
      '--kind',
      'services',
      '--relation',
      'client',
    ];
    const args = [
      'case',
      'start',
      ...flags,
      '--department',
      'client_service',
      '--draft',
      join(folder, 'text.docx'),
      '--by',
      'novikova',
    ];
    expect((await vizir(args)).code).toBe(0);
    expect(keys()).toContain('vizir/by-flags');
    expect([...portal.state.files.values()].map(({ name }) => name)).toContain('text.docx');
  });

  test.each([
    [['case', 'start', CONTRACT], 1, 'Say who starts it'],
    [['case', 'start', '--by', 'novikova'], 1, ''],
    [['case', 'start', '--inn', '7707083893', '--kind', 'services', '--by', 'novikova'], 2, 'error 561 no-own-key'],
    [
      ['case', 'start', '--id', 'x', '--kind', 'services', '--by', 'novikova'],
      2,
      'The route cannot be told yet. Missing: ',
    ],
    [['case', 'start', '--id', 'x', '--knd', 'services', '--by', 'novikova'], 1, '--kind'],
    [['case', 'start', RUNNING, '--by', 'novikova'], 2, 'error 576 not-under-way'],
    [['case', 'start', 'docs/examples/contracts.csv', '--by', 'novikova'], 1, 'holds many contracts'],
  ] as const)('%s', async (args, code, said) => {
    const ran = await vizir(args);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(said);
  });

  test('without a portal it says that it needs one', async () => {
    const { code, err } = await vizir(['case', 'start', CONTRACT, '--by', 'novikova'], { VIZIR_WEBHOOK: '' });
    expect(code).toBe(1);
    expect(err).toContain('VIZIR_WEBHOOK is not set');
  });
});
