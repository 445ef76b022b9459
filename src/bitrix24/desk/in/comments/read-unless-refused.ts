// The comments of one card, in its turn; a card whose comments the portal refuses to show holds up no other one.
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { CardWork } from '../card-work.ts';
import type { GatewayTools } from '../gateway-tools.ts';
import type { Page } from './read-comments.ts';
import { takeComments } from './take-comments.ts';

/** `first`: the newest ones, where they have been asked for. Rejects with what may be tried again. */
export async function readUnlessRefused(
  tools: GatewayTools,
  work: CardWork,
  item: number,
  first?: Promise<Page>,
): Promise<void> {
  try {
    await work.inTurn(item, () => takeComments(tools, item, first));
  } catch (thrown) {
    if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
    tools.watch({ kind: 'look_failed', what: 'comments', reason: thrown.message });
  }
}
