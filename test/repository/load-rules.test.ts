// Loading rules twice: what has not changed is not read again, and nothing that is kept can do harm.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import type { CacheEnvironment } from '../../src/repository/cache/cache-folder.ts';
import { cacheFolder } from '../../src/repository/cache/cache-folder.ts';
import type { LoadedRules } from '../../src/repository/load-rules.ts';
import { loadRules } from '../../src/repository/load-rules.ts';

const BASE = join(import.meta.dirname, '../cases/_base');
const FILES = 7;

let home = '';
let rules = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vizir-cache-'));
  rules = join(home, 'rules-of-ours');
  cpSync(BASE, rules, { recursive: true });
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function day(text: string) {
  const asOf = parseDay(text);
  if (asOf === undefined) throw new Error(`not a day: ${text}`);
  return asOf;
}

async function load(environment: CacheEnvironment = {}, asOf = '2026-03-02'): Promise<LoadedRules> {
  return await loadRules(rules, {
    asOf: day(asOf),
    environment: { XDG_CACHE_HOME: join(home, 'cache'), ...environment },
  });
}

function edit(file: string, from: string, to: string): void {
  const path = join(rules, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

function kept(): readonly string[] {
  const folder = join(home, 'cache/vizir');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

test('the second time nothing is parsed, and the answer is the same', async () => {
  const first = await load();
  const second = await load();
  expect(first).toMatchObject({ files: FILES, parsed: FILES, findings: [] });
  expect(second).toMatchObject({ files: FILES, parsed: 0 });
  expect(second.bundle).toEqual(first.bundle);
  expect(second.sources('rules/policy.yaml')).toBe(first.sources('rules/policy.yaml'));
});

test('a result with findings is kept as well', async () => {
  edit('routes/large.yaml', 'role: finance', 'role: finanse');
  const first = await load();
  const second = await load();
  expect(first.bundle).toBeUndefined();
  expect(first.findings).toMatchObject([{ code: 301 }]);
  expect(second).toMatchObject({ parsed: 0, findings: first.findings });
});

test('when one file changes, one file is parsed', async () => {
  await load();
  edit('routes/large.yaml', 'Крупный', 'Большой');
  const second = await load();
  expect(second.parsed).toBe(1);
  expect(second.bundle).toBeDefined();
  expect((await load()).parsed).toBe(0);
});

test('a file that moves is parsed anew: its path says what it is', async () => {
  await load();
  const text = readFileSync(join(rules, 'routes/large.yaml'));
  rmSync(join(rules, 'routes/large.yaml'));
  writeFileSync(join(rules, 'routes/larger.yaml'), text);
  expect((await load()).parsed).toBe(1);
});

test('another day is another answer, and nothing is parsed for it', async () => {
  await load();
  expect((await load({}, '2027-03-02')).parsed).toBe(0);
  expect((await load({}, '2027-03-02')).findings).not.toEqual((await load()).findings);
});

test('the answer without a cache is the answer with one', async () => {
  const off = await loadRules(rules, { asOf: day('2026-03-02'), cache: 'off' });
  await load();
  const warm = await load();
  expect({ ...warm, parsed: 0, sources: 0 }).toEqual({ ...off, parsed: 0, sources: 0 });
});

test.each(['1', 'true', 'yes'])('under CI=%s nothing is kept and nothing kept is used', async (value) => {
  await load({ CI: value });
  expect(kept()).toEqual([]);
  await load();
  expect((await load({ CI: value })).parsed).toBe(FILES);
});

test('nothing is ever kept within the rule repository', async () => {
  await load({ XDG_CACHE_HOME: join(rules, '.cache') });
  expect(existsSync(join(rules, '.cache'))).toBe(false);
  expect(cacheFolder({ XDG_CACHE_HOME: rules }, rules)).toBeUndefined();
});

test('the cache lies where the system keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/var/c', HOME: '/home/u' }, '/rules')).toBe('/var/c/vizir');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative', HOME: '/home/u' }, '/rules')).toBe('/home/u/.cache/vizir');
  expect(cacheFolder({ HOME: '/home/u', CI: '' }, '/rules')).toBe('/home/u/.cache/vizir');
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 10)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one byte', (bytes) => Buffer.from(bytes.with(bytes.length - 5, 255 - (bytes.at(-5) ?? 0)))],
  ['of another program', () => Buffer.from('{"not": "ours"}')],
])('a kept file that is %s is passed over and written anew', async (_what, damage) => {
  const first = await load();
  for (const path of kept()) writeFileSync(path, damage(readFileSync(path)));
  expect(await load()).toMatchObject({ parsed: FILES, findings: first.findings });
  expect((await load()).parsed).toBe(0);
});

test('where nothing can be written the rules are loaded all the same', async () => {
  writeFileSync(join(home, 'file'), '');
  expect(await load({ XDG_CACHE_HOME: join(home, 'file') })).toMatchObject({ parsed: FILES, findings: [] });
});

test('what is kept is for its owner alone, and holds no half-written file', async () => {
  await load();
  expect(
    kept()
      .map((path) => path.replace(/.*\./, ''))
      .sort(),
  ).toEqual(['pack', 'result']);
});

test('a file in another encoding is one finding; that its names are missing is not held against the others', async () => {
  writeFileSync(join(rules, 'rules/roles.yaml'), Buffer.from([0xf0, 0xee, 0xeb, 0xe8, 0x3a, 0x0a]));
  const { findings, bundle } = await load();
  expect(findings.map(({ code, place }) => [code, place?.file])).toEqual([[110, 'rules/roles.yaml']]);
  expect(bundle).toBeUndefined();
});

test('a folder that is not read leaves the rest unchecked', async () => {
  mkdirSync(join(rules, 'rules/packages'));
  rmSync(join(rules, 'routes'), { recursive: true });
  writeFileSync(join(rules, 'routes'), '');
  expect((await load()).findings.map(({ code }) => code)).toEqual([111]);
});
