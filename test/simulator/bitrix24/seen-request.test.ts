// What a log can tell of requests, and what is spent of the limits.
import { expect, test } from 'vitest';
import type { SeenRequest } from '../../../src/simulator/bitrix24/seen-request.ts';
import { askPortal, START } from './ask-portal.ts';

test('each request is told once, with its commands, what they cost and what was refused; nothing of their parameters', async () => {
  const seen: SeenRequest[] = [];
  const asked = askPortal({ seen: (request) => seen.push(request) });
  await asked.call('crm.type.add', { fields: { title: 'Secret title' } });
  await asked.call('crm.type.get', { id: 99 });
  await asked.call('batch', { cmd: { a: 'user.current', b: 'crm.type.get?id=98' } });
  expect(seen).toEqual([
    {
      at: START,
      method: 'crm.type.add',
      userId: 1,
      commands: [{ method: 'crm.type.add', seconds: 0.4 }],
      status: 200,
      level: 1,
    },
    {
      at: START,
      method: 'crm.type.get',
      userId: 1,
      commands: [{ method: 'crm.type.get', seconds: 0.15 }],
      status: 400,
      error: expect.any(String),
      level: 2,
    },
    {
      at: START,
      method: 'batch',
      userId: 1,
      commands: [
        { method: 'user.current', seconds: 0.15 },
        { method: 'crm.type.get', seconds: 0.15, error: expect.any(String) },
      ],
      status: 200,
      level: 3,
    },
  ]);
  expect(JSON.stringify(seen)).not.toContain('Secret');
  expect(asked.portal.spent()).toEqual({
    requests: [{ from: '127.0.0.1', level: 3 }],
    methods: [
      { owner: '1', method: 'crm.type.add', seconds: 0.4 },
      { owner: '1', method: 'crm.type.get', seconds: 0.3 },
      { owner: '1', method: 'user.current', seconds: 0.15 },
    ],
  });
});

test('a connection that broke off and a request that is none are told too', async () => {
  const seen: SeenRequest[] = [];
  const faults = { next: () => (seen.length === 0 ? ({ fault: 'broken_off', done: 'never' } as const) : undefined) };
  const asked = askPortal({ seen: (request) => seen.push(request), faults });
  await asked.call('user.current');
  await asked.portal.answer({ method: 'GET', url: '/nowhere', headers: {}, body: '' });
  expect(seen.map(({ method, status }) => [method, status])).toEqual([
    ['user.current', 0],
    ['?', 404],
  ]);
});
