// A rule repository as it stands in a commit: the same files, bounds and findings as on the disk, and nothing is checked out.

import type { Finding } from '../../diagnostics/finding.ts';
import type { RuleText } from '../../language/check-rules.ts';
import { CODES } from '../../language/read/codes.ts';
import type { Bounds } from '../bounds.ts';
import { BOUNDS } from '../bounds.ts';
import type { OpenedRepository } from '../open-repository.ts';
import { decodeRuleFile } from '../read-text-file.ts';
import { repositoryFinding } from '../repository-finding.ts';
import type { OpenedGit } from './open-git.ts';
import { refusalOf } from './open-git.ts';
import { refuseEntry } from './refuse-entry.ts';
import type { Commit } from './resolve-revision.ts';
import type { RevisionRefusal } from './revision-refusal.ts';
import { runGit } from './run-git.ts';
import type { TreeEntry } from './tree-entry.ts';
import { readTreeEntries } from './tree-entry.ts';

/** Bytes of a line of the listing: mode, name of the object, size and a path as long as systems allow. */
const ENTRY_BYTES = 512;
/** A character takes at most this many bytes of UTF-8 per unit of UTF-16. */
const BYTES_PER_CHARACTER = 3;

/** Reads rules/ and routes/ at `commit`, below the directory of `git`. `name`: how the revision is called in findings. */
export function openRepositoryAt(
  git: OpenedGit,
  commit: Commit,
  name: string,
  bounds: Bounds = BOUNDS,
): OpenedRepository | RevisionRefusal {
  const folders = ['rules', 'routes'].map((folder) => `${git.prefix}${folder}`);
  const listing = runGit(git.dir, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit.id, '--', ...folders], {
    mostBytes: 4 * bounds.files * ENTRY_BYTES,
  });
  if (listing.kind === 'too_much') return withFinding(repositoryFinding(CODES.tooManyFiles, { most: bounds.files }));
  if (listing.kind !== 'ok') return refusalOf(listing, git.dir);
  const entries = readTreeEntries(listing.bytes, git.prefix);
  if (!entries.some(({ path }) => path === 'rules' || path.startsWith('rules/'))) {
    return withFinding(repositoryFinding(CODES.noRules, { dir: `${name}:${git.prefix}` }));
  }
  const sorted = sortOut(git, entries, bounds);
  return sorted.files.length > bounds.files
    ? withFinding(repositoryFinding(CODES.tooManyFiles, { most: bounds.files }), sorted.findings)
    : readAll(git, sorted, bounds);
}

type Sorted = { readonly files: readonly TreeEntry[]; readonly findings: readonly Finding[] };

function withFinding(finding: Finding, others: readonly Finding[] = []): OpenedRepository {
  return { files: [], findings: [...others, finding] };
}

/** What may be read, and a finding for each entry that may not. */
function sortOut(git: OpenedGit, entries: readonly TreeEntry[], bounds: Bounds): Sorted {
  const files: TreeEntry[] = [];
  const findings = new Map<string, Finding>();
  for (const entry of entries) {
    if (entry.path.split('/').some((part) => part.startsWith('.'))) continue;
    const finding = refuseEntry(git, entry, bounds);
    if (finding === undefined) files.push(entry);
    else findings.set(finding.place?.file ?? '', finding);
  }
  return { files, findings: [...findings.values()] };
}

function readAll(git: OpenedGit, sorted: Sorted, bounds: Bounds): OpenedRepository | RevisionRefusal {
  const tooMuch = () => withFinding(repositoryFinding(CODES.tooMuchText, { most: bounds.characters }));
  const bytes = sorted.files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > bounds.characters * BYTES_PER_CHARACTER) return tooMuch();
  const texts = readBlobs(git, sorted.files, bytes);
  if ('kind' in texts) return texts;
  const files: RuleText[] = [];
  const findings = [...sorted.findings];
  let characters = 0;
  for (const [index, { path }] of sorted.files.entries()) {
    const text = decodeRuleFile(texts[index] ?? new Uint8Array(), path);
    if (typeof text === 'string') files.push({ file: path, text });
    else findings.push(text);
    characters += typeof text === 'string' ? text.length : 0;
  }
  if (characters > bounds.characters) return tooMuch();
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), findings };
}

/** The contents of all files, in their order, by one process. */
function readBlobs(
  git: OpenedGit,
  files: readonly TreeEntry[],
  bytes: number,
): readonly Uint8Array[] | RevisionRefusal {
  const answer = runGit(git.dir, ['cat-file', '--batch'], {
    input: files.map(({ id }) => `${id}\n`).join(''),
    mostBytes: bytes + (files.length + 1) * ENTRY_BYTES,
  });
  if (answer.kind !== 'ok') return refusalOf(answer, git.dir);
  const blobs: Uint8Array[] = [];
  let at = 0;
  for (const { size } of files) {
    const head = answer.bytes.indexOf(10, at);
    const text = new TextDecoder('latin1').decode(answer.bytes.subarray(at, head));
    if (head === -1 || !text.endsWith(` blob ${size}`)) {
      return refusalOf({ kind: 'failed', reason: text.endsWith(' missing') ? 'missing blob' : text }, git.dir);
    }
    blobs.push(answer.bytes.subarray(head + 1, head + 1 + size));
    at = head + size + 2;
  }
  return blobs;
}
