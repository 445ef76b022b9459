// The portal: whether it lets us in, what time it shows, and whether it has and grants what the rules need.
import { botTokenOf, templateIdOf } from './bitrix24/bot-token-of.ts';
import { openClient } from './bitrix24/client/open-client.ts';
import type { PortalClient } from './bitrix24/client/portal-call.ts';
import { isMap } from './bitrix24/client/read-envelope.ts';
import type { PortalMap } from './bitrix24/portal-map.ts';
import type { Ask } from './bitrix24/provision/ask-patiently.ts';
import { askPatiently } from './bitrix24/provision/ask-patiently.ts';
import { desiredPortal } from './bitrix24/provision/desired-portal.ts';
import { proveTaskBinding } from './bitrix24/provision/prove-task-binding.ts';
import { missingScopes } from './bitrix24/provision/read-portal.ts';
import { isPortalMap, readPortalMap } from './bitrix24/provision/read-portal-map.ts';
import { readSection } from './bitrix24/provision/read-section.ts';
import type { Bundle } from './domain/bundle.ts';
import { FarError } from './engine/ports/far-error.ts';
import { systemChance } from './engine/system/system-chance.ts';
import { systemClock } from './engine/system/system-clock.ts';
import type { Examination } from './examination.ts';
import type { Examined } from './examined.ts';
import { secondsApart } from './seconds-apart.ts';

/** A deadline is told to the minute. */
const MOST_SECONDS_APART = 30;
const MANY = 5;
const PAGE = 50;

type AtPortal = { readonly client: PortalClient; readonly ask: Ask; readonly request: Examination };
/** Nobody is asked who they are twice: the account of the webhook. */
type AsAccount = AtPortal & { readonly account: number };

/** `bundle`: of the rules, where there are any that can be used. */
export async function* examinePortal(request: Examination, bundle: Bundle | undefined): AsyncGenerator<Examined> {
  const { webhook, client: settings } = request;
  const clock = systemClock();
  const client = openClient({ webhook, clock, chance: systemChance(), settings });
  const ask = askPatiently(client, clock);
  const who: { account?: number } = {};
  yield await orReason('portal', webhook.origin, () => examineWebhook({ client, ask, request }, who));
  const { account } = who;
  if (account === undefined) {
    for (const what of ['clock', 'scopes', 'section', 'people', 'bot', 'tasks'] as const) yield notAsked(what);
    return;
  }
  const at: AtPortal = { client, ask, request };
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
  yield* peopleWithoutNumbers(bundle);
  yield* examineWriting({ ...at, account }, bundle, map);
}

async function* examineWriting(at: AsAccount, bundle: Bundle, map: PortalMap | undefined): AsyncGenerator<Examined> {
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

async function examineWebhook({ ask, request: { webhook } }: AtPortal, who: { account?: number }): Promise<Examined> {
  const { result } = await ask('profile', {}, 'read');
  const user = isMap(result) ? String(result['ID']) : '';
  if (!/^[1-9]\d*$/.test(user)) throw new FarError({ kind: 'refused', reason: 'profile names no account' });
  who.account = Number(user);
  const isAdmin = isMap(result) && (result['ADMIN'] === true || result['ADMIN'] === 'Y');
  const params = { address: webhook.origin, user };
  return isAdmin
    ? { what: 'portal', state: 'fine', says: 'doctor_portal_fine', params }
    : { what: 'portal', state: 'mind', says: 'doctor_portal_no_admin', params };
}

async function examineClock({ ask, request: { now } }: AtPortal): Promise<Examined> {
  const from = now();
  const { result } = await ask('server.time', {}, 'read');
  const theirs = Date.parse(String(result));
  if (Number.isNaN(theirs)) throw new FarError({ kind: 'refused', reason: 'server.time tells no time' });
  const seconds = secondsApart(theirs, { from, to: now() });
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

/** Nothing can be asked of them at the portal, by whatever role. */
function* peopleWithoutNumbers({ directory }: Bundle): Generator<Examined> {
  const titles = directory.people.flatMap(({ bitrix24, title }) => (bitrix24 === undefined ? [title] : []));
  if (titles.length === 0) return;
  const shown = titles.length > MANY ? [...titles.slice(0, MANY), '…'] : titles;
  yield { what: 'people', state: 'mind', says: 'doctor_people_unknown', params: { people: shown.join(', ') } };
}

/** A message to the webhook's own account, sent twice under one name, and deleted. */
async function examineBot({ ask, account, request: { secret } }: AsAccount, botId: number): Promise<Examined> {
  const own = { botId, botToken: botTokenOf(secret) };
  const templateId = templateIdOf(`doctor ${Buffer.from(systemChance().bytes(12)).toString('hex')}`);
  const sent = new Set<number>();
  for (let times = 0; times < 2; times += 1) {
    const fields = { message: 'vizir doctor', templateId };
    const message = { ...own, dialogId: String(account), fields };
    const { result } = await ask('imbot.v2.Chat.Message.send', message, 'create');
    if (isMap(result)) sent.add(Number(result['id']));
  }
  for (const messageId of sent) await ask('imbot.v2.Chat.Message.delete', { ...own, messageId }, 'write');
  return sent.size === 1
    ? { what: 'bot', state: 'fine', says: 'doctor_bot_fine', params: {} }
    : { what: 'bot', state: 'mind', says: 'doctor_bot_mind', params: {} };
}

async function examineTasks({ ask, account }: AsAccount, bundle: Bundle): Promise<Examined> {
  const desired = desiredPortal(bundle);
  const found = desired === undefined ? undefined : await readSection(ask, desired, 'names');
  if (found?.section === undefined) return notAsked('tasks');
  const kept = await proveTaskBinding(ask, { user: account }, found.section, bundle.decisions.policy.language);
  return kept === 'kept'
    ? { what: 'tasks', state: 'fine', says: 'doctor_tasks_fine', params: {} }
    : { what: 'tasks', state: 'wrong', says: 'doctor_tasks_wrong', params: {} };
}
