// `vizir test` at work: the rules are read, their tests run, and what came out otherwise is shown.
import { resolve } from 'node:path';
import type { Bundle, Day, SuggestedTest, TestResult } from '../../src/index.ts';
import { formatDay, runTests, suggestTests, testCoverage } from '../../src/index.ts';
import type { Loaded } from '../load-bundle.ts';
import { loadBundle } from '../load-bundle.ts';
import { renderLines } from '../output/render-lines.ts';
import { testJson } from '../output/test-json.ts';
import { testJunit } from '../output/test-junit.ts';
import { testLines } from '../output/test-lines.ts';
import type { CoverageReport, TestReport } from '../output/test-report.ts';
import { isBelow, itemInWords, testWords } from '../output/test-report.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import type { CommonOptions } from './command-context.ts';
import { playLives } from './play-lives.ts';
import { runMutations } from './run-mutations.ts';

export type TestOptions = CommonOptions & {
  readonly format: 'text' | 'json' | 'junit';
  readonly filter?: string;
  readonly play?: boolean;
  readonly coverage?: boolean;
  readonly threshold?: string;
  readonly suggest?: boolean;
  readonly mutate?: boolean;
};

/** Runs the tests of the rules in `dir`; gives the exit code. */
export async function runTest(dir: string | undefined, options: TestOptions, shell: Shell): Promise<number> {
  const begunMs = shell.now();
  const threshold = readThreshold(options.threshold);
  if (options.mutate === true) refuseBesideMutate(options);
  const loaded = await loadBundle(dir, options, shell);
  const { bundle, findings, sources, language, asOf } = loaded;
  if (bundle === undefined) {
    await tellFindings(findings, { language, sources, format: 'text' }, shell.err, shell.env);
    return 2;
  }
  const { filter } = options;
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  const results = await runTests(root, { bundle, asOf, filter });
  if (results.length === 0) {
    const text = filter === undefined ? usage('no_tests', language) : usage('no_tests_match', language, { filter });
    await shell.err.write(`${text}\n`);
    return 3;
  }
  const run: TestRun = { results, bundle, loaded, threshold, begunMs };
  if (options.suggest === true) return await suggest(results, bundle, loaded, shell);
  return options.mutate === true ? await mutate(run, options, shell) : await tell(run, options, shell);
}

type TestRun = {
  readonly results: readonly TestResult[];
  readonly bundle: Bundle;
  readonly loaded: Loaded;
  readonly threshold: number | undefined;
  readonly begunMs: number;
};

async function tell(run: TestRun, options: TestOptions, shell: Shell): Promise<number> {
  const { results, bundle, threshold, begunMs } = run;
  const { language, asOf } = run.loaded;
  const report: TestReport = {
    results,
    tookMs: shell.now() - begunMs,
    words: await testWords(bundle, asOf, language),
    ...(options.coverage !== true && threshold === undefined
      ? {}
      : { coverage: await coverageOf(results, bundle, asOf, threshold) }),
  };
  if (options.play === true && options.format === 'text') await playLives(results, bundle, language, shell);
  await shell.out.write(print(report, options.format, shell));
  if (hasFailed(results)) return 3;
  return report.coverage !== undefined && isBelow(report.coverage) ? 6 : 0;
}

function hasFailed(results: readonly TestResult[]): boolean {
  return results.some(({ outcome }) => outcome === 'failed');
}

/** Tests that fail on the rules as they are tell nothing of mistakes: they are shown instead. */
async function mutate(run: TestRun, options: TestOptions, shell: Shell): Promise<number> {
  if (hasFailed(run.results)) {
    const code = await tell({ ...run, threshold: undefined }, options, shell);
    await shell.err.write(`${usage('tests_must_pass', run.loaded.language)}\n`);
    return code;
  }
  return await runMutations({ ...run, format: options.format === 'json' ? 'json' : 'text' }, shell);
}

/** What is noticed has a report of its own. */
function refuseBesideMutate({ coverage, suggest, play, format }: TestOptions): void {
  const beside = { '--coverage': coverage, '--suggest': suggest, '--play': play, '--format junit': format === 'junit' };
  const [option] = Object.entries(beside).find(([, isThere]) => isThere === true) ?? [];
  if (option !== undefined) throw new UsageError('mutate_alone', { option });
}

/** Without --mutate a threshold asks for coverage by itself. */
function readThreshold(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const isPercentage = /^(100|\d{1,2}(\.\d)?)$/.test(text);
  if (!isPercentage) throw new UsageError('not_a_percentage', { value: text });
  return Number(text);
}

async function coverageOf(
  results: readonly TestResult[],
  bundle: Bundle,
  asOf: Day,
  threshold: number | undefined,
): Promise<CoverageReport> {
  const coverage = await testCoverage(bundle, asOf, results);
  return threshold === undefined ? { coverage } : { coverage, threshold };
}

/** Only the suggested file goes to standard output, so that it can be kept as it is. */
async function suggest(
  results: readonly TestResult[],
  bundle: Bundle,
  { language, asOf }: Pick<Loaded, 'language' | 'asOf'>,
  shell: Shell,
): Promise<number> {
  const words = await testWords(bundle, asOf, language);
  const comments = [usage('suggested_for', language, { day: formatDay(asOf) })];
  const nameOf = ({ item }: SuggestedTest): string => itemInWords(item, words);
  const file = await suggestTests(bundle, asOf, results, { comments, nameOf });
  if (file === undefined) await shell.err.write(`${usage('nothing_to_suggest', language)}\n`);
  else await shell.out.write(file);
  return 0;
}

function print(report: TestReport, format: TestOptions['format'], shell: Shell): string {
  switch (format) {
    case 'json':
      return testJson(report);
    case 'junit':
      return testJunit(report);
    case 'text':
      return renderLines(testLines(report), sheetOf(shell.out, shell.env));
  }
}
