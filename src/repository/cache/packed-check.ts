// The check of one file in the form in which it is kept: nothing that can be had from its path and text.

import type { Finding } from '../../diagnostics/finding.ts';
import type { FileCheck } from '../../language/check-file.ts';
import { checkedFile } from '../../language/form/checked-file.ts';
import { kindOfFile } from '../../language/form/kind-of-file.ts';
import { findLineStarts } from '../../language/read/find-line-starts.ts';
import type { SourceFile } from '../../language/read/source-tree.ts';
import { valueOf as plainValueOf } from '../../language/read/value-of.ts';
import type { PackedTree } from './packed-tree.ts';
import { packTree, unpackTree } from './packed-tree.ts';

export type PackedCheck = {
  readonly formHolds: boolean;
  readonly findings: readonly Finding[];
  readonly root?: PackedTree;
  readonly bodyStart?: number;
};

/** What is kept of the check of a file with that text. */
export function packCheck({ source, checked, findings }: FileCheck, text: string): PackedCheck {
  return {
    formHolds: checked !== undefined,
    findings,
    ...(source.root === undefined ? {} : { root: packTree(source.root, text) }),
    ...(source.body === undefined ? {} : { bodyStart: source.body.start }),
  };
}

/** The check of the file with that path and text again, as it was before it was packed. */
export function unpackCheck(packed: PackedCheck, file: string, text: string): FileCheck {
  const { findings, formHolds, bodyStart } = packed;
  const kind = kindOfFile(file);
  const root = packed.root === undefined ? undefined : unpackTree(packed.root, text);
  const source: SourceFile = {
    file,
    kind,
    lineStarts: findLineStarts(text),
    ...(root === undefined ? {} : { root }),
    ...(bodyStart === undefined ? {} : { body: { text: text.slice(bodyStart), start: bodyStart } }),
  };
  if (!formHolds || root === undefined || kind === 'unknown') return { source, findings };
  return { source, checked: checkedFile(kind, plainValueOf(root), source), findings };
}
