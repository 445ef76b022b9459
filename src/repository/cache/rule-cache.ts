// What is kept of a rule repository: the result of the last checks as a whole, and what each of its files came to.

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../domain/day.ts';
import type { RulesCheck, RuleText } from '../../language/check-rules.ts';
import { sha256 } from '../sha256.ts';
import { readCacheFile, writeCacheFile } from './cache-file.ts';
import type { CacheEnvironment } from './cache-folder.ts';
import { cacheFolder, prepareCacheFolder } from './cache-folder.ts';
import type { PackedCheck } from './packed-check.ts';
import { programStamp } from './program-stamp.ts';

/** The parts of one repository's cache. `fileKey` names a file by path and text. */
export type RuleCache = {
  readonly readResult: () => RulesCheck | undefined;
  readonly writeResult: (result: RulesCheck) => void;
  readonly readPack: () => ReadonlyMap<string, PackedCheck>;
  readonly writePack: (pack: ReadonlyMap<string, PackedCheck>) => void;
  readonly fileKey: (rule: RuleText) => string;
};

/** What is cached: these texts of the repository in `dir`, judged on that day. Variants of one repository do not overwrite each other. */
export type Cached = {
  readonly dir: string;
  readonly files: readonly RuleText[];
  readonly asOf: Day;
  readonly variant: string;
};

/** The cache for a repository's texts; undefined where nothing may be kept. */
export function openRuleCache(
  environment: CacheEnvironment,
  { dir, files, asOf, variant }: Cached,
): RuleCache | undefined {
  const repository = realpathSync(dir);
  const folder = cacheFolder(environment, repository);
  if (folder === undefined) return undefined;
  const stamp = programStamp();
  const fileKey = ({ file, text }: RuleText) => sha256(`${file}\0${text}`);
  const key = sha256([stamp, asOf, ...files.map(fileKey)].join('\n'));
  const name = variant === '' ? repository : `${repository}\0${variant}`;
  const resultPath = join(folder, `${sha256(`${name}\0${asOf}`).slice(0, 32)}.result`);
  const packPath = join(folder, `${sha256(name).slice(0, 32)}.pack`);
  return {
    fileKey,
    readResult: () => asResult(readCacheFile(resultPath, key)),
    writeResult: (result) => keep(folder, resultPath, key, result),
    readPack: () => asPack(readCacheFile(packPath, stamp)),
    writePack: (pack) => keep(folder, packPath, stamp, [...pack]),
  };
}

function keep(folder: string, path: string, key: string, data: unknown): void {
  try {
    prepareCacheFolder(folder);
  } catch {
    return;
  }
  writeCacheFile(path, key, data);
}

/** The head of the file vouches for the rest: only this program, in this version, wrote it. */
function asResult(data: unknown): RulesCheck | undefined {
  return typeof data === 'object' && data !== null && 'findings' in data ? (data as RulesCheck) : undefined;
}

function asPack(data: unknown): ReadonlyMap<string, PackedCheck> {
  return new Map(Array.isArray(data) ? (data as [string, PackedCheck][]) : []);
}
