// What every way to fail means for what was asked: whether it may have been done, and what can be done about it.
import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../src/bitrix24/client/http-transport.ts';
import { TransportError } from '../../../src/bitrix24/client/http-transport.ts';
import type { CallKind } from '../../../src/bitrix24/client/portal-call.ts';
import { START, stagedClient } from './staged-client.ts';

type Instead = HttpAnswer | TransportError;

/** What becomes of one call that the portal answers so. */
async function outcome(instead: Instead, kind: CallKind): Promise<string> {
  const { client, portal, failure } = stagedClient();
  portal.instead.push(() => (instead instanceof Error ? Promise.reject(instead) : instead));
  const failed = await failure(client.call('crm.item.update', { id: 1 }, { urgency: 'bulk', kind }));
  expect(portal.seen).toHaveLength(1);
  return failed.kind;
}

const error = (status: number, code: string, says = ''): HttpAnswer => ({
  status,
  text: JSON.stringify({ error: code, error_description: says }),
});

const PAGE = '<html><body>502 Bad Gateway</body></html>';

const MAY_HAVE_BEEN_DONE: readonly (readonly [string, Instead])[] = [
  ['an answer that does not come', new TransportError('no answer (ETIMEDOUT)', true)],
  ['a connection that breaks after the sending', new TransportError('no answer (ECONNRESET)', true)],
  ['a page for people with 502', { status: 502, text: PAGE }],
  ['a page for people with 503', { status: 503, text: PAGE }],
  ['a page for people with 429', { status: 429, text: PAGE }],
  ['a page for people with 200', { status: 200, text: PAGE }],
  ['a page for people with 404', { status: 404, text: PAGE }],
  ['half an answer', { status: 200, text: '{"result":{"item":{"id":1' }],
  ['nothing', { status: 200, text: '' }],
  ['JSON of another form', { status: 200, text: '[1,2]' }],
  ['a result that is none', { status: 500, text: '{"result":true}' }],
  ['an error of the portal itself', error(500, 'INTERNAL_SERVER_ERROR', 'Internal server error')],
  ['an answer that the portal did not expect', error(500, 'ERROR_UNEXPECTED_ANSWER')],
];

describe.each(MAY_HAVE_BEEN_DONE)('%s', (_, instead) => {
  it('leaves open whether something was made or changed; what only reads is asked again', async () => {
    expect(await outcome(instead, 'create')).toBe('unknown');
    expect(await outcome(instead, 'write')).toBe('unknown');
    expect(await outcome(instead, 'read')).toBe('not_arrived');
  });
});

