// From a directory to a bundle: the repository is read, checked, and what has not changed since the last time is not read again.

import type { Finding } from '../diagnostics/finding.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { Weighing } from '../language/apply-policy.ts';
import type { FileCheck } from '../language/check-file.ts';
import type { RuleText } from '../language/check-rules.ts';
import type { CacheEnvironment } from './cache/cache-folder.ts';
import type { PackedCheck } from './cache/packed-check.ts';
import type { RuleCache } from './cache/rule-cache.ts';
import { openRuleCache } from './cache/rule-cache.ts';
import type { OpenedRepository } from './open-repository.ts';
import { openRepository } from './open-repository.ts';
import { sha256 } from './sha256.ts';

export type LoadOptions = {
  /** The day from which the rules are judged. */
  readonly asOf: Day;
  /** `off`: everything is read anew and nothing is kept. On by default. */
  readonly cache?: 'on' | 'off';
  /** Where the cache lies and whether a CI runs; the process's own when absent. */
  readonly environment?: CacheEnvironment;
  /** Keeps what is read from elsewhere beside what is known of the same directory. */
  readonly variant?: 'revision';
  /** Weighs the findings in the place of the rules' own policy. */
  readonly policy?: Weighing;
};

export type LoadedRules = {
  /** There when no finding is an error. */
  readonly bundle?: Bundle;
  /** Sorted by place, then by code. */
  readonly findings: readonly Finding[];
  /** The text of a file as it was read; undefined for one that is not there or could not be read. */
  readonly sources: (file: string) => string | undefined;
  /** The rule files that were read, by their path from the root, sorted. */
  readonly paths: readonly string[];
  /** How many rule files there are. */
  readonly files: number;
  /** How many of them had to be parsed: none when nothing has changed since the last time. */
  readonly parsed: number;
};

/** Loads the rule repository in `dir`. What is wrong with it is among the findings; throws for nothing that is on the disk. */
export async function loadRules(dir: string, options: LoadOptions): Promise<LoadedRules> {
  return await loadOpened(openRepository(dir), dir, options);
}

/** The same for files that have been read already. `dir` is where the cache knows them from. */
export async function loadOpened(
  { files, findings }: OpenedRepository,
  dir: string,
  options: LoadOptions,
): Promise<LoadedRules> {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const sources = (file: string) => texts.get(file);
  const paths = [...texts.keys()].sort();
  // A folder that is not read makes every name in it unknown: to check the rest would only breed follow-up findings.
  if (files.length === 0 || findings.some(isOfFolder)) {
    return { findings, sources, paths, files: files.length, parsed: 0 };
  }
  const environment = options.environment ?? process.env;
  const cache =
    options.cache === 'off' || findings.length > 0
      ? undefined
      : openRuleCache(environment, { dir, files, asOf: options.asOf, variant: options.variant ?? '' });
  // A result is kept as the rules' own policy weighs it.
  const kept = options.policy === undefined ? cache?.readResult() : undefined;
  if (kept !== undefined) return { ...kept, sources, paths, files: files.length, parsed: 0 };
  return { ...(await check(files, findings, options, cache)), sources, paths };
}

function isOfFolder({ place }: Finding): boolean {
  return place === undefined || !/\.\w+$/.test(place.file);
}

/** `unread` are findings about single files: those stand in for what the files would have said. */
async function check(
  files: readonly RuleText[],
  unread: readonly Finding[],
  { asOf, policy }: LoadOptions,
  cache: RuleCache | undefined,
): Promise<Omit<LoadedRules, 'sources' | 'paths'>> {
  // The YAML library and the schemas are loaded only when there is something to parse.
  const [{ checkRules }, { checkFile }, { checkUnreadFile }, { packCheck, unpackCheck }] = await Promise.all([
    import('../language/check-rules.ts'),
    import('../language/check-file.ts'),
    import('../language/check-unread-file.ts'),
    import('./cache/packed-check.ts'),
  ]);
  const known = new Map(
    unread.flatMap((finding) => (finding.place === undefined ? [] : [[finding.place.file, finding]])),
  );
  const kept = cache?.readPack() ?? new Map<string, PackedCheck>();
  const pack = new Map<string, PackedCheck>();
  let parsed = 0;
  const checkOne = (file: string, text: string): FileCheck => {
    const finding = known.get(file);
    if (finding !== undefined) return checkUnreadFile(file, finding);
    const key = cache?.fileKey({ file, text }) ?? '';
    const packed = kept.get(key);
    if (packed === undefined) parsed++;
    const result = packed === undefined ? checkFile(file, text) : unpackCheck(packed, file, text);
    if (cache !== undefined) pack.set(key, packed ?? packCheck(result, text));
    return result;
  };
  const all = [...files, ...[...known.keys()].map((file) => ({ file, text: '' }))];
  const weighing = policy === undefined ? {} : { policy };
  const result = checkRules({ files: all, asOf, hash: sha256, checkFile: checkOne, ...weighing });
  // A pack that lacks a few files is still good: to write all of it anew would cost more than to parse those again.
  if (cache !== undefined && parsed * 20 > files.length) cache.writePack(pack);
  if (policy === undefined) cache?.writeResult(result);
  return { ...result, files: files.length, parsed };
}
