// What the functions that resolve names share: the symbol table, who uses what, and where findings go.

import type { LimitShape } from './limit-shape.ts';
import type { Located } from './located.ts';
import type { NameKind } from './name-kind.ts';
import type { NameTable } from './name-table.ts';
import type { Reporter } from './reporter.ts';

export type Naming = {
  readonly table: NameTable;
  readonly reporter: Reporter;
  /** ISO code in which borders are written; undefined where the policy could not be read. */
  readonly currency: string | undefined;
  readonly language: 'ru' | 'en';
  /** Paths of all rule files. */
  readonly files: readonly string[];
  readonly limits: ReadonlyMap<string, LimitShape>;
  /** Names that rules refer to, by kind; grows. */
  readonly used: Map<NameKind, Set<string>>;
  /** For plain numbers among the limits: the first fact of each type that one is compared with; grows. */
  readonly limitUses: Map<string, Map<string, Located<string>>>;
  /** Roles that others resolve to: by a matrix, or where nobody was named; grows. Tests may expect them in place of the step. */
  readonly standIns: Set<string>;
  /** Kinds of which nothing is declared and which have been reported as unknown once; grows. */
  readonly missingKinds: Set<NameKind>;
  /** Suggestions already looked up; grows. */
  readonly suggestions: Map<string, string | undefined>;
};

/** Notes that a rule refers to a name. */
export function markUsed({ used }: Naming, kind: NameKind, name: string): void {
  const names = used.get(kind);
  if (names === undefined) used.set(kind, new Set([name]));
  else names.add(name);
}

/** True when some rule refers to the name. */
export function isUsed({ used }: Naming, kind: NameKind, name: string): boolean {
  return used.get(kind)?.has(name) === true;
}
