// `vizir provision` before a portal on loopback: plan, work, exit codes, and a secret that shows nowhere.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StartedPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { provisionAtOnce } from './provision-at-once.ts';
import type { Ran } from './run-cli.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const AS_OF = ['--as-of', '2026-03-02', '--lang', 'en'];
const schema = JSON.parse(readFileSync(join(CHECKOUT, 'schemas/vizir-provision-1.schema.json'), 'utf8')) as object;
const validate = new Ajv({ strict: true, strictRequired: false, validateFormats: false }).compile(schema);

type Answer = {
  readonly changes: readonly { readonly kind: string; readonly of: string; readonly done?: boolean }[];
  readonly left?: readonly object[];
  readonly troubles: readonly object[];
};

let portal: StartedPortal;
let folder: string;

beforeEach(async () => {
  portal = await startPortal({ settings: { intensity: { burst: 10_000, perSecond: 1000 } } });
  folder = mkdtempSync(join(tmpdir(), 'vizir-provision-'));
});
afterEach(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

/** Shows the secrets nowhere, whatever it says. */
async function provision(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const ran = await runCli(['provision', '-C', CHECKOUT, ...AS_OF, ...args], {
    cwd: folder,
    env: { VIZIR_WEBHOOK: portal.url(1), VIZIR_SECRET: SECRET, ...env },
  });
  for (const secret of [codeOf(portal), SECRET]) expect(ran.out + ran.err).not.toContain(secret);
  return ran;
}

function codeOf({ path }: StartedPortal): string {
  return path(1).split('/').at(-1) ?? '';
}

function read(text: string): Answer {
  const data = JSON.parse(text) as Answer;
  expect(validate(data) ? [] : validate.errors).toEqual([]);
  return data;
}

describe('vizir provision', () => {
  test('says what an empty portal lacks, and touches nothing', { timeout: 60_000 }, async () => {
    const { code, out, err } = await provision();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('To make: ');
    expect(out).toContain('  section "Согласование документов"\n');
    expect(out).toContain('  field "Сумма договора с НДС" FACT_AMOUNT\n');
    expect(out).toContain('By hand: 3');
    expect(out).toContain('To do it: vizir provision --apply');
    expect(portal.state.types.size).toBe(0);
    const asked = await provision(['--exit-code', '--format', 'json']);
    expect([asked.code, asked.err]).toEqual([5, '']);
    expect(read(asked.out).changes.filter(({ kind }) => kind === 'create').length).toBeGreaterThan(100);
  });

  test('does it, records what was said without secrets, and finds nothing to do afterwards', {
    timeout: 120_000,
  }, async () => {
    await provisionAtOnce(portal, SECRET);
    for (const stage of portal.state.stages.values()) if (stage.name === 'Отложен') stage.name = 'Потом';
    for (const stage of portal.state.stages.values())
      if (stage.name === 'Доработка') stage.name = 'Hidden\u001b[8m\u202e';
    portal.state.cards.clear();
    const drift = await provision();
    // What stands on a portal gets no say over the terminal.
    expect(drift.out).toContain('title: "Hidden\\u001b[8m\\u202e" → "Доработка"');
    for (const steering of ['\u001b', '\u202e']) expect(drift.out).not.toContain(steering);
    expect(drift.out).toContain('  stage "Отложен" paused\n    title: "Потом" → "Отложен"\n');
    const { code, out, err } = await provision(['--apply', '--record', 'calls.jsonl', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const done = read(out);
    expect(done.changes.filter((change) => change.done === true).map(({ kind, of }) => `${kind} ${of}`)).toEqual([
      'change stage',
      'change stage',
      'create form',
    ]);
    expect([done.left, done.troubles]).toEqual([[], []]);
    const record = readFileSync(join(folder, 'calls.jsonl'), 'utf8');
    expect(record).toContain('"crm.status.update"');
    for (const secret of [codeOf(portal), SECRET]) expect(record).not.toContain(secret);
    expect(statSync(join(folder, 'calls.jsonl')).mode & 0o777).toBe(0o600);
    const again = await provision(['--apply', '--exit-code']);
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toContain('Nothing to do: everything is as the rules want it.');
    expect(again.out).toContain('Tasks keep their link to a card');
    expect(portal.state.malformed).toEqual([]);
  });

  test('what has to be done by hand first is exit code 8', { timeout: 60_000 }, async () => {
    await provisionAtOnce(portal, SECRET);
    for (const field of portal.state.fields.values()) {
      if (field.fieldName.endsWith('FACT_TERM')) Object.assign(field, { userTypeId: 'string' });
    }
    const { code, out } = await provision(['--apply']);
    expect(code).toBe(8);
    expect(out).toContain('type: "string" → "integer"\n    The type of a field cannot be changed.');
  });

  test.each([
    [{ VIZIR_WEBHOOK: '' }, 'VIZIR_WEBHOOK is not set.'],
    [{ VIZIR_WEBHOOK: 'portal.bitrix24.com' }, 'VIZIR_WEBHOOK is not the address of an incoming webhook.'],
    [{ VIZIR_WEBHOOK: 'http://portal.test/rest/1/secretcode/' }, 'VIZIR_WEBHOOK begins with http://'],
    [{ VIZIR_SECRET: '' }, 'VIZIR_SECRET is not set.'],
    [{ VIZIR_SECRET: 'short' }, 'VIZIR_SECRET is shorter than 32 characters'],
  ])('an environment that will not do: %j', async (env, said) => {
    const { code, out, err } = await provision([], env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(said);
    expect(err).toContain('See: vizir provision --help');
    expect(err).not.toContain('secretcode');
  });

  test('a webhook that was revoked', { timeout: 60_000 }, async () => {
    portal.state.revoked.add(1);
    const { code, err } = await provision();
    expect(code).toBe(8);
    expect(err).toMatch(/^The portal lets the webhook do nothing \(NO_AUTH_FOUND/);
    const json = await provision(['--format', 'json']);
    expect([json.code, read(json.out).troubles]).toMatchObject([8, [{ kind: 'locked_out' }]]);
  });

  test('an address at which no portal answers', { timeout: 120_000 }, async () => {
    const { code, out, err } = await provision([], { VIZIR_WEBHOOK: 'http://127.0.0.1:9/rest/1/nobodyisthere/' });
    expect(code).toBe(8);
    expect(err.replaceAll(/\s+/g, ' ')).toContain('Check the address in VIZIR_WEBHOOK');
    expect(out + err).not.toContain('nobodyisthere');
  });

  test('a record that cannot be written', async () => {
    const { code, out, err } = await provision(['--record', 'no/such/folder.jsonl']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('no/such/folder.jsonl');
    expect(portal.state.calls).toEqual([]);
  });

  test('rules with errors are told like everywhere', async () => {
    const ran = await runCli(['provision', '-C', folder, ...AS_OF], {
      cwd: folder,
      env: { VIZIR_WEBHOOK: portal.url(1), VIZIR_SECRET: SECRET },
    });
    expect(ran.code).toBe(2);
    expect(ran.err).not.toBe('');
  });

  test('help in both languages, with an example', async () => {
    const [en, ru] = await Promise.all(['en', 'ru'].map((lang) => runCli(['provision', '--help', '--lang', lang])));
    expect(en?.out).toContain('  vizir provision -C my-rules --apply\n');
    expect(ru?.out).toContain('Пример:');
  });
});
