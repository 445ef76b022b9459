// A card that came back from the recycle bin: it has a new number and bears the key of the one before, whose place it takes.
import type { CaseId } from '../../../domain/case.ts';
import { cardKeyOf } from '../../bot-token-of.ts';
import { isCardGone } from '../out/card/is-card-gone.ts';
import { isCopy } from './begin-case.ts';
import { isRefusedCopy, memoryNote, recallCard } from './card-memory.ts';
import type { CardRow } from './card-row.ts';
import { textOfField } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { openCases } from './open-cases.ts';

/**
 * Gives the open case that goes on with this card from now on; undefined for a card that names none, and for a copy: the card that it
 * names is there, or another one took its place already. Rejects with a `FarError` or a `StoreError`.
 */
export async function takePlace(tools: GatewayTools, row: CardRow): Promise<CaseId | undefined> {
  if (row.categoryId !== tools.map.categoryId || !isCopy(tools, row)) return undefined;
  // One after another, so that of two cards with the same key the second finds the place taken.
  return await tools.caseCards.inTurn(() => takeFreePlace(tools, row));
}

async function takeFreePlace(tools: GatewayTools, row: CardRow): Promise<CaseId | undefined> {
  const { caseCards, notes, map, watch } = tools;
  const memory = await recallCard(notes, row.item);
  // Its maker was told that it is one; people may have made another contract of it since.
  if (isRefusedCopy(memory)) return undefined;
  const key = textOfField(row, map, { of: 'output', output: 'key' });
  const id = await caseWithKey(tools, key);
  const from = id === undefined ? undefined : caseCards.itemOf(id);
  if (id === undefined || from === undefined || !(await isGone(tools, from))) return undefined;
  // What was taken in of the card before, and what is being taken in, is known of this one.
  const more = [memoryNote(row.item, await recallCard(notes, from))];
  await caseCards.move(notes, { id, to: row.item, more });
  watch({ kind: 'card_moved', case: id, item: row.item });
  return id;
}

/** By the key of any card that it has had: one may be deleted before its new key was written. */
async function caseWithKey(tools: GatewayTools, key: string | undefined): Promise<CaseId | undefined> {
  const { caseCards, secret } = tools;
  for await (const { case: id } of openCases(tools)) {
    if (caseCards.numbersOf(id).some((item) => cardKeyOf(secret, item) === key)) return id;
  }
  return undefined;
}

/** By its number: lists leave out what they have not caught up with. */
async function isGone({ client, map }: GatewayTools, item: number): Promise<boolean> {
  try {
    const params = { entityTypeId: map.entityTypeId, id: item };
    await client.call('crm.item.get', params, { urgency: 'bulk', kind: 'read' });
    return false;
  } catch (thrown) {
    if (isCardGone(thrown)) return true;
    throw thrown;
  }
}
