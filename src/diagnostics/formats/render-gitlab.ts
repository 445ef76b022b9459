// Findings as a Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import type { Severity } from '../finding.ts';
import { findingLines, wordFinding } from '../word-finding.ts';
import { policyChangeInWords } from '../wording/policy-in-words.ts';
import type { FindingsReport } from './findings-report.ts';
import { fingerprints, pathOf, placesOf } from './findings-report.ts';
import { jsonText } from './json-text.ts';
import { plainText } from './plain-text.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor' };
/** Every entry must name a file: what is about the whole repository stands at its policy. */
const WHOLE = 'rules/policy.yaml';

/** Changes of what judges as `info`, then the findings. Descriptions are one line. */
export function renderGitlab(report: FindingsReport): string {
  const { findings, comparison, language, prefix, hash } = report;
  const prints = fingerprints(report);
  return jsonText([
    ...(comparison?.changes ?? []).map((change) => ({
      description: oneLine([policyChangeInWords(change, language)]),
      check_name: 'vizir-policy-change',
      fingerprint: hash(`change\0${change.kind}\0${change.what}\0${change.name}`).slice(0, 40),
      severity: 'info',
      location: { path: pathOf(report, change.at), lines: { begin: change.at.line } },
    })),
    ...findings.map((finding, index) => {
      const { code, severity, place } = finding;
      const worded = wordFinding(finding, language, placesOf(report));
      const path = place === undefined ? `${prefix}${WHOLE}` : pathOf(report, place);
      return {
        description: oneLine(findingLines(worded)),
        check_name: `vizir-${code}-${worded.slug}`,
        fingerprint: prints[index] ?? '',
        severity: SEVERITIES[severity],
        location: { path, lines: { begin: place?.line ?? 1, end: place?.endLine ?? 1 } },
      };
    }),
  ]);
}

function oneLine(lines: readonly string[]): string {
  return plainText(lines).replaceAll('\n', ' ');
}
