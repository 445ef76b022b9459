// The file in a field of a card, as it stands now.
import type { CardField } from '../../card-field.ts';
import type { PortalClient, Urgency } from '../../client/portal-call.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { CardFile } from '../in/card-row.ts';
import { fileOfField, readCardRow } from '../in/card-row.ts';

/** Undefined where there is none. Rejects with a `FarError`, as refused for a card that is not there. */
export async function cardFieldFile(
  { client, map }: { readonly client: PortalClient; readonly map: PortalMap },
  { item, field }: { readonly item: number; readonly field: CardField },
  urgency: Urgency,
): Promise<CardFile | undefined> {
  const params = { entityTypeId: map.entityTypeId, id: item, useOriginalUfNames: 'Y' };
  const { result } = await client.call('crm.item.get', params, { urgency, kind: 'read' });
  const found = isMap(result) ? result['item'] : undefined;
  const row = isMap(found) ? readCardRow(found) : undefined;
  return row === undefined ? undefined : fileOfField(row, map, field);
}
