// A store whose pages are damaged is refused with words that name the copy to go back to.
import { closeSync, copyFileSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StagedFile } from '../engine/care/staged-file.ts';
import type { Ran } from './run-cli.ts';
import { runCli } from './run-cli.ts';

let at: StagedFile;
let damaged: string;

function vizir(store: string, ...args: readonly string[]): Promise<Ran> {
  return runCli([...args, '--store', store], { env: { LANG: 'en' }, cwd: at.folder });
}

beforeAll(async () => {
  at = new StagedFile();
  await at.open();
  await at.submitted('one');
  damaged = join(at.folder, 'damaged.db');
  await vizir(at.file, 'backup', join(at.folder, 'older.db'));
  await vizir(at.file, 'backup', join(at.folder, 'newer.db'));
  copyFileSync(join(at.folder, 'newer.db'), damaged);
  const handle = openSync(damaged, 'r+');
  writeSync(handle, Buffer.alloc(40_000), 0, 40_000, 12_288);
  closeSync(handle);
}, 60_000);

afterAll(() => at.close());

test('the newest whole copy beside it is named, and nothing is touched', async () => {
  const { code, out, err } = await vizir(damaged, 'case', 'list');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('is damaged');
  expect(err).toContain(join(at.folder, 'newer.db'));
  expect((await vizir(join(at.folder, 'newer.db'), 'case', 'verify', '--all')).code).toBe(0);
});

test('where there is none, it says so', async () => {
  for (const copy of ['newer.db', 'older.db']) rmSync(join(at.folder, copy));
  const { code, err } = await vizir(damaged, 'case', 'list');
  expect(code).toBe(2);
  expect(err).toContain('There is no copy beside it');
});
