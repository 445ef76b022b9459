// A rule repository on disk: which files it has and what stands in them, or why that cannot be told.

import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import type { Finding } from '../diagnostics/finding.ts';
import type { RuleText } from '../language/check-rules.ts';
import { CODES } from '../language/read/codes.ts';
import type { Bounds } from './bounds.ts';
import { BOUNDS } from './bounds.ts';
import { readTextFile } from './read-text-file.ts';
import { repositoryFinding } from './repository-finding.ts';
import type { Walk } from './walk-folder.ts';
import { reasonOf, refuse, walkFolder } from './walk-folder.ts';

/** `files` sorted by path. With `findings` about the repository as a whole there are no files. */
export type OpenedRepository = { readonly files: readonly RuleText[]; readonly findings: readonly Finding[] };

const FOLDERS = ['rules', 'routes'];

/**
 * Reads the rule repository in `dir`: everything below rules/ and routes/, nothing else. Never throws for what is on the disk:
 * a missing folder, a link, a file that is too large, binary or not UTF-8 is a finding 101-113.
 */
export function openRepository(dir: string, bounds: Bounds = BOUNDS): OpenedRepository {
  const top = listTop(dir);
  if ('code' in top) return { files: [], findings: [top] };
  const walk: Walk = { bounds, files: [], findings: [], overflow: false };
  for (const folder of FOLDERS) enter(dir, folder, top, walk);
  if (walk.overflow) return { files: [], findings: walk.findings };
  return readAll(dir, walk);
}

function listTop(dir: string): readonly Dirent[] | Finding {
  try {
    if (!statSync(dir).isDirectory()) return repositoryFinding(CODES.notADirectory, { dir });
    const entries = readdirSync(dir, { withFileTypes: true });
    if (entries.length === 0) return repositoryFinding(CODES.emptyDirectory, { dir });
    const hasRules = entries.some(({ name }) => name === 'rules');
    return hasRules ? entries : repositoryFinding(CODES.noRules, { dir });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') return repositoryFinding(CODES.noDirectory, { dir });
    if (reason === 'ENOTDIR') return repositoryFinding(CODES.notADirectory, { dir });
    return repositoryFinding(CODES.unreadableFile, { reason }, dir);
  }
}

function enter(dir: string, folder: string, top: readonly Dirent[], walk: Walk): void {
  const entry = top.find(({ name }) => name === folder);
  if (entry === undefined) return;
  const refusal = refuse(dir, folder, entry, 'fits');
  if (refusal !== undefined) walk.findings.push(refusal);
  else if (entry.isDirectory()) walkFolder(dir, folder, walk);
  else walk.findings.push(repositoryFinding(CODES.notADirectory, { dir: folder }, folder));
}

function readAll(dir: string, { bounds, files: paths, findings }: Walk): OpenedRepository {
  const files: RuleText[] = [];
  let characters = 0;
  for (const file of paths.sort()) {
    const read = readTextFile(dir, file, bounds.bytes);
    if (typeof read !== 'string') {
      findings.push(read);
      continue;
    }
    characters += read.length;
    if (characters > bounds.characters) {
      return { files: [], findings: [repositoryFinding(CODES.tooMuchText, { most: bounds.characters })] };
    }
    files.push({ file, text: read });
  }
  return { files, findings };
}
