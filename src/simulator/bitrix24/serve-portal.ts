// An open portal on a port, on loopback, by HTTP or HTTPS: for the webhooks of programs, and with pages for a browser.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Language } from '../../diagnostics/message.ts';
import type { Instant } from '../../domain/instant.ts';
import { readBody } from '../read-body.ts';
import type { OpenPortal } from './open-portal.ts';
import { openPages } from './pages/open-pages.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
import type { SeenRequest } from './seen-request.ts';

export type ServedOf = {
  /** 0: any free one. */
  readonly port: number;
  /** HTTPS with this certificate, for 127.0.0.1. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Pages for a browser at the same address, in this language unless a reader chooses another. */
  readonly pages?: Language;
  /** What the pages show as the time, and as the newest requests, the oldest first. */
  readonly now: () => Instant;
  readonly seen: () => readonly SeenRequest[];
};

export type ServedPortal = {
  /** Without a path: that of the pages. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** A body beyond this is not read: the portal takes files, but nobody's disk. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Listens until it is closed. Rejects with what the system says when the port cannot be had. */
export async function servePortal(portal: OpenPortal, of: ServedOf): Promise<ServedPortal> {
  const { port, tls, now, seen, pages: language } = of;
  const pages = language === undefined ? undefined : openPages(portal, { language, now, seen });
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
  return {
    address: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
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
