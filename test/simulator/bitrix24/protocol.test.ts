// How the portal is talked to: addresses, forms, envelopes, batches, pages and limits.
import { expect, test } from 'vitest';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { askPortal, readAnswer, START, smartProcess } from './ask-portal.ts';

test('a method is found whatever its case, with .json, a slash at the end or two in between', async () => {
  const { portal } = askPortal();
  for (const name of ['crm.type.list', 'CRM.Type.List.json', 'crm.type.list/', '/crm.type.list']) {
    const { status, body } = readAnswer(
      await portal.answer({ method: 'GET', url: `${portal.path(1)}/${name}?bx24_request_id=7`, headers: {}, body: '' }),
    );
    expect([name, status, body['result']]).toEqual([name, 200, { types: [] }]);
  }
});

test('query, JSON, form and multipart say the same', async () => {
  const asked = askPortal();
  const url = `${asked.portal.path(1)}/crm.type.add`;
  const multipart = '--b\r\ncontent-disposition: form-data; name="fields[title]"\r\n\r\nCards\r\n--b--\r\n';
  const forms = [
    { method: 'GET', url: `${url}?fields%5Btitle%5D=Cards`, headers: {}, body: '' },
    { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: '{"fields":{"title":"Cards"}}' },
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'fields[title]=Cards',
    },
    { method: 'POST', url, headers: { 'content-type': 'multipart/form-data; boundary=b' }, body: multipart },
  ];
  for (const form of forms) expect(readAnswer(await asked.portal.answer(form)).status).toBe(200);
  const { types } = (await asked.result('crm.type.list')) as { types: { title: string }[] };
  expect(types.map(({ title }) => title)).toEqual(['Cards', 'Cards', 'Cards', 'Cards']);
});

test('an answer tells its time and what is spent of the budget', async () => {
  const { call } = askPortal();
  await call('crm.type.list');
  const { body } = await call('crm.type.list');
  expect(body['time']).toMatchObject({
    start: START / 1000,
    date_start: '2026-05-04T09:00:00+03:00',
    processing: 0.15,
    operating: 0.3,
    operating_reset_at: START / 1000 + 600,
  });
});

test('what is wrong has the status and the code of the real portal', async () => {
  const { call, portal } = askPortal();
  expect(await call('crm.nothing')).toMatchObject({ status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } });
  expect(await call('crm.type.add')).toMatchObject({
    status: 400,
    body: { error: '100', error_description: 'Could not find value for parameter {fields}' },
  });
  const stranger = await portal.answer({ method: 'GET', url: '/rest/1/wrong/crm.type.list', headers: {}, body: '' });
  expect(readAnswer(stranger)).toMatchObject({ status: 401, body: { error: 'NO_AUTH_FOUND' } });
  portal.state.revoked.add(1);
  expect(await call('crm.type.list')).toMatchObject({ status: 401, body: { error: 'NO_AUTH_FOUND' } });
});

test('a request outside the table of methods is refused and noted', async () => {
  const { call, portal } = askPortal();
  expect(await call('crm.type.get', { id: 'thirteen' })).toMatchObject({
    status: 400,
    body: { error: 'SIMULATOR_MALFORMED' },
  });
  await call('crm.type.list', { filters: {} });
  await call('crm.type.add', { fields: { title: 'Cards', colour: 'red' } });
  expect(portal.state.malformed.map(({ method, says }) => `${method}: ${says}`)).toEqual([
    'crm.type.get: id is not of type int',
    'crm.type.list: parameter filters is not known',
    'crm.type.add: field colour is not known',
  ]);
});

test('a noting portal ignores what it does not know, as the real one', async () => {
  const { call, portal } = askPortal({ settings: { malformed: 'note' } });
  expect(await call('crm.type.add', { fields: { title: 'Cards', colour: 'red' } })).toMatchObject({ status: 200 });
  expect(portal.state.malformed).toHaveLength(1);
});

test('fifty requests at once and two a second pass, by the address of the caller', async () => {
  const asked = askPortal({ settings: { intensity: { burst: 50, perSecond: 2 } } });
  const statuses = async (count: number): Promise<number[]> => {
    const all: number[] = [];
    for (let at = 0; at < count; at += 1) all.push((await asked.call('crm.type.list')).status);
    return all;
  };
  expect((await statuses(52)).filter((status) => status === 503)).toHaveLength(2);
  const again = await asked.portal.answer({
    method: 'GET',
    url: `${asked.portal.path(1)}/crm.type.list`,
    headers: {},
    body: '',
    from: '10.0.0.2',
  });
  expect(readAnswer(again).status).toBe(200);
});

test('the counter leaks with time', async () => {
  const clock = new VirtualClock(START);
  const { call } = askPortal({ clock: clock.exact, settings: { intensity: { burst: 2, perSecond: 2 } } });
  await call('crm.type.list');
  await call('crm.type.list');
  expect(await call('crm.type.list')).toMatchObject({ status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } });
  clock.goTo((START + 500) as typeof START);
  expect((await call('crm.type.list')).status).toBe(200);
});

test('the call that crosses the budget of a method passes, the next one is refused until the oldest minute drops out', async () => {
  const { call, clock } = askPortal({ settings: { operatingLimitSeconds: 0.3 } });
  expect((await call('crm.type.list')).status).toBe(200);
  expect((await call('crm.type.list')).status).toBe(200);
  expect(await call('crm.type.list')).toMatchObject({ status: 429, body: { error: 'OPERATION_TIME_LIMIT' } });
  expect((await call('crm.status.list')).status).toBe(200);
  clock.goTo((START + 600_000) as typeof START);
  expect((await call('crm.type.list')).status).toBe(200);
});

