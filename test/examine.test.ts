// `vizir doctor`: each thing is broken at a simulator or on the disk, and is found, told with what to do, and without a secret.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClient } from '../src/bitrix24/client/open-client.ts';
import { parseWebhook } from '../src/bitrix24/client/webhook.ts';
import { provisionPortal } from '../src/bitrix24/provision/provision-portal.ts';
import { SECTION_NUMBER } from '../src/bitrix24/provision/section-number.ts';
import { word } from '../src/diagnostics/catalogue/words.ts';
import type { Bundle } from '../src/domain/bundle.ts';
import { systemClock } from '../src/engine/system/system-clock.ts';
import { examine } from '../src/examine.ts';
import { examineDisk } from '../src/examine-disk.ts';
import type { Examined } from '../src/examined.ts';
import { shippedMapping } from '../src/onec/mapping/shipped-mapping.ts';
import { readSettings } from '../src/settings/read-settings.ts';
import { portalTransport } from '../src/simulator/bitrix24/portal-transport.ts';
import type { StartedPortal } from '../src/simulator/bitrix24/start-portal.ts';
import { startPortal } from '../src/simulator/bitrix24/start-portal.ts';
import { seededChance } from '../src/simulator/chance/seeded-chance.ts';
import { keepBooks } from '../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../src/simulator/onec/sample/sample-sets.ts';
import type { StartedBase } from '../src/simulator/onec/start-base.ts';
import { startBase } from '../src/simulator/onec/start-base.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import type { MailServer } from './mail/mail-server.ts';
import { PASSWORD as MAIL_PASSWORD, mailServer } from './mail/mail-server.ts';
import { portalRules } from './scenarios/portal/portal-rules.ts';
import { at, sampleStep } from './store/sample-step.ts';

const SECRET = 'CANARY-secret-of-the-doctor-0123456789';
const PASSWORD = 'CANARY-password-of-1c';
const RULES = portalRules();
/** With the documents of the small rules. */
const MAPPING = shippedMapping('simulated')
  .replace(/\n +МЧД: .*/, '')
  .replace('egrul_extract', 'extract');
const FAST = { burst: 10_000, perSecond: 1000, coalesceMs: { press: 0, bulk: 0 } };

let portal: StartedPortal;
let base: StartedBase;
let folder: string;

beforeAll(async () => {
  portal = await startedPortal();
  await provision(portal, RULES);
  base = await startBase({
    ...{ clock: systemClock(), chance: seededChance('base'), sets: sampleSets() },
    settings: { user: 'vizir', password: PASSWORD },
  });
  const books = keepBooks(base.state, seededChance('books'));
  const acme = books.addCounterparty({ name: 'Acme', inn: '7707083893', address: 'Here' });
  books.addPaper(acme, { kind: 'Паспорт' });
  books.addContract(acme, { number: '1' });
  folder = mkdtempSync(join(tmpdir(), 'vizir-doctor-'));
  writeFileSync(join(folder, 'mapping.yaml'), MAPPING);
});
afterAll(async () => {
  await portal.close();
  await base.close();
  rmSync(folder, { recursive: true });
});

async function startedPortal(settings: Parameters<typeof startPortal>[0] = {}): Promise<StartedPortal> {
  const started = await startPortal({
    ...settings,
    settings: { intensity: { burst: 10_000, perSecond: 1000 }, ...settings.settings },
  });
  for (const { bitrix24: id, title } of RULES.directory.people)
    if (id !== undefined) started.byHand.addPerson({ id, name: title });
  return started;
}

async function provision(at: StartedPortal, bundle: Bundle): Promise<void> {
  const webhook = parseWebhook(at.url(1));
  if (typeof webhook === 'string') throw new Error(webhook);
  const clock = systemClock();
  const transport = portalTransport(at);
  const client = openClient({ webhook, clock, chance: seededChance('doctor'), transport, settings: FAST });
  const { troubles } = await provisionPortal({ client, clock, bundle, secret: SECRET, how: 'apply' });
  expect(troubles).toEqual([]);
}

type Staging = {
  readonly env?: Readonly<Record<string, string>>;
  readonly at?: StartedPortal;
  readonly tryWriting?: boolean;
  readonly now?: () => number;
};

