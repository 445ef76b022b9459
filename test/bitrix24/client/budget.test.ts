// The portal's budget: requests a second, method time in ten minutes, and what becomes of calls for which there is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeakyBucket } from '../../../src/bitrix24/client/leaky-bucket.ts';
import type { CallKind, CallOptions, Urgency } from '../../../src/bitrix24/client/portal-call.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import { START, stagedClient } from './staged-client.ts';

const CREATE: CallOptions = { urgency: 'bulk', kind: 'create' };
const PATIENT = { mostWaitMs: 3_600_000 };

const busy = JSON.stringify({ error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' });

describe('requests', () => {
  it('go at once as long as the burst lasts, then two a second', async () => {
    const { client, portal, until } = stagedClient({
      settings: { ...PATIENT, mostBulkInFlight: 999, mostInFlight: 999 },
    });
    await until(Promise.all(Array.from({ length: 60 }, (_, id) => client.call('crm.item.add', { id }, CREATE))));
    const after = portal.seen.map(({ at }) => at - START);
    expect(after.filter((ms) => ms === 0)).toHaveLength(35);
    expect(after.at(-1)).toBe(12_500);
  });

  it('that cannot go in time are turned away unsent, with the moment when there will be room', async () => {
    const { client, clock, portal, until, events } = stagedClient({
      settings: { mostBulkInFlight: 999, mostInFlight: 999 },
    });
    const calls = Array.from({ length: 60 }, (_, id) => client.call('crm.item.add', { id }, CREATE));
    const outcomes = await until(Promise.allSettled(calls));
    const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.failure] : []));
    expect(portal.seen).toHaveLength(40);
    expect(failures).toHaveLength(20);
    for (const failure of failures) expect(failure).toMatchObject({ kind: 'throttled' });
    expect(Math.min(...failures.map(({ until }) => until))).toBeGreaterThanOrEqual(clock.now);
    expect(events.filter(({ kind }) => kind === 'turned_away')).toHaveLength(20);
  });

  it('pause when the portal has had too many, longer each time, and go on after that', async () => {
    const { client, clock, portal, failure, until } = stagedClient();
    const press: CallOptions = { urgency: 'press', kind: 'create', mostWaitMs: 120_000 };
    const pauses: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      portal.instead.push(() => ({ status: 503, text: busy }));
      const failed = await failure(client.call('crm.item.add', {}, press));
      pauses.push(failed.kind === 'throttled' ? failed.until - clock.now : 0);
    }
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(500 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(1000 * 2 ** index);
    }
    const impatient = await failure(client.call('crm.item.get', {}, { urgency: 'press', kind: 'read' }));
    expect(impatient).toMatchObject({ kind: 'throttled' });
    expect(portal.seen).toHaveLength(4);
    expect(await until(client.call('crm.item.add', {}, press))).toEqual({ result: true });
  });

  it('leave the first room after that to presses: what nobody waits for is told to come later', async () => {
    const { client, clock, portal, failure } = stagedClient();
    portal.instead.push(() => ({ status: 503, text: busy }));
    const failed = await failure(client.call('crm.item.add', {}, CREATE));
    expect(failed).toEqual({ kind: 'throttled', until: clock.now + 5500, reason: expect.any(String) });
  });

  it('pause after a page for people with 503 too, whose call is in doubt', async () => {
    const { client, portal, failure, until } = stagedClient();
    portal.instead.push(() => ({ status: 503, text: '<html>' }));
    expect((await failure(client.call('crm.item.add', {}, CREATE))).kind).toBe('unknown');
    await until(client.call('crm.item.add', {}, { urgency: 'press', kind: 'create' }));
    expect((portal.seen[1]?.at ?? 0) - START).toBeGreaterThanOrEqual(500);
  });
});

