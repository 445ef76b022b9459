// The two sides of a comparison: each a git revision or a folder, judged on one day.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Day, LoadedRules } from '../src/index.ts';
import { loadRules, loadRulesAt, mergeBase } from '../src/index.ts';
import type { CommonOptions } from './commands/command-context.ts';
import { dayIn, localDay } from './day-in.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import { dayOf, readDay, zoneOf } from './load-bundle.ts';
import { isNowhere, refuseRevision } from './refuse-revision.ts';
import type { Shell } from './shell.ts';
import { UsageError } from './usage-error.ts';

/** `name`: as it was called; undefined for the rules as they lie here. `commit`: of a revision. */
export type Side = {
  readonly name: string | undefined;
  readonly commit: string | undefined;
  readonly rules: LoadedRules;
};

export type Sides = { readonly before: Side; readonly after: Side; readonly asOf: Day; readonly language: Language };

/** Loads both. Without names: where the work left the main branch, against the rules as they lie here. */
export async function loadSides(
  before: string | undefined,
  after: string | undefined,
  options: CommonOptions,
  shell: Shell,
): Promise<Sides> {
  const root = resolve(shell.cwd, options.rules ?? '.');
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf);
  const first = asked ?? dayOf(localDay(shell.now()));
  const loaded = await loadSide(after, root, first, shell);
  // Today is a matter of the policy's zone, which only the rules tell.
  const { bundle } = loaded.rules;
  const there = asked ?? (bundle === undefined ? first : dayOf(dayIn(zoneOf(bundle), shell.now())));
  const side = there === first ? loaded : await loadSide(after, root, there, shell);
  const old = before === undefined ? await loadBase(root, there) : await loadSide(before, root, there, shell);
  const policy = (side.rules.bundle ?? old.rules.bundle)?.decisions.policy;
  return { before: old, after: side, asOf: there, language: languageOf(options.lang, policy?.language, shell.env) };
}

async function loadBase(root: string, asOf: Day): Promise<Side> {
  const base = await mergeBase(root);
  if (base.kind === 'refused') return refuseRevision(base);
  const { name, ...side } = await loadRevision(base.id, root, asOf);
  return { ...side, name: base.branch };
}

async function loadSide(name: string | undefined, root: string, asOf: Day, shell: Shell): Promise<Side> {
  if (name === undefined) return { name, commit: undefined, rules: await loadRules(root, asOf) };
  const folder = resolve(shell.cwd, name);
  if (isFolder(join(folder, 'rules'))) return { name, commit: undefined, rules: await loadRules(folder, asOf) };
  return await loadRevision(name, root, asOf, folder);
}

/**
 * `path`: what lies there if the name is that of a folder. A folder without rules that is no revision either is told as a folder, a file as
 * a file, and what is nothing as neither.
 */
async function loadRevision(name: string, root: string, asOf: Day, path?: string): Promise<Side> {
  const loaded = await loadRulesAt(root, name, asOf);
  if (loaded.kind === 'loaded') return { name, commit: loaded.commit, rules: loaded.rules };
  if (path === undefined) return refuseRevision(loaded);
  if (isFolder(path)) return { name, commit: undefined, rules: await loadRules(path, asOf) };
  if (existsSync(path)) throw new UsageError('diff_side_file', { name });
  if (!isNowhere(loaded)) return refuseRevision(loaded);
  throw new UsageError('diff_side_neither', { name, dir: root }, loaded.meant);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
