// What `vizir route` prints for programs has the form that its schema promises, whatever the outcome.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const AS_OF = ['--as-of', '2026-03-02', '--format', 'json'];

const schema: object = JSON.parse(readFileSync(resolve(ROOT, 'schemas/vizir-route-1.schema.json'), 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

const LARGE = ['--inn', '7707083893', '--amount', '6 200 000 RUB', '--kind', 'services', '--relation', 'client'];

describe('the answer to one contract', () => {
  test.each([
    ['decided', LARGE],
    ['decided', [...LARGE, '--urgent', 'true', '--subjects', 'personal_data', '--prepayment', '100 %', '--lang', 'en']],
    [
      'decided',
      [
        '--tax-id',
        'DE123456789',
        '--country',
        'DE',
        '--amount',
        '100 000 RUB',
        '--kind',
        'services',
        '--relation',
        'contractor',
      ],
    ],
    ['undecided', ['--inn', '500100732259', '--amount', '100 000 RUB']],
    ['undecided', ['docs/examples/contract-unknown.yaml']],
    ['decided', ['docs/examples/contract-usd.yaml', '--rates', 'docs/examples/rates.yaml']],
    ['impossible', ['--inn', '500100732259', '--entity', 'self_employed', '--kind', 'nda', '--amount', '5 RUB']],
  ])('%s: %j', async (outcome, flags) => {
    const { out } = await runCli(['route', ...flags, ...AS_OF]);
    const answer: unknown = JSON.parse(out);
    validate(answer);
    expect(validate.errors ?? []).toEqual([]);
    expect(answer).toMatchObject({ format: 'vizir-route/1', outcome });
  });
});
