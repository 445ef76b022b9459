// Many contracts that wait and nothing that happens: how often the portal is asked, and how soon a press is heard.
import { cardKeyOf } from '../../src/bitrix24/bot-token-of.ts';
import { CaseCards } from '../../src/bitrix24/case-cards.ts';
import { openClient } from '../../src/bitrix24/client/open-client.ts';
import { parseWebhook, Webhook } from '../../src/bitrix24/client/webhook.ts';
import type { GatewayEvent } from '../../src/bitrix24/desk/in/gateway-event.ts';
import { openGateway } from '../../src/bitrix24/open-gateway.ts';
import { SECRET } from '../../src/company/portal-daemon.ts';
import type { CaseId } from '../../src/domain/case.ts';
import type { EngineDesk } from '../../src/engine/ports/engine-desk.ts';
import type { Notes } from '../../src/engine/ports/notes.ts';
import type { CaseSummary } from '../../src/engine/ports/store-entries.ts';
import { portalTransport } from '../../src/simulator/bitrix24/portal-transport.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { CURATOR, sceneOf } from '../../test/scenarios/portal/scene-of.ts';
import { StagedPortal } from '../../test/scenarios/portal/staged-portal.ts';
import { PLAIN_CONTRACT, plainRules } from './plain-rules.ts';

export type Idle = {
  readonly minutes: number;
  readonly requestsPerSecond: number;
  /** Seconds until something that a person did with the bot was heard, the shortest first. */
  readonly heard: readonly number[];
};

const MINUTES = 62;
const FIRST = 100_000;

/**
 * An hour after the start, with one look at everything in it. The gateway alone, over a desk that knows so many cases: what one case does is
 * measured elsewhere.
 */
export async function waitIdle(cases: number): Promise<Idle> {
  const staged = new StagedPortal({ rules: plainRules() });
  const scene = sceneOf(staged);
  await staged.provision();
  await staged.open();
  const item = scene.people.createCard(CURATOR, PLAIN_CONTRACT, 'Contract 7');
  await scene.settle();
  const seen = await scene.look(item);
  const { portal, map, clock } = staged;
  await staged.kill();
  const client = openClient({
    webhook: webhookOf(portal.path(1)),
    clock: clock.exact,
    chance: seededChance('idle'),
    transport: portalTransport(portal),
  });
  const card = scene.view.card(item);
  const [key, link] = (['key', 'link'] as const).map((output) => staged.field({ of: 'output', output }));
  const summaries: CaseSummary[] = [];
  for (let at = 0; at < cases; at += 1) {
    const id = FIRST + at;
    const own = { ...card, id, [key ?? '']: cardKeyOf(SECRET, id), [link ?? '']: '' };
    portal.state.items.set(`${map.entityTypeId}/${id}`, own);
    summaries.push({
      case: `card-${id}` as CaseId,
      seq: seen.mark.seq,
      state: 'intake',
      curator: seen.kase.context.people.curator,
      holders: seen.holders,
      changedAt: clock.now,
    });
  }
  const desk: EngineDesk = {
    receive: (events) => Promise.resolve(events.map((_, id) => ({ id, kind: 'new' as const }))),
    look: (id) => Promise.resolve({ ...seen, kase: { ...seen.kase, id } }),
    list: ({ after, limit }) => {
      const from = after === undefined ? 0 : Number(after.slice('card-'.length)) - FIRST + 1;
      return Promise.resolve(summaries.slice(from, from + limit));
    },
    rules: () => Promise.resolve(staged.rules),
    markTrouble: () => Promise.resolve(),
    retryEffects: () => Promise.resolve(),
  };
  portal.state.items.delete(`${map.entityTypeId}/${item}`);
  const heardAt: number[] = [];
  const told: GatewayEvent[] = [];
  const gateway = openGateway({
    client,
    map,
    caseCards: new CaseCards(),
    notes: forgetful(),
    desk,
    portal: { send: () => Promise.resolve({}) },
    bot: (events) => {
      for (const _ of events) heardAt.push(clock.now);
      return Promise.resolve();
    },
    readyToStart: () => Promise.resolve({ kind: 'not_ready', missing: [], found: [] }),
    secret: SECRET,
    clock: clock.exact,
    watch: (event) => told.push(event),
  });
  const stop = new AbortController();
  const running = gateway.run(stop.signal);
  while (!told.some(({ kind }) => kind === 'reconciled')) await staged.time.tick(60_000);
  const before = staged.requests.length;
  const begun = clock.now;
  const saidAt: number[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    saidAt.push(clock.now);
    portal.byHand.say(staged.account(CURATOR), map.botId, 'mine');
    await staged.time.tick(60_000 + (minute % 7) * 350);
  }
  stop.abort();
  await staged.time.until(running);
  const requests = staged.requests.length - before;
  const seconds = (clock.now - begun) / 1000;
  await staged.stop();
  const heard = heardAt.map((at, index) => (at - (saidAt[index] ?? at)) / 1000).toSorted((a, b) => a - b);
  return { minutes: Math.round(seconds / 60), requestsPerSecond: requests / seconds, heard };
}

function webhookOf(path: string): Webhook {
  const webhook = parseWebhook(`https://portal.test${path}/`);
  if (!(webhook instanceof Webhook)) throw new Error('no webhook');
  return webhook;
}

function forgetful(): Notes {
  const kept = new Map<string, string>();
  return {
    keepNotes: (notes) => {
      for (const { name, text } of notes) kept.set(name, text);
      return Promise.resolve();
    },
    findNote: (name) => Promise.resolve(kept.get(name)),
    listNotes: () => Promise.resolve([]),
    dropNotes: () => Promise.resolve(),
  };
}
