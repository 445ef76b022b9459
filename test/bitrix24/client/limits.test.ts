// The limits within which requests go out: under way at once, after refusals, with what was counted elsewhere.
import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../../../src/bitrix24/client/portal-call.ts';
import type { FarFailure } from '../../../src/engine/ports/far-error.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import { START, stagedClient } from './staged-client.ts';

const PRESS: CallOptions = { urgency: 'press', kind: 'create' };
const BULK: CallOptions = { urgency: 'bulk', kind: 'create' };
const PATIENT = { mostWaitMs: 3_600_000 };

const many = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const busy = { status: 503, text: JSON.stringify({ error: 'QUERY_LIMIT_EXCEEDED' }) };

async function failuresOf(calls: readonly Promise<unknown>[]): Promise<readonly FarFailure[]> {
  const outcomes = await Promise.allSettled(calls);
  return outcomes.flatMap((one) =>
    one.status === 'rejected' && one.reason instanceof FarError ? [one.reason.failure] : [],
  );
}

describe('under way at once', () => {
  it('are six requests at most, two of them that nobody waits for', async () => {
    const { client, portal, until } = stagedClient({ work: () => ({ ms: 10_000 }), settings: PATIENT });
    const bulk = many(5).map((id) => client.call('crm.item.add', { id }, BULK));
    const presses = many(9).map((id) => client.call('imbot.v2.x', { id }, PRESS));
    await until(Promise.all([...bulk, ...presses]));
    const first = portal.seen.filter(({ at }) => at < START + 5000).map(({ commands }) => commands[0]?.method);
    expect(first.toSorted()).toEqual([...many(2).map(() => 'crm.item.add'), ...many(4).map(() => 'imbot.v2.x')]);
  });

  it('is no more of a method than its time allows, as far as can be expected', async () => {
    const { client, portal, until } = stagedClient({
      work: () => ({ ms: 1000 }),
      settings: { ...PATIENT, expectedMs: { read: 1, write: 1, create: 100_000, file: 1 } },
    });
    await until(Promise.all(many(6).map((id) => client.call('crm.item.add', { id }, PRESS))));
    expect(portal.seen.filter(({ at }) => at === START)).toHaveLength(4);
  });
});

describe('what was refused', () => {
  const costly = { settings: { expectedMs: { read: 1, write: 1, create: 100_000, file: 1 } } };

  it('before it began takes nothing of the method time', async () => {
    const { client, portal, failure } = stagedClient(costly);
    for (const _ of many(6)) {
      portal.instead.push(() => ({ status: 401, text: '{"error":"NO_AUTH_FOUND"}' }));
      expect((await failure(client.call('crm.item.add', {}, PRESS))).kind).toBe('locked_out');
    }
    expect(portal.seen).toHaveLength(6);
  });

  it('after it was looked at has taken its time', async () => {
    const { client, portal, failure } = stagedClient(costly);
    for (const _ of many(4)) {
      portal.instead.push(() => ({ status: 400, text: '{"error":"NOT_FOUND"}' }));
      expect((await failure(client.call('crm.item.add', {}, PRESS))).kind).toBe('refused');
    }
    expect(await failure(client.call('crm.item.add', {}, PRESS))).toMatchObject({ kind: 'throttled' });
    expect(portal.seen).toHaveLength(4);
  });
});

describe('a pause', () => {
  const pauseOf = async (staged: ReturnType<typeof stagedClient>): Promise<number> => {
    const { client, clock, portal, failure } = staged;
    portal.instead.push(() => busy);
    const failed = await failure(client.call('imbot.v2.x', {}, { ...PRESS, mostWaitMs: 600_000 }));
    return failed.kind === 'throttled' ? failed.until - clock.now : 0;
  };

  it('is short again once the portal has taken something', async () => {
    const staged = stagedClient();
    expect(await pauseOf(staged)).toBeLessThanOrEqual(1000);
    expect(await pauseOf(staged)).toBeGreaterThanOrEqual(1000);
    expect(await pauseOf(staged)).toBeGreaterThanOrEqual(2000);
    await staged.until(staged.client.call('imbot.v2.x', {}, { ...PRESS, mostWaitMs: 600_000 }));
    expect(await pauseOf(staged)).toBeLessThanOrEqual(1000);
  });

  it('is never longer than half a minute', async () => {
    const staged = stagedClient();
    const pauses: number[] = [];
    for (const _ of many(9)) pauses.push(await pauseOf(staged));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(15_000);
  });

  it('is made for one command of a batch as well', async () => {
    const { client, portal, until } = stagedClient({
      work: ({ method }) => (method === 'a.get' ? { error: 'QUERY_LIMIT_EXCEEDED' } : { result: 1 }),
    });
    const read: CallOptions = { urgency: 'press', kind: 'read' };
    const failures = await until(failuresOf([client.call('a.get', {}, read), client.call('b.get', {}, read)]));
    expect(failures).toMatchObject([{ kind: 'throttled' }]);
    await until(client.call('imbot.v2.x', {}, { ...PRESS, mostWaitMs: 60_000 }));
    expect((portal.seen[1]?.at ?? 0) - START).toBeGreaterThanOrEqual(600);
  });
});

describe('the bucket', () => {
  it('counts a request that is sent again to where the portal has moved', async () => {
    const { client, portal, until } = stagedClient({ settings: { ...PATIENT, mostInFlight: 999 } });
    const location = 'https://portal.example/elsewhere';
    for (const _ of many(10)) portal.instead.push(() => ({ status: 302, text: '', location }));
    await until(Promise.all(many(10).map((id) => client.call('imbot.v2.x', { id }, PRESS))));
    expect(portal.seen).toHaveLength(20);
    await until(Promise.all(many(40).map((id) => client.call('imbot.v2.x', { id }, PRESS))));
    // 45: the burst without what jitter may bring.
    expect(portal.seen.filter(({ at }) => at === START)).toHaveLength(45);
  });
});

describe('method time', () => {
  it('is believed to come back when the portal says, by the distance on its own clock', async () => {
    const { client, portal, failure } = stagedClient();
    const finish = 1_900_000_000;
    const time = { processing: 0.4, operating: 479.9, finish, operating_reset_at: finish + 120 };
    portal.instead.push(() => ({ status: 200, text: JSON.stringify({ result: 1, time }) }));
    await client.call('crm.item.update', {}, PRESS).catch(() => undefined);
    const failed = await failure(client.call('crm.item.update', {}, PRESS));
    expect(failed).toEqual({ kind: 'throttled', until: START + 120_000, reason: expect.any(String) });
  });
});

describe('whoever is turned away', () => {
  it('hears of a later moment the more there are before', async () => {
    const { client, clock, portal, until } = stagedClient({
      work: () => ({ ms: 200 }),
      settings: { mostBulkInFlight: 1 },
    });
    const read: CallOptions = { urgency: 'bulk', kind: 'read' };
    const failures = await until(failuresOf(many(150).map((id) => client.call('crm.item.get', { id }, read))));
    expect(portal.seen).toHaveLength(1);
    const turnedAwayAt = START + 3000;
    const waits = failures.map((failed) => (failed.kind === 'throttled' ? failed.until - turnedAwayAt : 0));
    expect(waits).toEqual([...many(50).map(() => 500), ...many(50).map(() => 1000)]);
    expect(clock.now).toBeGreaterThanOrEqual(turnedAwayAt);
  });
});
