// The files below rules/ and routes/, within bounds: rule repositories come from pull requests.

import type { Dirent } from 'node:fs';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { CODES } from '../language/read/codes.ts';
import type { Bounds } from './bounds.ts';
import { repositoryFinding } from './repository-finding.ts';

/** `files` are relative to the repository, with forward slashes; a walk that met too many of them ends with `overflow`. */
export type Walk = {
  readonly bounds: Bounds;
  readonly files: string[];
  readonly findings: Finding[];
  overflow: boolean;
};

/**
 * Adds the ordinary files below `folder` of the repository at `root`. Symbolic links and special files are findings and not
 * followed; names that begin with a dot (editors, git, the system) are passed over.
 */
export function walkFolder(root: string, folder: string, walk: Walk, depth = 1): void {
  for (const entry of entriesOf(root, folder, walk)) {
    if (walk.overflow) return;
    if (!entry.name.startsWith('.')) visit(root, `${folder}/${entry.name}`, entry, walk, depth);
  }
}

function entriesOf(root: string, folder: string, { findings }: Walk): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    findings.push(repositoryFinding(CODES.unreadableFile, { reason: reasonOf(error) }, folder));
    return [];
  }
}

function visit(root: string, path: string, entry: Dirent, walk: Walk, depth: number): void {
  const refusal = refuse(root, path, entry, depth < walk.bounds.depth ? 'fits' : walk.bounds.depth);
  if (refusal !== undefined) walk.findings.push(refusal);
  else if (entry.isDirectory()) walkFolder(root, path, walk, depth + 1);
  else if (walk.files.length < walk.bounds.files) walk.files.push(path);
  else {
    walk.overflow = true;
    walk.findings.push(repositoryFinding(CODES.tooManyFiles, { most: walk.bounds.files }));
  }
}

/** The finding about a link, a special file or a folder below the deepest level; undefined for what is read. */
export function refuse(root: string, path: string, entry: Dirent, deepest: 'fits' | number): Finding | undefined {
  if (entry.isSymbolicLink())
    return repositoryFinding(CODES.symbolicLink, { target: targetOf(join(root, path)) }, path);
  if (entry.isDirectory()) {
    return deepest === 'fits' ? undefined : repositoryFinding(CODES.foldersTooDeep, { most: deepest }, path);
  }
  return entry.isFile() ? undefined : repositoryFinding(CODES.specialFile, { kind: kindOf(entry) }, path);
}

function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '?';
  }
}

function kindOf(entry: Dirent): string {
  if (entry.isFIFO()) return 'FIFO';
  return entry.isSocket() ? 'socket' : 'device';
}

/** The system's name for what went wrong (`EACCES`); its sentence is English and has the whole path in it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
