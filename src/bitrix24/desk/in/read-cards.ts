// Cards by their numbers, as they stand now.
import { FarError } from '../../../engine/ports/far-error.ts';
import type { Row } from '../../client/list-rows.ts';
import type { PortalClient, Urgency } from '../../client/portal-call.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { CardRow } from './card-row.ts';
import { readCardRow } from './card-row.ts';

/** As many as the portal gives at once. */
export const CARD_PAGE = 50;

type Of = { readonly client: Pick<PortalClient, 'call'>; readonly map: PortalMap };
type Reading = { readonly urgency: Urgency; readonly mostWaitMs?: number };

/** At most a page of them; those that are not there are left out. */
export async function readCards(
  { client, map }: Of,
  items: readonly number[],
  { urgency, mostWaitMs }: Reading = { urgency: 'bulk' },
): Promise<readonly CardRow[]> {
  const params = {
    entityTypeId: map.entityTypeId,
    filter: { '@id': items },
    order: { id: 'ASC' },
    start: -1,
    useOriginalUfNames: 'Y',
  };
  const options = { urgency, kind: 'read', ...(mostWaitMs === undefined ? {} : { mostWaitMs }) } as const;
  const { result } = await client.call('crm.item.list', params, options);
  return rowsIn(result, 'items').flatMap((row) => readCardRow(row) ?? []);
}

/** The rows of an answer; rejects as not arrived where there are none to read. */
export function rowsIn(result: unknown, name: string): readonly Row[] {
  const rows = isMap(result) ? result[name] : undefined;
  if (!Array.isArray(rows) || !rows.every(isMap))
    throw new FarError({ kind: 'not_arrived', reason: `the portal gives no ${name}` });
  return rows;
}