describe('method time', () => {
  const slow = { work: () => ({ result: true, ms: 50_000 }), settings: { batchWorkMs: 55_000 } };

  it('that is used up stops that method until it comes back, and no other', async () => {
    const { client, clock, portal, failure, until } = stagedClient(slow);
    for (let run = 0; run < 8; run += 1)
      await until(client.call('crm.item.update', { run }, { urgency: 'bulk', kind: 'write' }));
    const failed = await failure(client.call('crm.item.update', {}, { urgency: 'bulk', kind: 'write' }));
    expect(failed).toMatchObject({ kind: 'throttled', reason: 'the time of crm.item.update is used up' });
    expect(failed.kind === 'throttled' && failed.until).toBeGreaterThan(clock.now);
    expect(failed.kind === 'throttled' && failed.until).toBeLessThanOrEqual(START + 660_000);
    expect(portal.seen).toHaveLength(8);
    expect(await until(client.call('crm.item.get', {}, { urgency: 'bulk', kind: 'read' }))).toEqual({ result: true });
  });

  it('has a part that only presses use', async () => {
    const { client, failure, until } = stagedClient(slow);
    for (let run = 0; run < 8; run += 1)
      await until(client.call('crm.item.update', { run }, { urgency: 'bulk', kind: 'write' }));
    expect((await failure(client.call('crm.item.update', {}, { urgency: 'bulk', kind: 'write' }))).kind).toBe(
      'throttled',
    );
    expect(await until(client.call('crm.item.update', {}, { urgency: 'press', kind: 'write' }))).toEqual({
      result: true,
    });
    expect((await failure(client.call('crm.item.update', {}, { urgency: 'press', kind: 'write' }))).kind).toBe(
      'throttled',
    );
  });

  it('that others have used up, as the portal says, stops it as well: until it said, else for a minute', async () => {
    const { client, clock, portal, failure } = stagedClient();
    portal.instead.push(() => ({ status: 429, text: '{"error":"OPERATION_TIME_LIMIT"}' }));
    const write: CallOptions = { urgency: 'press', kind: 'write' };
    const first = await failure(client.call('crm.item.update', {}, write));
    expect(first).toMatchObject({ kind: 'throttled', until: clock.now + 60_000 });
    expect(await failure(client.call('CRM.item.update', {}, write))).toMatchObject({ kind: 'throttled' });
    expect(portal.seen).toHaveLength(1);
  });

  it('is told by one command of a batch, and concerns that one', async () => {
    const { client, failure, until } = stagedClient({
      work: ({ method }) => (method === 'a.update' ? { error: 'OPERATION_TIME_LIMIT' } : { result: 1 }),
    });
    const write: CallOptions = { urgency: 'bulk', kind: 'write' };
    const refused = client.call('a.update', { id: 1 }, write);
    const done = client.call('b.update', { id: 1 }, write);
    expect((await failure(refused)).kind).toBe('throttled');
    expect(await until(done)).toEqual({ result: 1 });
  });
});

describe('the bucket', () => {
  it('never lets the portal count more than its burst, whenever requests come and however long they are under way', () => {
    const gaps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 })), {
      minLength: 60,
      maxLength: 200,
    });
    fc.assert(
      fc.property(gaps, fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 30 }), (waits, ways) => {
        const bucket = new LeakyBucket({ burst: 50, perSecond: 2 });
        let now = START as number;
        const arrivals = waits.map((wait, index) => {
          now = bucket.freeAt((now + wait) as Instant);
          bucket.take(now as Instant);
          return now + (ways[index % ways.length] ?? 0);
        });
        let level = 0;
        let last = START as number;
        for (const at of arrivals.toSorted((a, b) => a - b)) {
          level = Math.max(0, level - (at - last) / 500) + 1;
          last = at;
          expect(level).toBeLessThanOrEqual(50);
        }
      }),
    );
  });

  it('keeps the later of two pauses, and is not moved by a clock that is set back', () => {
    const bucket = new LeakyBucket({ burst: 50, perSecond: 2 });
    bucket.full(START, (START + 10_000) as Instant);
    bucket.full(START, (START + 5000) as Instant);
    expect(bucket.freeAt((START + 6000) as Instant)).toBe(START + 10_000);
    const full = new LeakyBucket({ burst: 50, perSecond: 2 });
    for (let taken = 0; taken < 45; taken += 1) full.take(START);
    const back = (START - 3_600_000) as Instant;
    expect(full.freeAt(back) - back).toBe(500);
  });

  it('lets the next one go at the latest half a second after the one before, when it is full', () => {
    const bucket = new LeakyBucket({ burst: 50, perSecond: 2 });
    let now = START;
    for (let taken = 0; taken < 100; taken += 1) {
      const at = bucket.freeAt(now);
      expect(at - now).toBeLessThanOrEqual(500);
      bucket.take(at);
      now = at;
    }
  });
});

type Arrival = {
  readonly afterMs: number;
  readonly urgency: Urgency;
  readonly kind: CallKind;
  readonly method: string;
};

