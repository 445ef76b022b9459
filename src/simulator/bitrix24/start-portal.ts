// The simulated portal on a port of its own, on loopback, by HTTP or HTTPS.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { seededChance } from '../chance/seeded-chance.ts';
import type { OpenPortal, PortalOptions } from './open-portal.ts';
import { openPortal } from './open-portal.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';

export type StartOptions = Partial<PortalOptions> & {
  /** Any free one unless told. */
  readonly port?: number;
  /** HTTPS with this certificate, for 127.0.0.1. */
  readonly tls?: { readonly key: string; readonly cert: string };
};

export type StartedPortal = Omit<OpenPortal, 'close'> & {
  /** Address of a person's webhook, with its secret. */
  readonly url: (userId: number) => string;
  readonly close: () => Promise<void>;
};

/** A body beyond this is not read: the portal takes files, but nobody's disk. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Listens on loopback until it is closed. The clock is the wall's unless told, and chance has a fixed seed. */
export async function startPortal(options: StartOptions = {}): Promise<StartedPortal> {
  const { port = 0, tls, clock = WALL_CLOCK, chance = fixedChance() } = options;
  const portal = openPortal({ ...options, clock, chance });
  const scheme = tls === undefined ? 'http' : 'https';
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void serve(portal, scheme, request, response);
  };
  const server = tls === undefined ? createHttpServer(handle) : createHttpsServer(tls, handle);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
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

async function serve(
  portal: OpenPortal,
  scheme: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const read = await readRequest(scheme, request);
  const answer: PortalResponse = read === undefined ? { kind: 'broken_off' } : await portal.answer(read);
  if (answer.kind === 'broken_off') {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

/** Undefined when it is too large, or ends too early. */
async function readRequest(scheme: string, request: IncomingMessage): Promise<PortalRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_BODY) return undefined;
    }
  } catch {
    return undefined;
  }
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: { ...Object.fromEntries(headers), 'x-forwarded-proto': scheme },
    body: Buffer.concat(chunks),
    from: request.socket.remoteAddress ?? '127.0.0.1',
  };
}
