// `vizir test` at work: the rules are read, their tests run, and what came out otherwise is shown.
import { resolve } from 'node:path';
import type { Bundle, TestResult } from '../../src/index.ts';
import { runTests } from '../../src/index.ts';
import type { Loaded } from '../load-bundle.ts';
import { loadBundle } from '../load-bundle.ts';
import { renderLines } from '../output/render-lines.ts';
import { testJson } from '../output/test-json.ts';
import { testJunit } from '../output/test-junit.ts';
import { testLines } from '../output/test-lines.ts';
import type { TestReport } from '../output/test-report.ts';
import { testWords } from '../output/test-report.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import type { CommonOptions } from './command-context.ts';

export type TestOptions = CommonOptions & { readonly format: 'text' | 'json' | 'junit'; readonly filter?: string };

/** Runs the tests of the rules in `dir`; gives the exit code. */
export async function runTest(dir: string | undefined, options: TestOptions, shell: Shell): Promise<number> {
  const begunMs = shell.now();
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
  const report = await reportOf(results, bundle, loaded, shell.now() - begunMs);
  await shell.out.write(print(report, options.format, shell));
  return results.some(({ outcome }) => outcome === 'failed') ? 3 : 0;
}

async function reportOf(
  results: readonly TestResult[],
  bundle: Bundle,
  { language, asOf }: Pick<Loaded, 'language' | 'asOf'>,
  tookMs: number,
): Promise<TestReport> {
  return { results, tookMs, words: await testWords(bundle, asOf, language) };
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
