// What must not be there twice, at a portal that does not say whether a lost request was done.
import { expect, test } from 'vitest';
import type { Making } from '../../../../../src/bitrix24/desk/in/intake/make-once.ts';
import { makeOnce } from '../../../../../src/bitrix24/desk/in/intake/make-once.ts';
import { DOUBT_MS } from '../../../../../src/bitrix24/doubt-ms.ts';
import type { Instant } from '../../../../../src/domain/instant.ts';
import { FarError } from '../../../../../src/engine/ports/far-error.ts';

const NOW = 1_000_000 as Instant;

function staged(of: Partial<Making>): { readonly making: Making; readonly calls: string[] } {
  const calls: string[] = [];
  const making: Making = {
    now: () => NOW,
    since: undefined,
    find: () => Promise.resolve(undefined),
    make: () => Promise.resolve(7),
    keep: (since) => {
      calls.push(since === undefined ? 'known' : `sent ${since}`);
      return Promise.resolve();
    },
    ...of,
  };
  return { making, calls };
}

test('that it is sent is kept before it is sent', async () => {
  const { making, calls } = staged({});
  expect(await makeOnce(making)).toEqual({ kind: 'there', id: 7 });
  expect(calls).toEqual([`sent ${NOW}`, 'known']);
});

test('what is there is not made again', async () => {
  const { making } = staged({ find: () => Promise.resolve(3), make: () => Promise.reject(new Error('made')) });
  expect(await makeOnce(making)).toEqual({ kind: 'there', id: 3 });
});

test('no look-up is believed before 65 s after a send whose end nobody knows', async () => {
  const since = (NOW - DOUBT_MS + 1) as Instant;
  const find = (): Promise<never> => Promise.reject(new Error('looked up'));
  expect(await makeOnce(staged({ since, find }).making)).toEqual({ kind: 'later', at: since + DOUBT_MS });
});

test('after an answer that never came it is later; after one that says no it is known', async () => {
  const failing = (kind: 'unknown' | 'not_arrived') => () => Promise.reject(new FarError({ kind, reason: 'x' }));
  const unknown = staged({ make: failing('unknown') });
  expect(await makeOnce(unknown.making)).toEqual({ kind: 'later', at: NOW + DOUBT_MS });
  expect(unknown.calls).toEqual([`sent ${NOW}`]);
  const not = staged({ make: failing('not_arrived') });
  await expect(makeOnce(not.making)).rejects.toThrow('not_arrived');
  expect(not.calls).toEqual([`sent ${NOW}`, 'known']);
});
