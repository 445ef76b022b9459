// A revision that git cannot give is a wrong command line: told in a sentence, exit code 1.
import type { RevisionRefusal } from '../src/index.ts';
import { UsageError } from './usage-error.ts';

const NOWHERE: ReadonlySet<RevisionRefusal['why']> = new Set(['no_git', 'no_folder', 'not_git', 'no_revision']);

/** There is no such revision; the other refusals say of git what has to be mended. */
export function isNowhere({ why }: RevisionRefusal): boolean {
  return NOWHERE.has(why);
}

/** Throws the UsageError that says why a revision cannot be read, and what to do. */
export function refuseRevision({ why, params, meant }: RevisionRefusal): never {
  throw new UsageError(`revision_${why}`, params, meant);
}
