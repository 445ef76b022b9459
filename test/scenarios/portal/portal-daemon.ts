// The daemon of a staged portal: the engine over its store, the desk and the gateway over the real client; one life of it.
import { CaseCards } from '../../../src/bitrix24/case-cards.ts';
import type { ClientEvent } from '../../../src/bitrix24/client/client-event.ts';
import type { ClientSettings } from '../../../src/bitrix24/client/client-settings.ts';
import type { Transport } from '../../../src/bitrix24/client/http-transport.ts';
import { openClient } from '../../../src/bitrix24/client/open-client.ts';
import type { PortalClient } from '../../../src/bitrix24/client/portal-call.ts';
import { parseWebhook, Webhook } from '../../../src/bitrix24/client/webhook.ts';
import type { BotNotice } from '../../../src/bitrix24/desk/in/bot/bot-surroundings.ts';
import { takeBotEvents } from '../../../src/bitrix24/desk/in/bot/take-bot-events.ts';
import type { GatewayEvent } from '../../../src/bitrix24/desk/in/gateway-event.ts';
import { openPortalDesk } from '../../../src/bitrix24/desk/out/open-portal-desk.ts';
import { RecentFiles } from '../../../src/bitrix24/desk/recent-files.ts';
import { openGateway } from '../../../src/bitrix24/open-gateway.ts';
import type { PortalMap } from '../../../src/bitrix24/portal-map.ts';
import { provisionPortal } from '../../../src/bitrix24/provision/provision-portal.ts';
import { isPortalMap, readPortalMap } from '../../../src/bitrix24/provision/read-portal-map.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/engine.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import type { Portal } from '../../../src/engine/ports/portal.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { Stepped } from '../../../src/engine/watch/watch.ts';
import { silentWatch } from '../../../src/engine/watch/watch.ts';
import { readGivenContract } from '../../../src/read-given-contract.ts';
import { readyToStart } from '../../../src/ready-to-start.ts';
import type { OpenPortal } from '../../../src/simulator/bitrix24/open-portal.ts';
import { portalTransport } from '../../../src/simulator/bitrix24/portal-transport.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { simulatedPapers } from '../../../src/simulator/papers/simulated-papers.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { letterFor } from '../../../src/world/letter-for.ts';
import { makeWorld } from '../../../src/world/make-world.ts';
import { brandId } from '../../generators/brand-id.ts';
import { Life, throughPass } from '../../simulation/life.ts';
import { DozingClock } from './dozing-clock.ts';

/** Of the settings: everything that is signed is signed with it. */
export const SECRET = 'a secret of the staged portal, long enough';
/** In whose name the webhook is. */
const TECHNICAL_USER = 1;
const MOST_ASKED = 20;
const ASK_AGAIN_MS = 10_000;
const REST_MS = 2477;

export type PortalGround = {
  readonly portal: OpenPortal;
  readonly clock: VirtualClock;
  readonly pollMs: number;
  readonly rules: Bundle;
  readonly chance: SeededChance;
  readonly told: Told;
  readonly planted?: PlantedPortalBug;
};

/** Shows that what must be true is held to: it is not true any more. */
export type PlantedPortalBug = {
  readonly desk?: (desk: Portal) => Portal;
  readonly transport?: (transport: Transport, portal: OpenPortal) => Transport;
  readonly client?: Partial<ClientSettings>;
};

/** What the parts have told, in all lives of the daemon. */
export type Told = {
  readonly client: ClientEvent[];
  readonly gateway: GatewayEvent[];
  readonly bot: BotNotice[];
  /** Where the events came from that were worked on, and their names there. */
  readonly stepped: Pick<Stepped, 'of' | 'outcome' | 'what'>[];
};

export type PortalDaemon = {
  readonly engine: Engine;
  readonly caseCards: CaseCards;
  readonly store: Store;
  readonly client: PortalClient;
  readonly gatewayClock: DozingClock;
  /** Throws what has gone wrong meanwhile. */
  readonly check: () => void;
  /** From now on nothing of it counts. */
  readonly kill: () => Promise<void>;
};

/** Makes the portal what the rules need, and reads what it calls things. Throws what stands in the way. */
export async function preparePortal(ground: PortalGround): Promise<PortalMap> {
  const { clock, rules: bundle } = ground;
  const client = clientOf(ground, portalTransport(ground.portal));
  const { troubles, left } = await provisionPortal({
    client,
    clock: clock.exact,
    bundle,
    secret: SECRET,
    how: 'apply',
  });
  if (troubles.length > 0 || left.length > 0) throw new Error(`not provisioned: ${JSON.stringify({ troubles, left })}`);
  return await mapOf(ground, client);
}

