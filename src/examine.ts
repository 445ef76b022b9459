// Everything that the daemon needs of the world around it, looked at one thing after another, each told on its own.
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { botTokenOf, templateIdOf } from './bitrix24/bot-token-of.ts';
import { openClient } from './bitrix24/client/open-client.ts';
import type { PortalClient } from './bitrix24/client/portal-call.ts';
import { isMap } from './bitrix24/client/read-envelope.ts';
import type { Webhook } from './bitrix24/client/webhook.ts';
import { parseWebhook } from './bitrix24/client/webhook.ts';
import type { PortalMap } from './bitrix24/portal-map.ts';
import type { Ask } from './bitrix24/provision/ask-patiently.ts';
import { askPatiently } from './bitrix24/provision/ask-patiently.ts';
import { desiredPortal } from './bitrix24/provision/desired-portal.ts';
import { proveTaskBinding } from './bitrix24/provision/prove-task-binding.ts';
import { missingScopes, readPortal } from './bitrix24/provision/read-portal.ts';
import { isPortalMap, readPortalMap } from './bitrix24/provision/read-portal-map.ts';
import type { WordKey } from './diagnostics/catalogue/words.ts';
import type { Language } from './diagnostics/message.ts';
import type { Bundle } from './domain/bundle.ts';
import { parseDay } from './domain/day.ts';
import { FarError } from './engine/ports/far-error.ts';
import { StoreError } from './engine/ports/store-error.ts';
import { systemChance } from './engine/system/system-chance.ts';
import { systemClock } from './engine/system/system-clock.ts';
import { oneCOf } from './one-c-of.ts';
import type { OneCSurroundings } from './onec/open-one-c.ts';
import { probeOneC } from './onec/probe/probe-one-c.ts';
import { loadRules } from './repository/load-rules.ts';
import type { RunningCases } from './running-cases.ts';
import { openCases } from './running-cases.ts';
import type { SettingsRead } from './settings/read-settings.ts';

/** `mind`: it works, and somebody should know. `off`: not set, or not asked because something before it is wrong. */
export type Examined = {
  readonly what: 'store' | 'rules' | 'portal' | 'clock' | 'scopes' | 'section' | 'people' | 'bot' | 'tasks' | 'onec';
  readonly state: 'fine' | 'mind' | 'wrong' | 'off';
  readonly says: WordKey;
  readonly params: Readonly<Record<string, string | number>>;
};

export type ExamineRequest = {
  /** Without faults. */
  readonly settings: Pick<SettingsRead, 'values' | 'has'>;
  /** Paths of the settings are found by it. */
  readonly pathOf: (path: string) => string;
  /** Of messages about the mapping. */
  readonly language: Language;
  /** Also what can only be known by writing; what is written is deleted again. */
  readonly tryWriting: boolean;
  readonly now: () => number;
};

type Examination = {
  readonly file: string;
  /** The folder of rules that the daemon watches. */
  readonly rules: string | undefined;
  readonly webhook: Webhook;
  readonly secret: string;
  readonly tryWriting: boolean;
  readonly onec: OneCSurroundings | undefined;
  readonly now: () => number;
};

const GIB = 2 ** 30;
/** Less than that is filled in a night by a log or a backup. */
const LEAST_FREE_GIB = 1;
/** A deadline is told to the minute. */
const MOST_SECONDS_APART = 30;
const MANY = 5;
const PAGE = 50;

/** In the order in which they are told; rejects with a `ServeTrouble` for a mapping of 1C that cannot be used. */
export async function* examine(given: ExamineRequest): AsyncGenerator<Examined> {
  const request = examinationOf(given);
  yield examineDisk(request);
  const { found: rules, bundle } = await examineRules(request);
  yield rules;
  yield* examinePortal(request, bundle);
  yield* examineOneC(request);
}

function examinationOf({ settings, pathOf, language, tryWriting, now }: ExamineRequest): Examination {
  const { VIZIR_STORE: file, VIZIR_WEBHOOK: address, VIZIR_SECRET: secret } = settings.values;
  const webhook = address === undefined ? undefined : parseWebhook(address);
  if (file === undefined || secret === undefined || webhook === undefined || typeof webhook === 'string')
    throw new Error('settings are read before');
  const { VIZIR_RULES: folder } = settings.values;
  const rules = folder === undefined ? undefined : pathOf(folder);
  return { file: pathOf(file), rules, webhook, secret, tryWriting, now, onec: oneCOf(settings, pathOf, language) };
}

function examineDisk({ file }: Examination): Examined {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    const gib = (bavail * bsize) / GIB;
    const params = { file, free: gib.toFixed(1) };
    if (gib < LEAST_FREE_GIB) return { what: 'store', state: 'mind', says: 'doctor_store_small', params };
    return { what: 'store', state: 'fine', says: existsSync(file) ? 'doctor_store_fine' : 'doctor_store_new', params };
  } catch (error) {
    return { what: 'store', state: 'wrong', says: 'doctor_store_wrong', params: { file, reason: codeOf(error) } };
  }
}

