// Comments under a card as the portal lists them: those after one that is known, the oldest first. What the engine wrote itself is left out.
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { PortalClient, Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import { timelineType } from '../../../portal-map.ts';
import type { GatewayTools } from '../gateway-tools.ts';

export type CardComment = {
  /** Its number at the portal, which no other comment has. */
  readonly id: number;
  /** Number of the account. */
  readonly author: number;
  /** Milliseconds; undefined where the portal does not say it. */
  readonly at: number | undefined;
  readonly text: string;
  readonly files: number;
};

/** `newest`: number of the newest one that stands there, whoever wrote it. */
export type ReadComments = { readonly comments: readonly CardComment[]; readonly newest: number };

const PAGE = 50;
/** More than a thousand that nobody has read are no thread any more: the older ones stay at the portal alone. */
const MOST_PAGES = 20;
/** Characters that are kept of one. */
const MOST_TEXT = 20_000;

export type Page = readonly unknown[];

/** The newest of them, asked for at once. Rejects with a `FarError`. */
export function newestComments(tools: Pick<GatewayTools, 'looks' | 'map'>, item: number): Promise<Page> {
  return pageOf({ ...tools, client: tools.looks }, item, { page: 0, urgency: 'press' });
}

/**
 * Rejects with a `FarError`. The portal filters by card alone, so that the newest are read first. `first`: the first page, where it has
 * been asked for already.
 */
export async function readComments(
  tools: Pick<GatewayTools, 'client' | 'map' | 'self'>,
  item: number,
  { after, first }: { readonly after: number; readonly first?: Promise<Page> | undefined },
): Promise<ReadComments> {
  const { self } = tools;
  const found = new Map<number, CardComment>();
  let newest = after;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const asked = page === 0 ? first : undefined;
    const result = await (asked ?? pageOf(tools, item, { page, urgency: 'bulk' }));
    const rows = result.flatMap((row) => readComment(row) ?? []);
    newest = Math.max(newest, ...rows.map(({ id }) => id));
    for (const row of rows) if (row.id > after) found.set(row.id, row);
    if (result.length < PAGE || rows.some(({ id }) => id <= after)) break;
  }
  const theirs = [...found.values()].filter(({ author }) => author !== 0 && author !== self);
  return { comments: theirs.toSorted((a, b) => a.id - b.id), newest };
}

async function pageOf(
  { client, map }: { readonly client: Pick<PortalClient, 'call'>; readonly map: GatewayTools['map'] },
  item: number,
  { page, urgency }: { readonly page: number; readonly urgency: Urgency },
): Promise<Page> {
  const filter = { ENTITY_ID: item, ENTITY_TYPE: timelineType(map) };
  const params = { filter, order: { ID: 'DESC' }, start: page * PAGE };
  const { result } = await client.call('crm.timeline.comment.list', params, { urgency, kind: 'read' });
  if (Array.isArray(result)) return result;
  throw new FarError({ kind: 'not_arrived', reason: 'crm.timeline.comment.list gives no list' });
}

function readComment(row: unknown): CardComment | undefined {
  if (!isMap(row)) return undefined;
  const id = Number(row['ID']);
  if (!Number.isSafeInteger(id) || id <= 0) return undefined;
  const author = Number(row['AUTHOR_ID']);
  const at = Date.parse(String(row['CREATED']));
  const files = row['FILES'];
  return {
    id,
    author: Number.isSafeInteger(author) ? author : 0,
    at: Number.isFinite(at) ? at : undefined,
    text: cut(typeof row['COMMENT'] === 'string' ? row['COMMENT'] : ''),
    files: typeof files === 'object' && files !== null ? Object.keys(files).length : 0,
  };
}

function cut(text: string): string {
  const whole = text.toWellFormed().trim();
  return whole.length <= MOST_TEXT ? whole : `${whole.slice(0, MOST_TEXT - 1).toWellFormed()}…`;
}
