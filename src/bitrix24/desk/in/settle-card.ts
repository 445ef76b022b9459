// One card against its case: begins it, takes in what people filled in, puts back what must not stand.
import type { Instant } from '../../../domain/instant.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import { beginCase } from './begin-case.ts';
import { isOnTheWay } from './card-difference.ts';
import type { CardRow } from './card-row.ts';
import { finishMove } from './finish-move.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { putBack } from './put-back.ts';
import { takeInputs } from './take-inputs.ts';
import { takePlace } from './take-place.ts';
import { CARD_DELETED, isTrouble } from './trouble.ts';

/** `later`: to be looked at again, not before `at`. */
export type Settled =
  | { readonly kind: 'settled' | 'began' | 'put_back' }
  | { readonly kind: 'later'; readonly at?: Instant };

/** Rejects with a `FarError` or a `StoreError` for what may be tried again; done twice, it does nothing more. */
export async function settleCard(tools: GatewayTools, row: CardRow): Promise<Settled> {
  const { caseCards, desk } = tools;
  const known = caseCards.caseOf(row.item);
  // Its case has another card by now.
  if (caseCards.itemOf(known) !== row.item) return { kind: 'settled' };
  const seen = await desk.look(known);
  if (seen !== undefined) return await settleCase(tools, row, seen);
  const id = await takePlace(tools, row);
  if (id === undefined) return { kind: (await beginCase(tools, row)) === 'started' ? 'began' : 'settled' };
  const taken = await desk.look(id);
  return taken === undefined ? { kind: 'settled' } : await settleCase(tools, row, taken);
}

async function settleCase(tools: GatewayTools, row: CardRow, seen: SeenCase): Promise<Settled> {
  const { caseCards, desk, watch } = tools;
  const { id } = seen.kase;
  if (caseCards.isUnderWay(row.item)) {
    if (isOnTheWay(seen)) return { kind: 'later' };
    // After what is still being done for a card of before: that must not come last.
    await caseCards.inTurn(() => finishMove(tools, row, seen));
    // The row is older than what was written just now.
    return { kind: 'later' };
  }
  if (isTrouble(seen.trouble, CARD_DELETED)) {
    await desk.markTrouble(id, undefined);
    await desk.retryEffects(id);
    watch({ kind: 'card_back', case: id });
  }
  const events = await takeInputs(tools, row, seen);
  if (events > 0) watch({ kind: 'taken_in', item: row.item, events });
  await tools.intake?.seen(row, seen);
  const put = await putBack(tools, row, seen);
  if (put.kind === 'later') return put;
  return { kind: put.kind === 'fine' ? 'settled' : 'put_back' };
}
