// Settings: the environment wins over the file, everything that is wrong is said at once, and no secret stands in what is said.
import { describe, expect, test } from 'vitest';
import { word } from '../../src/diagnostics/catalogue/words.ts';
import type { SettingFault } from '../../src/settings/read-settings.ts';
import { listOf, readSettings } from '../../src/settings/read-settings.ts';
import { SETTINGS } from '../../src/settings/setting-table.ts';

const WEBHOOK = 'https://firm.example/rest/7/abcd1234/';
const SECRET = 'x'.repeat(32);
const PORTAL = { VIZIR_WEBHOOK: WEBHOOK, VIZIR_SECRET: SECRET };

function faults(env: Readonly<Record<string, string>>, file?: string): readonly SettingFault[] {
  return readSettings(env, { parts: ['portal'], ...(file === undefined ? {} : { file }) }).faults;
}

test('what is not set is as usual', () => {
  const { values, faults: found, has } = readSettings(PORTAL, { parts: ['daemon', 'portal'] });
  expect(found).toEqual([]);
  expect(values).toMatchObject({ VIZIR_STORE: 'vizir.db', VIZIR_POLL_MS: '2500', VIZIR_RULES: undefined });
  expect([has('portal'), has('onec'), has('nudge')]).toEqual([true, false, false]);
});

test('the environment wins over the file; what is empty there is not set', () => {
  const file = 'VIZIR_STORE=/var/lib/vizir/cases.db # here\nVIZIR_LOG="warn"\nVIZIR_POLL_MS=3000\n';
  const { values } = readSettings({ ...PORTAL, VIZIR_LOG: 'debug', VIZIR_POLL_MS: '' }, { file, parts: [] });
  expect(values).toMatchObject({ VIZIR_STORE: '/var/lib/vizir/cases.db', VIZIR_LOG: 'debug', VIZIR_POLL_MS: '3000' });
});

test('all that is wrong is said at once', () => {
  const found = faults(
    {
      VIZIR_SECRET: 'short',
      VIZIR_POLL_MS: '1',
      VIZIR_LOG: 'infos',
      VIZIR_PORTAL_HOSTS: 'a.example, -b',
      VIZIR_ADMINISTRATORS: '7, x',
    },
    'VIZIR_STOER=x\n',
  );
  expect(found.map(({ setting, fault, meant }) => [setting, fault, meant])).toEqual([
    ['VIZIR_STOER', 'unknown', 'VIZIR_STORE'],
    ['VIZIR_LOG', 'not_one_of', 'info'],
    ['VIZIR_WEBHOOK', 'missing', undefined],
    ['VIZIR_SECRET', 'too_short', undefined],
    ['VIZIR_PORTAL_HOSTS', 'not_a_host', undefined],
    ['VIZIR_ADMINISTRATORS', 'not_a_number', undefined],
    ['VIZIR_POLL_MS', 'not_in_range', undefined],
  ]);
});

