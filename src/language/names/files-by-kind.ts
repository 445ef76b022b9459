// Checked files by their kind, each as a located value of the kind's type.

import type { CheckedFile, FileData } from '../form/checked-file.ts';
import type { Located } from './located.ts';

export type FilesByKind = { readonly [K in keyof FileData]: readonly Located<FileData[K]>[] };

/** Sorts files by kind, in the order in which they come. */
export function filesByKind(files: readonly CheckedFile[]): FilesByKind {
  const of = <K extends keyof FileData>(kind: K): readonly Located<FileData[K]>[] =>
    files.flatMap(({ kind: other, source }) =>
      other === kind && source.root !== undefined ? [{ source, node: source.root }] : [],
    );
  return {
    policy: of('policy'),
    facts: of('facts'),
    limits: of('limits'),
    clients: of('clients'),
    documents: of('documents'),
    package: of('package'),
    roles: of('roles'),
    sla: of('sla'),
    calendar: of('calendar'),
    reasons: of('reasons'),
    letter: of('letter'),
    signing: of('signing'),
    funnel: of('funnel'),
    amendment: of('amendment'),
    route: of('route'),
    tests: of('tests'),
  };
}
