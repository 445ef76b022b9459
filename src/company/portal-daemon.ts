// The daemon of a simulated company: the engine over its store, the desk and the gateway over the real client; one life of it.
import { CaseCards } from '../bitrix24/case-cards.ts';
import type { ClientEvent } from '../bitrix24/client/client-event.ts';
import type { ClientSettings } from '../bitrix24/client/client-settings.ts';
import type { Transport } from '../bitrix24/client/http-transport.ts';
import { openClient } from '../bitrix24/client/open-client.ts';
import type { PortalClient } from '../bitrix24/client/portal-call.ts';
import { parseWebhook, Webhook } from '../bitrix24/client/webhook.ts';
import { CardRows } from '../bitrix24/desk/card-rows.ts';
import type { BotNotice } from '../bitrix24/desk/in/bot/bot-surroundings.ts';
import { takeBotEvents } from '../bitrix24/desk/in/bot/take-bot-events.ts';
import type { GatewayEvent } from '../bitrix24/desk/in/gateway-event.ts';
import type { GatewaySettings } from '../bitrix24/desk/in/gateway-settings.ts';
import type { ReadyToStart } from '../bitrix24/desk/in/gateway-tools.ts';
import { openIntake } from '../bitrix24/desk/in/intake/open-intake.ts';
import { openPortalDesk } from '../bitrix24/desk/out/open-portal-desk.ts';
import { RecentFiles } from '../bitrix24/desk/recent-files.ts';
import { openGateway } from '../bitrix24/open-gateway.ts';
import type { PortalMap } from '../bitrix24/portal-map.ts';
import { provisionPortal } from '../bitrix24/provision/provision-portal.ts';
import { isPortalMap, readPortalMap } from '../bitrix24/provision/read-portal-map.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/engine.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { ReadContract } from '../engine/ports/contract-reader.ts';
import type { Counterparties } from '../engine/ports/counterparties.ts';
import { FarError } from '../engine/ports/far-error.ts';
import type { Mail } from '../engine/ports/mail.ts';
import type { Papers } from '../engine/ports/papers.ts';
import type { Portal } from '../engine/ports/portal.ts';
import type { Store } from '../engine/ports/store.ts';
import type { Stepped, Watch } from '../engine/watch/watch.ts';
import { silentWatch } from '../engine/watch/watch.ts';
import { watchAll } from '../engine/watch/watch-all.ts';
import type { World } from '../machine/world.ts';
import type { OpenPortal } from '../simulator/bitrix24/open-portal.ts';
import { portalTransport } from '../simulator/bitrix24/portal-transport.ts';
import type { SeededChance } from '../simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../simulator/clock/virtual-clock.ts';
import { simulatedPapers } from '../simulator/papers/simulated-papers.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { letterFor } from '../world/letter-for.ts';
import { makeWorld } from '../world/make-world.ts';
import { DozingClock } from './dozing-clock.ts';
import { Life, throughPass } from './life.ts';
import type { SetClock } from './set-clock.ts';

/** Of the settings: everything that is signed is signed with it. */
export const SECRET = 'a secret of the simulated company';
/** In whose name the webhook is. */
const TECHNICAL_USER = 1;
const MOST_ASKED = 20;
const ASK_AGAIN_MS = 10_000;
const REST_MS = 2477;

export type PortalGround = {
  readonly portal: OpenPortal;
  readonly clock: VirtualClock;
  readonly pollMs: number;
  /** Of the portal, as people's browsers know it. */
  readonly address: string;
  readonly rules: Bundle;
  readonly chance: SeededChance;
  readonly reading: EngineReading;
  readonly tell: Tell;
  readonly beside: Surroundings;
  readonly planted?: PlantedPortalBug;
  /** Of the daemon, where it is another one than everybody else's. */
  readonly setClock?: SetClock;
};

/** How contracts are read, and whether a case can begin with one: by the language of the rules. */
export type EngineReading = {
  readonly readContract: ReadContract;
  readonly readyToStart: (rules: () => Promise<Bundle | undefined>, clock: Pick<Clock, 'now'>) => ReadyToStart;
};

/** What else the daemon works with. */
export type Surroundings = {
  readonly papers?: Papers;
  /** Asked about new cards; `none`: the CRM alone is. Without a word nobody asks anything. */
  readonly counterparties?: Counterparties | 'none';
  /** Whether something stands there under way that will still be answered. */
  readonly isAtWork?: () => boolean;
  /** What letters are sent with; without it they are opened in a mail program. */
  readonly mail?: Mail;
  /** How often the gateway looks. */
  readonly gateway?: Partial<GatewaySettings>;
};

/** Shows that what must be true is held to: it is not true any more. */
export type PlantedPortalBug = {
  readonly desk?: (desk: Portal, portal: OpenPortal) => Portal;
  readonly transport?: (transport: Transport, portal: OpenPortal) => Transport;
  readonly client?: Partial<ClientSettings>;
};