const SURE: readonly (readonly [string, Instead, string])[] = [
  ['no connection', new TransportError('no answer (ECONNREFUSED)', false), 'not_arrived'],
  ['too many requests', error(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'), 'throttled'],
  ['too much time of a method', error(429, 'OPERATION_TIME_LIMIT'), 'throttled'],
  ['429 with another code', error(429, 'SLOW_DOWN'), 'throttled'],
  ['a manual block', error(503, 'OVERLOAD_LIMIT'), 'locked_out'],
  ['a revoked webhook', error(401, 'NO_AUTH_FOUND', 'Wrong authorization data'), 'locked_out'],
  ['an expired webhook', error(401, 'expired_token'), 'locked_out'],
  ['401 with any code', error(401, ''), 'locked_out'],
  ['an owner without rights', error(403, 'INVALID_CREDENTIALS'), 'locked_out'],
  ['a missing scope', error(403, 'insufficient_scope'), 'locked_out'],
  ['a plan without REST', error(403, 'ACCESS_DENIED', 'REST API is available only on commercial plans'), 'locked_out'],
  ['a plan without smart processes', error(400, 'UPDATE_DYNAMIC_ITEM_RESTRICTED'), 'locked_out'],
  ['a portal that is gone', error(500, 'PORTAL_DELETED'), 'locked_out'],
  ['a method of applications', error(403, 'ACCESS_DENIED', 'Access denied! Application context required'), 'refused'],
  ['a method of applications, newer', error(403, 'WRONG_AUTH_TYPE'), 'refused'],
  ['no right for one item', error(400, 'ACCESS_DENIED'), 'refused'],
  ['no such item', error(400, 'NOT_FOUND', 'Item not found'), 'refused'],
  ['no such method', error(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'), 'refused'],
  ['an error without a code', error(400, '', 'Insufficient permissions to change the stage'), 'refused'],
  [
    'a key of v3 that was used for something else',
    { status: 422, text: '{"error":{"code":"REUSED","message":"x"}}' },
    'refused',
  ],
];

describe.each(SURE)('%s', (_, instead, kind) => {
  it(`is ${kind}, whatever was asked`, async () => {
    for (const asked of ['read', 'write', 'create'] as const) expect(await outcome(instead, asked)).toBe(kind);
  });
});

describe('a refusal', () => {
  it('names the error and what the portal says of it', async () => {
    const { client, portal, failure } = stagedClient();
    portal.instead.push(() => error(400, 'CRM_FIELD_ERROR_VALUE_NOT_VALID', 'Invalid value for field "Stage"'));
    expect(await failure(client.call('crm.item.update', {}, { urgency: 'bulk', kind: 'write' }))).toEqual({
      kind: 'refused',
      reason: 'CRM_FIELD_ERROR_VALUE_NOT_VALID: Invalid value for field "Stage"',
    });
  });

  it('by its status alone where it says nothing', async () => {
    const { client, portal, failure } = stagedClient();
    portal.instead.push(() => error(400, ''));
    expect(await failure(client.call('x', {}, { urgency: 'bulk', kind: 'write' }))).toMatchObject({
      reason: 'HTTP 400',
    });
  });
});

describe('a portal that does not answer', () => {
  it('is waited for sixty seconds', async () => {
    const { client, clock, portal, failure } = stagedClient();
    portal.instead.push(() => new Promise(() => undefined));
    const failed = await failure(client.call('crm.item.add', {}, { urgency: 'bulk', kind: 'create' }));
    expect(failed).toEqual({ kind: 'unknown', reason: 'no answer in time' });
    expect(clock.now).toBe(START + 60_000);
  });
});

describe('a portal that has moved', () => {
  const moved = (location: string): HttpAnswer => ({ status: 302, text: '', location });
  const create = { urgency: 'bulk', kind: 'create' } as const;

  it('is followed to a host that the settings name, with the same request and by our own path; and stays there', async () => {
    const { client, portal, until } = stagedClient({ settings: { hosts: ['renamed.example'] } });
    portal.instead.push(() => moved('https://renamed.example/somewhere/else'));
    expect(await until(client.call('crm.item.add', { fields: { title: 'a' } }, create))).toEqual({ result: true });
    await until(client.call('server.time', {}, create));
    expect(portal.seen.map(({ url }) => url)).toEqual([
      'https://portal.example/rest/7/k3yThatOpensIt/crm.item.add',
      'https://renamed.example/rest/7/k3yThatOpensIt/crm.item.add',
      'https://renamed.example/rest/7/k3yThatOpensIt/server.time',
    ]);
    expect(portal.seen[1]?.commands[0]?.params).toEqual({ fields: { title: 'a' } });
  });

  it.each([
    ['a host that they do not name', 'https://thief.example/rest/7/x/crm.item.add'],
    ['a name that only ends like theirs', 'https://evilrenamed.example/'],
    ['their host without TLS', 'http://renamed.example/rest/'],
    ['nowhere', 'not an address'],
  ])('to %s is not followed', async (_, location) => {
    const { client, portal, failure } = stagedClient({ settings: { hosts: ['renamed.example'] } });
    portal.instead.push(() => moved(location));
    expect((await failure(client.call('crm.item.add', {}, create))).kind).toBe('locked_out');
    expect(portal.seen).toHaveLength(1);
  });

  it('is followed once', async () => {
    const { client, portal, failure } = stagedClient({ settings: { hosts: ['renamed.example'] } });
    portal.instead.push(
      () => moved('https://renamed.example/'),
      () => moved('https://renamed.example/'),
    );
    expect((await failure(client.call('crm.item.add', {}, create))).kind).toBe('locked_out');
    expect(portal.seen).toHaveLength(2);
  });
});
