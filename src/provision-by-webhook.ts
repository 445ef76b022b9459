// Provisioning over a real connection, by the address of an incoming webhook.
import type { WebhookFault } from './bitrix24/client/webhook.ts';
import type { Provisioned } from './bitrix24/provision/provision-portal.ts';
import type { Bundle } from './domain/bundle.ts';

export type { ProvisionChange } from './bitrix24/provision/provision-change.ts';
export type { Provisioned, ProvisionTrouble } from './bitrix24/provision/provision-portal.ts';

export type ProvisionByWebhook = {
  /** As the portal shows it to the webhook's creator; a secret. */
  readonly webhook: string;
  readonly secret: string;
  readonly bundle: Bundle;
  readonly how: 'plan' | 'apply';
  /** Takes every request and answer as a line of JSON, secrets removed. */
  readonly record?: (line: string) => void;
  /** Told of every change that was tried, of how many. */
  readonly watch?: (tried: number, all: number) => void;
};

/** `portal`: its address without anything secret. A fault of the address says nothing of its text. */
export async function provisionByWebhook(
  request: ProvisionByWebhook,
): Promise<(Provisioned & { readonly portal: string }) | WebhookFault> {
  const [{ openClient }, { parseWebhook }, { provisionPortal }, { systemClock }, { systemChance }] = await Promise.all([
    import('./bitrix24/client/open-client.ts'),
    import('./bitrix24/client/webhook.ts'),
    import('./bitrix24/provision/provision-portal.ts'),
    import('./engine/system/system-clock.ts'),
    import('./engine/system/system-chance.ts'),
  ]);
  const { webhook: address, record, ...rest } = request;
  const webhook = parseWebhook(address);
  if (typeof webhook === 'string') return webhook;
  const clock = systemClock();
  const surroundings = {
    webhook,
    clock,
    chance: systemChance(),
    // One thing after the other: what could share a request is asked at the same moment.
    settings: { coalesceMs: { press: 20, bulk: 20 } },
    ...(record === undefined ? {} : { record }),
  };
  const provisioned = await provisionPortal({ ...rest, client: openClient(surroundings), clock });
  return { ...provisioned, portal: webhook.origin };
}
