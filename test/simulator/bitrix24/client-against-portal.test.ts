// The real client against the simulated portal, in virtual time: well-formed, within the budget, and clear about what is in doubt.
import { expect, test } from 'vitest';
import { openClient } from '../../../src/bitrix24/client/open-client.ts';
import { parseWebhook, Webhook } from '../../../src/bitrix24/client/webhook.ts';
import type { PortalOptions } from '../../../src/simulator/bitrix24/open-portal.ts';
import { openPortal } from '../../../src/simulator/bitrix24/open-portal.ts';
import { portalTransport } from '../../../src/simulator/bitrix24/portal-transport.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { START } from './ask-portal.ts';

function connect(options: Partial<PortalOptions> = {}) {
  const clock = new VirtualClock(START);
  const chance = seededChance('client');
  const portal = openPortal({
    clock: clock.exact,
    chance,
    ...options,
    settings: { pace: 'in_time', ...options.settings },
  });
  const webhook = parseWebhook(`https://portal.test${portal.path(1)}/`);
  if (!(webhook instanceof Webhook)) throw new Error(`no webhook: ${JSON.stringify(webhook)}`);
  const client = openClient({
    webhook,
    clock: clock.exact,
    chance,
    transport: portalTransport(portal),
    settings: { mostWaitMs: 600_000 },
  });
  /** Lets time pass until all of them are settled. */
  const settled = async <Result>(calls: readonly Promise<Result>[]): Promise<PromiseSettledResult<Result>[]> => {
    let isOver = false;
    const all = Promise.allSettled(calls).finally(() => {
      isOver = true;
    });
    for (await clock.rest(); !isOver; await clock.rest()) {
      const next = clock.next('exact');
      if (next === undefined) throw new Error('nobody waits and nothing is over');
      clock.goTo(next);
    }
    return all;
  };
  return { portal, client, clock, settled };
}

const title = (at: number): object => ({ fields: { title: `No. ${at}` } });

test('three hundred calls at once are all made, in batches, without a 503 and without a malformed request', async () => {
  const { portal, client, settled } = connect();
  const calls = Array.from({ length: 300 }, (_, at) =>
    client.call('crm.type.add', { ...title(at) }, { urgency: 'bulk', kind: 'write' }),
  );
  const results = await settled(calls);
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(portal.state.types.size).toBe(300);
  expect(portal.state.malformed).toEqual([]);
  expect(portal.state.calls.every(({ inBatch }) => inBatch)).toBe(true);
});

test('a create whose answer is lost is in doubt and is not sent again', async () => {
  const { portal, client, settled } = connect({ faults: { next: () => ({ fault: 'broken_off', done: 0 }) } });
  const [result] = await settled([client.call('crm.type.add', { ...title(1) }, { urgency: 'press', kind: 'create' })]);
  expect(result).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'unknown' } } });
  expect(portal.state.types.size).toBe(1);
});

test('a file goes up whole, and comes back from the address that the portal gives; a second one of its name is refused', async () => {
  const { client, settled } = connect();
  const content = Buffer.from([0, 255, 13, 10, 128]);
  const upload = (): Promise<{ readonly result: unknown }> =>
    client.call(
      'disk.storage.uploadFile',
      { id: 13, data: { NAME: 'Устав.pdf' }, fileContent: ['Устав.pdf', content.toString('base64')] },
      { urgency: 'bulk', kind: 'create' },
    );
  const [made] = await settled([upload()]);
  const { DOWNLOAD_URL: link } = (made as PromiseFulfilledResult<{ result: { DOWNLOAD_URL: string } }>).value.result;
  const [file, tooLarge, second] = await settled<unknown>([
    client.fetchFile(link, { urgency: 'press', mostBytes: 5 }),
    client.fetchFile(link, { urgency: 'press', mostBytes: 4 }),
    upload(),
  ]);
  expect(file).toEqual({ status: 'fulfilled', value: { bytes: content, name: 'Устав.pdf' } });
  expect(tooLarge).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'refused' } } });
  expect(second).toMatchObject({
    reason: { failure: { kind: 'refused', reason: expect.stringContaining('DISK_OBJ_22000') } },
  });
});

test('a revoked webhook locks everybody out', async () => {
  const { portal, client, settled } = connect();
  portal.state.revoked.add(1);
  const [result] = await settled([client.call('crm.type.list', {}, { urgency: 'press', kind: 'read' })]);
  expect(result).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'locked_out' } } });
});
