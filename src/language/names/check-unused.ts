// Names that are declared and never used: a rule that somebody forgot to write, or a leftover that misleads the next reader.

import { CODES } from './codes.ts';
import type { NameKind } from './name-kind.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { isUsed } from './naming.ts';

/** Not reasons, people and letters: those are catalogues, from which people choose. */
const KINDS: readonly NameKind[] = ['fact', 'limit', 'client_list', 'document', 'role', 'sla'];

/**
 * Warns of names that no rule refers to. Called only when everything else holds: a misspelled reference leaves the right name unused,
 * and that is one fault, not two.
 */
export function checkUnused(naming: Naming): void {
  for (const kind of KINDS) {
    for (const { name, at } of namesOf(naming.table, kind).values()) {
      if (at === undefined || isUsed(naming, kind, name)) continue;
      naming.reporter.report(CODES.neverUsed, at, { name });
    }
  }
}