type ExaminedRules = { readonly found: Examined; readonly bundle?: Bundle };

/** Those that were published, or those of the folder that the first start publishes. */
async function examineRules(request: Examination): Promise<ExaminedRules> {
  const { file, now } = request;
  if (!existsSync(file)) return await examineFolder(request);
  let cases: RunningCases | undefined;
  try {
    cases = await openCases(file, { now, whenMissing: 'refuse' });
    const newest = await cases.newestRules();
    if (newest === undefined) return await examineFolder(request);
    const params = { at: new Date(newest.at).toISOString(), by: newest.by, hash: newest.name.slice(0, 12) };
    return { found: { what: 'rules', state: 'fine', says: 'doctor_rules_fine', params }, bundle: newest.bundle };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return {
      found: { what: 'store', state: 'wrong', says: 'doctor_store_wrong', params: { file, reason: error.code } },
    };
  } finally {
    await cases?.close();
  }
}

async function examineFolder({ rules: folder, now }: Examination): Promise<ExaminedRules> {
  if (folder === undefined) return { found: { what: 'rules', state: 'wrong', says: 'doctor_rules_none', params: {} } };
  const today = parseDay(new Date(now()).toISOString().slice(0, 10));
  if (today === undefined) throw new Error('the clock shows no day');
  const { bundle, findings } = await loadRules(folder, { asOf: today, cache: 'on' });
  const count = findings.filter(({ severity }) => severity === 'error').length;
  if (bundle === undefined || count > 0)
    return { found: { what: 'rules', state: 'wrong', says: 'doctor_rules_errors', params: { folder, count } } };
  return { found: { what: 'rules', state: 'fine', says: 'doctor_rules_folder', params: { folder } }, bundle };
}

type AtPortal = { readonly client: PortalClient; readonly ask: Ask; readonly request: Examination };

async function* examinePortal(request: Examination, bundle: Bundle | undefined): AsyncGenerator<Examined> {
  const { webhook } = request;
  const clock = systemClock();
  const client = openClient({ webhook, clock, chance: systemChance() });
  const at: AtPortal = { client, ask: askPatiently(client, clock), request };
  const answers = await orReason('portal', webhook.origin, () => examineWebhook(at));
  yield answers;
  if (answers.state === 'wrong') {
    for (const what of ['clock', 'scopes', 'section', 'people', 'bot', 'tasks'] as const) yield notAsked(what);
    return;
  }
  yield await orReason('clock', webhook.origin, () => examineClock(at));
  yield await orReason('scopes', webhook.origin, () => examineScopes(at));
  if (bundle === undefined) {
    for (const what of ['section', 'people', 'bot', 'tasks'] as const) yield notAsked(what);
    return;
  }
  let map: PortalMap | undefined;
  yield await orReason('section', webhook.origin, async () => {
    const read = await readPortalMap({ client, clock, bundle, secret: request.secret, address: webhook.origin });
    if (isPortalMap(read)) {
      map = read;
      return { what: 'section', state: 'fine', says: 'doctor_section_fine', params: {} };
    }
    const { missing } = read;
    const shown = missing.length > MANY ? [...missing.slice(0, MANY), '…'] : missing;
    const params = { count: missing.length, missing: shown.join(', ') };
    return { what: 'section', state: 'wrong', says: 'doctor_section_wrong', params };
  });
  yield await orReason('people', webhook.origin, () => examinePeople(at, bundle));
  yield* examineWriting(at, bundle, map);
}

async function* examineWriting(at: AtPortal, bundle: Bundle, map: PortalMap | undefined): AsyncGenerator<Examined> {
  const { tryWriting, webhook } = at.request;
  if (map === undefined || !tryWriting) {
    const says = map === undefined ? 'doctor_not_asked' : 'doctor_not_tried';
    for (const what of ['bot', 'tasks'] as const) yield { what, state: 'off', says, params: {} };
    return;
  }
  const { botId } = map;
  yield await orReason('bot', webhook.origin, () => examineBot(at, botId));
  yield await orReason('tasks', webhook.origin, () => examineTasks(at, bundle));
}

function notAsked(what: Examined['what']): Examined {
  return { what, state: 'off', says: 'doctor_not_asked', params: {} };
}

/** What the portal refuses is told where it was asked. */
async function orReason(what: Examined['what'], address: string, ask: () => Promise<Examined>): Promise<Examined> {
  try {
    return await ask();
  } catch (thrown) {
    if (!(thrown instanceof FarError)) throw thrown;
    return { what, state: 'wrong', says: 'doctor_portal_wrong', params: { address, reason: thrown.failure.reason } };
  }
}

async function examineWebhook({ ask, request: { webhook } }: AtPortal): Promise<Examined> {
  const { result } = await ask('profile', {}, 'read');
  const user = isMap(result) ? String(result['ID']) : '';
  const isAdmin = isMap(result) && (result['ADMIN'] === true || result['ADMIN'] === 'Y');
  const params = { address: webhook.origin, user };
  return isAdmin
    ? { what: 'portal', state: 'fine', says: 'doctor_portal_fine', params }
    : { what: 'portal', state: 'mind', says: 'doctor_portal_no_admin', params };
}

