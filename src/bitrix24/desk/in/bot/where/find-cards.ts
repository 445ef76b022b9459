// Cards by what somebody asks for: an INN, a number, a foreign tax id, a part of the title or of the counterparty's name.
import { FarError } from '../../../../../engine/ports/far-error.ts';
import { fieldName } from '../../../../card-field.ts';
import { isMap } from '../../../../client/read-envelope.ts';
import type { BotSurroundings } from '../bot-surroundings.ts';

export type FoundCard = { readonly item: number; readonly title: string };

/** More are not told: whoever asks says it more closely. */
export const MOST_CARDS = 10;
/** Characters that are searched for. */
const LONGEST = 100;

/** The newest first, at most one more than `MOST_CARDS`. Rejects with a `FarError`. */
export async function findCards(
  { client, map }: Pick<BotSurroundings, 'client' | 'map'>,
  asked: string,
): Promise<readonly FoundCard[]> {
  const what = [...asked].slice(0, LONGEST).join('');
  const { result } = await client.call(
    'crm.item.list',
    {
      entityTypeId: map.entityTypeId,
      select: ['id', 'title'],
      filter: filterFor(map.typeId, what),
      order: { id: 'DESC' },
      useOriginalUfNames: 'Y',
    },
    { urgency: 'press', kind: 'read' },
  );
  const items = isMap(result) ? result['items'] : undefined;
  if (!Array.isArray(items)) throw new FarError({ kind: 'not_arrived', reason: 'crm.item.list gives no list' });
  return items
    .filter(isMap)
    .map(cardOf)
    .slice(0, MOST_CARDS + 1);
}

/** Digits of an INN are one; fewer are the number of a card, or stand in a title. What may be either is looked for as both. */
function filterFor(typeId: number, what: string): Readonly<Record<string, unknown>> {
  const inn = fieldName(typeId, { of: 'entry', entry: 'inn' });
  const taxId = fieldName(typeId, { of: 'entry', entry: 'tax_id' });
  const name = fieldName(typeId, { of: 'entry', entry: 'name' });
  const number = fieldName(typeId, { of: 'output', output: 'number' });
  const named = { 0: { '%title': what }, 1: { [`%${name}`]: what }, 3: { [`=${number}`]: what.replace(/^№\s*/, '') } };
  const digits = what.replace(/^№\s*/, '').replace(/\s+/g, '');
  if (/^(\d{10}|\d{12})$/.test(digits)) return { [`=${inn}`]: digits };
  if (/^\d{1,9}$/.test(digits)) return { 0: { logic: 'OR', ...named, 2: { '=id': Number(digits) } } };
  return { 0: { logic: 'OR', ...named, 2: { [`=${taxId}`]: what } } };
}

function cardOf(row: Readonly<Record<string, unknown>>): FoundCard {
  return { item: Number(row['id']), title: String(row['title'] ?? '') };
}
