// Comments under a card: filed, and found again by their visible numbers.
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import { timelineType } from '../../../portal-map.ts';
import type { DeskTools } from '../desk-tools.ts';
import { bearsMark } from '../effect-mark.ts';

const PAGE = 50;
/** What is looked for was filed a minute ago: it is among the newest. */
const MOST_PAGES = 40;

/** One request that is not repeated. Gives its number. `text` is escaped already. */
export async function fileComment(
  { client, map }: DeskTools,
  item: number,
  { text, urgency }: { readonly text: string; readonly urgency: Urgency },
): Promise<number> {
  const fields = { ENTITY_ID: item, ENTITY_TYPE: timelineType(map), COMMENT: text };
  const { result } = await client.call('crm.timeline.comment.add', { fields }, { urgency, kind: 'write' });
  const id = Number(result);
  if (!Number.isSafeInteger(id) || id <= 0)
    throw new FarError({ kind: 'unknown', reason: 'crm.timeline.comment.add names no comment' });
  return id;
}

/** The newest first; undefined where none bears the mark. */
export async function findComment(
  { client, map }: DeskTools,
  item: number,
  { mark, urgency }: { readonly mark: string; readonly urgency: Urgency },
): Promise<number | undefined> {
  const filter = { ENTITY_ID: item, ENTITY_TYPE: timelineType(map) };
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const params = { filter, order: { ID: 'DESC' }, select: ['ID', 'COMMENT'], start: page * PAGE };
    const { result } = await client.call('crm.timeline.comment.list', params, { urgency, kind: 'read' });
    const rows = Array.isArray(result) ? result.filter(isMap) : [];
    const found = rows.find((row) => bearsMark(String(row['COMMENT'] ?? ''), mark));
    if (found !== undefined) return Number(found['ID']);
    if (rows.length < PAGE) return undefined;
  }
  return undefined;
}
