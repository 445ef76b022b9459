// The left side of a line of a condition: which fact, and what may be asked of it.

import type { FactType } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';
import type { DeclaredName } from './declared-name.ts';

export type TestHead = {
  readonly fact: FactId;
  readonly type: FactType;
  readonly optional: boolean;
  /** Undefined where the options could not be read: every one is then taken. */
  readonly options: ReadonlyMap<string, DeclaredName> | undefined;
  readonly at: Source;
};
