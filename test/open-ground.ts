// What `vizir doctor` looks at in its tests: a portal that is provisioned, a 1C base, a folder for stores; and what it tells, without a secret.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openClient } from '../src/bitrix24/client/open-client.ts';
import { parseWebhook } from '../src/bitrix24/client/webhook.ts';
import { provisionPortal } from '../src/bitrix24/provision/provision-portal.ts';
import { word } from '../src/diagnostics/catalogue/words.ts';
import type { Bundle } from '../src/domain/bundle.ts';
import { systemClock } from '../src/engine/system/system-clock.ts';
import { examine } from '../src/examine.ts';
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
import { PASSWORD as MAIL_PASSWORD } from './mail/mail-server.ts';
import { portalRules } from './scenarios/portal/portal-rules.ts';
import { at } from './store/sample-step.ts';

/** Canaries: none of them may stand in what is told. */
const SECRET = 'CANARY-secret-of-the-doctor-0123456789';
export const PASSWORD = 'CANARY-password-of-1c';
export const RULES = portalRules();
/** With the documents of the small rules. */
const MAPPING = shippedMapping('simulated')
  .replace(/\n +МЧД: .*/, '')
  .replace('egrul_extract', 'extract');
const FAST = { burst: 10_000, perSecond: 1000, coalesceMs: { press: 0, bulk: 0 } };

/** What stands while the tests of a file run. */
export type Ground = { readonly portal: StartedPortal; readonly base: StartedBase; readonly folder: string };

let opened: Ground | undefined;

/** Ends with the tests of the file. */
export async function openGround(): Promise<void> {
  const portal = await startedPortal();
  await provision(portal, RULES);
  const base = await startBase({
    ...{ clock: systemClock(), chance: seededChance('base'), sets: sampleSets() },
    settings: { user: 'vizir', password: PASSWORD },
  });
  const books = keepBooks(base.state, seededChance('books'));
  const acme = books.addCounterparty({ name: 'Acme', inn: '7707083893', address: 'Here' });
  books.addPaper(acme, { kind: 'Паспорт' });
  books.addContract(acme, { number: '1' });
  const folder = mkdtempSync(join(tmpdir(), 'vizir-doctor-'));
  writeFileSync(join(folder, 'mapping.yaml'), MAPPING);
  opened = { portal, base, folder };
}

export async function closeGround(): Promise<void> {
  const { portal, base, folder } = ground();
  await portal.close();
  await base.close();
  rmSync(folder, { recursive: true });
}

export function ground(): Ground {
  if (opened === undefined) throw new Error('nothing stands yet');
  return opened;
}

export async function startedPortal(settings: Parameters<typeof startPortal>[0] = {}): Promise<StartedPortal> {
  const started = await startPortal({
    ...settings,
    settings: { intensity: { burst: 10_000, perSecond: 1000 }, ...settings.settings },
  });
  for (const { bitrix24: id, title } of RULES.directory.people)
    if (id !== undefined) started.byHand.addPerson({ id, name: title });
  return started;
}

export async function provision(at: StartedPortal, bundle: Bundle): Promise<void> {
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
export async function found({
  env = {},
  at: asked = ground().portal,
  tryWriting = false,
  now = Date.now,
}: Staging = {}) {
  const settings = readSettings(
    { VIZIR_WEBHOOK: asked.url(1), VIZIR_SECRET: SECRET, VIZIR_STORE: join(ground().folder, 'new.db'), ...env },
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

export function published(name: string, bundle: Bundle = RULES): Promise<string> {
  return stored(name, (store) =>
    store.publish({ kind: 'bundle', name: bundle.hash, text: JSON.stringify(bundle), at: at(0), by: 'petrov' }),
  );
}

export async function stored(
  name: string,
  fill: (store: ReturnType<typeof openSqliteStore>) => Promise<unknown>,
): Promise<string> {
  const path = join(ground().folder, name);
  const store = openSqliteStore({ path });
  await fill(store);
  await store.close();
  return path;
}

export const onec = (): Readonly<Record<string, string>> => ({
  VIZIR_ONEC_URL: ground().base.address,
  VIZIR_ONEC_USER: 'vizir',
  VIZIR_ONEC_PASSWORD: PASSWORD,
  VIZIR_ONEC_MAPPING: join(ground().folder, 'mapping.yaml'),
});

export function mailbox({ settings: { host, port, ca = '' } }: MailServer): Readonly<Record<string, string>> {
  const authority = join(ground().folder, `authority-${port}.pem`);
  writeFileSync(authority, ca);
  return {
    ...{ VIZIR_MAIL_HOST: host, VIZIR_MAIL_PORT: String(port), VIZIR_MAIL_TLS: 'starttls', VIZIR_MAIL_CA: authority },
    ...{ VIZIR_MAIL_USER: 'robot', VIZIR_MAIL_PASSWORD: MAIL_PASSWORD, VIZIR_MAIL_FROM: 'contracts@example.ru' },
  };
}
