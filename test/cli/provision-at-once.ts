// A started portal made ready for the default rules, past the budget of a real portal, with which it takes a minute and a half.
import { expect } from 'vitest';
import { openClient } from '../../src/bitrix24/client/open-client.ts';
import { parseWebhook } from '../../src/bitrix24/client/webhook.ts';
import { provisionPortal } from '../../src/bitrix24/provision/provision-portal.ts';
import { systemClock } from '../../src/engine/system/system-clock.ts';
import { portalTransport } from '../../src/simulator/bitrix24/portal-transport.ts';
import type { StartedPortal } from '../../src/simulator/bitrix24/start-portal.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { defaultRules } from '../generators/default-rules.ts';

export async function provisionAtOnce(portal: StartedPortal, secret: string): Promise<void> {
  const webhook = parseWebhook(portal.url(1));
  if (typeof webhook === 'string') throw new Error(webhook);
  const clock = systemClock();
  const settings = { burst: 10_000, perSecond: 1000, coalesceMs: { press: 0, bulk: 0 } };
  const client = openClient({
    webhook,
    clock,
    chance: seededChance('all'),
    transport: portalTransport(portal),
    settings,
  });
  const { troubles } = await provisionPortal({ client, clock, bundle: defaultRules(), secret, how: 'apply' });
  expect(troubles).toEqual([]);
}
