// What the functions that resolve names share: the symbol table, who uses what, and where findings go.

import type { LimitShape } from './limit-shape.ts';
import type { Located } from './located.ts';
import type { NameKind } from './name-kinds.ts';
import type { NameTable } from './name-table.ts';
import type { Reporter } from './reporter.ts';

export type Naming = {
  readonly table: NameTable;
  readonly reporter: Reporter;
  /** ISO code in which borders are written; undefined where the policy could not be read. */
  readonly currency: string | undefined;
  readonly language: 'ru' | 'en';
  readonly limits: ReadonlyMap<string, LimitShape>;
  /** `kind name` of every name that a rule refers to; grows. */
  readonly used: Set<string>;
  /** For plain numbers among the limits: the first fact of each type that one is compared with; grows. */
  readonly limitUses: Map<string, Map<string, Located<string>>>;
  /** Suggestions already looked up; grows. */
  readonly suggestions: Map<string, string | undefined>;
};

/** The mark of a used name in `Naming.used`. */
export function usedMark(kind: NameKind, name: string): string {
  return `${kind} ${name}`;
}