describe('a mailbox', () => {
  const MAIL = { ...PORTAL, VIZIR_MAIL_HOST: 'mail.example.ru', VIZIR_MAIL_FROM: 'contracts@example.ru' };

  test('needs a server and an address of its own; without both there is none', () => {
    expect(readSettings(PORTAL, { parts: [] }).has('mail')).toBe(false);
    const read = readSettings(MAIL, { parts: [] });
    expect([read.has('mail'), read.faults, read.values.VIZIR_MAIL_TLS]).toEqual([true, [], 'implicit']);
    expect(faults({ ...PORTAL, VIZIR_MAIL_HOST: 'mail.example.ru' })).toMatchObject([
      { setting: 'VIZIR_MAIL_FROM', fault: 'missing' },
    ]);
  });

  test.each<[Readonly<Record<string, string>>, readonly (readonly [string, string])[]]>([
    [{ VIZIR_MAIL_USER: 'robot' }, [['VIZIR_MAIL_PASSWORD', 'missing']]],
    [{ VIZIR_MAIL_PASSWORD: 'secret' }, [['VIZIR_MAIL_USER', 'missing']]],
    [{ VIZIR_MAIL_FROM: 'contracts' }, [['VIZIR_MAIL_FROM', 'not_an_email']]],
    [{ VIZIR_MAIL_HOST: 'https://mail' }, [['VIZIR_MAIL_HOST', 'not_a_host']]],
    [{ VIZIR_MAIL_TLS: 'plain' }, [['VIZIR_MAIL_TLS', 'plain_beyond_here']]],
    [{ VIZIR_MAIL_TLS: 'plain', VIZIR_MAIL_HOST: '127.0.0.1' }, []],
    [{ VIZIR_MAIL_TLS: 'ssl' }, [['VIZIR_MAIL_TLS', 'not_one_of']]],
  ])('%j', (more, expected) => {
    expect(faults({ ...MAIL, ...more }).map(({ setting, fault }) => [setting, fault])).toEqual(expected);
  });

  test('its password stands in nothing that is said', () => {
    const env = { ...MAIL, VIZIR_MAIL_USER: 'robot', VIZIR_MAIL_PASSWORD: 'canary-8842', VIZIR_MAIL_PORT: '0' };
    const read = readSettings(env, { parts: [] });
    expect(read.secrets).toContain('canary-8842');
    expect(JSON.stringify(read.faults)).not.toContain('canary');
  });
});

describe('addresses', () => {
  test.each([
    ['http://firm.example/rest/7/abcd1234/', 'not_https'],
    ['https://firm.example/rest/7/', 'not_a_webhook'],
    ['firm.example', 'not_a_webhook'],
    ['http://127.0.0.1:8080/rest/1/abcd1234/', undefined],
  ])('%s', (address, fault) => {
    expect(faults({ ...PORTAL, VIZIR_WEBHOOK: address })[0]?.fault).toBe(fault);
  });

  test.each([
    ['https://onec.example/base', undefined],
    ['http://localhost/base', undefined],
    ['http://onec.example/base', 'not_https'],
    ['https://user:word@onec.example/base', 'not_a_url'],
    ['ftp://onec.example', 'not_a_url'],
  ])('%s', (address, fault) => {
    const rest = { VIZIR_ONEC_USER: 'u', VIZIR_ONEC_PASSWORD: 'p', VIZIR_ONEC_MAPPING: 'm.yaml' };
    expect(faults({ ...PORTAL, ...rest, VIZIR_ONEC_URL: address })[0]?.fault).toBe(fault);
  });
});

test('a part that is begun has to be whole', () => {
  expect(faults({ ...PORTAL, VIZIR_ONEC_URL: 'https://onec.example/base' }).map(({ setting }) => setting)).toEqual([
    'VIZIR_ONEC_USER',
    'VIZIR_ONEC_PASSWORD',
    'VIZIR_ONEC_MAPPING',
  ]);
});

test('secrets are known as such, the code inside the webhook too, and no fault shows one', () => {
  const { secrets } = readSettings({ ...PORTAL, VIZIR_NUDGE_TOKEN: 'nudge-token' }, { parts: [] });
  expect(secrets).toEqual([WEBHOOK, 'abcd1234', SECRET, 'nudge-token']);
  const found = faults({ VIZIR_WEBHOOK: 'http://firm.example/rest/7/abcd1234/', VIZIR_SECRET: 'tiny-secret' });
  expect(found).toHaveLength(2);
  expect(JSON.stringify(found)).not.toMatch(/abcd1234|tiny-secret/);
});

test('hosts are separated by commas or blanks', () => {
  expect(listOf(' a.example,b.example  c ')).toEqual(['a.example', 'b.example', 'c']);
  expect(listOf(undefined)).toEqual([]);
});

test.each(Object.keys(SETTINGS))('%s is explained in both languages', (name) => {
  for (const language of ['ru', 'en'] as const)
    expect(word(name as keyof typeof SETTINGS, language).length).toBeGreaterThan(10);
});
