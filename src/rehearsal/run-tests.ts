// All tests of a rule repository, in the order of its files.

import { compileCalendar } from '../calendar/compile-calendar.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import { checkFile } from '../language/check-file.ts';
import { kindOfFile } from '../language/form/kind-of-file.ts';
import { makeWorld } from '../world/make-world.ts';
import { readTests } from './read-tests.ts';
import type { RuleTest } from './rule-test.ts';
import type { Stage, TestResult } from './run-test.ts';
import { runTest } from './run-test.ts';

/** A file of the repository. Other files than tests are passed over. */
export type TestText = { readonly file: string; readonly text: string };

export type Rehearsal = {
  readonly bundle: Bundle;
  /** Files of the same revision as the bundle. */
  readonly files: readonly TestText[];
  /** For tests that do not say when they start. */
  readonly asOf: Day;
  /** Only tests whose name or file holds this text. */
  readonly filter?: string;
};

/** The results, in the order of the tests; none when there are no tests (or none that the filter lets pass). */
export async function runTests({ bundle, files, asOf, filter }: Rehearsal): Promise<readonly TestResult[]> {
  const stage = stageOf(bundle, asOf);
  const results: TestResult[] = [];
  for (const test of testsOf(files, filter)) results.push(await runTest(test, stage));
  return results;
}

/** Where the tests of a bundle are played. */
export function stageOf(bundle: Bundle, asOf: Day): Stage {
  const { calendar } = bundle.decisions.policy;
  const office = bundle.directory.calendars.find((one) => one.calendar === calendar);
  if (office === undefined) throw new Error(`the rules do not hold calendar ${calendar}`);
  return { bundle, asOf, office: compileCalendar(office), world: makeWorld({ bundle }) };
}

function testsOf(files: readonly TestText[], filter: string | undefined): readonly RuleTest[] {
  return files
    .filter(({ file }) => kindOfFile(file) === 'tests')
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, text }) => {
      const { checked } = checkFile(file, text);
      if (checked?.kind !== 'tests')
        throw new Error(`a file of tests that the rules were made with cannot be read: ${file}`);
      return readTests(checked);
    })
    .filter(({ name, at }) => filter === undefined || matches(name, filter) || matches(at.file, filter));
}

function matches(text: string, filter: string): boolean {
  return text.toLowerCase().includes(filter.toLowerCase());
}
