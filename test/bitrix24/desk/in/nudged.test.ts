// A nudge wakes the gateway early, however long it would rest; a storm of them makes it look no more often than after a press.
import { expect, test } from 'vitest';
import { CaseCards } from '../../../../src/bitrix24/case-cards.ts';
import { openClient } from '../../../../src/bitrix24/client/open-client.ts';
import { parseWebhook, Webhook } from '../../../../src/bitrix24/client/webhook.ts';
import { GATEWAY_SETTINGS } from '../../../../src/bitrix24/desk/in/gateway-settings.ts';
import type { Gateway } from '../../../../src/bitrix24/open-gateway.ts';
import { openGateway } from '../../../../src/bitrix24/open-gateway.ts';
import { SECRET } from '../../../../src/company/portal-daemon.ts';
import type { EngineDesk } from '../../../../src/engine/ports/engine-desk.ts';
import type { Notes } from '../../../../src/engine/ports/notes.ts';
import { portalTransport } from '../../../../src/simulator/bitrix24/portal-transport.ts';
import { seededChance } from '../../../../src/simulator/chance/seeded-chance.ts';
import { stagePortal } from '../../../scenarios/portal/stage-portal.ts';
import type { StagedPortal } from '../../../scenarios/portal/staged-portal.ts';

const MINUTE_MS = 60_000;

const NOTHING: Notes = {
  keepNotes: () => Promise.resolve(),
  findNote: () => Promise.resolve(undefined),
  listNotes: () => Promise.resolve([]),
  dropNotes: () => Promise.resolve(),
};

const NOBODY: EngineDesk = {
  receive: () => Promise.resolve([]),
  look: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  rules: () => Promise.resolve(undefined),
  markTrouble: () => Promise.resolve(),
  retryEffects: () => Promise.resolve(),
};

type Alone = { readonly staged: StagedPortal; readonly gateway: Gateway; readonly stop: () => Promise<void> };

/** Beside no daemon; it would look every hour. */
async function alone(): Promise<Alone> {
  const { staged } = await stagePortal();
  await staged.kill();
  const { portal, map, clock } = staged;
  const webhook = parseWebhook(`https://portal.test${portal.path(1)}/`);
  if (!(webhook instanceof Webhook)) throw new Error('no webhook');
  const chance = seededChance('nudged');
  const client = openClient({ webhook, clock: clock.exact, chance, transport: portalTransport(portal) });
  const gateway = openGateway({
    client,
    map,
    caseCards: new CaseCards(),
    notes: NOTHING,
    desk: NOBODY,
    portal: { send: () => Promise.reject(new Error('there is nothing to show')) },
    bot: () => Promise.resolve(),
    readyToStart: () => Promise.resolve({ kind: 'ready' }),
    secret: SECRET,
    clock: clock.exact,
    settings: { pollMs: 60 * MINUTE_MS },
  });
  const stopping = new AbortController();
  const running = gateway.run(stopping.signal);
  await staged.time.tick(MINUTE_MS);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await staged.time.until(running);
  };
  return { staged, gateway, stop };
}

function looks({ requests }: StagedPortal): number {
  return requests.filter(({ commands }) => commands.some(({ method }) => method === 'imbot.v2.event.get')).length;
}

test('a nudge is followed by a look at once', async () => {
  const { staged, gateway, stop } = await alone();
  const before = looks(staged);
  await staged.time.tick(10 * MINUTE_MS);
  expect(looks(staged)).toBe(before);
  gateway.nudge();
  await staged.time.tick(2000);
  expect(looks(staged)).toBe(before + 1);
  await stop();
  expect(gateway.health().state).toBe('stopped');
});

test('ten nudges a second for a minute are no ten looks a second', async () => {
  const { staged, gateway, stop } = await alone();
  const before = looks(staged);
  for (let at = 0; at < 600; at += 1) {
    gateway.nudge();
    await staged.time.tick(100);
  }
  const made = looks(staged) - before;
  expect(made).toBeGreaterThan(10);
  expect(made).toBeLessThanOrEqual(MINUTE_MS / GATEWAY_SETTINGS.busyPollMs + 1);
  await stop();
});
