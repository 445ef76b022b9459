// The runner of generators, on a small project of its own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '../../scripts/generate.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vizir-generate-'));
  mkdirSync(join(root, 'scripts'));
  writeGenerator(
    'rule-form',
    `export function generateRuleForm() { return [{ path: 'src/form.generated.ts', text: 'form' }]; }`,
  );
  writeGenerator('pages', `export async function generatePages() { return [{ path: 'docs/101.md', text: 'page' }]; }`);
});

afterEach(() => rmSync(root, { recursive: true }));

test('writes what is missing or differs, and names it', async () => {
  expect(await generate({ root, only: [], mode: 'write' })).toEqual(['docs/101.md', 'src/form.generated.ts']);
  expect(read('docs/101.md')).toBe('page');
  writeFileSync(join(root, 'docs/101.md'), 'edited by hand');
  expect(await generate({ root, only: [], mode: 'write' })).toEqual(['docs/101.md']);
  expect(read('docs/101.md')).toBe('page');
});

test('a check names what is stale and writes nothing', async () => {
  await generate({ root, only: [], mode: 'write' });
  expect(await generate({ root, only: [], mode: 'check' })).toEqual([]);
  writeFileSync(join(root, 'docs/101.md'), 'edited by hand');
  expect(await generate({ root, only: [], mode: 'check' })).toEqual(['docs/101.md']);
  expect(read('docs/101.md')).toBe('edited by hand');
});

test('single generators can be named', async () => {
  expect(await generate({ root, only: ['rule-form'], mode: 'write' })).toEqual(['src/form.generated.ts']);
});

test('a name that is no generator is refused with the names that are', async () => {
  await expect(generate({ root, only: ['forms'], mode: 'check' })).rejects.toThrow(
    'no generator named forms; there are pages, rule-form',
  );
});

test('a generator without the expected export is a mistake of its file', async () => {
  writeGenerator('letters', 'export const other = 1;');
  await expect(generate({ root, only: ['letters'], mode: 'check' })).rejects.toThrow('does not export generateLetters');
});

function writeGenerator(name: string, source: string): void {
  writeFileSync(join(root, `scripts/generate-${name}.ts`), source);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
