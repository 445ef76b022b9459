// A client for looks that are repeated anyway: one without an answer is given up long before the portal would cut it.
import type { Instant } from '../../../domain/instant.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import type { PortalClient } from '../../client/portal-call.ts';

export type Impatience = { readonly firstMs: number; readonly mostMs: number };

/**
 * Only for calls that change nothing. Each one that was given up lets the next ones take twice as long, so that a slow portal is heard in
 * the end; an answer takes that back.
 */
export function impatientClient(
  client: Pick<PortalClient, 'call'>,
  clock: Clock,
  { firstMs, mostMs }: Impatience,
): Pick<PortalClient, 'call'> {
  let limitMs = firstMs;
  return {
    call: async (method, params, options) => {
      const ownMs = limitMs;
      const over = new AbortController();
      const late = async (): Promise<never> => {
        await clock.until((clock.now() + ownMs) as Instant, over.signal);
        if (!over.signal.aborted) limitMs = Math.min(ownMs * 2, mostMs);
        throw new FarError({ kind: 'not_arrived', reason: `no answer within ${ownMs} ms` });
      };
      try {
        const answered = await Promise.race([client.call(method, params, options), late()]);
        limitMs = firstMs;
        return answered;
      } finally {
        over.abort();
      }
    },
  };
}
