// Health, readiness and metrics over HTTP, for the machine itself: a port of their own on loopback, reading only.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/** What a probe found; `told` is shown to whoever asked and holds no secrets. */
export type Probe = { readonly ok: boolean; readonly told: Readonly<Record<string, unknown>> };

export type WatchPages = {
  /** Whether the process works at all; if not, it should be started anew. */
  readonly health: () => Probe | Promise<Probe>;
  /** Whether it takes in what comes. */
  readonly ready: () => Probe | Promise<Probe>;
  readonly metrics: { readonly contentType: string; readonly text: () => Promise<string> };
};

export type WatchServer = {
  readonly port: number;
  /** Answers what has been asked, takes nothing new, and is gone after a second at most. */
  readonly close: () => Promise<void>;
};

export type WatchServerOptions = {
  /** 0: any that is free. */
  readonly port: number;
  readonly host?: '127.0.0.1' | '::1';
  /** Who does not answer by then is not well. */
  readonly mostMs?: number;
};

type Page = { readonly status: number; readonly type: string; readonly text: string; readonly allow?: string };

const JSON_TYPE = 'application/json; charset=utf-8';
const CLOSE_MS = 1000;

/** Rejects with what the system says when the port cannot be had. */
export async function serveWatch(
  pages: WatchPages,
  { port, host = '127.0.0.1', mostMs = 5000 }: WatchServerOptions,
): Promise<WatchServer> {
  const server = createServer(
    { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 5000 },
    (request, response) => void answer(pages, request, response, mostMs).catch(() => response.destroy()),
  );
  server.maxConnections = 32;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  // A socket that cannot be accepted is the asker's loss.
  server.on('error', () => undefined);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
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

async function answer(
  pages: WatchPages,
  request: IncomingMessage,
  response: ServerResponse,
  mostMs: number,
): Promise<void> {
  const page = await pageFor(pages, request, mostMs);
  response.writeHead(page.status, {
    'content-type': page.type,
    'content-length': Buffer.byteLength(page.text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(page.allow === undefined ? {} : { allow: page.allow }),
    // What came with a request that should have had nothing is not read.
    ...(page.status === 405 ? { connection: 'close' } : {}),
  });
  response.end(page.text);
}

function pageFor(pages: WatchPages, request: IncomingMessage, mostMs: number): Page | Promise<Page> {
  // A page of a browser that got here by a name of its own would be read by a stranger.
  if (!isLoopback(request.headers.host)) return plain(421, 'this port answers to localhost alone');
  if (request.method !== 'GET') return { ...plain(405, 'only GET'), allow: 'GET' };
  switch ((request.url ?? '').split('?', 1)[0]) {
    case '/health':
      return probed(pages.health, mostMs);
    case '/ready':
      return probed(pages.ready, mostMs);
    case '/metrics':
      return measured(pages.metrics, mostMs);
    default:
      return plain(404, 'there are /health, /ready and /metrics');
  }
}

function isLoopback(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

function plain(status: number, text: string): Page {
  return { status, type: 'text/plain; charset=utf-8', text: `${text}\n` };
}

async function probed(probe: WatchPages['health'], mostMs: number): Promise<Page> {
  const page = await inTime(async () => shown(await probe()), mostMs);
  return page ?? shown({ ok: false, told: { why: 'no answer' } });
}

function shown({ ok, told }: Probe): Page {
  const text = JSON.stringify({ ...told, status: ok ? 'ok' : 'failing' });
  return { status: ok ? 200 : 503, type: JSON_TYPE, text: `${text}\n` };
}

async function measured({ contentType, text }: WatchPages['metrics'], mostMs: number): Promise<Page> {
  const found = await inTime(text, mostMs);
  return found === undefined ? plain(503, 'no answer') : { status: 200, type: contentType, text: found };
}

/** Undefined for what fails or takes too long: why it failed is for the log, not for whoever asks. */
async function inTime<Found>(ask: () => Promise<Found>, mostMs: number): Promise<Found | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), mostMs);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