/** What is found, as it is told; and that no secret stands in it. */
async function found({ env = {}, at: asked = portal, tryWriting = false, now = Date.now }: Staging = {}) {
  const settings = readSettings(
    { VIZIR_WEBHOOK: asked.url(1), VIZIR_SECRET: SECRET, VIZIR_STORE: join(folder, 'new.db'), ...env },
    { parts: ['daemon', 'portal'] },
  );
  expect(settings.faults).toEqual([]);
  const all: Examined[] = [];
  const request = { settings, pathOf: (path: string) => path, language: 'en', tryWriting, now, client: FAST } as const;
  for await (const one of examine(request)) all.push(one);
  const code = asked.path(1).split('/').at(-1) ?? '';
  for (const language of ['en', 'ru'] as const) {
    const said = all.map(({ says, params }) => word(says, language, params)).join('\n');
    for (const secret of [SECRET, PASSWORD, code]) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/[{}]|undefined/);
  }
  return {
    all,
    of: (what: Examined['what']) => all.filter((one) => one.what === what).map(({ state, says }) => [state, says]),
    said: (what: Examined['what']) =>
      all.filter((one) => one.what === what).map(({ says, params }) => word(says, 'en', params)),
  };
}

function published(name: string, bundle: Bundle = RULES): Promise<string> {
  return stored(name, (store) =>
    store.publish({ kind: 'bundle', name: bundle.hash, text: JSON.stringify(bundle), at: at(0), by: 'petrov' }),
  );
}

async function stored(
  name: string,
  fill: (store: ReturnType<typeof openSqliteStore>) => Promise<unknown>,
): Promise<string> {
  const path = join(folder, name);
  const store = openSqliteStore({ path });
  await fill(store);
  await store.close();
  return path;
}

const onec = (): Readonly<Record<string, string>> => ({
  VIZIR_ONEC_URL: base.address,
  VIZIR_ONEC_USER: 'vizir',
  VIZIR_ONEC_PASSWORD: PASSWORD,
  VIZIR_ONEC_MAPPING: join(folder, 'mapping.yaml'),
});

test('where all is well, all is told to be; who one is, is asked once, and nothing stays behind', async () => {
  const asked: string[] = [];
  const watched = await startedPortal({ seen: ({ commands }) => asked.push(...commands.map(({ method }) => method)) });
  await provision(watched, RULES);
  asked.length = 0;
  const server = await mailServer('starttls');
  const env = { ...onec(), ...mailbox(server), VIZIR_STORE: await published('whole.db') };
  const { all } = await found({ at: watched, env, tryWriting: true });
  // Where temporary files lie in memory, that is said.
  expect(all.filter(({ state, says }) => state !== 'fine' && says !== 'doctor_disk_fleeting')).toEqual([]);
  expect(new Set(all.map(({ what }) => what)).size).toBe(12);
  expect(server.letters).toEqual([]);
  await server.close();
  expect(asked.filter((method) => method === 'profile')).toHaveLength(1);
  const standing = [...watched.state.messages.values()].filter(({ isDeleted }) => !isDeleted);
  expect([standing, watched.state.tasks.size, watched.state.items.size]).toEqual([[], 0, 0]);
  await watched.close();
});

describe('the disk', () => {
  const GIB = 2 ** 30;
  const disk = (bytes: number, type = 0xef_53) =>
    examineDisk(join(folder, 'x.db'), () => ({ type, bsize: 1, bavail: bytes }));

  test.each([
    ['room', 5 * GIB, 0xef_53, 'fine', 'doctor_disk_fine'],
    ['little room', 0.9 * GIB, 0xef_53, 'mind', 'doctor_disk_small'],
    ['no room', 50 * 2 ** 20, 0xef_53, 'wrong', 'doctor_disk_full'],
    ['memory', 5 * GIB, 0x01_02_19_94, 'mind', 'doctor_disk_fleeting'],
    ['a network drive', 5 * GIB, 0x69_69, 'wrong', 'doctor_disk_far'],
  ])('%s', (_, bytes, type, state, says) => {
    expect(disk(bytes, type)).toMatchObject({ what: 'disk', state, says });
  });

  test('a folder that is not there, and one that is none', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    for (const [path, reason] of [
      ['nowhere/x.db', 'ENOENT'],
      ['a-file/x.db', 'ENOTDIR'],
    ] as const) {
      const { of, said } = await found({ env: { VIZIR_STORE: join(folder, path) } });
      expect(of('disk')).toEqual([['wrong', 'doctor_disk_wrong']]);
      expect(said('disk')[0]).toContain(reason);
      expect(of('store')).toEqual([]);
    }
  });
});

