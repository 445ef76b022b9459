// Where a rule repository lies below the top of its git repository: services name files from there.

import { isAbsolute, relative, sep } from 'node:path';
import { openGit } from './open-git.ts';

/** Empty, or with a slash at its end. Where there is no git, from `cwd`, if `dir` lies in it. */
export function repositoryPrefix(dir: string, cwd: string): string {
  const git = openGit(dir);
  if (git.kind === 'opened') return git.prefix;
  const way = relative(cwd, dir).split(sep).join('/');
  return way === '' || way.startsWith('..') || isAbsolute(way) ? '' : `${way}/`;
}
