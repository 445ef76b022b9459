// The portal's outgoing webhook: nobody without the token wakes anything, and nothing that is sent is taken from it.
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { NudgeServer } from '../../src/bitrix24/nudge/serve-nudge.ts';
import { NUDGE_PATH, serveNudge } from '../../src/bitrix24/nudge/serve-nudge.ts';

const TOKEN = '51856fefc120afa4b628cc82d3935cce';
let server: NudgeServer | undefined;
let nudges: unknown[][] = [];

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(): Promise<number> {
  nudges = [];
  server = await serveNudge({ port: 0, token: TOKEN, nudge: (...args: unknown[]) => nudges.push(args) });
  return server.port;
}

type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

function send(port: number, { method = 'POST', path = NUDGE_PATH, type, body = '', headers = {} }: Sent) {
  const contentType = type ?? 'application/x-www-form-urlencoded';
  return new Promise<{
    readonly status: number;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
  }>((resolve, reject) => {
    const sending = request(
      { port, host: '127.0.0.1', method, path, headers: { 'content-type': contentType, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (part) => {
          text += String(part);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

function form(token: string, more = ''): string {
  return `event=ONCRMDYNAMICITEMUPDATE&data[FIELDS][ID]=24&ts=1723538517&auth%5Bapplication_token%5D=${token}${more}`;
}

test('the form of the portal with its token wakes the gateway, and is answered with nothing', async () => {
  const port = await serve();
  const answer = await send(port, { body: form(TOKEN) });
  expect(answer).toMatchObject({ status: 200, body: '' });
  expect(nudges).toEqual([[]]);
});

test('only the token wakes: nothing of what is said reaches the gateway', async () => {
  const port = await serve();
  await send(port, { body: form(TOKEN, '&data[FIELDS][STAGE_ID]=DT1030_9:SUCCESS&__proto__[x]=1') });
  expect(nudges).toEqual([[]]);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test.each([
  ['no token', 'event=ONCRMDYNAMICITEMUPDATE'],
  ['an empty token', form('')],
  ['another token', form('51856fefc120afa4b628cc82d3935ccf')],
  ['a longer one', form(`${TOKEN}0`)],
  ['the beginning of it', form(TOKEN.slice(0, 31))],
  ['two tokens, one of them right', form(`wrong&auth[application_token]=${TOKEN}`)],
  ['the token as a list', `auth[application_token][]=${TOKEN}`],
  ['the token under another name', `auth[access_token]=${TOKEN}`],
  ['JSON under the name of a form', JSON.stringify({ auth: { application_token: TOKEN } })],
])('%s is turned away', async (_, body) => {
  const port = await serve();
  expect((await send(port, { body })).status).toBe(403);
  expect(nudges).toEqual([]);
});

test.each([
  ['a token in the address', { path: `${NUDGE_PATH}?auth[application_token]=${TOKEN}`, body: '' }, 403],
  ['another path', { path: '/', body: form(TOKEN) }, 404],
  ['a path that only begins so', { path: `${NUDGE_PATH}/more`, body: form(TOKEN) }, 404],
  ['GET', { method: 'GET' }, 405],
  ['PUT', { method: 'PUT', body: form(TOKEN) }, 405],
  ['OPTIONS', { method: 'OPTIONS' }, 405],
  ['JSON', { type: 'application/json', body: '{}' }, 415],
  ['a file', { type: 'multipart/form-data; boundary=x', body: '--x--' }, 415],
  ['no kind of content', { type: '', body: form(TOKEN) }, 415],
  ['more than 64 KB', { body: form(TOKEN, `&x=${'a'.repeat(65 * 1024)}`) }, 413],
] as const)('%s is answered with a status alone', async (_, sent, status) => {
  const port = await serve();
  const answer = await send(port, sent);
  expect(answer).toMatchObject({ status, body: '' });
  if (status === 405) expect(answer.headers['allow']).toBe('POST');
  expect(nudges).toEqual([]);
});

test('a body without end is cut off, though its length was never said', async () => {
  const port = await serve();
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST ${NUDGE_PATH} HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n`,
      );
      const part = 'a'.repeat(8192);
      for (let sent = 0; sent < 10; sent += 1) socket.write(`${part.length.toString(16)}\r\n${part}\r\n`);
    });
    let text = '';
    socket.on('data', (bytes) => {
      text += String(bytes);
      if (text.includes('\r\n\r\n')) socket.end();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(nudges).toEqual([]);
});

test('it answers at loopback unless told otherwise, and not without a token', async () => {
  await serve();
  expect(server?.host).toBe('127.0.0.1');
  await expect(serveNudge({ port: 0, token: ' ', nudge: () => undefined })).rejects.toThrow('no token');
});