describe('the store', () => {
  test('damaged, of a later version, somebody else’s, no database at all', async () => {
    const damaged = await published('damaged.db');
    const later = await published('later.db');
    const other = join(folder, 'other.db');
    const text = join(folder, 'text.db');
    new DatabaseSync(other).exec('create table mine (x)');
    writeFileSync(text, 'a letter\n'.repeat(1000));
    new DatabaseSync(later).exec('pragma user_version = 999');
    const bytes = readFileSync(damaged);
    bytes.fill(0xa5, 4096 * 9, 4096 * 10);
    writeFileSync(damaged, bytes);
    const seen = async (path: string) => (await found({ env: { VIZIR_STORE: path } })).of('store');
    expect(await seen(damaged)).toEqual([['wrong', 'doctor_store_damaged']]);
    expect(await seen(later)).toEqual([['wrong', 'doctor_store_newer']]);
    expect(await seen(other)).toEqual([['wrong', 'doctor_store_not_ours']]);
    expect(await seen(text)).toEqual([['wrong', 'doctor_store_not_ours']]);
  });

  test('a copy of an earlier moment, and cases that need help', async () => {
    const copy = join(folder, 'copy.db');
    const path = await stored('troubled.db', async (store) => {
      await store.commit(sampleStep('one', 0));
      await store.markTrouble(sampleStep('one', 0).case, 'effect_dead: ask');
      await store.backup(copy, at(0));
    });
    const troubled = await found({ env: { VIZIR_STORE: path } });
    expect(troubled.of('store')).toEqual([['mind', 'doctor_store_stuck']]);
    expect(troubled.said('store')[0]).toContain('vizir cases --trouble');
    const copied = await found({ env: { VIZIR_STORE: copy } });
    expect(copied.of('store')[0]).toEqual(['mind', 'doctor_store_copy']);
    expect(copied.said('store')[0]).toContain(new Date(at(0)).toISOString());
  });

  test('kept without a write-ahead log', async () => {
    const path = await published('no-log.db');
    new DatabaseSync(path).exec('pragma journal_mode = delete');
    expect((await found({ env: { VIZIR_STORE: path } })).of('store')).toEqual([['mind', 'doctor_store_no_log']]);
  });
});

describe('the rules', () => {
  test('none, and those of a folder with errors', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'rules'), { recursive: true });
    writeFileSync(join(broken, 'rules/policy.yaml'), 'policy: X\nlanguage: xx\n');
    const none = await found();
    expect(none.of('rules')).toEqual([['wrong', 'doctor_rules_none']]);
    for (const what of ['section', 'people', 'bot', 'tasks'] as const)
      expect(none.of(what)).toEqual([['off', 'doctor_not_asked']]);
    expect((await found({ env: { VIZIR_RULES: broken } })).of('rules')).toEqual([['wrong', 'doctor_rules_errors']]);
    const env = { VIZIR_RULES: broken, VIZIR_STORE: await published('kept.db') };
    expect((await found({ env })).of('rules')).toEqual([
      ['fine', 'doctor_rules_fine'],
      ['mind', 'doctor_rules_kept'],
    ]);
  });
});

