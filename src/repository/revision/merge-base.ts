// The commit from which the work at hand set out: where HEAD and the main branch parted.

import { openGit, refusalOf, textOf } from './open-git.ts';
import type { Commit } from './resolve-revision.ts';
import { resolveRevision } from './resolve-revision.ts';
import type { RevisionRefusal } from './revision-refusal.ts';
import { refusal } from './revision-refusal.ts';
import { runGit } from './run-git.ts';

/** In the order in which they are looked for: what the remote calls its main branch, then the usual names. */
const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The merge base of HEAD and the main branch (`branch`) of the git repository around `root`. */
export function mergeBase(root: string): (Commit & { readonly branch: string }) | RevisionRefusal {
  const git = openGit(root);
  if (git.kind === 'refused') return git;
  const head = resolveRevision(git, 'HEAD');
  if (head.kind === 'refused') return head;
  for (const branch of MAIN_BRANCHES) {
    const main = resolveRevision(git, branch);
    if (main.kind === 'refused') continue;
    const answer = runGit(root, ['merge-base', head.id, main.id]);
    if (answer.kind === 'ok') return { kind: 'commit', id: textOf(answer.bytes).split('\n')[0] ?? '', branch };
    if (answer.kind === 'failed' && answer.reason === '') {
      return refusal(git.isShallow ? 'shallow' : 'unrelated', { revision: branch, dir: root });
    }
    return refusalOf(answer, root);
  }
  return refusal('no_main', { dir: root, branches: MAIN_BRANCHES.join(', ') });
}
