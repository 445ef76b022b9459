// `vizir serve`: settings are checked first; then the daemon works with a portal on loopback until it is ended, and shows no secret.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClient } from '../../src/bitrix24/client/open-client.ts';
import { parseWebhook } from '../../src/bitrix24/client/webhook.ts';
import { provisionPortal } from '../../src/bitrix24/provision/provision-portal.ts';
import { systemClock } from '../../src/engine/system/system-clock.ts';
import { portalTransport } from '../../src/simulator/bitrix24/portal-transport.ts';
import type { StartedPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { CHECKOUT, runCli } from './run-cli.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
/** Новикова А. А. of the default rules, a curator. */
const CURATOR = 122;
const COLLEAGUE = 123;
const ajv = new Ajv({ strict: true, strictRequired: false });
const validate = ajv.compile(schemaOf('vizir-settings-1'));
const validateExamination = ajv.compile(schemaOf('vizir-doctor-1'));

type Examination = {
  readonly checks: readonly { readonly check: string; readonly state: string; readonly says: string }[];
};

let portal: StartedPortal;
let folder: string;
const alive = new Set<ChildProcess>();

beforeAll(async () => {
  portal = await startPortal({ settings: { intensity: { burst: 10_000, perSecond: 1000 } } });
  for (const { bitrix24: id, title } of defaultRules().directory.people)
    if (id !== undefined) portal.byHand.addPerson({ id, name: title });
  folder = mkdtempSync(join(tmpdir(), 'vizir-serve-'));
});
afterAll(async () => {
  for (const child of alive) child.kill('SIGKILL');
  await portal.close();
  rmSync(folder, { recursive: true });
});

function schemaOf(name: string): object {
  return JSON.parse(readFileSync(join(CHECKOUT, `schemas/${name}.schema.json`), 'utf8')) as object;
}

/** What `vizir doctor` finds, by what it looked at. */
async function examined(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { code, out, err } = await runCli(['doctor', '--format', 'json', '--lang', 'en', ...args], {
    cwd: folder,
    env,
  });
  expect(err).toBe('');
  for (const secret of [SECRET, codeOf()]) expect(out).not.toContain(secret);
  const told = JSON.parse(out) as Examination;
  expect(validateExamination(told) ? [] : validateExamination.errors).toEqual([]);
  return {
    code,
    states: Object.fromEntries(told.checks.map(({ check, state }) => [check, state])),
    checks: told.checks,
  };
}

function codeOf(): string {
  return portal.path(1).split('/').at(-1) ?? '';
}

function settings(): Readonly<Record<string, string>> {
  return {
    VIZIR_WEBHOOK: portal.url(1),
    VIZIR_SECRET: SECRET,
    VIZIR_STORE: join(folder, 'vizir.db'),
    VIZIR_WATCH_PORT: '0',
    VIZIR_POLL_MS: '500',
  };
}

/** What a running daemon has written so far, line by line, and its end. */
function begin(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(CHECKOUT, 'cli/vizir.mjs'), 'serve', '--lang', 'en', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    texts.err += chunk.toString('utf8');
  });
  const ended = once(child, 'close').then(([code]) => {
    alive.delete(child);
    return code as number | null;
  });
  return { child, texts, ended };
}

async function until(isSo: () => boolean, why: () => string): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries === 900) throw new Error(why());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function provision(): Promise<void> {
  const webhook = parseWebhook(portal.url(1));
  if (typeof webhook === 'string') throw new Error(webhook);
  const clock = systemClock();
  const fast = { burst: 10_000, perSecond: 1000, coalesceMs: { press: 0, bulk: 0 } };
  const transport = portalTransport(portal);
  const client = openClient({ webhook, clock, chance: seededChance('serve'), transport, settings: fast });
  const { troubles } = await provisionPortal({ client, clock, bundle: defaultRules(), secret: SECRET, how: 'apply' });
  expect(troubles).toEqual([]);
}

