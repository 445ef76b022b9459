// The simulated portal on a port of its own, on loopback, by HTTP or HTTPS.
import type { Language } from '../../diagnostics/message.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { seededChance } from '../chance/seeded-chance.ts';
import type { OpenPortal, PortalOptions } from './open-portal.ts';
import { openPortal } from './open-portal.ts';
import type { SeenRequest } from './seen-request.ts';
import { servePortal } from './serve-portal.ts';

export type StartOptions = Partial<PortalOptions> & {
  /** Any free one unless told. */
  readonly port?: number;
  /** HTTPS with this certificate, for 127.0.0.1. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Pages for a browser at the same address, in this language unless a reader chooses another. */
  readonly pages?: Language;
};

export type StartedPortal = Omit<OpenPortal, 'close'> & {
  /** Without a path: that of the pages. */
  readonly address: string;
  /** Address of a person's webhook, with its secret. */
  readonly url: (userId: number) => string;
  readonly close: () => Promise<void>;
};

/**
 * Listens on loopback until it is closed. The clock is the wall's unless told, and chance has a fixed seed. Rejects with what the system
 * says when the port cannot be had.
 */
export async function startPortal(options: StartOptions = {}): Promise<StartedPortal> {
  const { port = 0, tls, clock = WALL_CLOCK, chance = fixedChance() } = options;
  const seen = recentRequests(options.seen);
  const portal = openPortal({ ...options, clock, chance, ...(options.pages === undefined ? {} : { seen: seen.add }) });
  const language = options.pages;
  const served = await servePortal(portal, {
    port,
    now: () => clock.now(),
    seen: () => seen.list,
    ...(language === undefined ? {} : { pages: language }),
    ...(tls === undefined ? {} : { tls }),
  });
  const { address } = served;
  return {
    address,
    answer: portal.answer,
    get state() {
      return portal.state;
    },
    path: portal.path,
    settings: portal.settings,
    byHand: portal.byHand,
    spent: portal.spent,
    url: (userId) => `${address}${portal.path(userId)}/`,
    close: () => {
      portal.close();
      return served.close();
    },
  };
}

function fixedChance(): Chance {
  return seededChance('portal');
}

const MOST_SEEN = 500;

const WALL_CLOCK: Clock = {
  now: () => Date.now() as Instant,
  until: (at, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, at - Date.now()));
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    }),
};

/** The newest requests, for a page that shows them. */
function recentRequests(also: StartOptions['seen']) {
  const list: SeenRequest[] = [];
  return {
    list,
    add: (request: SeenRequest): void => {
      also?.(request);
      list.push(request);
      if (list.length > MOST_SEEN) list.shift();
    },
  };
}
