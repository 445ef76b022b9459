// One card against its case: begins it, takes in what people filled in, puts back what must not stand.
import type { Instant } from '../../../domain/instant.ts';
import { caseOfItem } from '../../case-of-item.ts';
import { beginCase } from './begin-case.ts';
import type { CardRow } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { putBack } from './put-back.ts';
import { takeInputs } from './take-inputs.ts';
import { CARD_DELETED, isTrouble } from './trouble.ts';

/** `later`: to be looked at again, not before `at`. */
export type Settled =
  | { readonly kind: 'settled' | 'began' | 'put_back' }
  | { readonly kind: 'later'; readonly at?: Instant };

/** Rejects with a `FarError` or a `StoreError` for what may be tried again; done twice, it does nothing more. */
export async function settleCard(tools: GatewayTools, row: CardRow): Promise<Settled> {
  const { desk, watch } = tools;
  const id = caseOfItem(row.item);
  const seen = await desk.look(id);
  if (seen === undefined) return { kind: (await beginCase(tools, row)) === 'started' ? 'began' : 'settled' };
  if (isTrouble(seen.trouble, CARD_DELETED)) {
    await desk.markTrouble(id, undefined);
    watch({ kind: 'card_back', case: id });
  }
  const events = await takeInputs(tools, row, seen);
  if (events > 0) watch({ kind: 'taken_in', item: row.item, events });
  const put = await putBack(tools, row, seen);
  if (put.kind === 'later') return put;
  return { kind: put.kind === 'fine' ? 'settled' : 'put_back' };
}
