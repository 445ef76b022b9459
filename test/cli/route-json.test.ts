// `vizir route --format json`: the documented form, in every outcome; the rows of a file of many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CHECKOUT, runCli } from './run-cli.ts';

const AS_OF = ['--as-of', '2026-03-02', '--format', 'json'];
const LARGE = ['--inn', '7707083893', '--amount', '6 200 000 RUB', '--kind', 'services', '--relation', 'client'];

type Json = { readonly [key: string]: unknown };

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const validators = new Map(
  ['vizir-route-1', 'vizir-route-row-1'].map((name) => {
    const schema: object = JSON.parse(readFileSync(join(CHECKOUT, `schemas/${name}.schema.json`), 'utf8'));
    return [name, ajv.compile(schema)];
  }),
);

function read(text: string, schema: 'vizir-route-1' | 'vizir-route-row-1'): Json {
  const data: Json = JSON.parse(text);
  const validate = validators.get(schema);
  expect(validate?.(data) === true ? [] : validate?.errors).toEqual([]);
  return data;
}

async function route(args: readonly string[]): Promise<Json> {
  const { out } = await runCli(['route', ...args, ...AS_OF]);
  return read(out, 'vizir-route-1');
}

describe('one contract', () => {
  test('decided: the route, and behind it rule, file, line, fact and value', async () => {
    const answer = await route(['docs/examples/contract.yaml']);
    expect(answer).toMatchObject({
      format: 'vizir-route/1',
      outcome: 'decided',
      id: '2026-0314',
      as_of: '2026-03-02',
      route: 'large-client',
      possible: [{ route: 'large-client' }],
    });
    expect(answer['because']).toContainEqual({
      rule: 'route large-client',
      file: 'routes/large-client.yaml',
      line: 11,
      fact: 'amount',
      value: '6 200 000 RUB',
      held: 'true',
    });
  });

  test('decided: who, by when, with which papers, and what would lead elsewhere', async () => {
    const answer = await route(['docs/examples/contract.yaml']);
    expect(answer['stages']).toMatchObject([{ stage: 'review' }, { stage: 'approval' }]);
    expect(answer['stages']).toMatchObject([
      {
        steps: expect.arrayContaining([
          expect.objectContaining({
            step: 'legal',
            role: 'legal',
            sla: expect.objectContaining({ allow: '1 working day' }),
          }),
        ]),
      },
      { steps: expect.arrayContaining([expect.objectContaining({ role: 'director' })]) },
    ]);
    expect(answer['documents']).toContainEqual(
      expect.objectContaining({
        document: 'power_of_attorney',
        by: 'signing',
        state: 'expired',
        holds_until: '2026-01-14',
      }),
    );
    expect(answer['nearest']).toContainEqual({
      route: 'standard-client',
      title: expect.any(String),
      changes: [{ fact: 'amount', from: '6 200 000 RUB', to: '4 999 999.99 RUB' }],
    });
  });

  test('a contract from the command line alone', async () => {
    expect(await route(LARGE)).toMatchObject({ outcome: 'decided', route: 'large-client' });
  });

  test('undecided: what is possible, what is missing, what each answer would decide', async () => {
    const answer = await route(['docs/examples/contract-unknown.yaml']);
    expect(answer).toMatchObject({
      outcome: 'undecided',
      route: null,
      title: null,
      exact: true,
      gap_possible: false,
      because: [],
    });
    expect(answer['unknown']).toMatchObject([{ fact: 'kind', why: 'not_given' }]);
    expect(answer['unknown']).toMatchObject([
      { decides: expect.arrayContaining([{ answer: 'framework', routes: ['framework'] }]) },
    ]);
  });

  test('impossible: the facts that exclude one another', async () => {
    const answer = await route(['--inn', '500100732259', '--entity', 'self_employed', '--relation', 'client']);
    expect(answer).toMatchObject({ outcome: 'impossible', route: null, possible: [] });
    expect(answer['because']).toContainEqual(
      expect.objectContaining({ file: 'rules/facts.yaml', fact: 'entity', value: 'self_employed' }),
    );
  });

  test('an amount in another currency keeps what it was, and the rate', async () => {
    const answer = await route(['docs/examples/contract-usd.yaml', '--rates', 'docs/examples/rates.yaml']);
    expect(answer['facts']).toContainEqual(
      expect.objectContaining({ fact: 'amount', set_by: 'file', original: expect.stringMatching(/ USD$/) }),
    );
    expect(answer['rates']).toMatchObject([{ currency: 'USD' }]);
  });

  test('an INN of twelve digits leaves two entity types, and where both take one route it is decided', async () => {
    const small = ['--inn', '500100732259', '--amount', '100 000 RUB'];
    expect(await route(small)).toMatchObject({ outcome: 'undecided' });
    expect(await route([...small, '--kind', 'services', '--relation', 'contractor'])).toMatchObject({
      outcome: 'decided',
      route: 'small-purchase',
    });
  });

  test('a calendar that ends within sixty days is named, with its file', async () => {
    const { out } = await runCli(['route', ...LARGE, '--as-of', '2026-12-20', '--format', 'json', '--lang', 'en']);
    expect(read(out, 'vizir-route-1')['findings']).toContainEqual(
      expect.objectContaining({
        code: 417,
        file: 'rules/calendars/moscow.yaml',
        text: expect.stringContaining('2027'),
      }),
    );
  });

  test('a flag wins over the file, and says so', async () => {
    const answer = await route(['docs/examples/contract.yaml', '--amount', '4 999 999.99 RUB']);
    expect(answer).toMatchObject({ route: 'standard-client' });
    expect(answer['facts']).toContainEqual({ fact: 'amount', value: '4 999 999.99 RUB', set_by: 'flag' });
  });

  test('a wrong contract answers with the findings, also in JSON', async () => {
    const { code, out, err } = await runCli(['route', '--amount', '5', ...AS_OF, '--lang', 'en']);
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'vizir-findings/1',
      errors: 1,
      findings: [{ slug: 'amount-without-currency', message: '--amount: "5" has no currency.' }],
    });
  });
});

