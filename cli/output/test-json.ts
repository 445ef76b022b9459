// The results of tests for programs: `vizir-test/1`, as in schemas/vizir-test-1.schema.json.
import type { Failure, TestResult } from '../../src/index.ts';
import { becauseJson } from './because-json.ts';
import { printJson } from './print-json.ts';
import type { CoverageReport, TestReport, TestWords } from './test-report.ts';
import { coverageSums, failureInWords, itemInWords } from './test-report.ts';

/** All tests with their outcome; of failed ones the differences, the troubles and the decision path. */
export function testJson({ results, words, coverage }: TestReport): string {
  const count = (outcome: TestResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return printJson({
    format: 'vizir-test/1',
    summary: { tests: results.length, passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
    tests: results.map((result) => resultJson(result, words)),
    ...(coverage === undefined ? {} : { coverage: coverageJson(coverage, words) }),
  });
}

function coverageJson({ coverage, threshold }: CoverageReport, words: TestWords): Record<string, unknown> {
  const missed = coverage.items.filter(({ isCovered }) => !isCovered);
  return {
    ...coverageSums(coverage),
    ...(threshold === undefined ? {} : { threshold }),
    not_tried: missed.map(({ item }) => ({
      kind: item.kind,
      rule: `${item.rule.kind} ${item.rule.id}`,
      file: item.at.file,
      line: item.at.line,
      text: itemInWords(item, words),
    })),
  };
}

function resultJson({ test, outcome, failures, plans }: TestResult, words: TestWords): Record<string, unknown> {
  const plan = plans.at(-1);
  return {
    name: test.name,
    file: test.at.file,
    line: test.at.line,
    outcome,
    ...(test.skip === undefined ? {} : { reason: test.skip }),
    ...(failures.length === 0 ? {} : { failures: failures.map((failure) => failureJson(failure, words)) }),
    ...(failures.length === 0 || plan === undefined
      ? {}
      : { route: plan.route, because: becauseJson(plan.because, words) }),
  };
}

function failureJson(failure: Failure, words: TestWords): Record<string, unknown> {
  const { file, line } = failure.at;
  const common = { kind: failure.kind, file, line, text: failureInWords(failure, words) };
  switch (failure.kind) {
    case 'unread':
      return common;
    case 'trouble':
      return {
        ...common,
        trouble: failure.trouble.what,
        ...(failure.moment === undefined ? {} : { after: failure.moment }),
      };
    case 'difference':
      return {
        ...common,
        key: failure.key,
        ...(failure.moment === undefined ? {} : { after: failure.moment }),
        expected: failure.expected,
        actual: failure.actual,
        missing: failure.missing,
        unexpected: failure.extra,
        because: failure.grounds.map(({ name, because }) => ({ name, grounds: becauseJson(because, words) })),
      };
  }
}
