// A file that a list of contracts names as a draft: read only from below the folder that the list lies in, within bounds.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding } from './diagnostics/finding.ts';
import { inputFinding } from './language/contract/input-finding.ts';
import type { Written } from './language/contract/under-way.ts';
import type { DraftFile } from './plan-beginning.ts';

/** In megabytes: as much as goes to the portal in one request without ado. */
const MOST_MB = 50;

/** `folder`: whole path. What cannot be had is a finding at the place where it is named. */
export function readDraftFile({ text, place }: Written, folder: string): DraftFile | Finding {
  const refused = (reason: string): Finding => inputFinding(575, place, { value: text, reason, most: MOST_MB });
  try {
    const path = realpathSync(resolve(folder, text));
    const within = relative(realpathSync(folder), path);
    // The list may come from elsewhere: it names nothing that its folder does not hold.
    if (within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)) return refused('outside');
    const stat = statSync(path);
    if (!stat.isFile()) return refused('EISDIR');
    if (stat.size > MOST_MB * 1_048_576) return refused('EFBIG');
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    // Of many contracts only one file at a time is held.
    return { name: basename(path), hash, read: () => readFileSync(path) };
  } catch (error) {
    return refused(error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}
