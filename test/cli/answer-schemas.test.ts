// What `vizir test`, `vizir test --mutate` and `vizir graph` print for programs has the form that their schemas promise.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallRules } from '../rehearsal/mutate-rules.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

type Json = { readonly [key: string]: unknown };

const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
  validateFormats: false,
});
ajv.addSchema(schemaOf('vizir-route-1'));

function schemaOf(name: string): object {
  const schema: object = JSON.parse(readFileSync(join(CHECKOUT, `schemas/${name}.schema.json`), 'utf8'));
  return schema;
}

function reader(name: string): (text: string) => Json {
  const validate = ajv.compile(schemaOf(name));
  return (text) => {
    const data: Json = JSON.parse(text);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    return data;
  };
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vizir-schemas-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Every way in which a test can end. */
const EVERY_END = `starts: 2026-03-02 10:00
fixtures:
  client: { relation: client, kind: services, amount: 800 000 RUB, inn: "7708503727", curator: novikova, initiator: fedorov, department: client_service, own_form: true }
tests:
  - { name: passes, contract: { fixture: client }, expect: { route: standard-client } }
  - { name: differs, contract: { fixture: client }, expect: { route: nda, approvers: { review: [legal] } } }
  - { name: is left out, contract: { fixture: client }, skip: later, expect: { route: nda } }
  - { name: cannot be read, contract: { fixture: client, entity: self_employed }, expect: { route: nda } }
  - { name: is not decided, contract: { kind: services }, expect: { route: nda } }
  - name: is refused
    contract: { fixture: client }
    timeline:
      - { at: 0 working hours, does: submit, by: curator }
  - name: differs later
    contract: { fixture: client }
    timeline:
      - { at: 1 working hour, does: hold, by: curator }
      - { at: 2 working hours, expect: { state: review, asked: [legal] } }
      - { at: 3 working hours, does: submit, by: curator }
`;

describe('vizir test', () => {
  const read = reader('vizir-test-1');

  test('has its form, whatever becomes of the tests', async () => {
    for (const folder of ['rules', 'routes']) cpSync(join(CHECKOUT, folder), join(root, folder), { recursive: true });
    writeFileSync(join(root, 'routes/tests/every-end.yaml'), EVERY_END);
    const { out } = await runCli(['test', root, '--as-of', '2026-03-02', '--filter', 'every-end', '--format', 'json']);
    const { tests } = read(out);
    const kinds = (
      tests as readonly { outcome: string; failures?: readonly { kind: string; trouble?: string }[] }[]
    ).map(({ outcome, failures = [] }) => [outcome, ...failures.map(({ kind, trouble }) => trouble ?? kind)].join(' '));
    expect(kinds).toEqual([
      'passed',
      'failed difference difference',
      'skipped',
      'failed unread',
      'failed not_decided',
      'failed refused',
      'failed difference difference refused',
    ]);
  });

  test('has its form with coverage', async () => {
    const args = ['test', '--as-of', '2026-03-02', '--filter', 'agreements', '--threshold', '5', '--format', 'json'];
    const { out } = await runCli(args);
    expect(read(out)['coverage']).toMatchObject({ threshold: 5 });
  });
});

test('vizir test --mutate has its form', async () => {
  const folder = join(root, 'small');
  const TEST = `
  - name: договор на восемьсот тысяч
    contract: { fixture: services }
    expect: { route: standard, approvers: { review: [legal, finance] } }
`;
  for (const { file, text } of smallRules(TEST).files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const args = ['test', folder, '--mutate', '--as-of', '2026-03-02', '--threshold', '10', '--format', 'json'];
  const { out } = await runCli(args);
  const answer = reader('vizir-mutations-1')(out);
  expect(answer['summary']).toMatchObject({ threshold: 10 });
  expect(answer['unnoticed']).not.toEqual([]);
});

describe('vizir graph', () => {
  const read = reader('vizir-graph-1');

  test.each(['large-client', 'group-company', 'docs/examples/contract.yaml'])('%s has its form', async (of) => {
    const { out } = await runCli(['graph', of, '--as-of', '2026-03-02', '--format', 'json']);
    expect(read(out)['stages']).not.toEqual([]);
  });
});

const readAdopt = reader('vizir-adopt-1');
test.each(['running.yaml', 'running.csv', 'running-broken.yaml'])('vizir adopt has its form for %s', async (file) => {
  const { out } = await runCli(['adopt', `docs/examples/${file}`, '-C', CHECKOUT, '--format', 'json']);
  expect(readAdopt(out)['rows']).not.toEqual([]);
});
