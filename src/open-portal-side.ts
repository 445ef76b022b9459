// The portal's side of the daemon: the client, the desk that does what the engine wants, and the gateway that brings in what people do.

import { CaseCards } from './bitrix24/case-cards.ts';
import type { ClientSurroundings } from './bitrix24/client/open-client.ts';
import { openClient } from './bitrix24/client/open-client.ts';
import type { PortalClient } from './bitrix24/client/portal-call.ts';
import type { Webhook } from './bitrix24/client/webhook.ts';
import { CardRows } from './bitrix24/desk/card-rows.ts';
import { takeBotEvents } from './bitrix24/desk/in/bot/take-bot-events.ts';
import type { GatewaySettings } from './bitrix24/desk/in/gateway-settings.ts';
import { openIntake } from './bitrix24/desk/in/intake/open-intake.ts';
import { openPortalDesk } from './bitrix24/desk/out/open-portal-desk.ts';
import { RecentFiles } from './bitrix24/desk/recent-files.ts';
import type { NudgeServer } from './bitrix24/nudge/serve-nudge.ts';
import { serveNudge } from './bitrix24/nudge/serve-nudge.ts';
import type { Gateway } from './bitrix24/open-gateway.ts';
import { openGateway } from './bitrix24/open-gateway.ts';
import type { PortalMap } from './bitrix24/portal-map.ts';
import type { MissingOnPortal } from './bitrix24/provision/read-portal-map.ts';
import { isPortalMap, readPortalMap } from './bitrix24/provision/read-portal-map.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Instant } from './domain/instant.ts';
import type { Clock } from './engine/ports/clock.ts';
import type { Counterparties } from './engine/ports/counterparties.ts';
import { FarError } from './engine/ports/far-error.ts';
import type { Mail } from './engine/ports/mail.ts';
import type { Portal } from './engine/ports/portal.ts';
import type { Log } from './engine/watch/open-log.ts';
import { logPortal } from './log-portal.ts';
import type { World } from './machine/world.ts';
import { readyToStart } from './ready-to-start.ts';
import type { Beside, BesideGround, DaemonOptions, PortalGround } from './run-daemon.ts';
import { ServeTrouble } from './serve-trouble.ts';
import { letterFor } from './world/letter-for.ts';
import { makeWorld } from './world/make-world.ts';

export type PortalSide = {
  readonly webhook: Webhook;
  readonly secret: string;
  readonly client?: ClientSurroundings['settings'];
  readonly gateway?: Partial<GatewaySettings>;
  /** Where the portal's outgoing webhook is awaited, if there is one. */
  readonly nudge?: { readonly host: string; readonly port: number; readonly token: string };
  /** What letters are sent with, once a mailbox is set. */
  readonly mail?: Mail;
  /** Asked about new cards; `none`: the CRM alone is. Without a word nobody asks anything. */
  readonly counterparties?: Counterparties | 'none';
  readonly record?: (line: string) => void;
};

/** How often it is looked whether the portal still has what the newest rules need, in milliseconds. */
const RULES_MS = 30_000;
/** How long a portal that does not answer at the start is left in peace, in milliseconds. */
const AGAIN_MS = 15_000;

type Far = {
  readonly client: PortalClient;
  /** One object, filled anew when the rules change: whoever holds it sees what is. */
  readonly map: PortalMap;
  readonly caseCards: CaseCards;
  readonly portal: Portal;
  readonly recent: RecentFiles;
  readonly rows: CardRows;
  readonly rulesSeen: { hash: string; missing: readonly string[] };
};

/** For `runDaemon`. The start rejects with a `ServeTrouble` when somebody has to see to the portal or the rules first. */
export function openPortalSide(side: PortalSide): Pick<DaemonOptions, 'portal' | 'beside'> {
  let far: Far | undefined;
  return {
    portal: async (ground) => {
      far = await openFar(side, ground);
      return far.portal;
    },
    beside: (ground) => {
      if (far === undefined) throw new Error('the portal is opened first');
      return besideOf(side, far, ground);
    },
  };
}

async function openFar(side: PortalSide, { notes, clock, chance, rules, log }: PortalGround): Promise<Far> {
  const { webhook, secret, record, client: settings } = side;
  const client = openClient({
    webhook,
    clock,
    chance,
    watch: logPortal(log).client,
    ...(settings === undefined ? {} : { settings }),
    ...(record === undefined ? {} : { record }),
  });
  const bundle = await rules();
  if (bundle === undefined) throw new ServeTrouble({ why: 'no_rules' });
  const read = await patientMap(() => mapOf(side, { client, clock, bundle }), clock, log);
  if (!isPortalMap(read)) throw new ServeTrouble({ why: 'not_provisioned', missing: read.missing });
  const map = { ...read };
  const caseCards = await CaseCards.load(notes);
  const recent = new RecentFiles();
  const rows = new CardRows();
  const portal = openPortalDesk({
    client,
    map,
    caseCards,
    notes,
    secret,
    clock,
    lettersFor: letterFor,
    recent,
    rows,
    ...(side.mail === undefined ? {} : { mail: side.mail }),
  });
  return { client, map, caseCards, portal, recent, rows, rulesSeen: { hash: bundle.hash, missing: [] } };
}

