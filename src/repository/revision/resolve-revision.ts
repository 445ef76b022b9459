// From the name of a revision to the commit that it means now.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { OpenedGit } from './open-git.ts';
import { refusalOf, textOf } from './open-git.ts';
import type { RevisionRefusal } from './revision-refusal.ts';
import { refusal } from './revision-refusal.ts';
import { runGit } from './run-git.ts';

export type Commit = { readonly kind: 'commit'; readonly id: string };

/** Longer names are no names, and the operating system takes no zero byte in an argument. */
const NAME = /^[^\p{Cc}]{1,1000}$/u;
const COMMIT_ID = /^[0-9a-f]{40,64}$/;

/** The commit that a branch, tag, commit or expression (`main`, `v2`, `HEAD~1`) means; what begins with a dash is a name as well. */
export function resolveRevision(git: OpenedGit, revision: string): Commit | RevisionRefusal {
  if (!NAME.test(revision)) return refusal('no_revision', { revision, dir: git.dir });
  const answer = runGit(git.dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (answer.kind === 'ok') {
    const id = textOf(answer.bytes).trim();
    if (COMMIT_ID.test(id)) return { kind: 'commit', id };
  } else if (answer.kind !== 'failed' || answer.reason !== '') {
    const why = refusalOf(answer, git.dir);
    if (why.why !== 'git_failed' && why.why !== 'objects_missing') return why;
  }
  return refusal(git.isShallow ? 'shallow' : 'no_revision', { revision, dir: git.dir }, meantBy(git, revision));
}

/** The branch or tag that looks most like the name. */
function meantBy(git: OpenedGit, revision: string): string | undefined {
  const answer = runGit(git.dir, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  return answer.kind === 'ok' ? nearestName(revision, textOf(answer.bytes).split('\n').filter(Boolean)) : undefined;
}
