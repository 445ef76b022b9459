// Files that were loaded a moment ago: so many bytes, the newest.
import { expect, test } from 'vitest';
import { RecentFiles } from '../../../src/bitrix24/desk/recent-files.ts';

const MB = 1024 * 1024;

test('the oldest make room, and what is too large is not kept', () => {
  const files = new RecentFiles();
  for (const name of ['a', 'b', 'c', 'd']) files.keep(name, new Uint8Array(10 * MB));
  expect(['a', 'b', 'c', 'd'].map((name) => files.find(name)?.length)).toEqual([undefined, 10 * MB, 10 * MB, 10 * MB]);
  files.keep('e', new Uint8Array(33 * MB));
  expect(files.find('e')).toBeUndefined();
  files.keep('b', new Uint8Array(1));
  files.keep('a', new Uint8Array(10 * MB));
  expect(['a', 'b', 'c', 'd'].map((name) => files.find(name)?.length)).toEqual([10 * MB, 1, 10 * MB, 10 * MB]);
  files.drop('c');
  expect(files.find('c')).toBeUndefined();
});
