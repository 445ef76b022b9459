// A rule repository as it stood in a git revision: read and checked like the one on the disk.

import type { LoadedRules, LoadOptions } from '../load-rules.ts';
import { loadOpened } from '../load-rules.ts';
import { openGit } from './open-git.ts';
import { openRepositoryAt } from './open-repository-at.ts';
import { resolveRevision } from './resolve-revision.ts';
import type { RevisionRefusal } from './revision-refusal.ts';

/** `commit`: the full name of the commit that the revision meant. */
export type LoadedRevision = { readonly kind: 'loaded'; readonly commit: string; readonly rules: LoadedRules };

/**
 * The rules at `revision` of the git repository around `root`, of which `root` may be a sub-directory. What is wrong with the rules is
 * among their findings, like on the disk; why the revision cannot be read at all is a refusal. Nothing is written, checked out or run.
 */
export async function loadRulesAt(
  root: string,
  revision: string,
  options: LoadOptions,
): Promise<LoadedRevision | RevisionRefusal> {
  const git = openGit(root);
  if (git.kind === 'refused') return git;
  const commit = resolveRevision(git, revision);
  if (commit.kind === 'refused') return commit;
  const opened = openRepositoryAt(git, commit, revision);
  if ('kind' in opened) return opened;
  // Beside the cache of the work tree, not instead of it.
  const rules = await loadOpened(opened, root, { ...options, variant: 'revision' });
  return { kind: 'loaded', commit: commit.id, rules };
}
