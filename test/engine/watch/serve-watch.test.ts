// The port for machines: three pages, on loopback only, reading only, and always an answer.

import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { WatchPages, WatchServer, WatchServerOptions } from '../../../src/engine/watch/serve-watch.ts';
import { serveWatch } from '../../../src/engine/watch/serve-watch.ts';

const PAGES: WatchPages = {
  health: () => ({ ok: true, told: { steps: 12 } }),
  ready: () => Promise.resolve({ ok: false, told: { why: 'store', code: 'disk_full' } }),
  metrics: { contentType: 'text/plain; version=0.0.4; charset=utf-8', text: () => Promise.resolve('vizir_x 1\n') },
};

const servers: WatchServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(pages: Partial<WatchPages> = {}, options: Partial<WatchServerOptions> = {}): Promise<number> {
  const server = await serveWatch({ ...PAGES, ...pages }, { port: 0, ...options });
  servers.push(server);
  return server.port;
}

type Told = { readonly status: number; readonly headers: Record<string, unknown>; readonly text: string };

function ask(port: number, path: string, more: { method?: string; host?: string; body?: string } = {}): Promise<Told> {
  const { method = 'GET', host = `localhost:${port}`, body } = more;
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers: { host }, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asking.on('error', reject).end(body);
  });
}

test('health, readiness and metrics', async () => {
  const port = await serving();
  expect(await ask(port, '/health')).toMatchObject({ status: 200, text: '{"steps":12,"status":"ok"}\n' });
  expect(await ask(port, '/ready?verbose')).toMatchObject({
    status: 503,
    text: '{"why":"store","code":"disk_full","status":"failing"}\n',
  });
  expect(await ask(port, '/metrics')).toMatchObject({
    status: 200,
    text: 'vizir_x 1\n',
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  });
});

test('there are no other pages, and nothing but reading', async () => {
  const port = await serving();
  for (const path of ['/', '/metrics/', '/health/..', '//health', '/%68ealth']) {
    expect(await ask(port, path)).toMatchObject({ status: 404 });
  }
  for (const method of ['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
    expect(await ask(port, '/health', { method })).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  }
  const big = await ask(port, '/health', { method: 'POST', body: 'x'.repeat(100_000) });
  expect(big).toMatchObject({ status: 405, headers: { connection: 'close' } });
});

test('whoever comes by another name gets nothing', async () => {
  const port = await serving();
  for (const host of ['127.0.0.1', `127.0.0.1:${port}`, 'LOCALHOST', `[::1]:${port}`]) {
    expect(await ask(port, '/health', { host })).toMatchObject({ status: 200 });
  }
  for (const host of ['vizir.example', 'localhost.example', '127.0.0.1.example', 'localhost:1@example', '10.0.0.1']) {
    expect((await ask(port, '/metrics', { host })).status, host).toBe(421);
  }
});

test('a probe that throws is not well, and does not say why', async () => {
  const broken = (): never => {
    throw new Error('password=abc');
  };
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  const metrics = { ...PAGES.metrics, text: () => Promise.reject(new Error('password=abc')) };
  const port = await serving({ health: broken, ready: () => ({ ok: true, told: loop }), metrics });
  const nothing = { status: 503, text: '{"why":"no answer","status":"failing"}\n' };
  expect(await ask(port, '/health')).toMatchObject(nothing);
  expect(await ask(port, '/ready')).toMatchObject(nothing);
  expect(await ask(port, '/metrics')).toMatchObject({ status: 503, text: 'no answer\n' });
});

test('a probe that does not answer is not well', async () => {
  const port = await serving({ health: () => new Promise(() => undefined) }, { mostMs: 10 });
  expect(await ask(port, '/health')).toMatchObject({ status: 503 });
});

/** What comes back for these very bytes. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    let text = '';
    socket.on('data', (part) => {
      text += String(part);
    });
    socket.on('close', () => resolve(text));
  });
}

test('what is no request is turned away, and so is one without a host', async () => {
  const port = await serving();
  expect(await say(port, `GET /health HTTP/1.1\r\nx: ${'y'.repeat(9000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await say(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await say(port, 'GET /health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
  expect(await ask(port, '/health')).toMatchObject({ status: 200 });
});

test('a port that is taken is refused, and is free again after closing', async () => {
  const port = await serving();
  await expect(serveWatch(PAGES, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await servers.pop()?.close();
  expect(await serving({}, { port })).toBe(port);
});

test('closing answers what was asked, and waits for nobody who keeps a connection', async () => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let arrived: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const health = async () => {
    arrived();
    await asked;
    return { ok: true, told: {} };
  };
  const port = await serving({ health });
  const idle = connect(port, '127.0.0.1').on('error', () => undefined);
  await new Promise((resolve) => idle.once('connect', resolve));
  const told = ask(port, '/health');
  await arrival;
  const closed = servers.pop()?.close();
  answer();
  expect(await told).toMatchObject({ status: 200 });
  await closed;
  await expect(ask(port, '/health')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  idle.destroy();
});