describe('settings', () => {
  test('that are missing are said, with what they are for', async () => {
    const { code, out, err } = await runCli(['serve', '--lang', 'en']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('VIZIR_WEBHOOK is not set: Address of the portal’s incoming webhook');
    expect(err).toContain('VIZIR_SECRET is not set');
    expect(err).toContain('docs/settings.md');
  });

  test.each(['serve', 'doctor'])('%s tells them in the language of the rules that are named', async (command) => {
    const env = { VIZIR_RULES: CHECKOUT, LANG: 'en_US.UTF-8' };
    const { code, err } = await runCli([command], { env });
    expect(code).toBe(1);
    expect(err).toContain('Не задано VIZIR_SECRET');
    expect((await runCli([command, '--lang', 'en'], { env })).err).toContain('VIZIR_SECRET is not set');
    expect((await runCli([command], { cwd: folder, env: { ...env, VIZIR_RULES: '.' } })).err).toContain('is not set');
  });

  test('of a file, checked only: secrets are hidden, what was meant is said', async () => {
    writeFileSync(join(folder, 'wrong.env'), 'VIZIR_STOER=x.db\nVIZIR_SECRET=tiny\n');
    const world = { cwd: folder, env: { VIZIR_WEBHOOK: portal.url(1) } };
    const wrong = await runCli(
      ['serve', '--settings', 'wrong.env', '--check', '--format', 'json', '--lang', 'ru'],
      world,
    );
    expect(wrong.code).toBe(1);
    const told = JSON.parse(wrong.out) as { readonly faults: readonly { readonly says: string }[] };
    expect(validate(told) ? [] : validate.errors).toEqual([]);
    expect(told.faults.map(({ says }) => says)).toEqual([
      'Настройки VIZIR_STOER нет. Возможно, VIZIR_STORE?',
      'VIZIR_SECRET короче, чем нужно: не меньше 32 знаков.',
    ]);
    writeFileSync(join(folder, 'right.env'), `VIZIR_SECRET=${SECRET}\n`);
    const right = await runCli(['serve', '--settings', 'right.env', '--check', '--lang', 'en'], world);
    expect([right.code, right.err]).toEqual([0, '']);
    expect(right.out).toContain('VIZIR_SECRET=***\n');
    expect(right.out + wrong.out).not.toContain(portal.path(1));
    const none = await runCli(['serve', '--settings', 'nowhere.env', '--lang', 'en'], world);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('nowhere.env cannot be read: ENOENT')]);
  });
});

test('without rules, and without a portal that fits them, it says what to do', { timeout: 120_000 }, async () => {
  const fresh = await examined([], { ...settings(), VIZIR_RULES: CHECKOUT });
  expect(fresh.states).toMatchObject({ store: 'fine', rules: 'fine', section: 'wrong' });
  const without = await examined([], settings());
  expect(without.states).toMatchObject({ rules: 'wrong', section: 'off' });
  const bare = begin([], settings());
  expect(await bare.ended).toBe(2);
  expect(bare.texts.err).toContain('No rules are published');
  const published = await runCli(['publish', CHECKOUT, '--store', settings()['VIZIR_STORE'] ?? '', '--by', 'test']);
  expect(published.code, published.err).toBe(0);
  const { code, states, checks } = await examined([], settings());
  expect([code, states]).toEqual([
    7,
    expect.objectContaining({ store: 'fine', rules: 'fine', section: 'wrong', bot: 'off' }),
  ]);
  expect(checks.find(({ check }) => check === 'section')?.says).toContain('vizir provision --apply');
  const unfit = begin([], settings());
  expect(await unfit.ended).toBe(8);
  expect(unfit.texts.err).toContain('Run vizir provision --apply');
  const revoked = begin([], { ...settings(), VIZIR_WEBHOOK: portal.url(1).replace(/[^/]+\/$/, 'wrongcode/') });
  expect(await revoked.ended).toBe(8);
  expect(revoked.texts.err).toContain('The portal turns us away');
});

test('it hears of a card, answers its maker, is alone on its store, and ends when it is told to', {
  timeout: 240_000,
}, async () => {
  await provision();
  portal.byHand.dismiss(COLLEAGUE);
  const { states, checks } = await examined(['--try'], settings());
  // The simulated portal goes by the clock of the machine, the command by one of the test.
  expect(states).toEqual({
    disk: expect.stringMatching(/fine|mind/),
    ...{ store: 'fine', rules: 'fine', portal: 'fine', clock: 'wrong', scopes: 'fine', section: 'fine' },
    ...{ people: 'mind', bot: 'fine', tasks: 'fine', onec: 'off', mail: 'off' },
  });
  expect(checks.find(({ check }) => check === 'people')?.says).toContain(`(${COLLEAGUE})`);
  const standing = [...portal.state.messages.values()].filter(({ isDeleted }) => !isDeleted);
  expect([standing, portal.state.tasks.size]).toEqual([[], 0]);
  const daemon = begin([], { ...settings(), VIZIR_RULES: CHECKOUT, VIZIR_LOG: 'debug' });
  const said = (): string => daemon.texts.err + daemon.texts.out.slice(-3000);
  await until(() => daemon.texts.out.includes('gateway: reconciled'), said);
  const port = /"watch_port":(\d+)/.exec(daemon.texts.out)?.[1] ?? '';
  const ready = await fetch(`http://127.0.0.1:${port}/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ gateway: 'running' })]);

  portal.byHand.createCard(CURATOR, { title: 'Договор без всего' });
  const told = (): readonly string[] => [...portal.state.messages.values()].map(({ text }) => text);
  await until(() => told().some((text) => text.includes('ИНН')), said);

  const second = begin([], settings());
  expect(await second.ended).toBe(2);
  expect(second.texts.err).toContain('Another daemon is at work on');

  daemon.child.kill('SIGTERM');
  expect(await daemon.ended, said()).toBe(0);
  expect(daemon.texts.out).toContain('the daemon ends');
  for (const secret of [SECRET, codeOf()]) expect(daemon.texts.out + daemon.texts.err).not.toContain(secret);
});
