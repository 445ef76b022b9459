// The client over real connections on this machine: what a simulated base on a port answers, with and without TLS, and what is too much.
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/engine/system/system-clock.ts';
import { baseTransport } from '../../../src/onec/base/base-transport.ts';
import type { OneC } from '../../../src/onec/one-c.ts';
import { openOneC } from '../../../src/onec/open-one-c.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { keepBooks } from '../../../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../../../src/simulator/onec/sample/sample-sets.ts';
import type { StartedBase } from '../../../src/simulator/onec/start-base.ts';
import { startBase } from '../../../src/simulator/onec/start-base.ts';
import { accessTo, PASSWORD, SERVICE, simulatedMapping, USER, VARIANTS } from '../staged-one-c.ts';

const INN = '7707083893';
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function started(tls?: { readonly key: string; readonly cert: string }): Promise<StartedBase> {
  const base = await startBase({
    clock: systemClock(),
    chance: seededChance('base'),
    sets: sampleSets(),
    settings: { user: USER, password: PASSWORD },
    ...(tls === undefined ? {} : { tls }),
  });
  closing.push(base.close);
  return base;
}

async function listening(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
}

function oneC(
  address: string,
  options: { readonly ca?: string; readonly service?: boolean; readonly answerMs?: number } = {},
): OneC {
  return openOneC({
    access: accessTo(address),
    mapping: options.service === true ? SERVICE : simulatedMapping(),
    clock: systemClock(),
    transport: baseTransport(options.ca === undefined ? {} : { ca: options.ca }),
    settings: { attempts: 1, ...(options.answerMs === undefined ? {} : { answerMs: options.answerMs }) },
  });
}

const outcome = (onec: OneC): Promise<unknown> =>
  onec.find({ inn: INN }).then(
    ({ chosen }) => chosen.kind,
    (thrown: unknown) => Object(thrown).failure,
  );

describe.each(VARIANTS)('by %s', (variant) => {
  it('over HTTP on this machine a counterparty is found', async () => {
    const base = await started();
    const books = keepBooks(base.state, seededChance('books'));
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN, kpp: '773601001' });
    books.addDebt(key, 5);
    const found = await oneC(base.address, { service: variant === 'service' }).find({ inn: INN });
    expect([found.chosen, found.rows[0]?.kpp?.value, found.debts.length, found.unread]).toEqual([
      { kind: 'one', row: key },
      '773601001',
      1,
      [],
    ]);
  });
});

describe('a connection', () => {
  it('over TLS is trusted by its certificate alone', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: '1c' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const base = await started({ cert, key });
    expect(await outcome(oneC(base.address, { ca: cert }))).toBe('none');
    const asked = base.asked.length;
    expect(await outcome(oneC(base.address))).toMatchObject({ kind: 'not_arrived' });
    expect(base.asked).toHaveLength(asked);
  });

  it('to nobody, or that breaks off, is not there', async () => {
    const address = await listening((request) => request.socket.destroy());
    expect(await outcome(oneC(address))).toMatchObject({ kind: 'not_arrived', reason: 'no answer (ECONNRESET)' });
    await closing.pop()?.();
    expect(await outcome(oneC(address))).toMatchObject({ kind: 'not_arrived', reason: 'no answer (ECONNREFUSED)' });
  });

  it('is let go when no answer comes in time', async () => {
    let letGo: (() => void) | undefined;
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const address = await listening((request) => request.socket.on('close', () => letGo?.()));
    expect(await outcome(oneC(address, { answerMs: 200 }))).toMatchObject({ reason: 'no answer in time' });
    await isLetGo;
  });

  it('whose answer has no end is cut off', async () => {
    let sent = 0;
    const address = await listening((_, response) => {
      const piece = Buffer.alloc(1024 * 1024, ' ');
      const more = (): void => {
        sent += 1;
        if (sent < 200 && !response.destroyed) response.write(piece, more);
      };
      response.on('error', () => undefined);
      more();
    });
    expect(await outcome(oneC(address))).toEqual({ kind: 'refused', reason: 'an answer of more than 16 MB' });
    expect(sent).toBeLessThan(100);
  });

  it('unpacks nothing that it did not ask for', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, '{'));
    let accepted: string | undefined;
    const address = await listening((request, response) => {
      accepted = String(request.headers['accept-encoding'] ?? '');
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bomb);
    });
    expect(await outcome(oneC(address))).toMatchObject({
      kind: 'not_arrived',
      reason: expect.stringContaining('not understood'),
    });
    expect(accepted).not.toContain('gzip');
  });

  it('sends user and password in UTF-8, and blanks as %20', async () => {
    const heard: (string | undefined)[] = [];
    const row = { Ref_Key: 'a348aa8c-d629-11e5-0a9b-000c295e30eb', ИНН: INN };
    const address = await listening((request, response) => {
      heard.push(request.headers.authorization, request.url);
      response.end(JSON.stringify({ value: heard.length === 2 ? [row] : [] }));
    });
    await outcome(oneC(address));
    expect(heard[0]).toBe(`Basic ${Buffer.from(`${USER}:${PASSWORD}`, 'utf8').toString('base64')}`);
    expect(heard[3]).toMatch(/%20eq%20/);
    expect(heard.filter((_, index) => index % 2 === 1).join()).not.toContain('+');
  });
});
