// How requests, events and cards of the simulated portal go wrong.
import { expect, test } from 'vitest';
import type { PortalFault } from '../../../src/simulator/bitrix24/faults/portal-fault.ts';
import { randomPortalFaults } from '../../../src/simulator/bitrix24/faults/random-portal-faults.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { askPortal, START, smartProcess } from './ask-portal.ts';

const later = (ms: number): typeof START => (START + ms) as typeof START;
const ADD = { fields: { title: 'Cards' } };

async function withFault(fault: PortalFault) {
  const queue: (PortalFault | undefined)[] = [fault];
  const asked = askPortal({ faults: { next: () => queue.shift() } });
  return { ...asked, answer: await asked.call('crm.type.add', ADD), made: () => asked.portal.state.types.size };
}

test('a connection breaks off before or after the work is done', async () => {
  const before = await withFault({ fault: 'broken_off', done: 'never' });
  expect([before.answer.status, before.made()]).toEqual([0, 0]);
  const after = await withFault({ fault: 'broken_off', done: 0 });
  expect([after.answer.status, after.made()]).toEqual([0, 1]);
});

test('what timed out may be committed after its caller has looked', async () => {
  const { answer, made, clock } = await withFault({ fault: 'no_answer', done: 59_000 });
  expect([answer.status, made()]).toEqual([504, 0]);
  clock.goTo(later(58_999));
  expect(made()).toBe(0);
  clock.goTo(later(59_000));
  expect(made()).toBe(1);
});

test('pages of HTML, answers that end in the middle, limits and redirects', async () => {
  const page = await withFault({ fault: 'html', status: 200, done: 'at_once' });
  expect(page.answer).toMatchObject({ status: 200, headers: { 'content-type': expect.stringContaining('text/html') } });
  expect(page.made()).toBe(1);
  await expect(withFault({ fault: 'cut_short' })).rejects.toThrow(SyntaxError);
  expect((await withFault({ fault: 'spent' })).answer).toMatchObject({
    status: 429,
    body: { error: 'OPERATION_TIME_LIMIT' },
  });
  expect((await withFault({ fault: 'overloaded' })).answer).toMatchObject({
    status: 503,
    body: { error: 'OVERLOAD_LIMIT' },
  });
  expect((await withFault({ fault: 'internal_error' })).answer.status).toBe(500);
  const moved = await withFault({ fault: 'moved', to: 'https://renamed.test' });
  expect(moved.answer).toMatchObject({
    status: 302,
    headers: { location: expect.stringMatching(/^https:\/\/renamed\.test\/rest\/1\//) },
  });
});

test('a burst of 503 turns everybody away for its time', async () => {
  const { answer, call, clock } = await withFault({ fault: 'throttled', ms: 5000 });
  expect(answer.status).toBe(503);
  expect((await call('crm.type.list')).status).toBe(503);
  clock.goTo(later(5000));
  expect((await call('crm.type.list')).status).toBe(200);
});

test('faults by chance are the same for the same seed, and end when they are told to', () => {
  const request = { method: 'POST', url: '/', headers: {}, body: '' };
  const drawn = (): (PortalFault | undefined)[] => {
    const faults = randomPortalFaults({ chance: seededChance('faults'), share: 0.5, until: later(1000) });
    return [...Array.from({ length: 200 }, () => faults.next(request, START)), faults.next(request, later(1000))];
  };
  expect(drawn()).toEqual(drawn());
  const names = new Set(drawn().map((fault) => fault?.fault));
  expect([...names].sort()).toEqual([
    'broken_off',
    'cut_short',
    'html',
    'internal_error',
    'no_answer',
    'spent',
    'throttled',
    undefined,
  ]);
  expect(drawn().at(-1)).toBe(undefined);
});

test('events leave as forms with ids alone; they are lost, doubled, late and overtaken', async () => {
  const run = async (rates: object) => {
    const clock = new VirtualClock(START);
    const bodies: { at: number; body: URLSearchParams }[] = [];
    const deliver = (body: string): void =>
      void bodies.push({ at: clock.now - START, body: new URLSearchParams(body) });
    const outgoing = { chance: seededChance('events'), deliver, token: 'app-token', ...rates };
    const asked = askPortal({ clock: clock.exact, outgoing });
    const { entityTypeId } = await smartProcess(asked);
    for (let at = 0; at < 20; at += 1) await asked.result('crm.item.add', { entityTypeId, fields: {} });
    for (let next = clock.next('exact'); next !== undefined; next = clock.next('exact')) {
      clock.goTo(next);
      await clock.rest();
    }
    return bodies.filter(({ body }) => body.get('event') === 'ONCRMDYNAMICITEMADD');
  };
  const usual = await run({});
  expect(usual).toHaveLength(20);
  expect(Object.fromEntries(usual[0]?.body ?? [])).toMatchObject({
    'data[FIELDS][ENTITY_TYPE_ID]': '1030',
    'auth[application_token]': 'app-token',
  });
  const ids = usual.map(({ body }) => Number(body.get('data[FIELDS][ID]')));
  expect(ids).not.toEqual([...ids].sort((a, b) => a - b));
  expect(await run({ lost: 1 })).toEqual([]);
  expect(await run({ doubled: 1 })).toHaveLength(40);
  expect(Math.max(...(await run({ late: 1 })).map(({ at }) => at))).toBeGreaterThan(60_000);
});

test('a robot moves a card one to three seconds after somebody else did, and once', async () => {
  const asked = askPortal({ robots: { chance: seededChance('robots'), share: 1 } });
  const { entityTypeId, stage } = await smartProcess(asked);
  await asked.result('crm.item.add', { entityTypeId, fields: {} });
  await asked.result('crm.item.update', { entityTypeId, id: 1, fields: { stageId: stage('CLIENT') } });
  asked.clock.goTo(later(3000));
  asked.portal.state;
  asked.clock.goTo(later(60_000));
  const moves = asked.portal.state.moves;
  expect(moves).toHaveLength(3);
  expect(moves[2]).toMatchObject({ movedBy: 0 });
  expect((moves[2]?.at ?? 0) - START).toBeGreaterThanOrEqual(1000);
});

test('no answer takes until the gateway gives up, and is counted when it came', async () => {
  const asked = askPortal({
    settings: { pace: 'in_time', intensity: { burst: 1, perSecond: 0.001 } },
    faults: { next: () => ({ fault: 'no_answer', done: 30_000 }) },
  });
  const answer = asked.call('crm.type.add', ADD);
  await asked.clock.rest();
  expect(asked.clock.next('exact')).toBe(later(60_000));
  asked.clock.goTo(later(60_000));
  expect((await answer).status).toBe(504);
  expect(asked.portal.state.types.size).toBe(1);
  expect((await asked.call('crm.type.add', ADD)).status).toBe(503);
});
