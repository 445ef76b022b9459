// What of a commit is not read as a rule file, by the same findings as on the disk.

import type { Finding } from '../../diagnostics/finding.ts';
import { CODES } from '../../language/read/codes.ts';
import type { Bounds } from '../bounds.ts';
import { repositoryFinding } from '../repository-finding.ts';
import type { OpenedGit } from './open-git.ts';
import { textOf } from './open-git.ts';
import { runGit } from './run-git.ts';
import type { TreeEntry } from './tree-entry.ts';

/** Targets of links that are shown are short; a longer one is not looked at. */
const SHOWN_TARGET = 4096;

/** The finding about a link, a submodule, a file that is too large or too deep; undefined for what is read. */
export function refuseEntry(git: OpenedGit, { path, kind, id, size }: TreeEntry, bounds: Bounds): Finding | undefined {
  if (kind === 'link') return repositoryFinding(CODES.symbolicLink, { target: targetOf(git, id, size) }, path);
  if (kind === 'submodule') return repositoryFinding(CODES.specialFile, { kind: 'submodule' }, path);
  const parts = path.split('/');
  if (parts.length === 1) return repositoryFinding(CODES.notADirectory, { dir: path }, path);
  // rules/a is one folder deep; the file's own name does not count.
  const folder = parts.slice(0, bounds.depth + 1).join('/');
  if (parts.length - 2 >= bounds.depth) return repositoryFinding(CODES.foldersTooDeep, { most: bounds.depth }, folder);
  return size > bounds.bytes
    ? repositoryFinding(CODES.fileTooLarge, { bytes: size, most: bounds.bytes }, path)
    : undefined;
}

function targetOf(git: OpenedGit, id: string, size: number): string {
  if (size > SHOWN_TARGET) return '?';
  const answer = runGit(git.dir, ['cat-file', 'blob', id]);
  return answer.kind === 'ok' ? textOf(answer.bytes) : '?';
}