describe('the portal', () => {
  const store = (): Promise<Readonly<Record<string, string>>> =>
    published('portal.db').then((path) => ({ VIZIR_STORE: path }));

  test('a webhook that was revoked, and one of somebody who is no administrator', async () => {
    const env = { ...(await store()), VIZIR_WEBHOOK: portal.url(1).replace(/[^/]+\/$/, 'CANARYcode/') };
    const revoked = await found({ env });
    expect(revoked.of('portal')).toEqual([['wrong', 'doctor_portal_wrong']]);
    expect(JSON.stringify(revoked.all)).not.toContain('CANARYcode');
    expect(revoked.of('clock')).toEqual([['off', 'doctor_not_asked']]);
    const other = await found({ env: { ...(await store()), VIZIR_WEBHOOK: portal.url(101) } });
    expect(other.of('portal')).toEqual([['mind', 'doctor_portal_no_admin']]);
  });

  test.each([
    [-1, 'wrong', 'doctor_clock_wrong'],
    [1, 'wrong', 'doctor_clock_wrong'],
    [0.005, 'fine', 'doctor_clock_fine'],
  ])('a clock of ours that is %d hours ahead', async (hours, state, says) => {
    const { of } = await found({ env: await store(), now: () => Date.now() + hours * 3_600_000 });
    expect(of('clock')).toEqual([[state, says]]);
  });

  test('rights that the webhook lacks, messages that come twice', async () => {
    const other = await startedPortal({ settings: { botMessagesOnce: 'never' } });
    await provision(other, RULES);
    Object.assign(other.settings, { scopes: ['crm', 'task'] });
    const { of, said } = await found({ at: other, env: await store(), tryWriting: true });
    expect(of('scopes')).toEqual([['wrong', 'doctor_scopes_wrong']]);
    expect(said('scopes')[0]).toContain('userfieldconfig, disk, im, imbot, user, department');
    expect(of('bot')).toEqual([['mind', 'doctor_bot_mind']]);
    expect([...other.state.messages.values()].filter(({ isDeleted }) => !isDeleted)).toEqual([]);
    await other.close();
  });

  test('a section that is not there, people who left, and people without a number', async () => {
    const bare = await startedPortal();
    expect((await found({ at: bare, env: await store() })).of('section')).toEqual([['wrong', 'doctor_section_wrong']]);
    await bare.close();
    const rules = portalRules('first', (file, text) =>
      file === 'rules/roles.yaml' ? `${text.replace(/(\n {2}zhukova: \{ title: )/, '$1The ')}` : text,
    );
    const env = { VIZIR_STORE: await published('people.db', rules) };
    portal.byHand.dismiss(101);
    const { of, said } = await found({ env });
    portal.byHand.addPerson({ id: 101, name: 'Gromov' });
    expect(of('people')).toEqual([
      ['mind', 'doctor_people_mind'],
      ['mind', 'doctor_people_unknown'],
    ]);
    expect(said('people')).toEqual([expect.stringContaining('Gromov (101)'), expect.stringContaining('The Zhukova')]);
  });

  test('tasks that lose their card', async () => {
    const other = await startedPortal();
    await provision(other, RULES);
    const section = [...other.state.types.values()].find(({ entityTypeId }) => entityTypeId === SECTION_NUMBER);
    if (section !== undefined) section.linkedUserFields = {};
    const { of } = await found({ at: other, env: await store(), tryWriting: true });
    expect(of('tasks')).toEqual([['wrong', 'doctor_tasks_wrong']]);
    expect(other.state.tasks.size).toBe(0);
    await other.close();
  });

  test('what is written is not tried unless one says so', async () => {
    const { of } = await found({ env: await store() });
    expect([of('bot'), of('tasks')]).toEqual([[['off', 'doctor_not_tried']], [['off', 'doctor_not_tried']]]);
  });
});

