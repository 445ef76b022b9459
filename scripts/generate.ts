// Makes the files that are made from others: `npm run generate`; `-- --check` only says which of them are stale.
// Words after it name single generators: `npm run generate -- schemas`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { GeneratedFile, Generator } from './generated-file.ts';

/** Where files are made, by which generators, and whether they are only compared. */
export interface Generation {
  /** Holds `scripts/generate-*.ts`; the files' paths are relative to it. */
  readonly root: string;
  /** Names of generators; none means all. */
  readonly only: readonly string[];
  readonly mode: 'write' | 'check';
}

/** Which files differ from what was there: written, or in a check found stale. */
export async function generate({ root, only, mode }: Generation): Promise<readonly string[]> {
  const names = generatorNames(root);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no generator named ${unknown.join(', ')}; there are ${names.join(', ')}`);
  const changed: string[] = [];
  for (const name of only.length > 0 ? only : names) {
    // One after another: a generator may read what an earlier one wrote.
    const files = await (await loadGenerator(root, name))();
    const stale = files.filter((file) => isStale(root, file));
    if (mode === 'write') for (const file of stale) write(root, file);
    changed.push(...stale.map(({ path }) => path));
  }
  return changed;
}

function generatorNames(root: string): readonly string[] {
  return readdirSync(join(root, 'scripts'))
    .flatMap((file) => /^generate-(.+)\.ts$/.exec(file)?.[1] ?? [])
    .sort();
}

async function loadGenerator(root: string, name: string): Promise<Generator> {
  const file = join(root, 'scripts', `generate-${name}.ts`);
  const exported = `generate-${name}`.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const loaded: Readonly<Record<string, Generator>> = await import(pathToFileURL(file).href);
  const generator = loaded[exported];
  if (generator === undefined) throw new Error(`${file} does not export ${exported}`);
  return generator;
}

function isStale(root: string, { path, text }: GeneratedFile): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') !== text;
  } catch {
    return true;
  }
}

function write(root: string, { path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
  const mode = values.check === true ? 'check' : 'write';
  const changed = await generate({ root: resolve(import.meta.dirname, '..'), only: positionals, mode });
  const isStaleProject = mode === 'check' && changed.length > 0;
  for (const path of changed) process.stdout.write(`${isStaleProject ? 'stale' : 'wrote'} ${path}\n`);
  process.stdout.write(
    isStaleProject ? 'Run "npm run generate" and commit what it writes.\n' : 'Generated files are fresh.\n',
  );
  process.exitCode = isStaleProject ? 1 : 0;
}
