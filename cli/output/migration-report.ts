// What a move of running cases to other rules comes to, before it is told.
import type { Bundle, Day, WeighedMigration } from '../../src/index.ts';

/** `already`: cases that go by these rules. `chosen`: those that --apply moves. `sent`: how many were new to the daemon; missing in a dry run. */
export type MigrationReport = {
  readonly bundle: Bundle;
  readonly asOf: Day | 'kept';
  readonly weighed: readonly WeighedMigration[];
  readonly already: number;
  readonly chosen: readonly WeighedMigration[];
  readonly sent: number | undefined;
};

export type Verdict = 'unaffected' | 'safe' | 'needs_decision' | 'must_stay';

/** What cannot be decided stays. */
export function verdictOf({ migration }: WeighedMigration): Verdict {
  return 'kind' in migration ? 'must_stay' : migration.verdict;
}
