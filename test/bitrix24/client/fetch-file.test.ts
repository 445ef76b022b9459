// Files from addresses that the portal gives: within the budget, from known hosts alone, and never written down.
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/bitrix24/client/file-name-of.ts';
import type { HttpAnswer, HttpRequest } from '../../../src/bitrix24/client/http-transport.ts';
import { TransportError, tooLarge } from '../../../src/bitrix24/client/http-transport.ts';
import type { FetchedFile, FetchOptions } from '../../../src/bitrix24/client/portal-call.ts';
import type { FarFailure } from '../../../src/engine/ports/far-error.ts';
import { SECRET, stagedClient } from './staged-client.ts';

const LINK = `https://portal.example/rest/7/${SECRET}/download/?token=disk%7CQWxsT3BlbmVk`;
const ASKED: FetchOptions = { urgency: 'bulk', mostBytes: 1000 };
const PDF = Buffer.from('%PDF-1.7');
const FOUND: HttpAnswer = {
  status: 200,
  text: '',
  bytes: PDF,
  disposition: "attachment; filename*=utf-8''%D0%A3%D1%81%D1%82%D0%B0%D0%B2.pdf",
};

function staged(...answers: ((request: HttpRequest) => HttpAnswer)[]) {
  const on = stagedClient({ settings: { hosts: ['cdn.example'] } });
  const requests: HttpRequest[] = [];
  on.portal.instead.push(
    ...answers.map((answer) => (request: HttpRequest) => {
      requests.push(request);
      return answer(request);
    }),
  );
  const fetched = (link = LINK): Promise<FetchedFile> => on.until(on.client.fetchFile(link, ASKED));
  const failed = (link = LINK): Promise<FarFailure> => on.failure(on.client.fetchFile(link, ASKED));
  return { ...on, requests, fetched, failed };
}

const moved =
  (location: string): (() => HttpAnswer) =>
  () => ({ status: 302, text: '', location });

