// `vizir demo`: a small company at work from the command line; its figures hold together, and the same seed gives the same end.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKOUT, runCli } from './run-cli.ts';

const LONG_MS = 180_000;
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
ajv.addFormat('date-time', true);
ajv.addSchema(schemaOf('vizir-report-1'));

const ESCAPE = '\u001b';
/** What redraws in place: up so many rows, to the end of the row, colours. */
const CODES = new RegExp(`${ESCAPE}\\[\\d*[A-Za-z]|\\r`, 'g');

type Answer = {
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
  readonly where: readonly { readonly item: number; readonly stage: string }[];
  readonly checks: readonly { readonly check: string; readonly holds: boolean }[];
  readonly portal: { readonly requests: number; readonly calls: number };
  readonly onec_requests: number;
  readonly letters_sent: number;
  readonly verified: { readonly cases: number; readonly records: number };
  readonly report: {
    readonly contracts: { readonly begun: number; readonly registered: number; readonly submitted: number };
    readonly letters: readonly { readonly sent: number }[];
    readonly cases: readonly {
      readonly time?: { readonly ms: { readonly whole: number; readonly parts: Readonly<Record<string, number>> } };
    }[];
  };
};

function schemaOf(name: string): object {
  const schema: object = JSON.parse(readFileSync(join(CHECKOUT, `schemas/${name}.schema.json`), 'utf8'));
  return schema;
}

function read<Read>(name: string, text: string): Read {
  const data: Read = JSON.parse(text);
  const validate = ajv.getSchema(`${name}.schema.json`) ?? ajv.compile(schemaOf(name));
  expect(validate(data) === true ? [] : validate.errors).toEqual([]);
  return data;
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vizir-demo-test-'));
});
afterAll(() => rmSync(root, { recursive: true }));

test(
  'every contract is somewhere, parts add up, and what must be so is so',
  async () => {
    const { code, out, err } = await runCli(['demo', '--contracts', '8', '--months', '1', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const answer = read<Answer>('vizir-demo-1', out);
    const { stages, where, report, verified } = answer;
    expect(where).toHaveLength(8);
    for (const { stage, count } of stages) expect(where.filter((one) => one.stage === stage)).toHaveLength(count);
    expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    expect([report.contracts.begun, report.cases.length, verified.cases]).toEqual([8, 8, 8]);
    expect(report.contracts.submitted).toBeGreaterThan(4);
    expect(answer.checks.map(({ holds }) => holds)).toEqual([true, true, true, true, true]);
    for (const { time } of report.cases) {
      const parts = Object.values(time?.ms.parts ?? {});
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(time?.ms.whole ?? 0);
    }
    expect(answer.portal.calls).toBeGreaterThan(answer.portal.requests);
    expect(answer.onec_requests).toBeGreaterThan(0);
    expect(report.letters.reduce((sum, { sent }) => sum + sent, 0)).toBe(answer.letters_sent);
    expect(answer.letters_sent).toBeGreaterThan(0);
  },
  LONG_MS,
);

test(
  'the same seed gives the same end, another one another',
  async () => {
    const args = ['demo', '--contracts', '2', '--months', '1', '--format', 'json', '--seed'];
    const [first, again, other] = [
      await runCli([...args, '7']),
      await runCli([...args, '7']),
      await runCli([...args, '8']),
    ];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  },
  LONG_MS,
);

test(
  'without a terminal a line a day; what is kept can be looked into and is whole',
  async () => {
    const store = join(root, 'kept.db');
    const { code, out } = await runCli(['demo', '--contracts', '3', '--months', '1', '--store', store, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^A company at work, 2026-03-02 to 2026-04-01: 3 contracts, seed 1\n/);
    expect(out).toContain('simulated');
    expect(out.match(/^2026-03-\d\d {2}/gm)?.length).toBeGreaterThan(3);
    expect(out).not.toContain(ESCAPE);
    expect(out).toMatch(/✓ Every case is what its records say {2}3 cases, \d+ records/);
    expect((await runCli(['case', 'verify', '--all', '--store', store])).code).toBe(0);
    const again = await runCli(['demo', '--store', store, '--lang', 'en']);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('Name a file that is not there')]);
  },
  LONG_MS,
);

test(
  'on a terminal the funnel is redrawn in place, within its width, in colours only where they are wanted',
  async () => {
    const args = ['demo', '--contracts', '2', '--months', '1'];
    const { out } = await runCli(args, { columns: 80 });
    expect(out.match(CODES)?.some((code) => code.endsWith('A'))).toBe(true);
    const plain = await runCli(args, { columns: 80, env: { NO_COLOR: '1' } });
    expect(plain.out.match(CODES)?.some((code) => code.endsWith('m'))).toBe(false);
    const [drawn = ''] = plain.out.split('\n\n').slice(1);
    for (const row of drawn.split('\n')) expect([...row.replace(CODES, '')].length).toBeLessThan(80);
  },
  LONG_MS,
);

test(
  'a comparison plays five times, and says whose the published figures are',
  async () => {
    const args = ['demo', '--compare', '--contracts', '1', '--months', '1'];
    const { code, out, err } = await runCli([...args, '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const { plays } = read<{ readonly plays: readonly { readonly without: readonly string[] }[] }>(
      'vizir-demo-comparison-1',
      out,
    );
    expect(plays.map(({ without }) => without.join())).toEqual([
      '',
      'parallel',
      'reminders',
      'early_checks',
      'letters',
    ]);
  },
  LONG_MS,
);

describe('a command line that cannot be followed', () => {
  test.each([
    [['--contracts', '0'], '--contracts takes a whole number from 1 to 500, not "0".'],
    [['--contracts', 'many'], '--contracts takes a whole number from 1 to 500, not "many".'],
    [['--months', '10'], '--months takes a whole number from 1 to 9, not "10".'],
    [['--seed', ''], '--seed is empty: it takes a number or a word; the same one repeats the play.'],
    [['--without', 'people'], 'There is no part "people".'],
    [['--serve', '70000'], 'A port is a number from 0 to 65535, not "70000".'],
    [['--compare', '--without', 'letters'], '--compare and --without do not go together.'],
    [['--compare', '--serve'], '--compare and --serve do not go together.'],
  ])('%j: %s', async (args, says) => {
    const { code, err } = await runCli(['demo', ...args, '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain(says);
  });
});
