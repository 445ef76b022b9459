// The text of a contract or rates file, YAML or JSON, becomes what was given.

import type { Finding } from '../../diagnostics/finding.ts';
import { readRuleFile } from '../read/read-file.ts';
import type { GivenEntry } from './given.ts';
import { givenFromFile } from './given-from-file.ts';

/** `entries`: what could be read, wherever something else could not. */
export type GivenFile = { readonly entries: readonly GivenEntry[]; readonly findings: readonly Finding[] };

/** Read with the same care as a rule file: places kept, nothing that reads as something else than it looks. */
export function readGivenFile(file: string, text: string): GivenFile {
  const { source, findings } = readRuleFile(file, 'unknown', text);
  const all = [...findings];
  const entries = givenFromFile(source, (finding) => all.push(finding));
  return { entries, findings: all };
}
