// The git repository that a directory lies in, and where in it.

import { statSync } from 'node:fs';
import type { RevisionRefusal } from './revision-refusal.ts';
import { refusal } from './revision-refusal.ts';
import type { GitAnswer } from './run-git.ts';
import { runGit } from './run-git.ts';

export type OpenedGit = {
  readonly kind: 'opened';
  /** A directory in the repository, from which git is run. */
  readonly dir: string;
  /** Where that directory lies below the top of the repository: empty, or with a slash at its end. */
  readonly prefix: string;
  /** Only the newest commits are here. */
  readonly isShallow: boolean;
};

/** Finds the repository around `dir`. */
export function openGit(dir: string): OpenedGit | RevisionRefusal {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) return refusal('no_folder', { dir });
  const answer = runGit(dir, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (answer.kind !== 'ok') return refusalOf(answer, dir);
  const [shallow = '', prefix = ''] = textOf(answer.bytes).split('\n');
  return { kind: 'opened', dir, prefix, isShallow: shallow === 'true' };
}

/** Why git did not answer. */
export function refusalOf(answer: Exclude<GitAnswer, { readonly kind: 'ok' }>, dir: string): RevisionRefusal {
  if (answer.kind === 'no_git') return refusal('no_git', {});
  if (answer.kind === 'too_much')
    return refusal('git_failed', { dir, reason: 'too much output, or no answer in a minute' });
  if (answer.reason.includes('not a git repository')) return refusal('not_git', { dir });
  if (answer.reason.includes('dubious ownership')) return refusal('untrusted', { dir });
  // A partial clone asks its remote for what it lacks, which is not allowed here.
  if (/transport '.*' not allowed|promisor|lazy fetch|bad object|missing blob|unable to read/.test(answer.reason)) {
    return refusal('objects_missing', { dir });
  }
  return refusal('git_failed', { dir, reason: answer.reason });
}

/** What git answered, as text. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
