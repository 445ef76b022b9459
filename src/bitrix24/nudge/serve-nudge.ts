// The portal's outgoing webhook: whoever knows its token may say that something has happened. What is said is not looked at.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

export type NudgeServer = {
  /** Where it listens. */
  readonly host: string;
  readonly port: number;
  /** Answers what has been asked, takes nothing new, and is gone after a second at most. */
  readonly close: () => Promise<void>;
};

export type NudgeOptions = {
  /** 0: any that is free. */
  readonly port: number;
  /** Loopback unless told otherwise: the portal reaches it through a proxy that speaks TLS. */
  readonly host?: string;
  /** The application token that the portal shows for the webhook. */
  readonly token: string;
  /** Called at once; never with anything of the request. */
  readonly nudge: () => void;
};

export const NUDGE_PATH = '/bitrix24/nudge';

/** The portal sends a few hundred bytes. */
const MOST_BYTES = 64 * 1024;
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const TOKEN = 'auth[application_token]';
const CLOSE_MS = 1000;

/** Rejects with what the system says when the port cannot be had, and for an empty token, which anybody knows. */
export async function serveNudge(options: NudgeOptions): Promise<NudgeServer> {
  const { port, host = '127.0.0.1', token } = options;
  if (token.trim() === '') throw new Error('the webhook has no token');
  const server = createServer(
    { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 5000 },
    (request, response) => void answer(options, request, response).catch(() => response.destroy()),
  );
  server.maxConnections = 64;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  // A socket that cannot be accepted is the asker's loss: the next look is seconds away.
  server.on('error', () => undefined);
  const address = server.address();
  const isKnown = typeof address === 'object' && address !== null;
  return {
    host: isKnown ? address.address : host,
    port: isKnown ? address.port : port,
    close: () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  const over = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(over);
}

async function answer(options: NudgeOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const status = await statusOf(options, request);
  const isRead = status === 200 || status === 403;
  response.writeHead(status, {
    'content-length': 0,
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'POST' } : {}),
    // A body that was not read to its end is not waited for.
    ...(isRead ? {} : { connection: 'close' }),
  });
  response.end();
}

async function statusOf({ token, nudge }: NudgeOptions, request: IncomingMessage): Promise<number> {
  if ((request.url ?? '').split('?', 1)[0] !== NUDGE_PATH) return 404;
  if (request.method !== 'POST') return 405;
  if (!FORM.test(request.headers['content-type'] ?? '')) return 415;
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return 413;
  const body = await bodyOf(request);
  if (body === undefined) return 413;
  const given = new URLSearchParams(body).getAll(TOKEN);
  if (given.length !== 1 || !isSame(given[0] ?? '', token)) return 403;
  nudge();
  return 200;
}

/** Undefined for one that is too long, whatever its length was said to be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part as Buffer);
    length += bytes.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** In a time that tells nothing of either, their lengths included. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