const arrival: fc.Arbitrary<Arrival> = fc.record({
  afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 })),
  urgency: fc.constantFrom('press', 'bulk', 'bulk'),
  kind: fc.constantFrom('read', 'write', 'create'),
  method: fc.constantFrom('crm.item.update', 'crm.item.get', 'tasks.task.get', 'disk.folder.uploadFile'),
});

/** What came of arrivals, in virtual time. */
async function play(arrivals: readonly Arrival[], waysMs: readonly number[]) {
  let way = 0;
  const staged = stagedClient({
    work: ({ method }) => ({ result: true, ms: method === 'crm.item.update' ? 400 : 150 }),
    wayMs: () => {
      way += 1;
      return waysMs[way % waysMs.length] ?? 0;
    },
    settings: { mostWaitMs: 20_000 },
  });
  const { client, clock, until, portal } = staged;
  let at = START as number;
  const calls = arrivals.map(async ({ afterMs, method, urgency, kind }, index) => {
    at += afterMs;
    const came = at as Instant;
    await clock.exact.until(came, new AbortController().signal);
    const outcome = await client.call(method, { index }, { urgency, kind }).then(
      () => 'answered',
      (thrown: unknown) => (thrown instanceof FarError ? thrown.failure.kind : 'bug'),
    );
    return { outcome, urgency, ms: clock.now - came };
  });
  return { outcomes: await until(Promise.all(calls)), portal };
}

describe('whatever comes whenever', () => {
  it('the budget is kept, each call ends once, none beyond its patience, and each is sent once', async () => {
    const ways = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { minLength: 1, maxLength: 150 }), ways, async (arrivals, waysMs) => {
        const { outcomes, portal } = await play(arrivals, waysMs);
        expect(portal.highest()).toBeLessThanOrEqual(50);
        for (const { outcome } of outcomes) expect(['answered', 'throttled']).toContain(outcome);
        for (const { outcome, ms } of outcomes) if (outcome === 'throttled') expect(ms).toBeLessThanOrEqual(20_000);
        const sent = portal.seen.flatMap(({ commands }) => commands.map(({ params }) => Number(Object(params).index)));
        expect(new Set(sent).size).toBe(sent.length);
        expect(sent).toHaveLength(outcomes.filter(({ outcome }) => outcome === 'answered').length);
        for (const { commands } of portal.seen) expect(commands.length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 40 },
    );
  });

  it('nothing starves: under presses without end what nobody waits for gets its share', async () => {
    const { client, clock, portal, until } = stagedClient({ settings: { mostWaitMs: 600_000, mostInFlight: 99 } });
    const wait = (ms: number) => clock.exact.until((START + ms) as Instant, new AbortController().signal);
    const presses = Array.from({ length: 900 }, async (_, index) => {
      await wait(index * 200);
      return client.call('crm.timeline.comment.add', { index }, { urgency: 'press', kind: 'create' });
    });
    // By then the burst is used up, and presses alone would take more than there is.
    const bulk = wait(60_000).then(() =>
      Promise.all(Array.from({ length: 10 }, (_, index) => client.call('crm.item.add', { index }, CREATE))),
    );
    await until(bulk);
    const ofBulk = portal.seen.filter(({ commands }) => commands[0]?.method === 'crm.item.add');
    expect(ofBulk).toHaveLength(10);
    // One in five, at two a second.
    expect((ofBulk.at(-1)?.at ?? 0) - START).toBeLessThanOrEqual(60_000 + 11 * 2500);
    await until(Promise.all(presses));
    expect(portal.highest()).toBeLessThanOrEqual(50);
  });

  it('the method time is kept over hours of work without end', async () => {
    const { client, clock, portal, until } = stagedClient({ work: () => ({ result: true, ms: 1500 }) });
    const end = START + 2 * 3_600_000;
    const worker = async (): Promise<void> => {
      while (clock.now < end) {
        await client
          .call('crm.item.update', { a: 1 }, { urgency: 'bulk', kind: 'write' })
          .catch(async (thrown: unknown) => {
            if (!(thrown instanceof FarError) || thrown.failure.kind !== 'throttled') throw thrown;
            await clock.exact.until(thrown.failure.until, new AbortController().signal);
          });
      }
    };
    await until(Promise.all(Array.from({ length: 8 }, worker)));
    expect(portal.mostMethodMs()).toBeLessThanOrEqual(480_000);
    expect(portal.mostMethodMs()).toBeGreaterThan(300_000);
  });
});