describe('1C', () => {
  const seen = async (env: Readonly<Record<string, string>> = {}) => {
    const { all } = await found({ env: { ...onec(), ...env } });
    return all.filter(({ what, says }) => what === 'onec' || says.startsWith('doctor_clock_onec'));
  };
  const setNamed = (name: string) => {
    const set = base.state.sets.get(name);
    if (set === undefined) throw new Error(`no ${name}`);
    return set;
  };

  test('a set that is not published, one that may not be read, one without rows', async () => {
    const papers = setNamed('InformationRegister_ДокументыКонтрагентов');
    const contracts = setNamed('Catalog_ДоговорыКонтрагентов');
    const debts = setNamed('AccumulationRegister_РасчетыСПокупателями');
    [papers.published, debts.readable] = [false, false];
    const rows = contracts.rows.splice(0);
    const all = await seen();
    contracts.rows.push(...rows);
    [papers.published, debts.readable] = [true, true];
    const places = (state: string) =>
      new Set(all.filter((one) => one.state === state).map(({ params }) => String(params['place']).split('.')[0]));
    expect(places('wrong')).toEqual(new Set([papers.name, debts.name]));
    expect(places('mind')).toEqual(new Set([contracts.name]));
    expect(word('doctor_onec_wrong', 'en', all.find(({ state }) => state === 'wrong')?.params ?? {})).toContain(
      'docs/connect-1c.md',
    );
  });

  test('a wrong password, and a base that is not there', async () => {
    const wrong = await seen({ VIZIR_ONEC_PASSWORD: 'CANARY-password-of-1c-yesterday' });
    expect(wrong.filter(({ what }) => what === 'onec').every(({ state }) => state === 'wrong')).toBe(true);
    expect(JSON.stringify(wrong)).toContain('HTTP 401');
    const gone = await seen({ VIZIR_ONEC_URL: `${base.address}-of-last-year` });
    expect(gone.filter(({ what }) => what === 'onec').every(({ state }) => state === 'wrong')).toBe(true);
  });

  test('a mapping that names documents of other rules', async () => {
    const file = join(folder, 'other-mapping.yaml');
    writeFileSync(file, shippedMapping('simulated'));
    const env = { ...onec(), VIZIR_ONEC_MAPPING: file, VIZIR_STORE: await published('mapped.db') };
    const { said } = await found({ env });
    expect(said('onec')[0]).toContain('The rules know no document "machine_power_of_attorney"');
  });

  test('a clock there that is an hour ahead', async () => {
    const late = await startBase({
      ...{ clock: systemClock(), chance: seededChance('late'), sets: sampleSets() },
      settings: { user: 'vizir', password: PASSWORD, clockAheadMs: 3_600_000 },
    });
    const all = await seen({ VIZIR_ONEC_URL: late.address });
    await late.close();
    const told = all.find(({ what }) => what === 'clock');
    expect(told).toMatchObject({ state: 'mind', says: 'doctor_clock_onec_mind' });
    expect(Math.abs(Number(told?.params['seconds']) - 3600)).toBeLessThan(5);
  });
});

function mailbox({ settings: { host, port, ca = '' } }: MailServer): Readonly<Record<string, string>> {
  const authority = join(folder, `authority-${port}.pem`);
  writeFileSync(authority, ca);
  return {
    ...{ VIZIR_MAIL_HOST: host, VIZIR_MAIL_PORT: String(port), VIZIR_MAIL_TLS: 'starttls', VIZIR_MAIL_CA: authority },
    ...{ VIZIR_MAIL_USER: 'robot', VIZIR_MAIL_PASSWORD: MAIL_PASSWORD, VIZIR_MAIL_FROM: 'contracts@example.ru' },
  };
}

test('mail: none set, a wrong password, a certificate that nobody trusts, a server that is not there', async () => {
  const server = await mailServer('starttls');
  const right = mailbox(server);
  const said = async (env: Readonly<Record<string, string>>) => {
    const { of, all } = await found({ env });
    expect(JSON.stringify(all)).not.toContain('CANARY');
    return of('mail');
  };
  expect(await said({})).toEqual([['off', 'doctor_mail_off']]);
  const wrong = { ...right, VIZIR_MAIL_PASSWORD: 'CANARY-password-of-mail' };
  expect(await said(wrong)).toEqual([['wrong', 'doctor_mail_refused']]);
  const { VIZIR_MAIL_CA: _, ...untrusted } = right;
  expect(await said(untrusted)).toEqual([['wrong', 'doctor_mail_away']]);
  expect((await found({ env: untrusted })).said('mail')[0]).toContain('VIZIR_MAIL_CA');
  await server.close();
  expect(await said(right)).toEqual([['wrong', 'doctor_mail_away']]);
});

test('nothing that is looked at is changed: a store keeps every byte of its log', async () => {
  const path = await published('untouched.db');
  const before = recordsOf(path);
  await found({ env: { VIZIR_STORE: path } });
  expect(recordsOf(path)).toEqual(before);
});

function recordsOf(path: string): unknown {
  const database = new DatabaseSync(path, { readOnly: true });
  const read = database.prepare('select * from kept').all();
  database.close();
  return read;
}
