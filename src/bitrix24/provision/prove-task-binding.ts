// Proves by a round trip that a task keeps its link to a card: without the setting the portal drops it and says nothing.
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { taskBinding } from '../portal-map.ts';
import { asNumber, asRow, asRows, asText } from './all-rows.ts';
import type { Ask } from './ask-patiently.ts';
import type { FoundSection, PortalFound } from './portal-found.ts';
import { PROBE_CARD } from './section-number.ts';

/**
 * Makes a task with a link to some card, reads it back and deletes it. A card is made for it only while there is none, and is deleted
 * too. What a trial that was broken off left behind is deleted first. Rejects with a `FarError`.
 */
export async function proveTaskBinding(
  ask: Ask,
  { user }: Pick<PortalFound, 'user'>,
  section: FoundSection,
  language: Language,
): Promise<'kept' | 'dropped'> {
  const title = word('probe_task', language);
  await clearUp(ask, section, [word('probe_task', 'ru'), word('probe_task', 'en')]);
  const card = (await someCard(ask, section)) ?? (await probeCard(ask, section, language));
  const binding = taskBinding(section, card);
  const fields = { TITLE: title, RESPONSIBLE_ID: user, UF_CRM_TASK: [binding] };
  const made = await ask('tasks.task.add', { fields }, 'create');
  const taskId = asNumber(asRow(asRow(made.result)['task'])['id'], 'tasks.task.add');
  const read = await ask('tasks.task.get', { taskId, select: ['ID', 'UF_CRM_TASK'] }, 'read');
  const kept = asRow(asRow(read.result)['task'])['ufCrmTask'];
  await clearUp(ask, section, [title]);
  return Array.isArray(kept) && kept.map(asText).includes(binding) ? 'kept' : 'dropped';
}

async function someCard(ask: Ask, { entityTypeId }: FoundSection): Promise<number | undefined> {
  const params = { entityTypeId, select: ['id'], order: { id: 'ASC' }, start: -1 };
  const { result } = await ask('crm.item.list', params, 'read');
  const [row] = asRows(asRow(result)['items']);
  return row === undefined ? undefined : asNumber(row['id'], 'crm.item.list');
}

async function probeCard(ask: Ask, { entityTypeId }: FoundSection, language: Language): Promise<number> {
  const fields = { title: word('probe_item', language), xmlId: PROBE_CARD };
  const { result } = await ask('crm.item.add', { entityTypeId, fields }, 'create');
  return asNumber(asRow(asRow(result)['item'])['id'], 'crm.item.add');
}

async function clearUp(ask: Ask, { entityTypeId }: FoundSection, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    const listed = await ask('tasks.task.list', { filter: { TITLE: title }, select: ['ID', 'TITLE'] }, 'read');
    for (const row of asRows(asRow(listed.result)['tasks'])) {
      if (asText(row['title']) !== title) continue;
      await ask('tasks.task.delete', { taskId: asNumber(row['id'], 'tasks.task.list') }, 'write');
    }
  }
  const params = { entityTypeId, select: ['id'], filter: { xmlId: PROBE_CARD }, start: -1 };
  const { result } = await ask('crm.item.list', params, 'read');
  for (const row of asRows(asRow(result)['items'])) {
    await ask('crm.item.delete', { entityTypeId, id: asNumber(row['id'], 'crm.item.list') }, 'write');
  }
}
