// A test of the rules as it stands in its file: a contract, what happens to it, and what is expected, each with its place.

import type { Source } from '../domain/source.ts';
import type { GivenEntry } from '../language/contract/given.ts';
import type { ExpectationForm, MomentLineForm } from '../language/form/rule-files.generated.ts';

export type RuleTest = {
  readonly name: string;
  /** Where its name stands. */
  readonly at: Source;
  /** The fixture with what differs from it. */
  readonly given: readonly GivenEntry[];
  /** `documents` with the papers of earlier contracts; empty where the test knows none. */
  readonly onFile: readonly GivenEntry[];
  /** `2026-11-02 10:00` or `2026-11-02`; absent: the day that the rules are judged as of. */
  readonly starts?: string;
  /** Why it is not run for now. */
  readonly skip?: string;
  readonly expect?: Expected;
  /** Empty for a test that only asks what the rules say. */
  readonly timeline: readonly TimelineLine[];
};

export type TimelineLine = {
  readonly form: MomentLineForm;
  readonly at: Source;
  /** Where its `at` stands. */
  readonly moment: Source;
  readonly changes: readonly GivenEntry[];
  readonly expect?: Expected;
};

/** `placeOf`: where a key of the expectation stands, `['documents', 'missing']`. */
export type Expected = { readonly form: ExpectationForm; readonly placeOf: (path: readonly string[]) => Source };
