// What shares a request, what goes alone, and who gets which answer.
import { describe, expect, it } from 'vitest';
import { goesAlone } from '../../../src/bitrix24/client/goes-alone.ts';
import type { CallOptions } from '../../../src/bitrix24/client/portal-call.ts';
import { START, stagedClient } from './staged-client.ts';

const BULK: CallOptions = { urgency: 'bulk', kind: 'write' };
const PRESS: CallOptions = { urgency: 'press', kind: 'write' };

const update = (id: number): { readonly entityTypeId: number; readonly id: number } => ({ entityTypeId: 1030, id });

describe('calls that wait together', () => {
  it('share one request within half a second, and each gets its own answer', async () => {
    const { client, portal, until } = stagedClient({
      work: ({ params }) => ({ result: (params as { readonly id: string }).id }),
    });
    const answers = await until(Promise.all([1, 2, 3].map((id) => client.call('crm.item.update', update(id), BULK))));
    expect(answers).toEqual([{ result: '1' }, { result: '2' }, { result: '3' }]);
    expect(portal.seen).toHaveLength(1);
    expect(portal.seen[0]?.batch).toBe(true);
    expect(portal.seen[0]?.at).toBe(START + 500);
  });

  it('are sent at once when fifty are together; the others make the next request', async () => {
    const { client, portal, until } = stagedClient();
    const read: CallOptions = { urgency: 'bulk', kind: 'read' };
    await until(Promise.all(Array.from({ length: 70 }, (_, id) => client.call('crm.item.get', update(id), read))));
    expect(portal.seen.map(({ commands }) => commands.length)).toEqual([50, 20]);
    expect(portal.seen[0]?.at).toBe(START);
  });

  it('make no more than eight seconds of work, as far as is known', async () => {
    const { client, portal, until } = stagedClient({
      work: () => ({ result: true, ms: 2000 }),
      settings: { mostWaitMs: 600_000 },
    });
    await until(client.call('crm.item.update', update(1), BULK));
    await until(Promise.all(Array.from({ length: 25 }, (_, id) => client.call('crm.item.update', update(id), BULK))));
    expect(portal.seen.map(({ commands }) => commands.length)).toEqual([1, 4, 4, 4, 4, 4, 4, 1]);
  });

  it('fail one by one: an error of one command is not that of the others', async () => {
    const { client, failure, until } = stagedClient({
      work: ({ params }) =>
        (params as { readonly id: string }).id === '2'
          ? { error: 'NOT_FOUND', says: 'Item not found' }
          : { result: 'done' },
    });
    const calls = [1, 2, 3].map((id) => client.call('crm.item.update', update(id), BULK));
    const [first, second, third] = calls;
    expect(await failure(second ?? Promise.resolve())).toEqual({
      kind: 'refused',
      reason: 'NOT_FOUND: Item not found',
    });
    expect(await until(Promise.all([first, third]))).toEqual([{ result: 'done' }, { result: 'done' }]);
  });

  it('are in doubt where the batch says nothing of them', async () => {
    const { client, portal, until } = stagedClient();
    portal.instead.push(() => ({ status: 200, text: '{"result":{"result":{"c0":5},"result_error":[]}}' }));
    const outcomes = await until(
      Promise.allSettled([
        client.call('crm.item.update', update(1), BULK),
        client.call('crm.item.update', update(2), BULK),
        client.call('crm.item.get', update(3), { urgency: 'bulk', kind: 'read' }),
      ]),
    );
    expect(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'answered' : outcome.reason.failure.kind)),
    ).toEqual(['answered', 'unknown', 'not_arrived']);
  });

  it('say the same in a batch as alone: nested names, signs, letters of any alphabet', async () => {
    const { client, portal, until } = stagedClient();
    const params = {
      filter: { '>id': 5, '=stageId': 'DT1030_9:NEW' },
      select: ['id', 'title'],
      note: 'Оферта & счёт = 50% + НДС?',
    };
    await until(Promise.all([client.call('crm.item.list', params, BULK), client.call('crm.item.list', params, BULK)]));
    expect(portal.seen[0]?.commands[0]).toEqual({
      method: 'crm.item.list',
      params: {
        'filter[>id]': '5',
        'filter[=stageId]': 'DT1030_9:NEW',
        'select[0]': 'id',
        'select[1]': 'title',
        note: 'Оферта & счёт = 50% + НДС?',
      },
    });
  });
});