async function examineClock({ ask, request: { now } }: AtPortal): Promise<Examined> {
  const { result } = await ask('server.time', {}, 'read');
  const theirs = Date.parse(String(result));
  if (Number.isNaN(theirs)) throw new FarError({ kind: 'refused', reason: 'server.time tells no time' });
  const seconds = Math.round(Math.abs(theirs - now()) / 1000);
  return seconds > MOST_SECONDS_APART
    ? { what: 'clock', state: 'wrong', says: 'doctor_clock_wrong', params: { seconds } }
    : { what: 'clock', state: 'fine', says: 'doctor_clock_fine', params: { seconds } };
}

async function examineScopes({ ask }: AtPortal): Promise<Examined> {
  const missing = await missingScopes(ask);
  return missing.length === 0
    ? { what: 'scopes', state: 'fine', says: 'doctor_scopes_fine', params: {} }
    : { what: 'scopes', state: 'wrong', says: 'doctor_scopes_wrong', params: { scopes: missing.join(', ') } };
}

/** Whoever the rules name with a number has an account that is in use. */
async function examinePeople({ ask }: AtPortal, { directory }: Bundle): Promise<Examined> {
  const numbered = directory.people.flatMap(({ bitrix24, title }) =>
    bitrix24 === undefined ? [] : [{ bitrix24, title }],
  );
  const active = new Set<number>();
  for (let at = 0; at < numbered.length; at += PAGE) {
    const ids = numbered.slice(at, at + PAGE).map(({ bitrix24 }) => bitrix24);
    const { result } = await ask('user.get', { FILTER: { '@ID': ids, ACTIVE: true }, start: 0 }, 'read');
    for (const row of Array.isArray(result) ? result : []) if (isMap(row)) active.add(Number(row['ID']));
  }
  const gone = numbered.filter(({ bitrix24 }) => !active.has(bitrix24));
  if (gone.length === 0)
    return { what: 'people', state: 'fine', says: 'doctor_people_fine', params: { count: numbered.length } };
  const people = gone.map(({ title, bitrix24 }) => `${title} (${bitrix24})`).join(', ');
  return { what: 'people', state: 'mind', says: 'doctor_people_mind', params: { people } };
}

/** A message to the webhook's own account, sent twice under one name, and deleted. */
async function examineBot({ ask, request: { secret } }: AtPortal, botId: number): Promise<Examined> {
  const { result: self } = await ask('profile', {}, 'read');
  const own = { botId, botToken: botTokenOf(secret) };
  const templateId = templateIdOf(`doctor ${Buffer.from(systemChance().bytes(12)).toString('hex')}`);
  const sent = new Set<number>();
  for (let times = 0; times < 2; times += 1) {
    const fields = { message: 'vizir doctor', templateId };
    const dialogId = isMap(self) ? String(self['ID']) : '';
    const { result } = await ask('imbot.v2.Chat.Message.send', { ...own, dialogId, fields }, 'create');
    if (isMap(result)) sent.add(Number(result['id']));
  }
  for (const messageId of sent) await ask('imbot.v2.Chat.Message.delete', { ...own, messageId }, 'write');
  return sent.size === 1
    ? { what: 'bot', state: 'fine', says: 'doctor_bot_fine', params: {} }
    : { what: 'bot', state: 'mind', says: 'doctor_bot_mind', params: {} };
}

async function examineTasks({ ask, request: { secret } }: AtPortal, bundle: Bundle): Promise<Examined> {
  const desired = desiredPortal(bundle);
  const found = desired === undefined ? undefined : await readPortal(ask, desired, botTokenOf(secret));
  if (found?.section === undefined) return notAsked('tasks');
  const kept = await proveTaskBinding(ask, found, found.section, bundle.decisions.policy.language);
  return kept === 'kept'
    ? { what: 'tasks', state: 'fine', says: 'doctor_tasks_fine', params: {} }
    : { what: 'tasks', state: 'wrong', says: 'doctor_tasks_wrong', params: {} };
}

/** Each place of the mapping on its own, so that it is clear what the integrator has to mend. */
async function* examineOneC({ onec }: Examination): AsyncGenerator<Examined> {
  if (onec === undefined) {
    yield { what: 'onec', state: 'off', says: 'doctor_onec_off', params: {} };
    return;
  }
  const { address } = onec.access;
  for (const probed of await probeOneC(onec)) {
    const { place } = probed;
    if (probed.outcome === 'failed') {
      const params = { address, place, reason: probed.reason };
      yield { what: 'onec', state: 'wrong', says: 'doctor_onec_wrong', params };
    } else if (probed.outcome === 'empty') {
      yield { what: 'onec', state: 'mind', says: 'doctor_onec_empty', params: { place } };
    } else {
      yield { what: 'onec', state: 'fine', says: 'doctor_onec_fine', params: { place } };
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