describe('many contracts', () => {
  test('JSON Lines: a row a line, a broken one among them', async () => {
    const { code, out } = await runCli(['route', 'docs/examples/contracts-broken.csv', ...AS_OF, '--format', 'jsonl']);
    expect(code).toBe(2);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => read(line, 'vizir-route-row-1'));
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    expect(rows[1]).toMatchObject({
      id: '2026-0402',
      outcome: 'decided',
      route: 'large-client',
      possible: ['large-client'],
    });
    expect(rows[2]).toMatchObject({ row: 3, findings: [{ slug: 'wrong-inn-check-digit', line: 4, column: 23 }] });
  });

  test('--full gives whole plans', async () => {
    const { out } = await runCli(['route', 'docs/examples/contracts.csv', ...AS_OF, '--format', 'jsonl', '--full']);
    const [first] = out
      .trimEnd()
      .split('\n')
      .map((line) => read(line, 'vizir-route-row-1'));
    expect(first).toMatchObject({
      row: 1,
      format: 'vizir-route/1',
      stages: expect.arrayContaining([expect.any(Object)]),
    });
  });

  test('json is one array of the same', async () => {
    const { out } = await runCli(['route', 'docs/examples/contracts.csv', ...AS_OF]);
    const rows: readonly unknown[] = JSON.parse(out);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) read(JSON.stringify(row), 'vizir-route-row-1');
  });

  test('of nothing it is an empty array', async () => {
    const { code, out } = await runCli(['route', '-', '--input', 'csv', ...AS_OF], { stdin: 'id;kind\n' });
    expect([code, out]).toEqual([0, '[]\n']);
  });

  test('a header that nobody knows refuses the file before any row', async () => {
    const { code, out } = await runCli(['route', '-', ...AS_OF, '--format', 'jsonl'], { stdin: 'id;knid\n1;nda\n' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ slug: 'unknown-column', suggestion: { text: 'kind' } }] });
  });
});
