// A simulated portal, the real client before it, and provisioning, in virtual time.

import { openClient } from '../../../src/bitrix24/client/open-client.ts';
import type { PortalClient } from '../../../src/bitrix24/client/portal-call.ts';
import { parseWebhook } from '../../../src/bitrix24/client/webhook.ts';
import type { PortalMap } from '../../../src/bitrix24/portal-map.ts';
import type { Provisioned } from '../../../src/bitrix24/provision/provision-portal.ts';
import { provisionPortal } from '../../../src/bitrix24/provision/provision-portal.ts';
import type { MissingOnPortal } from '../../../src/bitrix24/provision/read-portal-map.ts';
import { isPortalMap, readPortalMap } from '../../../src/bitrix24/provision/read-portal-map.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { OpenPortal, PortalOptions } from '../../../src/simulator/bitrix24/open-portal.ts';
import { openPortal } from '../../../src/simulator/bitrix24/open-portal.ts';
import { portalTransport } from '../../../src/simulator/bitrix24/portal-transport.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { defaultRules } from '../../generators/default-rules.ts';

export const PORTAL_SECRET = 'a secret of the tests, long enough to pass';
const START = Date.parse('2026-03-02T06:00:00Z') as Instant;

export type StagedPortal = {
  readonly portal: OpenPortal;
  readonly clock: VirtualClock;
  readonly client: PortalClient;
  /** Lets time go on until the work is done. */
  readonly until: <Result>(work: Promise<Result>) => Promise<Result>;
  readonly provision: (how: 'plan' | 'apply', bundle?: Bundle) => Promise<Provisioned>;
  readonly map: (bundle?: Bundle) => Promise<PortalMap | MissingOnPortal>;
};

export function stagePortal(options: Partial<PortalOptions> = {}, rules: Bundle = defaultRules()): StagedPortal {
  const clock = new VirtualClock(START);
  const portal = openPortal({ clock: clock.exact, chance: seededChance('portal'), ...options });
  const webhook = parseWebhook(`https://portal.test${portal.path(1)}/`);
  if (typeof webhook === 'string') throw new Error(webhook);
  const client = openClient({
    webhook,
    clock: clock.exact,
    chance: seededChance('client'),
    transport: portalTransport(portal),
  });
  const until = <Result>(promised: Promise<Result>): Promise<Result> => passTime(clock, promised);
  const shared = { client, clock: clock.exact, secret: PORTAL_SECRET };
  return {
    portal,
    clock,
    client,
    until,
    provision: (how, bundle = rules) => until(provisionPortal({ ...shared, bundle, how })),
    map: (bundle = rules) => until(readPortalMap({ ...shared, bundle, address: 'https://portal.test' })),
  };
}

/** A portal that has everything, and its map. */
export async function provisionedPortal(
  options: Partial<PortalOptions> = {},
  rules: Bundle = defaultRules(),
): Promise<StagedPortal & { readonly names: PortalMap }> {
  const staged = stagePortal(options, rules);
  const { troubles } = await staged.provision('apply');
  const names = await staged.map();
  if (troubles.length > 0 || !isPortalMap(names)) throw new Error(JSON.stringify({ troubles, names }));
  return { ...staged, names };
}

async function passTime<Result>(clock: VirtualClock, promised: Promise<Result>): Promise<Result> {
  let isOver = false;
  const over = promised.finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  for (;;) {
    await clock.rest();
    if (isOver) return over;
    const next = clock.next('exact');
    if (next === undefined) throw new Error('nobody waits, and it is not over');
    clock.goTo(next);
  }
}