describe('a call that goes alone', () => {
  it.each([
    ['makes something', 'crm.timeline.comment.add', { fields: { ENTITY_ID: 1 } }, { urgency: 'bulk', kind: 'create' }],
    ['carries a file', 'disk.folder.uploadFile', { id: 1 }, BULK],
    ['fetches a file', 'imbot.v2.File.download', { id: 1 }, BULK],
    ['could be taken for a reference', 'crm.item.update', { fields: { title: 'ООО «$result[c0][id]»' } }, BULK],
    ['could be, in capitals', 'crm.item.update', { fields: { title: '$RESULT[c0]' } }, BULK],
    ['could be, in a name', 'crm.item.update', { fields: { '$result[c0]': 'x' } }, BULK],
    ['says nothing', 'crm.item.update', { fields: { companyId: null } }, BULK],
    ['says emptiness', 'crm.item.update', { fields: { observers: [] } }, BULK],
    ['says yes or no', 'user.get', { FILTER: { ACTIVE: true } }, BULK],
    ['has a name without letters', 'crm.item.update', { fields: { '': 'x' } }, BULK],
    ['has a name with brackets', 'crm.item.update', { fields: { 'a]b[c': 'x' } }, BULK],
    ['is long', 'crm.item.update', { fields: { file: ['a.pdf', 'A'.repeat(70_000)] } }, BULK],
    ['has more values than PHP reads', 'crm.item.update', { ids: Array.from({ length: 900 }, () => 1) }, BULK],
    ['holds half a letter', 'crm.item.update', { fields: { title: 'a\ud800' } }, BULK],
  ] as const)('%s', async (_, method, params, options) => {
    const { client, portal, until } = stagedClient();
    await until(
      Promise.all([
        client.call('crm.item.get', { id: 1 }, BULK),
        client.call('crm.item.get', { id: 2 }, BULK),
        client.call(method, params, options),
      ]),
    );
    expect(portal.seen.map(({ batch, commands }) => [batch, commands.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    expect(portal.seen[0]?.at).toBe(START);
    expect(portal.seen[0]?.commands[0]).toEqual({ method, params: JSON.parse(JSON.stringify(params)) });
  });

  it('is one that is a batch itself', () => {
    expect(goesAlone({ method: 'batch', params: { halt: 0 }, ...BULK })).toBe(true);
  });

  it('to REST v3 takes its key along', async () => {
    const { client, portal, until } = stagedClient();
    await until(
      client.call(
        'tasks.task.add',
        { fields: { title: 'x' } },
        { urgency: 'bulk', kind: 'create', idempotencyKey: 'k-1' },
      ),
    );
    expect(portal.seen[0]?.url).toBe('https://portal.example/rest/api/7/k3yThatOpensIt/tasks.task.add');
    expect(portal.seen[0]?.headers['idempotency-key']).toBe('k-1');
  });
});

describe('a press', () => {
  it('goes before all that waits, and shares no request with it', async () => {
    const { client, portal, until } = stagedClient({ settings: { mostWaitMs: 60_000 } });
    const bulk = Array.from({ length: 10 }, (_, id) => client.call('crm.item.update', update(id), BULK));
    const presses = [101, 102].map((id) => client.call('crm.item.update', update(id), PRESS));
    await until(Promise.all([...bulk, ...presses]));
    expect(portal.seen.map(({ commands }) => commands.length)).toEqual([2, 10]);
    expect(portal.seen[0]?.at).toBe(START + 100);
  });

  it('finds room that bulk leaves, when the budget is used up', async () => {
    const { client, portal, until } = stagedClient({
      settings: { mostWaitMs: 600_000, mostBulkInFlight: 100, mostInFlight: 200 },
    });
    const create: CallOptions = { urgency: 'bulk', kind: 'create' };
    const bulk = Array.from({ length: 60 }, (_, id) => client.call('crm.item.add', update(id), create));
    const press = client.call('crm.item.update', update(999), PRESS).then(() => portal.seen.length);
    await until(press);
    expect(portal.seen.findIndex(({ commands }) => commands[0]?.method === 'crm.item.update')).toBe(35);
    expect(portal.seen[35]?.at).toBe(START + 100);
    await until(Promise.all(bulk));
  });
});
