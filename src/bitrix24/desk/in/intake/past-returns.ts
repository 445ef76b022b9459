// Why contracts were returned before: those with the same counterparty, and those of the same curator. Counted by the reason.
import type { ReasonId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';

/** `last`: when it was said last. */
export type PastReason = { readonly reason: ReasonId; readonly count: number; readonly last: Instant };

/** The newest first. */
export function pastReturns(cases: readonly Pick<SeenCase, 'kase'>[]): readonly PastReason[] {
  const counted = new Map<ReasonId, PastReason>();
  for (const { kase } of cases) {
    for (const { reason, from, at } of kase.context.remarks) {
      if (reason === undefined || from !== 'return') continue;
      const before = counted.get(reason);
      const last = before === undefined || at > before.last ? at : before.last;
      counted.set(reason, { reason, count: (before?.count ?? 0) + 1, last });
    }
  }
  return [...counted.values()].toSorted((a, b) => b.last - a.last || b.count - a.count);
}
