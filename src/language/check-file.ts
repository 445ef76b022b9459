// One rule file on its own: read, and its form checked. Depends on nothing but its path and text, so that the answer can be kept.

import type { Finding } from '../diagnostics/finding.ts';
import { checkForm } from './form/check-form.ts';
import type { CheckedFile } from './form/checked-file.ts';
import { kindOfFile } from './form/kind-of-file.ts';
import { readRuleFile } from './read/read-file.ts';
import type { SourceFile } from './read/source-tree.ts';

/** `checked` is there when the form holds. Plain data: it can be stored and taken back. */
export type FileCheck = {
  readonly source: SourceFile;
  readonly checked?: CheckedFile;
  readonly findings: readonly Finding[];
};

/** Reads a file and checks its form. Never throws: what is wrong is among the findings. */
export function checkFile(file: string, text: string): FileCheck {
  const kind = kindOfFile(file);
  // A README or a file in the wrong place is no rule file: what there is to say of it is said by its path.
  if (kind === 'unknown') return { source: { file, kind, lineStarts: [0] }, findings: [] };
  const { source, findings } = readRuleFile(file, kind, text);
  const form = checkForm(source, findings);
  const all = [...findings, ...form.findings];
  return form.file === undefined ? { source, findings: all } : { source, checked: form.file, findings: all };
}
