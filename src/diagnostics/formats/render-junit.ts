// Findings as JUnit XML: one suite per file, one case per finding, so that every CI shows them.

import { policyWord } from '../catalogue/policy-words.ts';
import type { Finding } from '../finding.ts';
import { findingLines, wordFinding } from '../word-finding.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import { escapeXml, xmlAttribute } from './escape-xml.ts';
import type { FindingsReport } from './findings-report.ts';
import { pathOf, placesOf } from './findings-report.ts';

/** The suite of what has no file. */
const NOWHERE = 'vizir check';

/** Errors (and, where they make the command fail, warnings) are failures; other warnings are cases with a text. */
export function renderJunit(report: FindingsReport): string {
  const { findings, comparison } = report;
  const suites = Map.groupBy(findings, ({ place }) => (place === undefined ? NOWHERE : pathOf(report, place)));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="vizir check"${counts(findings, report)}>`,
    ...(comparison === undefined ? [] : comparisonLines(report)),
    ...(findings.length === 0 ? emptySuite(report) : []),
    ...[...suites].flatMap(([file, own]) => [
      `  <testsuite name=${xmlAttribute(file)}${counts(own, report)}>`,
      ...own.flatMap((finding) => caseLines(finding, file, report)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A file without a case is taken for a run that never happened. */
function emptySuite({ summary }: FindingsReport): readonly string[] {
  return [
    `  <testsuite name="${NOWHERE}" tests="1" failures="0">`,
    `    <testcase name=${xmlAttribute(summary)} classname="${NOWHERE}"/>`,
    '  </testsuite>',
  ];
}

function comparisonLines(report: FindingsReport): readonly string[] {
  const name = xmlAttribute(policyWord('changes', report.language));
  return [
    `  <testsuite name=${name} tests="1" failures="0">`,
    `    <testcase name=${name} classname="${NOWHERE}">`,
    `      <system-out>${escapeXml(comparisonInWords(report).join('\n'))}</system-out>`,
    '    </testcase>',
    '  </testsuite>',
  ];
}

function isFailure({ severity }: Finding, { failOn }: FindingsReport): boolean {
  return severity === 'error' || failOn === 'warning';
}

function counts(findings: readonly Finding[], report: FindingsReport): string {
  const failures = findings.filter((finding) => isFailure(finding, report)).length;
  return ` tests="${Math.max(findings.length, 1)}" failures="${failures}"`;
}

function caseLines(finding: Finding, file: string, report: FindingsReport): readonly string[] {
  const { code, place } = finding;
  const worded = wordFinding(finding, report.language, placesOf(report));
  const at = place === undefined ? '' : ` file=${xmlAttribute(file)} line="${place.line}"`;
  const where = place === undefined ? '' : `${file}:${place.line}:${place.column} `;
  const body = escapeXml([`${where}${worded.severity} ${code} ${worded.slug}`, ...findingLines(worded)].join('\n'));
  const name = xmlAttribute(`${code} ${worded.slug}: ${worded.text}`);
  return [
    `    <testcase name=${name} classname=${xmlAttribute(file)}${at}>`,
    isFailure(finding, report)
      ? `      <failure message=${xmlAttribute(worded.text)} type="${finding.severity}">${body}</failure>`
      : `      <system-out>${body}</system-out>`,
    '    </testcase>',
  ];
}