/** Whoever listens to what the parts tell, in all lives of the daemon. */
export type Tell = {
  readonly client?: (event: ClientEvent) => void;
  readonly gateway?: (event: GatewayEvent) => void;
  readonly bot?: (notice: BotNotice) => void;
  /** Where the events came from that were worked on, and their names there. */
  readonly stepped?: (step: Stepped) => void;
  /** Everything that the engine tells of itself. */
  readonly engine?: Watch;
  /** What goes to the portal and comes from there, as `--record` writes it. */
  readonly record?: (line: string) => void;
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

async function mapOf({ clock, rules: bundle, address }: PortalGround, client: PortalClient): Promise<PortalMap> {
  const map = await readPortalMap({ client, clock: clock.exact, bundle, secret: SECRET, address });
  if (!isPortalMap(map)) throw new Error(`missing at the portal: ${map.missing.join(', ')}`);
  return map;
}

export async function openPortalDaemon(ground: PortalGround & { readonly file: string }): Promise<PortalDaemon> {
  const { clock: time, pollMs, portal, rules, chance, tell, file, beside, reading } = ground;
  const life = new Life(1);
  const { planted = {} } = ground;
  const own = (inner: Clock): Clock => ground.setClock?.over(inner) ?? inner;
  const through = planted.transport?.(portalTransport(portal), portal) ?? portalTransport(portal);
  const client = clientOf(ground, (request) => life.answerOf(() => through(request)), life);
  const map = await untilAnswered(time, () => mapOf(ground, client));
  const raw = openSqliteStore({ path: file });
  await publish(raw, rules, time);
  const store = throughPass(raw, (call) => life.answerOf(() => time.busy(call.run)));
  const clock = life.clock(own(time.polled(pollMs)));
  const gatewayClock = new DozingClock(clock, pollMs);
  const bugs: unknown[] = [];
  const caseCards = await CaseCards.load(raw);
  const far = { client, map, caseCards, notes: store, secret: SECRET, clock };
  const recent = new RecentFiles();
  const rows = new CardRows();
  const sound = openPortalDesk({ ...far, lettersFor: letterFor, recent, rows, ...mailOf(beside) });
  const desk = planted.desk?.(sound, portal) ?? sound;
  const engine = openEngine({
    store,
    portal: desk,
    papers: beside.papers ?? simulatedPapers({ clock: time.exact }),
    clock,
    chance,
    readContract: reading.readContract,
    watch: watchAll([
      tell.engine ?? silentWatch,
      {
        ...silentWatch,
        stepped: (step) => {
          if (!life.isOver) tell.stepped?.(step);
        },
        noticed: (notice) => {
          if (notice.what === 'bug') bugs.push(new Error(`${notice.where}: ${notice.message}`));
        },
      },
    ]),
    restMs: REST_MS,
  });
  const stop = new AbortController();
  const failed = (thrown: unknown): void => {
    if (!life.isOver) bugs.push(thrown);
  };
  const watch = (event: GatewayEvent): void => {
    if (!life.isOver) tell.gateway?.(event);
  };
  const hear = (notice: BotNotice): void => {
    if (!life.isOver) tell.bot?.(notice);
  };
  const worldOf = (bundle: Bundle): World => makeWorld({ bundle });
  const { counterparties } = beside;
  const asking = { worldOf, notes: store, secret: SECRET, clock };
  const intake = counterparties === undefined ? {} : { intake: openIntake({ ...asking, counterparties }) };
  const surroundings = { ...far, desk: engine.desk, ...intake };
  const gateway = openGateway({
    ...surroundings,
    recent,
    rows,
    clock: gatewayClock,
    portal: desk,
    bot: (events) =>
      takeBotEvents(
        {
          ...surroundings,
          worldOf,
          lettersFor: letterFor,
          hasMailbox: beside.mail !== undefined,
          watch: hear,
        },
        events,
      ),
    readyToStart: reading.readyToStart(engine.desk.rules, clock),
    watch,
    ...(beside.gateway === undefined ? {} : { settings: beside.gateway }),
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

function mailOf({ mail }: Surroundings): { readonly mail?: Mail } {
  return mail === undefined ? {} : { mail };
}

function clientOf(
  { portal, clock, chance, tell, planted, setClock }: PortalGround,
  transport: Transport,
  life?: Life,
): PortalClient {
  const webhook = parseWebhook(`https://portal.test${portal.path(TECHNICAL_USER)}/`);
  if (!(webhook instanceof Webhook)) throw new Error(`no webhook: ${JSON.stringify(webhook)}`);
  return openClient({
    webhook,
    clock: life === undefined ? clock.exact : life.clock(setClock?.over(clock.exact) ?? clock.exact),
    chance,
    transport,
    watch: (event) => tell.client?.(event),
    ...(tell.record === undefined ? {} : { record: tell.record }),
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
  const by = 'petrov' as PersonId;
  await store.publish({ kind: 'bundle', name: bundle.hash, text: JSON.stringify(bundle), at: clock.now, by });
}
