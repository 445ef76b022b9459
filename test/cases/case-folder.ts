// The case folders: which there are, what is found in them, and the same with the mended files laid over.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFindings } from '../../src/diagnostics/compare-findings.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { renderFindings } from '../../src/diagnostics/render-findings.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import { applyPolicy } from '../../src/language/apply-policy.ts';
import { proveRules } from '../../src/prove/prove-rules.ts';
import type { LoadedRules } from '../../src/repository/load-rules.ts';
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
const ROOT = join(CASES, '../..');

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

const examined = new Map<string, Promise<Examined>>();

/** Checks a case: its rules, or, where it holds a contract or a file of them, that input by its rules or those of `_input`. Each once. */
export function examine(path: string): Promise<Examined> {
  const known = examined.get(path) ?? examineOnce(path);
  examined.set(path, known);
  return known;
}

async function examineOnce(path: string): Promise<Examined> {
  const inputs = inputFiles(path);
  if (inputs.length === 0) {
    return isFault(path) ? await inCopy((copy) => layFaultOver(path, copy), examineRules) : await examineRules(path);
  }
  const rules = existsSync(join(path, 'rules')) ? path : join(CASES, '_input');
  const { bundle } = await loadRules(rules, { asOf: day(), cache: 'off' });
  if (bundle === undefined) throw new Error(`${rules} has no bundle`);
  return await examineInput(path, inputs, bundle, day());
}

function day(): Day {
  const asOf = parseDay(DAY);
  if (asOf === undefined) throw new Error(`not a day: ${DAY}`);
  return asOf;
}

async function examineRules(path: string): Promise<Examined> {
  const loaded = await loadRules(path, { asOf: day(), cache: 'off' });
  const findings = await withProofs(loaded, day());
  return { findings, sources: loaded.sources };
}

/** A fault in the default rules: only the files that differ are in the folder, and in which way stands in `fault.md`. */
export function isFault(path: string): boolean {
  return existsSync(join(path, 'fault.md'));
}

/** The default rules with the files of the case over them, and without those that `removed.txt` names. */
function layFaultOver(path: string, copy: string): void {
  for (const part of RULES) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  for (const file of linesOf(join(path, 'removed.txt'))) rmSync(join(copy, file), { recursive: true });
  for (const part of RULES.filter((one) => existsSync(join(path, one)))) {
    cpSync(join(path, part), join(copy, part), { recursive: true });
  }
}

async function inCopy<Result>(
  fill: (copy: string) => void,
  work: (copy: string) => Promise<Result>,
): Promise<Result> {
  const copy = mkdtempSync(join(tmpdir(), 'vizir-case-'));
  try {
    fill(copy);
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** What the texts say and what follows from all rules together, as the policy weighs it. */
async function withProofs({ bundle, findings }: LoadedRules, asOf: Day): Promise<readonly Finding[]> {
  if (bundle === undefined) return findings;
  const proved = await proveRules(bundle, { asOf });
  return [...findings, ...applyPolicy(proved.findings, bundle.decisions.policy, asOf)].sort(compareFindings);
}

/** What is found in a case, as `expected.txt` holds it. */
export async function findingsAsText(path: string, language: 'en' | 'ru'): Promise<string> {
  const { findings, sources } = await examine(path);
  const text = renderFindings(findings, { language, color: false, width: WIDTH, sources });
  return text === '' ? '' : `${text.replaceAll(`${path}/`, '').replaceAll(path, '.')}\n`;
}

/** What is found in a case once its mended files are laid over it. */
export async function findingsWhenMended(folder: CaseFolder): Promise<string> {
  return await inCopy(
    (copy) => layGoodOver(folder, copy),
    (copy) => findingsAsText(copy, 'en'),
  );
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
