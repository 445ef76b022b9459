// Contracts that begin from the command line, over a real connection, by the address of an incoming webhook.

import type { BegunByHand } from './begin-by-hand.ts';
import type { WebhookFault } from './bitrix24/client/webhook.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Store } from './engine/ports/store.ts';
import type { ReadyBeginning } from './plan-beginning.ts';

export type BeginByWebhook = {
  /** As the portal shows it to the webhook's creator; a secret. */
  readonly webhook: string;
  readonly secret: string;
  /** The newest rules that were published. */
  readonly bundle: Bundle;
  readonly store: Store;
  readonly beginnings: readonly ReadyBeginning[];
  /** Told of each, and before a wait of so many milliseconds. */
  readonly begun: (one: BegunByHand) => Promise<void>;
  readonly waits: (ms: number) => void;
};

/** `portal`: the portal stands in the way of all of them: it refuses, does not answer, or lacks what the rules need. */
export type BegunByWebhook =
  | WebhookFault
  | { readonly kind: 'done' }
  | { readonly kind: 'not_provisioned'; readonly missing: readonly string[] }
  | { readonly kind: 'portal'; readonly reason: string };

/** A fault of the address says nothing of its text. Rejects with a `StoreError`. */
export async function beginByWebhook(request: BeginByWebhook): Promise<BegunByWebhook> {
  const [{ openClient }, { parseWebhook }, { systemClock }, { systemChance }, map, { FarError }, { beginByHand }] =
    await Promise.all([
      import('./bitrix24/client/open-client.ts'),
      import('./bitrix24/client/webhook.ts'),
      import('./engine/system/system-clock.ts'),
      import('./engine/system/system-chance.ts'),
      import('./bitrix24/provision/read-portal-map.ts'),
      import('./engine/ports/far-error.ts'),
      import('./begin-by-hand.ts'),
    ]);
  const { webhook: address, secret, bundle, store, beginnings, begun, waits } = request;
  const webhook = parseWebhook(address);
  if (typeof webhook === 'string') return webhook;
  const clock = systemClock();
  // One thing after the other: what could share a request is asked at the same moment.
  const settings = { coalesceMs: { press: 20, bulk: 20 } };
  const client = openClient({ webhook, clock, chance: systemChance(), settings });
  try {
    const read = await map.readPortalMap({ client, clock, bundle, secret, address: webhook.origin });
    if (!map.isPortalMap(read)) return { kind: 'not_provisioned', missing: read.missing };
    const { result } = await client.call('profile', {}, { urgency: 'bulk', kind: 'read' });
    const self = Number((result as { readonly ID?: unknown } | null)?.ID);
    if (!Number.isSafeInteger(self)) return { kind: 'portal', reason: 'profile names nobody' };
    const tools = { client, map: read, store, clock, secret, bundle, self, waits };
    for await (const one of beginByHand(beginnings, tools)) await begun(one);
    return { kind: 'done' };
  } catch (thrown) {
    if (!(thrown instanceof FarError)) throw thrown;
    return { kind: 'portal', reason: thrown.failure.reason };
  }
}
