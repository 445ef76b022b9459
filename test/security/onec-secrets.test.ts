// User and password of a 1C base: over TLS or on this machine alone, and in no error, no record, no event, nothing printed.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BaseAccess, parseBaseAccess } from '../../src/onec/base/base-access.ts';
import type { BaseTransport } from '../../src/onec/base/base-transport.ts';
import { accessTo, PASSWORD, stagedOneC, USER, VARIANTS } from '../onec/staged-one-c.ts';

const INN = '7707083893';
const ENCODED = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
/** Every form in which it might turn up. */
const FORMS = [
  PASSWORD,
  encodeURIComponent(PASSWORD),
  encodeURI(PASSWORD),
  ENCODED,
  Buffer.from(PASSWORD).toString('base64'),
];

function expectSilent(...things: readonly unknown[]): void {
  const text = things
    .map((thing) => `${inspect(thing, { depth: 12, showHidden: true })} ${JSON.stringify(thing)}`)
    .join();
  for (const form of FORMS) expect(text).not.toContain(form);
}

describe('an address of a base', () => {
  it.each([
    ['http://1c.example/base', 'not_https'],
    ['http://127.0.0.1.example/base', 'not_https'],
    ['http://192.168.0.5/base', 'not_https'],
    ['https://robot:secret@1c.example/base', 'user_in_address'],
    ['https://1c.example', 'not_an_address'],
    ['https://1c.example/odata/standard.odata', 'not_an_address'],
    ['https://1c.example/base?x=1', 'not_an_address'],
    ['ftp://1c.example/base', 'not_an_address'],
    ['file:///etc/passwd', 'not_an_address'],
    ['1c.example/base', 'not_an_address'],
    ['', 'not_an_address'],
  ])('is none: %s', (address, fault) => {
    expect(parseBaseAccess({ address, user: USER, password: PASSWORD })).toBe(fault);
  });

  it.each([
    ['', PASSWORD, 'not_a_user'],
    ['a:b', PASSWORD, 'not_a_user'],
    ['a\nb', PASSWORD, 'not_a_user'],
    [USER, 'a\r\nx-injected: 1', 'not_a_password'],
  ])('user %j is none', (user, password, fault) => {
    expect(parseBaseAccess({ address: 'https://1c.example/base', user, password })).toBe(fault);
  });

  it.each([
    ['https://1c.example/base', 'https://1c.example/base'],
    [' https://1c.example/base/ ', 'https://1c.example/base'],
    ['https://1c.example/base/odata/standard.odata', 'https://1c.example/base'],
    ['https://1c.example/base/odata/standard.odata/', 'https://1c.example/base'],
    ['https://1c.example:8443/a/b/hs', 'https://1c.example:8443/a/b'],
    ['http://127.0.0.1:8080/base', 'http://127.0.0.1:8080/base'],
    ['http://localhost/base', 'http://localhost/base'],
    ['http://[::1]/base', 'http://[::1]/base'],
  ])('is read as it is copied: %s', (address, expected) => {
    const access = parseBaseAccess({ address, user: USER, password: PASSWORD });
    expect(access instanceof BaseAccess && access.address).toBe(expected);
  });

  it('prints without user and password', () => {
    const access = accessTo('https://1c.example/base');
    expectSilent(access, { access });
    expect(`${access}`).toBe('https://1c.example/base');
  });
});

describe.each(VARIANTS)('by %s', (variant) => {
  /** Answers with everything that it was sent, as a careless server's error page or a 1C handler would. */
  const echo =
    (status: number, shape: (heard: string) => string): BaseTransport =>
    ({ url, headers }) =>
      Promise.resolve({
        status,
        text: shape(`${url} ${JSON.stringify(headers)} ${PASSWORD} ${encodeURIComponent(PASSWORD)}`),
      });

  it.each([
    [
      'an error of 1C',
      500,
      (heard: string) => JSON.stringify({ 'odata.error': { code: '-1', message: { value: heard } } }),
    ],
    ['a refusal', 400, (heard: string) => JSON.stringify({ 'odata.error': { code: '2', message: { value: heard } } })],
    ['a page', 500, (heard: string) => `<html>${heard}</html>`],
    ['a list', 200, (heard: string) => JSON.stringify({ value: heard, [heard]: heard })],
  ])('what a server echoes in %s reaches nobody', async (_, status, shape) => {
    const { onec, until, lines, events } = stagedOneC({ variant, transport: echo(status, shape) });
    const thrown: unknown = await until(onec.find({ inn: INN }).catch((error: unknown) => error));
    expect(Object(thrown).failure).toBeDefined();
    expect(lines.length).toBeGreaterThan(1);
    expectSilent(thrown, lines, events);
  });

  it('a wrong password is said to be wrong without being said', async () => {
    const { onec, until, lines, events } = stagedOneC({ variant, password: 'another one' });
    const thrown: unknown = await until(onec.find({ inn: INN }).catch((error: unknown) => error));
    expect(Object(thrown).failure).toMatchObject({ kind: 'locked_out' });
    expect(inspect([thrown, lines, events], { depth: 9 })).not.toContain('another one');
  });

  it('what was found and recorded holds none of it', async () => {
    const { onec, books, until, lines, events } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: `Ромашка ${PASSWORD}`, inn: INN });
    books.addContract(key, { number: '1' });
    await until(onec.find({ inn: INN }));
    expectSilent(lines, events);
    expect(lines.join('\n')).toContain('Ромашка ***');
  });

  it('events name no counterparty: addresses without their query', async () => {
    const { onec, books, until, events } = stagedOneC({ variant });
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    await until(onec.find({ inn: INN }));
    expect(JSON.stringify(events)).not.toContain(INN);
  });

  it('nothing but reading is ever asked', async () => {
    const { onec, books, until, base } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    books.addPaper(key, { kind: 'Паспорт' });
    const before = JSON.stringify([...base.state.sets.values()]);
    await until(onec.find({ inn: INN }));
    await until(onec.check({ case: 'card-1' as never, contract: { inn: INN }, documents: ['passport' as never] }));
    expect(JSON.stringify([...base.state.sets.values()])).toBe(before);
  });
});
