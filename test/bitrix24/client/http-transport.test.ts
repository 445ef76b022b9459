// The client over real connections on this machine, with and without TLS: what a connection tells of whether something was sent.

import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, it } from 'vitest';
import { httpTransport } from '../../../src/bitrix24/client/http-transport.ts';
import { openClient } from '../../../src/bitrix24/client/open-client.ts';
import type { CallKind, PortalClient } from '../../../src/bitrix24/client/portal-call.ts';
import { parseWebhook, Webhook } from '../../../src/bitrix24/client/webhook.ts';
import { systemClock } from '../../../src/engine/system/system-clock.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function clientOf(address: string, options: { readonly ca?: string; readonly answerMs?: number } = {}): PortalClient {
  const webhook = parseWebhook(`${address}/rest/1/abcd1234/`);
  if (!(webhook instanceof Webhook)) throw new Error(webhook);
  return openClient({
    webhook,
    clock: systemClock(),
    chance: seededChance('http'),
    transport: httpTransport(options.ca === undefined ? {} : { ca: options.ca }),
    settings: { hosts: ['127.0.0.1'], ...(options.answerMs === undefined ? {} : { answerMs: options.answerMs }) },
  });
}

const asked = (client: PortalClient, kind: CallKind): Promise<unknown> =>
  client.call('crm.item.add', { fields: { title: 'Договор № 1' } }, { urgency: 'press', kind }).then(
    ({ result }) => result,
    (thrown: unknown) => Object(thrown).failure?.kind,
  );

/** Answers with what was asked. */
const echo: RequestListener = (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString());
    const { method, url, headers } = request;
    const { connection, 'content-type': type } = headers;
    response.end(JSON.stringify({ result: { method, url, type, connection, body } }));
  });
};

const ECHOED = {
  method: 'POST',
  url: '/rest/1/abcd1234/crm.item.add',
  type: 'application/json',
  connection: 'close',
  body: { fields: { title: 'Договор № 1' } },
};

const certificate = async () =>
  generate([{ name: 'commonName', value: 'portal' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });

describe('over HTTP on this machine', () => {
  it('what is asked arrives as JSON, and the answer comes back', async () => {
    const port = await listening(createServer(echo));
    expect(await asked(clientOf(`http://127.0.0.1:${port}`), 'create')).toEqual(ECHOED);
  });

  it('nobody who listens: it did not arrive', async () => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await asked(clientOf(`http://127.0.0.1:${port}`), 'create')).toBe('not_arrived');
  });

  it('a connection that ends after the sending: it may have been done', async () => {
    const port = await listening(createServer((request) => request.socket.destroy()));
    const client = clientOf(`http://127.0.0.1:${port}`);
    expect(await asked(client, 'create')).toBe('unknown');
    expect(await asked(client, 'read')).toBe('not_arrived');
  });

  it('an answer that breaks off: it may have been done', async () => {
    const port = await listening(
      createServer((request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"result":');
        setTimeout(() => request.socket.destroy(), 20);
      }),
    );
    expect(await asked(clientOf(`http://127.0.0.1:${port}`), 'write')).toBe('unknown');
  });

  it('no answer in time: it may have been done, and the connection is let go', async () => {
    let closed: (() => void) | undefined;
    const letGo = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const port = await listening(createServer((request) => request.socket.on('close', () => closed?.())));
    expect(await asked(clientOf(`http://127.0.0.1:${port}`, { answerMs: 200 }), 'create')).toBe('unknown');
    await letGo;
  });

  it('a redirect to a named host is followed with the whole request', async () => {
    const target = await listening(createServer(echo));
    const port = await listening(
      createServer((request, response) => {
        request.resume();
        response.writeHead(302, { location: `http://127.0.0.1:${target}/anything` }).end();
      }),
    );
    expect(await asked(clientOf(`http://127.0.0.1:${port}`), 'create')).toEqual(ECHOED);
  });
});

describe('a file', () => {
  const ALL_BYTES = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256));
  const serving: RequestListener = ({ method, headers }, response) => {
    const disposition = `attachment; filename="${method}-${headers['user-agent']}-${headers.accept}.bin"`;
    response.writeHead(200, { 'content-disposition': disposition });
    // In two parts: how long it is nobody says before.
    response.write(ALL_BYTES.subarray(0, 600));
    setTimeout(() => response.end(ALL_BYTES.subarray(600)), 5);
  };

  it('comes byte by byte, got and not posted', async () => {
    const port = await listening(createServer(serving));
    const client = clientOf(`http://127.0.0.1:${port}`);
    const file = await client.fetchFile(`http://127.0.0.1:${port}/f`, { urgency: 'press', mostBytes: 1024 });
    expect(Buffer.from(file.bytes).equals(ALL_BYTES)).toBe(true);
    expect(file.name).toBe('GET-vizir-*_*.bin');
  });

  it('is asked for once, on a connection of its own', async () => {
    const seen: (string | undefined)[] = [];
    const port = await listening(
      createServer((request) => {
        seen.push(request.headers.connection);
        request.socket.destroy();
      }),
    );
    const client = clientOf(`http://127.0.0.1:${port}`);
    await expect(
      client.fetchFile(`http://127.0.0.1:${port}/f`, { urgency: 'press', mostBytes: 10 }),
    ).rejects.toMatchObject({ failure: { kind: 'not_arrived' } });
    expect(seen).toEqual(['close']);
  });

  it('beyond the limit is refused, whether or not its length is said', async () => {
    const port = await listening(createServer(serving));
    const told = await listening(createServer((_, response) => response.end(ALL_BYTES)));
    for (const at of [port, told]) {
      const client = clientOf(`http://127.0.0.1:${at}`);
      await expect(
        client.fetchFile(`http://127.0.0.1:${at}/f`, { urgency: 'press', mostBytes: 1023 }),
      ).rejects.toMatchObject({ failure: { kind: 'refused', reason: 'an answer of more than 1023 bytes' } });
    }
  });
});

describe('over HTTPS', () => {
  it('with a certificate that is trusted it works', async () => {
    const { cert, private: key } = await certificate();
    const port = await listening(createTlsServer({ cert, key }, echo));
    expect(await asked(clientOf(`https://127.0.0.1:${port}`, { ca: cert }), 'create')).toEqual(ECHOED);
  });

  it('with one that is not, nothing is sent', async () => {
    const { cert, private: key } = await certificate();
    let requests = 0;
    const count: RequestListener = () => {
      requests += 1;
    };
    const port = await listening(createTlsServer({ cert, key }, count));
    expect(await asked(clientOf(`https://127.0.0.1:${port}`), 'create')).toBe('not_arrived');
    expect(requests).toBe(0);
  });

  it('where there is no TLS, nothing is sent', async () => {
    const port = await listening(createTcpServer((socket) => socket.destroy()));
    expect(await asked(clientOf(`https://127.0.0.1:${port}`), 'create')).toBe('not_arrived');
  });

  it('a name that nobody knows: it did not arrive', async () => {
    expect(await asked(clientOf('https://portal.invalid'), 'create')).toBe('not_arrived');
  });
});
