// The case folders: which there are, what is found in them, and the same with the mended files laid over.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderFindings } from '../../src/diagnostics/render-findings.ts';
import { parseDay } from '../../src/domain/day.ts';
import { loadRules } from '../../src/repository/load-rules.ts';
import type { Examined } from './examine-input.ts';
import { examineInput, inputFiles } from './examine-input.ts';

export interface CaseFolder {
  readonly name: string;
  readonly code: number;
  /** With the variant, if there is one. */
  readonly slug: string;
  readonly path: string;
  /** The mended files, relative to `good/`. */
  readonly goodFiles: readonly string[];
}

const CASES = import.meta.dirname;
const DAY = '2026-03-02';
const WIDTH = 100;
const RULES = ['rules', 'routes'];

/** All case folders, sorted by name. */
export function caseFolders(): readonly CaseFolder[] {
  return readdirSync(CASES).flatMap((name) => {
    const match = /^(\d{3})-([a-z0-9-]+)$/.exec(name);
    if (match === null) return [];
    const path = join(CASES, name);
    return [{ name, code: Number(match[1]), slug: match[2] ?? '', path, goodFiles: goodFiles(path) }];
  });
}

function goodFiles(path: string): readonly string[] {
  const good = join(path, 'good');
  if (!existsSync(good)) return [];
  return readdirSync(good, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'removed.txt')
    .map((entry) => join(entry.parentPath, entry.name).slice(good.length + 1))
    .sort();
}

/** Checks a case: its rules, or, where it holds a contract or a file of them, that input by its rules or those of `_input`. */
export async function examine(path: string): Promise<Examined> {
  const asOf = parseDay(DAY);
  if (asOf === undefined) throw new Error(`not a day: ${DAY}`);
  const inputs = inputFiles(path);
  const isInput = inputs.length > 0;
  const rules = isInput && !existsSync(join(path, 'rules')) ? join(CASES, '_input') : path;
  const loaded = await loadRules(rules, { asOf, cache: 'off' });
  if (!isInput) return loaded;
  if (loaded.bundle === undefined) throw new Error(`${rules} has no bundle`);
  return await examineInput(path, inputs, loaded.bundle, asOf);
}

/** What is found in a case, as `expected.txt` holds it. */
export async function findingsAsText(path: string, language: 'en' | 'ru'): Promise<string> {
  const { findings, sources } = await examine(path);
  const text = renderFindings(findings, { language, color: false, width: WIDTH, sources });
  return text === '' ? '' : `${text.replaceAll(`${path}/`, '').replaceAll(path, '.')}\n`;
}

/** What is found in a case once its mended files are laid over it. */
export async function findingsWhenMended(folder: CaseFolder): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'vizir-case-'));
  try {
    layGoodOver(folder, copy);
    return await findingsAsText(copy, 'en');
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function layGoodOver({ path, goodFiles: mended }: CaseFolder, copy: string): void {
  const parts = [...RULES, ...inputFiles(path)].filter((part) => existsSync(join(path, part)));
  for (const part of parts) cpSync(join(path, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  for (const file of linesOf(join(path, 'good', 'removed.txt'))) rmSync(join(copy, file), { recursive: true });
  for (const file of mended) cpSync(join(path, 'good', file), join(copy, file), { recursive: true });
}

function linesOf(path: string): readonly string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
