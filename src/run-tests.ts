// Tests of rules: run, told, measured. What is heavy is loaded when it is called.

import type { Language } from './diagnostics/message.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Day } from './domain/day.ts';
import type { Coverage } from './rehearsal/coverage.ts';
import type { Mutation } from './rehearsal/mutate/mutate.ts';
import type { SuggestedFile } from './rehearsal/print-suggested.ts';
import type { TestResult } from './rehearsal/run-test.ts';
import type { LifeEntry } from './rehearsal/tell-life.ts';
import type { LoadedRules } from './repository/load-rules.ts';

/** Runs the tests of rules (a folder, or as they were loaded) from which the bundle was made. `filter`: only those whose name or file holds the text. */
export async function runTests(
  rules: string | Pick<LoadedRules, 'paths' | 'sources'>,
  { bundle, asOf, filter }: { readonly bundle: Bundle; readonly asOf: Day; readonly filter?: string | undefined },
): Promise<readonly TestResult[]> {
  const [{ openRepository }, rehearsal] = await Promise.all([
    import('./repository/open-repository.ts'),
    import('./rehearsal/run-tests.ts'),
  ]);
  const textOf = (file: string) => ({ file, text: typeof rules === 'string' ? '' : (rules.sources(file) ?? '') });
  const files = typeof rules === 'string' ? openRepository(rules).files : rules.paths.map(textOf);
  return rehearsal.runTests({ bundle, files, asOf, ...(filter === undefined ? {} : { filter }) });
}

/** The life of a rehearsed case, line by line, in the words of one language. */
export async function tellLife(
  life: TestResult['life'],
  bundle: Bundle,
  language: Language,
): Promise<readonly LifeEntry[]> {
  const telling = await import('./rehearsal/tell-life.ts');
  return telling.tellLife(life, bundle, language);
}

/** What of the rules those tests have tried. */
export async function testCoverage(bundle: Bundle, asOf: Day, results: readonly TestResult[]): Promise<Coverage> {
  const { coverage } = await import('./rehearsal/coverage.ts');
  return coverage(
    bundle,
    asOf,
    results.flatMap(({ plans }) => plans),
  );
}

/** Which small mistakes in the rules none of those tests would notice. */
export async function mutateRules(bundle: Bundle, asOf: Day, results: readonly TestResult[]): Promise<Mutation> {
  const { mutate } = await import('./rehearsal/mutate/mutate.ts');
  return mutate({ bundle, asOf, results });
}

/** A file of tests for the borders that those tests have not tried, with today's answers; undefined when there are none. */
export async function suggestTests(
  bundle: Bundle,
  asOf: Day,
  results: readonly TestResult[],
  file: SuggestedFile,
): Promise<string | undefined> {
  const [suggesting, { printSuggested }] = await Promise.all([
    import('./rehearsal/suggest-tests.ts'),
    import('./rehearsal/print-suggested.ts'),
  ]);
  const tests = await suggesting.suggestTests({ bundle, asOf, results });
  return tests.length === 0 ? undefined : printSuggested(tests, file);
}
