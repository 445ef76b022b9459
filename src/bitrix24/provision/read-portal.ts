// Reads from a portal what is there of what Vizir needs; changes nothing.

import { allRows, asNumber, asRow, asRows, asText } from './all-rows.ts';
import type { Ask } from './ask-patiently.ts';
import type { DesiredPortal } from './desired-portal.ts';
import type { FoundBot, PortalFound } from './portal-found.ts';
import { readSection } from './read-section.ts';
import { BOT_CODE } from './section-number.ts';

/** Scopes that the webhook needs, each under any of its names. */
const SCOPES: readonly (readonly string[])[] = [
  ['crm'],
  ['userfieldconfig'],
  ['task'],
  ['disk'],
  ['im'],
  ['imbot'],
  ['user', 'user_basic'],
  ['department'],
];

/** Scopes that the webhook does not have; rejects with a `FarError`. */
export async function missingScopes(ask: Ask): Promise<readonly string[]> {
  const { result } = await ask('scope', {}, 'read');
  const given = new Set(Array.isArray(result) ? result.map(asText) : []);
  return SCOPES.filter((names) => !names.some((name) => given.has(name))).map(([name = '']) => name);
}

/** Rejects with a `FarError`. `botToken`: of the bot that is looked for. */
export async function readPortal(ask: Ask, desired: DesiredPortal, botToken: string): Promise<PortalFound> {
  const { result } = await ask('profile', {}, 'read');
  const user = asNumber(asRow(result)['ID'], 'profile');
  return {
    user,
    ...(await readSection(ask, desired, 'whole')),
    ...(await readFolder(ask, desired)),
    bot: await readBot(ask, botToken),
  };
}

/** On the company's drive; of several of these the oldest counts. */
export async function readFolder(
  ask: Ask,
  { folder }: Pick<DesiredPortal, 'folder'>,
): Promise<Pick<PortalFound, 'storage' | 'folder'>> {
  const storages = await allRows(ask, 'disk.storage.getList', { filter: { ENTITY_TYPE: 'common' } });
  const ids = storages
    .filter((row) => row['ENTITY_TYPE'] === 'common')
    .map((row) => asNumber(row['ID'], 'disk.storage.getList'));
  if (ids.length === 0) return { storage: undefined, folder: undefined };
  const storage = Math.min(...ids);
  const named = folder.known.map((name) =>
    allRows(ask, 'disk.storage.getChildren', { id: storage, filter: { NAME: name } }),
  );
  const rows = (await Promise.all(named)).flat();
  const row = rows.find((one) => one['TYPE'] === 'folder' && folder.known.includes(asText(one['NAME'])));
  if (row === undefined) return { storage, folder: undefined };
  return { storage, folder: { id: asNumber(row['ID'], 'disk.storage.getChildren'), name: asText(row['NAME']) } };
}

/** The bot with our code and this token. */
export async function readBot(ask: Ask, botToken: string): Promise<FoundBot | undefined> {
  const { result } = await ask('imbot.v2.Bot.list', { botToken }, 'read');
  const row = asRows(asRow(result)['bots']).find(({ code }) => code === BOT_CODE);
  if (row === undefined) return undefined;
  const id = asNumber(row['id'], 'imbot.v2.Bot.list');
  const listed = await ask('imbot.v2.Command.list', { botId: id, botToken }, 'read');
  // The portal's own stand among them, under no bot.
  const own = asRows(asRow(listed.result)['commands']).filter(({ botId }) => asText(botId) === String(id));
  const commands = own.map(({ command }) => asText(command).replace(/^\//, ''));
  return { id, commands };
}
