// The case folders: which there are, what the check says of them, and the same with the mended files laid over.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderFindings } from '../../src/diagnostics/render-findings.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { LoadedRules } from '../../src/repository/load-rules.ts';
import { loadRules } from '../../src/repository/load-rules.ts';

export interface CaseFolder {
  readonly name: string;
  readonly code: number;
  /** With the variant, if there is one. */
  readonly slug: string;
  readonly path: string;
}

const CASES = import.meta.dirname;
const DAY = '2026-03-02';
const WIDTH = 100;

/** All case folders, sorted by name. */
export function caseFolders(): readonly CaseFolder[] {
  return readdirSync(CASES).flatMap((name) => {
    const match = /^(\d{3})-([a-z0-9-]+)$/.exec(name);
    if (match === null) return [];
    return [{ name, code: Number(match[1]), slug: match[2] ?? '', path: join(CASES, name) }];
  });
}

/** Checks a rule repository as every case is checked. */
export async function checkFolder(path: string): Promise<LoadedRules> {
  const asOf = parseDay(DAY);
  if (asOf === undefined) throw new Error(`not a day: ${DAY}`);
  return await loadRules(path, { asOf, cache: 'off' });
}

/** What the check says of a case, as `expected.txt` holds it. */
export async function findingsAsText(path: string, language: 'en' | 'ru'): Promise<string> {
  const { findings, sources } = await checkFolder(path);
  const text = renderFindings(findings, { language, color: false, width: WIDTH, sources });
  return text === '' ? '' : `${text.replaceAll(`${CASES}/`, '')}\n`;
}

/** What the check says of a case once its mended files are laid over it. */
export async function findingsWhenMended(folder: CaseFolder): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'vizir-case-'));
  try {
    layGoodOver(folder, copy);
    return await findingsAsText(copy, 'en');
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function layGoodOver({ path }: CaseFolder, copy: string): void {
  for (const part of ['rules', 'routes']) {
    if (existsSync(join(path, part))) cpSync(join(path, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  }
  for (const file of linesOf(join(path, 'good', 'removed.txt'))) rmSync(join(copy, file), { recursive: true });
  for (const part of ['rules', 'routes']) {
    if (existsSync(join(path, 'good', part))) cpSync(join(path, 'good', part), join(copy, part), { recursive: true });
  }
}

function linesOf(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '') : [];
}
