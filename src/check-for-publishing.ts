// Whether the rules in a folder may be published: they check, nothing in them is proven wrong, and their tests pass.

import type { CheckedRules } from './check-repository.ts';
import { checkRepository } from './check-repository.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Day } from './domain/day.ts';
import type { LoadedRules } from './repository/load-rules.ts';
import type { RevisionRefusal } from './repository/revision/revision-refusal.ts';
import { runTests } from './run-tests.ts';

export type ForPublishing =
  | { readonly kind: 'publishable'; readonly bundle: Bundle }
  /** Findings are errors among them. */
  | { readonly kind: 'wrong'; readonly checked: CheckedRules }
  /** `count` tests were run, of which `failed` failed; rules without tests are not published either. */
  | { readonly kind: 'untested'; readonly count: number; readonly failed: number };

/** `loaded`: the rules in `dir`, as of `asOf`. Writes nothing. */
export async function checkForPublishing(
  dir: string,
  { asOf, loaded }: { readonly asOf: Day; readonly loaded: LoadedRules },
): Promise<ForPublishing | RevisionRefusal> {
  const checked = await checkRepository({ dir, asOf, loaded });
  if (checked.kind === 'refused') return checked;
  const { bundle, findings } = checked;
  if (bundle === undefined || findings.some(({ severity }) => severity === 'error')) return { kind: 'wrong', checked };
  return await testedRules(bundle, loaded, asOf);
}

/** The same for rules that were read from a revision and have been proven already. */
export async function testedRules(
  bundle: Bundle,
  rules: Pick<LoadedRules, 'paths' | 'sources'>,
  asOf: Day,
): Promise<ForPublishing> {
  const results = await runTests(rules, { bundle, asOf });
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  const count = results.length;
  return count > 0 && failed === 0 ? { kind: 'publishable', bundle } : { kind: 'untested', count, failed };
}