describe('a file', () => {
  it('comes with its name, got as a browser would, with the limit of its size', async () => {
    const { fetched, requests } = staged(() => FOUND);
    expect(await fetched()).toEqual({ bytes: PDF, name: 'Устав.pdf' });
    expect(requests).toEqual([
      {
        url: LINK,
        headers: {
          accept: '*/*',
          'accept-language': 'ru,en;q=0.8',
          referer: 'https://portal.example/',
          'user-agent': 'vizir',
        },
        body: '',
        file: { mostBytes: 1000 },
        signal: expect.anything(),
      },
    ]);
  });

  it('stands with its size in the record, and its address nowhere', async () => {
    const { fetched, lines, events } = staged(() => FOUND);
    await fetched();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { request: 1, commands: [{ method: 'download', params: {} }] },
      { answer: 1, status: 200, body: { bytes: PDF.length } },
    ]);
    expect(JSON.stringify([lines, events])).not.toMatch(/QWxsT3BlbmVk|\/rest\//);
  });

  it('is never asked for at a host that nobody named, nor without TLS', async () => {
    for (const link of [
      'https://evil.example/f',
      'http://portal.example/f',
      'https://portal.example.evil.example/f',
      'no address',
    ]) {
      const { failed, requests, portal } = staged();
      const failure = await failed(link);
      expect(failure).toMatchObject({ kind: 'refused', reason: expect.stringContaining('do not allow') });
      expect([...requests, ...portal.seen]).toEqual([]);
    }
  });

  it('is followed once to a host that the settings name, and no further', async () => {
    const once = staged(moved('https://cdn.example/signed?x=1'), () => FOUND);
    expect(await once.fetched()).toMatchObject({ bytes: PDF });
    expect(once.requests.map(({ url }) => url)).toEqual([LINK, 'https://cdn.example/signed?x=1']);
    const near = staged(moved('/elsewhere'), () => FOUND);
    await near.fetched();
    expect(near.requests[1]?.url).toBe('https://portal.example/elsewhere');
    for (const place of ['https://evil.example/signed?x=1', 'http://cdn.example/f']) {
      const { failed, requests } = staged(moved(place), () => FOUND);
      const failure = await failed();
      expect(failure).toEqual({
        kind: 'refused',
        reason: `a file lies where the settings do not allow it to be fetched from: ${new URL(place).hostname}`,
      });
      expect(requests).toHaveLength(1);
    }
    const twice = staged(moved('https://cdn.example/a'), moved('https://cdn.example/b'), () => FOUND);
    expect(await twice.failed()).toMatchObject({ kind: 'refused' });
    expect(twice.requests).toHaveLength(2);
  });

  it('may lie under the address that the portal had before it moved, or under the new one', async () => {
    const { client, until, fetched, requests } = staged(
      moved('https://cdn.example/rest/'),
      () => ({ status: 200, text: '{"result":1}' }),
      () => FOUND,
      () => FOUND,
    );
    await until(client.call('profile', {}, { urgency: 'press', kind: 'read' }));
    await fetched();
    await fetched('https://cdn.example/f');
    expect(requests.map(({ url }) => new URL(url).hostname)).toEqual([
      'portal.example',
      'cdn.example',
      'portal.example',
      'cdn.example',
    ]);
  });

  it.each<[string, HttpAnswer | Error, string]>([
    ['is not there', { status: 404, text: '<html>' }, 'refused'],
    ['is a page for people', { status: 200, text: '', bytes: PDF, type: 'text/html; charset=UTF-8' }, 'refused'],
    ['is too large', tooLarge(1000), 'refused'],
    ['comes to no end', new TransportError('no answer (ECONNRESET)', true), 'not_arrived'],
    ['is behind a broken portal', { status: 502, text: '<html>' }, 'not_arrived'],
    ['is one too many', { status: 503, text: '{"error":"QUERY_LIMIT_EXCEEDED"}' }, 'throttled'],
    ['is one too many, says a proxy', { status: 429, text: '<html>' }, 'throttled'],
    ['is behind a revoked webhook', { status: 401, text: '{"error":"NO_AUTH_FOUND"}' }, 'locked_out'],
  ])('that %s', async (_, answer, kind) => {
    const { failed } = staged(() => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
    expect((await failed()).kind).toBe(kind);
  });

  it('that is an HTML page, and sent as a file, is one', async () => {
    const { fetched } = staged(() => ({ ...FOUND, type: 'text/html', disposition: 'attachment; filename=a.html' }));
    expect(await fetched()).toEqual({ bytes: PDF, name: 'a.html' });
  });

  it('takes its place in the budget of requests, and no batch', async () => {
    const { client, portal, until } = stagedClient({ settings: { mostWaitMs: 600_000, mostBulkInFlight: 6 } });
    for (let count = 0; count < 80; count += 1) {
      portal.instead.push(() => FOUND);
    }
    await until(Promise.all(Array.from({ length: 80 }, () => client.fetchFile(LINK, ASKED))));
    const [first, last] = [portal.seen[0]?.at ?? 0, portal.seen.at(-1)?.at ?? 0];
    expect(portal.seen).toHaveLength(80);
    // 35 at once (50 without the reserve for presses and for jitter), then two a second.
    expect(last - first).toBeGreaterThanOrEqual(20_000);
  });
});

it.each([
  [undefined, undefined],
  ['inline', undefined],
  ['attachment; filename="a b.pdf"', 'a b.pdf'],
  ["attachment; filename=x.pdf; filename*=UTF-8''%D0%90.pdf", 'А.pdf'],
  ["attachment; filename*=utf-8''%ZZ", undefined],
  ['attachment; filename="../../etc/passwd"', '.._.._etc_passwd'],
  ['attachment; filename=" "', undefined],
])('the name in %s is %s', (disposition, name) => {
  expect(fileNameOf(disposition)).toBe(name);
});
