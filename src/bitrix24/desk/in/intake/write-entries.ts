// Entries of the contract on its card, by value: what is empty, or what a person has decided.
import type { FactId } from '../../../../domain/ids.ts';
import { fieldName } from '../../../card-field.ts';
import type { CardRow } from '../card-row.ts';
import { fieldValue } from '../card-row.ts';
import type { Compared } from './compare-entries.ts';
import type { IntakeTools } from './intake-tools.ts';

export type Entries = Readonly<Partial<Record<Compared, string>>>;

/** `over`: also what says something else. Rejects with a `FarError`. */
export async function writeEntries(
  { client, map }: Pick<IntakeTools, 'client' | 'map'>,
  row: CardRow,
  { entries, over }: { readonly entries: Entries; readonly over: 'nothing' | 'all' },
): Promise<void> {
  const fields = Object.entries(entries).flatMap(([name, value]) => {
    const field = fieldOf(name as Compared);
    const original = fieldName(map.typeId, field);
    const wanted = name === 'entity' ? map.options.get(original)?.get(value) : value;
    const there = fieldValue(row, map, field);
    if (wanted === undefined || String(there ?? '') === String(wanted)) return [];
    return over === 'nothing' && there !== undefined ? [] : [[original, wanted] as const];
  });
  if (fields.length === 0) return;
  const params = {
    entityTypeId: map.entityTypeId,
    id: row.item,
    fields: Object.fromEntries(fields),
    useOriginalUfNames: 'Y',
  };
  await client.call('crm.item.update', params, { urgency: 'press', kind: 'write' });
}

function fieldOf(entry: Compared) {
  return entry === 'entity' ? ({ of: 'fact', fact: 'entity' as FactId } as const) : ({ of: 'entry', entry } as const);
}
