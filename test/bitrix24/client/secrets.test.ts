// The webhook's code, tokens and addresses of files reach no error, no record and no event.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseWebhook, Webhook } from '../../../src/bitrix24/client/webhook.ts';
import { SECRET, stagedClient } from './staged-client.ts';

const TOKEN = 'botTok3nOfOurs';
const FILE = 'https://portal.example/disk/get?auth=abcdef&token=disk%7CQ';

describe('secrets', () => {
  it('of the address, of the parameters and of the answers stand in no line of the record', async () => {
    const { client, lines, until } = stagedClient({
      work: () => ({
        result: {
          DOWNLOAD_URL: FILE,
          urlMachine: FILE,
          note: `see ${FILE} or https://p.example/rest/7/${SECRET}/x`,
          ID: '5',
        },
      }),
    });
    await until(client.call('disk.file.get', { id: 5, botToken: TOKEN }, { urgency: 'bulk', kind: 'create' }));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        at: '2026-05-04T09:00:00.000Z',
        request: 1,
        commands: [{ method: 'disk.file.get', params: { id: 5, botToken: '***' }, urgency: 'bulk' }],
      },
      {
        at: '2026-05-04T09:00:00.000Z',
        answer: 1,
        status: 200,
        body: {
          result: {
            DOWNLOAD_URL: '***',
            urlMachine: '***',
            note: 'see https://portal.example/disk/get?auth=***&token=*** or https://p.example/rest/7/***/x',
            ID: '5',
          },
          time: expect.anything(),
        },
      },
    ]);
  });

  it('stand in no line of a batch either, in whatever form they were sent', async () => {
    const { client, lines, until } = stagedClient({
      work: ({ params }) => ({ result: { heard: JSON.stringify(params) } }),
    });
    const token = 'with space/and+more';
    await until(
      Promise.all(
        [1, 2].map((id) =>
          client.call('imbot.v2.Event.get', { botToken: token, id }, { urgency: 'bulk', kind: 'read' }),
        ),
      ),
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).not.toContain(token);
      expect(line).not.toContain(encodeURIComponent(token));
    }
  });

  it('stand in no text in the form in which an address holds them, nor in a name, nor when they lay deep', async () => {
    const token = 'with space/and+more';
    const forms = [token, 'with%20space%2Fand%2Bmore', 'with+space%2Fand%2Bmore'];
    const { client, lines, until } = stagedClient({
      work: () => ({ result: { heard: forms.join(' or '), [`at ${token}`]: 1 } }),
    });
    const params = { fields: { deep: { botToken: token } } };
    await until(client.call('imbot.v2.x', params, { urgency: 'bulk', kind: 'create' }));
    const record = lines.join('\n');
    for (const form of forms) expect(record).not.toContain(form);
    expect(record).toContain('"heard":"*** or *** or ***","at ***":1');
  });

  it('that are as short as a word are not blotted out of every text', async () => {
    const { client, lines, until } = stagedClient({ work: () => ({ result: 'a bot' }) });
    await until(client.call('imbot.v2.x', { botToken: 'bot' }, { urgency: 'bulk', kind: 'create' }));
    expect(lines.join()).toContain('"result":"a bot"');
    expect(lines.join()).toContain('"botToken":"***"');
  });

  it('stand in no error: neither in its reason nor in what it prints', async () => {
    const { client, portal, until } = stagedClient();
    portal.instead.push(() => ({
      status: 400,
      text: JSON.stringify({ error: 'BAD', error_description: `no bot ${TOKEN} at /rest/7/${SECRET}/imbot` }),
    }));
    const thrown = await until(
      client
        .call('imbot.v2.x', { botToken: TOKEN }, { urgency: 'bulk', kind: 'create' })
        .catch((error: unknown) => error),
    );
    expect(inspect(thrown)).toContain('BAD: no bot *** at /rest/7/***/imbot');
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain(SECRET);
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain(TOKEN);
  });

  it('stand in no event, and no record of a page for people', async () => {
    const { client, portal, events, lines, failure } = stagedClient();
    portal.instead.push(() => ({ status: 502, text: `<a href="https://p.example/rest/7/${SECRET}/x">` }));
    await failure(client.call('crm.item.add', {}, { urgency: 'bulk', kind: 'create' }));
    expect(JSON.stringify([events, lines])).not.toContain(SECRET);
  });

  it('make a record no longer than need be', async () => {
    const { client, lines, until } = stagedClient();
    await until(
      client.call(
        'disk.folder.uploadFile',
        { fileContent: ['a', 'A'.repeat(1_000_000)] },
        { urgency: 'bulk', kind: 'create' },
      ),
    );
    expect(lines[0]?.length).toBeLessThan(3000);
  });
});

describe('a webhook', () => {
  it('is read from the address that the portal shows, and shows its host alone', () => {
    const webhook = parseWebhook(` https://portal.example/rest/7/${SECRET}/ `);
    expect(webhook).toBeInstanceOf(Webhook);
    expect(
      `${String(webhook)} ${JSON.stringify({ webhook })} ${inspect(webhook, { depth: 9, showHidden: true })}`,
    ).not.toContain(SECRET);
    expect(webhook instanceof Webhook && webhook.urlOf('crm.item.get', 'v2')).toBe(
      `https://portal.example/rest/7/${SECRET}/crm.item.get`,
    );
  });

  it.each([
    ['http://portal.example/rest/7/abcd1234/', 'not_https'],
    ['http://127.0.0.1.example/rest/7/abcd1234/', 'not_https'],
    ['https://portal.example/rest/7/', 'not_a_webhook'],
    ['https://user@portal.example/rest/7/abcd1234/', 'not_a_webhook'],
    ['https://portal.example/rest/7/abcd1234/?a=b', 'not_a_webhook'],
    ['ftp://portal.example/rest/7/abcd1234/', 'not_a_webhook'],
    ['portal.example', 'not_a_webhook'],
    ['', 'not_a_webhook'],
  ])('is not %s: %s', (text, fault) => {
    expect(parseWebhook(text)).toBe(fault);
  });

  it.each([
    'http://127.0.0.1:8080/rest/1/abcd/',
    'http://localhost/rest/1/abcd/',
    'http://[::1]:80/rest/1/abcd',
  ])('may be without TLS on this machine: %s', (text) => {
    expect(parseWebhook(text)).toBeInstanceOf(Webhook);
  });
});
