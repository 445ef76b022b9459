// A simulated 1C base on a port of its own, on loopback, by HTTP or HTTPS.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readBody } from '../read-body.ts';
import type { BaseMessage, BaseReply } from './base-message.ts';
import type { BaseOptions, OpenBase } from './open-base.ts';
import { openBase } from './open-base.ts';

export type StartBaseOptions = BaseOptions & {
  /** Any free one unless told. */
  readonly port?: number;
  /** HTTPS with this certificate, for 127.0.0.1. */
  readonly tls?: { readonly key: string; readonly cert: string };
};

export type StartedBase = OpenBase & {
  /** As it goes into the settings: `http://127.0.0.1:1234/base`. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

const LARGEST_BODY = 1024 * 1024;

/**
 * Listens on loopback until it is closed.
 * @public `vizir simulator` and the demo run it.
 */
export async function startBase(options: StartBaseOptions): Promise<StartedBase> {
  const { port = 0, tls } = options;
  const base = openBase(options);
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    void serve(base, request, response);
  };
  const server = tls === undefined ? createHttpServer(handle) : createHttpsServer(tls, handle);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...base,
    address: `${origin}/${base.settings.publication}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function serve(base: OpenBase, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const message = await readMessage(request);
  const reply: BaseReply = message === undefined ? { kind: 'broken_off' } : await base.answer(message);
  if (reply.kind === 'broken_off') {
    request.socket.destroy();
    return;
  }
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}

/** Undefined when it is too large, or ends too early. */
async function readMessage(request: IncomingMessage): Promise<BaseMessage | undefined> {
  const body = await readBody(request, LARGEST_BODY);
  if (body === undefined) return undefined;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: Object.fromEntries(headers),
    body: body.toString('utf8'),
  };
}
