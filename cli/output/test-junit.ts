// The results of tests as JUnit XML: one suite per file.
import type { TestResult } from '../../src/index.ts';
import type { CoverageReport, TestReport, TestWords } from './test-report.ts';
import { coverageInWords, failureInWords, isBelow, itemInWords } from './test-report.ts';

/** Characters that XML 1.0 cannot hold, not even as references; and the marks of direction, which mislead readers. */
const NOT_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function testJunit({ results, words, coverage }: TestReport): string {
  const suites = Map.groupBy(results, ({ test }) => test.at.file);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="vizir test"${counts(results)}>`,
    ...[...suites].flatMap(([file, own]) => [
      `  <testsuite name=${quoted(file)}${counts(own)}>`,
      ...own.flatMap((result) => caseLines(result, words)),
      '  </testsuite>',
    ]),
    ...(coverage === undefined ? [] : coverageLines(coverage, words)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Coverage as a suite of one case, which fails below the threshold. */
function coverageLines(report: CoverageReport, words: TestWords): readonly string[] {
  const missed = report.coverage.items.filter(({ isCovered }) => !isCovered);
  const text = missed.map(({ item }) => `${item.at.file}:${item.at.line} ${itemInWords(item, words)}`).join('\n');
  const sums = coverageInWords(report, words);
  const failure = isBelow(report) ? [`      <failure message=${quoted(sums)} type="coverage"/>`] : [];
  return [
    `  <testsuite name="coverage" tests="1" failures="${failure.length}" skipped="0">`,
    `    <testcase name=${quoted(sums)} classname="coverage">`,
    ...failure,
    `      <system-out>${escaped(text)}</system-out>`,
    '    </testcase>',
    '  </testsuite>',
  ];
}

function counts(results: readonly TestResult[]): string {
  const count = (outcome: TestResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return ` tests="${results.length}" failures="${count('failed')}" skipped="${count('skipped')}"`;
}

function caseLines({ test, outcome, failures }: TestResult, words: TestWords): readonly string[] {
  const { file, line } = test.at;
  const open = `    <testcase name=${quoted(test.name)} classname=${quoted(file)} file=${quoted(file)} line="${line}"`;
  if (outcome === 'passed') return [`${open}/>`];
  const inner =
    outcome === 'skipped'
      ? [`      <skipped message=${quoted(test.skip ?? '')}/>`]
      : failures.map((failure) => {
          const text = failureInWords(failure, words);
          const place = `${failure.at.file}:${failure.at.line}`;
          return `      <failure message=${quoted(text)} type=${quoted(failure.kind)}>${escaped(`${place}\n${text}`)}</failure>`;
        });
  return [`${open}>`, ...inner, '    </testcase>'];
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(NOT_XML, '�');
}
