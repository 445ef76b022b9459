// How findings are shown: as text, as data, in the formats of services. What is heavy is loaded when it is called.

import type { Finding } from './diagnostics/finding.ts';
import type { ReportFormat } from './diagnostics/formats/render-report.ts';
import type { Language } from './diagnostics/message.ts';
import type { Comparison } from './diagnostics/policy-change.ts';
import type { TextOptions } from './diagnostics/render-findings.ts';
import type { FoundReport, ReportedFrom } from './report-findings.ts';

/** Findings as text for people. */
export async function renderFindings(findings: readonly Finding[], options: TextOptions): Promise<string> {
  const rendering = await import('./diagnostics/render-findings.ts');
  return rendering.renderFindings(findings, options);
}

/** Findings as JSON for programs; `comparison`: what they were judged by. */
export async function renderFindingsJson(
  findings: readonly Finding[],
  language: Language,
  comparison?: Comparison,
): Promise<string> {
  const rendering = await import('./diagnostics/render-findings-json.ts');
  return rendering.renderFindingsJson(findings, language, comparison);
}

/** Findings in the format of a service; files are named from the top of the git repository that the rules lie in. */
export async function reportFindings(format: ReportFormat, report: FoundReport, from: ReportedFrom): Promise<string> {
  const reporting = await import('./report-findings.ts');
  return reporting.reportFindings(format, report, from);
}

/** What findings were judged by, and what the change makes of it, line by line. */
export async function comparisonLines(comparison: Comparison, language: Language): Promise<readonly string[]> {
  const { comparisonInWords } = await import('./diagnostics/formats/comparison-in-words.ts');
  return comparisonInWords({ comparison, language });
}

/** Gives what puts findings into sentences of a language. */
export async function describeFindings(
  language: Language,
): Promise<(finding: Finding) => { readonly slug: string; readonly text: string; readonly fix: string }> {
  const { describeFinding } = await import('./diagnostics/describe-finding.ts');
  return (finding) => describeFinding(finding, language);
}
