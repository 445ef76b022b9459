// `vizir fmt` on disk: every rule file as it should be written.

import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { formatRuleFile } from '../language/fmt/format-rule-file.ts';
import { openRepository } from './open-repository.ts';
import { writeWhole } from './write-schemas.ts';

export type FormattedRepository = {
  /** Files that are (`check`: would be) written anew, sorted. */
  readonly changed: readonly string[];
  /** Files that cannot be printed without changing what they say: `vizir check` says why. */
  readonly leftAlone: readonly string[];
  readonly files: number;
  /** What kept files from being read at all. */
  readonly findings: readonly Finding[];
};

/** Formats the rule files below `dir`; `check` only says which ones differ. Throws what the file system throws on writing. */
export function formatRepository(dir: string, mode: 'write' | 'check'): FormattedRepository {
  const { files, findings } = openRepository(dir);
  const changed: string[] = [];
  const leftAlone: string[] = [];
  for (const { file, text } of files) {
    const formatting = formatRuleFile(file, text);
    if (formatting.kind === 'left_alone') leftAlone.push(file);
    else if (formatting.text !== text) {
      changed.push(file);
      if (mode === 'write') writeWhole(join(dir, file), formatting.text);
    }
  }
  return { changed, leftAlone, files: files.length, findings };
}