test('a batch runs its commands in order, with results of earlier ones in later ones and errors of their own', async () => {
  const { call } = askPortal();
  const { status, body } = await call('batch', {
    halt: 0,
    cmd: {
      made: 'crm.type.add?fields[title]=Cards',
      read: 'crm.type.get?id=$result[made][type][id]',
      wrong: 'crm.type.get?id=1',
      nested: 'batch?cmd[0]=crm.type.list',
      list: 'crm.type.list',
    },
  });
  expect(status).toBe(200);
  expect(body['result']).toMatchObject({
    result: { made: { type: { title: 'Cards' } }, read: { type: { title: 'Cards' } } },
    result_error: {
      wrong: { error: '0', error_description: 'Smart process not found' },
      nested: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' },
    },
    result_total: { list: 1 },
    result_next: [],
  });
});

test('a halting batch stops at its first error, a list of commands gives lists, and 51 are too many', async () => {
  const { call } = askPortal();
  const { body } = await call('batch', { halt: 1, cmd: ['crm.type.list', 'crm.type.get?id=1', 'crm.type.list'] });
  expect(body['result']).toMatchObject({ result: [{ types: [] }], result_error: { 1: { error: '0' } } });
  const many = await call('batch', { cmd: Array.from({ length: 51 }, () => 'crm.type.list') });
  expect(many).toMatchObject({ status: 400, body: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' } });
});

test('what people wrote is replaced in a batch even where it was encoded', async () => {
  const asked = askPortal();
  const text = encodeURIComponent('see $result[first][types] and $result[secret]');
  const result = (await asked.result('batch', {
    cmd: { secret: 'crm.type.list', made: `crm.type.add?fields[title]=${text}` },
  })) as { result: { made: { type: { title: string } } } };
  expect(result.result.made.type.title).toBe('see  and ');
});

test('lists come by fifty; start=-1 counts nothing', async () => {
  const asked = askPortal();
  const { entityTypeId } = await smartProcess(asked);
  for (let at = 0; at < 53; at += 1) await asked.result('crm.item.add', { entityTypeId, fields: { title: `${at}` } });
  expect((await asked.call('crm.item.list', { entityTypeId })).body).toMatchObject({ total: 53, next: 50 });
  const rest = (await asked.call('crm.item.list', { entityTypeId, start: 50 })).body;
  expect(rest).toMatchObject({ total: 53, result: { items: [{ id: 51 }, { id: 52 }, { id: 53 }] } });
  expect(rest).not.toHaveProperty('next');
  const cursor = (
    await asked.call('crm.item.list', { entityTypeId, start: -1, filter: { '>id': 50 }, order: { id: 'ASC' } })
  ).body;
  expect(cursor).toMatchObject({ total: 0, result: { items: [{ id: 51 }, { id: 52 }, { id: 53 }] } });
  expect(cursor).not.toHaveProperty('next');
});

test('work takes its time by the clock, and after sixty seconds the rest is not done', async () => {
  const asked = askPortal({ settings: { pace: 'in_time', costSeconds: { read: 1, write: 2, file: 3 } } });
  const commands = Array.from({ length: 40 }, (_, at) => `crm.type.add?fields[title]=${at}`);
  const answer = asked.call('batch', { cmd: commands });
  for (;;) {
    await asked.clock.rest();
    const next = asked.clock.next('exact');
    if (next === undefined) break;
    asked.clock.goTo(next);
  }
  expect(await answer).toMatchObject({ status: 504, body: { html: expect.stringContaining('Gateway Time-out') } });
  expect(asked.clock.now).toBe(START + 60_000);
  expect(asked.portal.state.types.size).toBe(30);
});

test('commands of a batch are committed one by one, and calls of others come in between', async () => {
  const asked = askPortal({ settings: { pace: 'in_time', costSeconds: { read: 1, write: 2, file: 3 } } });
  const batch = asked.call('batch', { cmd: ['crm.type.add?fields[title]=A', 'crm.type.add?fields[title]=B'] });
  await asked.clock.rest();
  asked.clock.goTo((START + 2000) as typeof START);
  const list = asked.result('crm.type.list');
  for (const seconds of [3, 4]) {
    await asked.clock.rest();
    asked.clock.goTo((START + seconds * 1000) as typeof START);
  }
  expect(await list).toMatchObject({ types: [{ title: 'A' }] });
  expect((await batch).body['result']).toMatchObject({ result: [{ type: { title: 'A' } }, { type: { title: 'B' } }] });
});

test('a batch by GET is encoded twice, and hostile names and addresses do no harm', async () => {
  const { portal, call } = askPortal();
  const command = encodeURIComponent(`crm.type.add?fields[title]=${encodeURIComponent('A & B')}`);
  const get = (url: string) => portal.answer({ method: 'GET', url, headers: {}, body: '' });
  const { body } = readAnswer(await get(`${portal.path(1)}/batch?cmd[a]=${command}`));
  expect(body['result']).toMatchObject({ result: { a: { type: { title: 'A & B' } } } });
  expect(readAnswer(await get('/%E0%A4%A')).status).toBe(404);
  expect((await get(`${portal.path(1)}/crm.type.list?__proto__[x]=1&constructor[prototype][y]=1`)).kind).toBe(
    'response',
  );
  expect(({} as Record<string, unknown>)['x']).toBe(undefined);
  expect((await call('constructor')).status).toBe(404);
});
