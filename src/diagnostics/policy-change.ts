// What a change makes of the rules by which it is judged: promises, severities, ignores.

import type { Source } from '../domain/source.ts';
import type { InBoth } from './finding.ts';

export type PolicyChange = {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly what: 'promise' | 'severity' | 'ignore';
  /** The name of the promise, the code, the code and the place. */
  readonly name: string;
  /** Where it stands; what was removed stands in the base. */
  readonly at: Source;
  readonly side: 'head' | 'base';
  /** What it said and what it says; absent where there was or is nothing. */
  readonly before?: InBoth;
  readonly after?: InBoth;
};

/** What the rules at hand were compared with: the revision as it was named, and the commit that it meant. */
export type Comparison = {
  readonly base: string;
  readonly commit: string;
  /** `base_does_not_check`: the rules at hand were judged by their own. `not_read`: the rules at hand have errors that come first. */
  readonly outcome: 'compared' | 'base_does_not_check' | 'not_read';
  /** Empty where nothing was compared. */
  readonly changes: readonly PolicyChange[];
};