async function mapOf({ clock, rules: bundle }: PortalGround, client: PortalClient): Promise<PortalMap> {
  const address = 'https://portal.test';
  const map = await readPortalMap({ client, clock: clock.exact, bundle, secret: SECRET, address });
  if (!isPortalMap(map)) throw new Error(`missing at the portal: ${map.missing.join(', ')}`);
  return map;
}

export async function openPortalDaemon(ground: PortalGround & { readonly file: string }): Promise<PortalDaemon> {
  const { clock: time, pollMs, portal, rules, chance, told, file } = ground;
  const life = new Life(1);
  const { planted = {} } = ground;
  const through = planted.transport?.(portalTransport(portal), portal) ?? portalTransport(portal);
  const client = clientOf(ground, (request) => life.answerOf(() => through(request)), life);
  const map = await untilAnswered(time, () => mapOf(ground, client));
  const raw = openSqliteStore({ path: file });
  await publish(raw, rules, time);
  const store = throughPass(raw, (call) => life.answerOf(() => time.busy(call.run)));
  const clock = life.clock(time.polled(pollMs));
  const gatewayClock = new DozingClock(clock, pollMs);
  const bugs: unknown[] = [];
  const caseCards = await CaseCards.load(raw);
  const far = { client, map, caseCards, notes: store, secret: SECRET, clock };
  const recent = new RecentFiles();
  const sound = openPortalDesk({ ...far, lettersFor: letterFor, recent });
  const desk = planted.desk?.(sound) ?? sound;
  const engine = openEngine({
    store,
    portal: desk,
    papers: simulatedPapers({ clock: time.exact }),
    clock,
    chance,
    readContract: readGivenContract,
    watch: {
      ...silentWatch,
      stepped: (step) => {
        if (!life.isOver) told.stepped.push(step);
      },
      noticed: (notice) => {
        if (notice.what === 'bug') bugs.push(new Error(`${notice.where}: ${notice.message}`));
      },
    },
    restMs: REST_MS,
  });
  const stop = new AbortController();
  const failed = (thrown: unknown): void => {
    if (!life.isOver) bugs.push(thrown);
  };
  const watch = (event: GatewayEvent): void => {
    if (!life.isOver) told.gateway.push(event);
  };
  const hear = (notice: BotNotice): void => {
    if (!life.isOver) told.bot.push(notice);
  };
  const surroundings = { ...far, desk: engine.desk };
  const gateway = openGateway({
    ...surroundings,
    recent,
    clock: gatewayClock,
    portal: desk,
    bot: (events) =>
      takeBotEvents({ ...surroundings, worldOf: (bundle) => makeWorld({ bundle }), watch: hear }, events),
    readyToStart: readyToStart(engine.desk.rules, clock),
    watch,
  });
  engine.run(stop.signal).catch(failed);
  gateway.run(stop.signal).catch(failed);
  return {
    engine,
    caseCards,
    store: raw,
    client,
    gatewayClock,
    check: () => {
      if (bugs.length > 0) throw bugs[0];
    },
    kill: async () => {
      life.cut();
      await time.rest();
      await raw.close();
    },
  };
}

function clientOf(
  { portal, clock, chance, told, planted }: PortalGround,
  transport: Transport,
  life?: Life,
): PortalClient {
  const webhook = parseWebhook(`https://portal.test${portal.path(TECHNICAL_USER)}/`);
  if (!(webhook instanceof Webhook)) throw new Error(`no webhook: ${JSON.stringify(webhook)}`);
  return openClient({
    webhook,
    clock: life === undefined ? clock.exact : life.clock(clock.exact),
    chance,
    transport,
    watch: (event) => told.client.push(event),
    ...(planted?.client === undefined ? {} : { settings: planted.client }),
  });
}

/** A portal that does not answer is asked again, as whoever starts the daemon does. */
async function untilAnswered<Result>(clock: VirtualClock, ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof FarError) || attempt === MOST_ASKED) throw thrown;
      await clock.exact.until((clock.now + ASK_AGAIN_MS) as Instant, new AbortController().signal);
    }
  }
}

async function publish(store: Store, bundle: Bundle, clock: VirtualClock): Promise<void> {
  const known = await store.newest('bundle');
  if (known?.name === bundle.hash) return;
  const by: PersonId = brandId('petrov');
  await store.publish({ kind: 'bundle', name: bundle.hash, text: JSON.stringify(bundle), at: clock.now, by });
}