function mapOf(
  { secret, webhook }: PortalSide,
  around: { readonly client: PortalClient; readonly clock: Clock; readonly bundle: Bundle },
): Promise<PortalMap | MissingOnPortal> {
  return readPortalMap({ ...around, secret, address: webhook.origin });
}

/** A portal that is away is waited for: whoever restarts us would find it away as well. */
async function patientMap<Result>(read: () => Promise<Result>, clock: Clock, log: Log): Promise<Result> {
  for (;;) {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof FarError)) throw thrown;
      const { kind, reason } = thrown.failure;
      if (kind === 'refused' || kind === 'locked_out') {
        throw new ServeTrouble({ why: 'portal_refuses', reason }, { cause: thrown });
      }
      log.warn('the portal does not answer yet', { reason });
      await clock.until((clock.now() + AGAIN_MS) as Instant, new AbortController().signal);
    }
  }
}

function besideOf(side: PortalSide, far: Far, ground: BesideGround): Beside {
  const { secret, gateway: settings } = side;
  const { desk, notes, clock, log } = ground;
  const { client, map, caseCards, portal } = far;
  const watches = logPortal(log);
  const worldOf = (bundle: Bundle): World => makeWorld({ bundle });
  const { counterparties } = side;
  const asking = { worldOf, notes, secret, clock };
  const intake = counterparties === undefined ? {} : { intake: openIntake({ ...asking, counterparties }) };
  const around = { client, map, caseCards, notes, desk, secret, clock, ...intake };
  const gateway = openGateway({
    ...around,
    portal,
    recent: far.recent,
    rows: far.rows,
    bot: (events) =>
      takeBotEvents(
        {
          ...around,
          worldOf,
          lettersFor: letterFor,
          hasMailbox: side.mail !== undefined,
          watch: watches.bot,
        },
        events,
      ),
    readyToStart: readyToStart(desk.rules, clock),
    watch: watches.gateway,
    ...(settings === undefined ? {} : { settings }),
  });
  return {
    run: async (signal) => {
      const nudging = await openNudge(side, gateway, log);
      try {
        await Promise.all([gateway.run(signal), followRules({ side, far, ground }, signal)]);
      } finally {
        await nudging?.close();
      }
    },
    ready: () => {
      const { state, silentForMs } = gateway.health();
      const { missing } = far.rulesSeen;
      return {
        ok: state === 'running' && silentForMs === undefined,
        told: {
          gateway: state,
          ...(silentForMs === undefined ? {} : { silent_for_ms: silentForMs }),
          ...(missing.length === 0 ? {} : { not_provisioned: missing }),
        },
      };
    },
  };
}

async function openNudge(
  { nudge }: PortalSide,
  gateway: Pick<Gateway, 'nudge'>,
  log: Log,
): Promise<NudgeServer | undefined> {
  if (nudge === undefined) return undefined;
  const server = await serveNudge({ ...nudge, nudge: () => gateway.nudge() });
  log.info('the outgoing webhook is awaited', { host: server.host, port: server.port });
  return server;
}

type Following = { readonly side: PortalSide; readonly far: Far; readonly ground: BesideGround };

/** Newer rules may have stages and options that the map does not: it is read again, and what is missing is said. */
async function followRules(following: Following, signal: AbortSignal): Promise<void> {
  const { clock, log } = following.ground;
  while (!signal.aborted) {
    await clock.until((clock.now() + RULES_MS) as Instant, signal);
    if (signal.aborted) return;
    try {
      await fitMap(following);
    } catch (thrown) {
      if (!(thrown instanceof FarError)) throw thrown;
      log.warn('the portal was not asked whether it fits the rules', { reason: thrown.failure.reason });
    }
  }
}

async function fitMap({ side, far, ground: { desk, clock, log } }: Following): Promise<void> {
  const bundle = await desk.rules();
  const { hash, missing } = far.rulesSeen;
  if (bundle === undefined || (bundle.hash === hash && missing.length === 0)) return;
  const read = await mapOf(side, { client: far.client, clock, bundle });
  far.rulesSeen.hash = bundle.hash;
  far.rulesSeen.missing = isPortalMap(read) ? [] : read.missing;
  if (isPortalMap(read)) Object.assign(far.map, read);
  else if (bundle.hash !== hash) {
    log.error('the portal lacks what the newest rules need: vizir provision --apply', {
      missing: read.missing.join(', '),
    });
  }
}
