// `vizir doctor`: each thing is broken at a simulator or on the disk, and is found, told with what to do, and without a secret.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECTION_NUMBER } from '../src/bitrix24/provision/section-number.ts';
import { examineDisk } from '../src/examine-disk.ts';
import { mailServer } from './mail/mail-server.ts';
import {
  closeGround,
  found,
  ground,
  mailbox,
  onec,
  openGround,
  provision,
  published,
  RULES,
  startedPortal,
  stored,
} from './open-ground.ts';
import { portalRules } from './scenarios/portal/portal-rules.ts';
import { at, sampleStep } from './store/sample-step.ts';

beforeAll(openGround);
afterAll(closeGround);

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
    examineDisk(join(ground().folder, 'x.db'), () => ({ type, bsize: 1, bavail: bytes }));

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
    writeFileSync(join(ground().folder, 'a-file'), '');
    for (const [path, reason] of [
      ['nowhere/x.db', 'ENOENT'],
      ['a-file/x.db', 'ENOTDIR'],
    ] as const) {
      const { of, said } = await found({ env: { VIZIR_STORE: join(ground().folder, path) } });
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
    const other = join(ground().folder, 'other.db');
    const text = join(ground().folder, 'text.db');
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
    const copy = join(ground().folder, 'copy.db');
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
    const broken = join(ground().folder, 'broken');
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
    const env = {
      ...(await store()),
      VIZIR_WEBHOOK: ground()
        .portal.url(1)
        .replace(/[^/]+\/$/, 'CANARYcode/'),
    };
    const revoked = await found({ env });
    expect(revoked.of('portal')).toEqual([['wrong', 'doctor_portal_wrong']]);
    expect(JSON.stringify(revoked.all)).not.toContain('CANARYcode');
    expect(revoked.of('clock')).toEqual([['off', 'doctor_not_asked']]);
    const other = await found({ env: { ...(await store()), VIZIR_WEBHOOK: ground().portal.url(101) } });
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
    ground().portal.byHand.dismiss(101);
    const { of, said } = await found({ env });
    ground().portal.byHand.addPerson({ id: 101, name: 'Gromov' });
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
