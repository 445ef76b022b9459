// The symbol table: every declared name of a rule repository, by kind, with its place.

import type { FactType } from '../../domain/fact.ts';
import type { DeclaredName } from './declared-name.ts';
import type { NameKind } from './name-kind.ts';
import type { StageIndex } from './stage-index.ts';

/** What references to a fact need to know of it. `type` is undefined where its declaration could not be read: its values are then not judged. */
export type FactShape = {
  readonly fact: string;
  readonly type: FactType | undefined;
  /** Options with their titles, for `choice` and `choices`; undefined where they could not be read. */
  readonly options: ReadonlyMap<string, DeclaredName> | undefined;
  readonly optional: boolean;
  readonly history: boolean;
};

export type NameTable = {
  readonly names: ReadonlyMap<NameKind, ReadonlyMap<string, DeclaredName>>;
  /** Kinds of which some declarations could not be read: a name of them that is not found is not reported, since it may stand there. */
  readonly incomplete: ReadonlySet<NameKind>;
  readonly facts: ReadonlyMap<string, FactShape>;
  readonly stages: StageIndex;
};

const NONE: ReadonlyMap<string, DeclaredName> = new Map();

/** The declared names of a kind. */
export function namesOf(table: NameTable, kind: NameKind): ReadonlyMap<string, DeclaredName> {
  return table.names.get(kind) ?? NONE;
}
