// The simulated portal on a port of its own, on loopback, by HTTP or HTTPS.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Language } from '../../diagnostics/message.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { seededChance } from '../chance/seeded-chance.ts';
import { readBody } from '../read-body.ts';
import type { OpenPortal, PortalOptions } from './open-portal.ts';
import { openPortal } from './open-portal.ts';
import { openPages } from './pages/open-pages.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
import type { SeenRequest } from './seen-request.ts';

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

/** A body beyond this is not read: the portal takes files, but nobody's disk. */
const LARGEST_BODY = 64 * 1024 * 1024;

/**
 * Listens on loopback until it is closed. The clock is the wall's unless told, and chance has a fixed seed. Rejects with what the system
 * says when the port cannot be had.
 */
export async function startPortal(options: StartOptions = {}): Promise<StartedPortal> {
  const { port = 0, tls, clock = WALL_CLOCK, chance = fixedChance() } = options;
  const seen = recentRequests(options.seen);
  const portal = openPortal({ ...options, clock, chance, ...(options.pages === undefined ? {} : { seen: seen.add }) });
  const language = options.pages;
  const pages =
    language === undefined ? undefined : openPages(portal, { language, now: () => clock.now(), seen: () => seen.list });
  // Whatever is not asked of a webhook is asked by a browser.
  const answer = async (request: PortalRequest): Promise<PortalResponse> =>
    pages === undefined || request.url.startsWith('/rest/') ? await portal.answer(request) : pages(request);
  const scheme = tls === undefined ? 'http' : 'https';
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void serve(answer, scheme, request, response);
  };
  const server = tls === undefined ? createHttpServer(handle) : createHttpsServer(tls, handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
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

async function serve(
  answerTo: (request: PortalRequest) => Promise<PortalResponse>,
  scheme: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const read = await readRequest(scheme, request);
  const answer: PortalResponse = read === undefined ? { kind: 'broken_off' } : await answerTo(read);
  if (answer.kind === 'broken_off') {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  const length = answer.headers['content-length'];
  if (length === undefined || Number(length) === Buffer.byteLength(answer.body)) response.end(answer.body);
  // It breaks off: less comes than was announced.
  else response.write(answer.body, () => request.socket.destroy());
}

/** Undefined when it is too large, or ends too early. */
async function readRequest(scheme: string, request: IncomingMessage): Promise<PortalRequest | undefined> {
  const body = await readBody(request, LARGEST_BODY);
  if (body === undefined) return undefined;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: { ...Object.fromEntries(headers), 'x-forwarded-proto': scheme },
    body,
    from: request.socket.remoteAddress ?? '127.0.0.1',
  };
}
