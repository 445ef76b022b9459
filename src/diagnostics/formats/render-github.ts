// Findings as workflow commands of GitHub Actions: printed to the log they become annotations of the changed lines.

import type { Place } from '../../domain/source.ts';
import { findingLines, wordFinding } from '../word-finding.ts';
import { policyChangeInWords } from '../wording/policy-in-words.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import type { FindingsReport } from './findings-report.ts';
import { pathOf, placesOf } from './findings-report.ts';
import { plainText } from './plain-text.ts';

/** A command a line: changes of what judges, findings, the summary. GitHub shows the first ten of each kind; the log has all. */
export function renderGithub(report: FindingsReport): string {
  const { findings, comparison, language } = report;
  const [judged] = comparisonInWords(report);
  const lines = [
    ...(judged === undefined ? [] : [command('notice', [], [judged])]),
    ...(comparison?.changes ?? []).map((change) => {
      const place = { ...change.at, endLine: change.at.line, endColumn: change.at.column };
      return command('notice', placeOf(place, report), [policyChangeInWords(change, language)]);
    }),
    ...findings.map((finding) => {
      const worded = wordFinding(finding, language, placesOf(report));
      const title: Property = ['title', `${finding.code} ${worded.slug}`];
      const at = finding.place === undefined ? [] : placeOf(finding.place, report);
      return command(finding.severity, [...at, title], findingLines(worded));
    }),
    command('notice', [], [report.summary]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

type Property = readonly [name: string, value: string | number];

/** Columns are heard only within one line. */
function placeOf(place: Place, report: FindingsReport): readonly Property[] {
  const { line, column, endLine, endColumn } = place;
  const lines: readonly Property[] = [
    ['file', pathOf(report, place)],
    ['line', line],
  ];
  if (endLine === line) return [...lines, ['col', column], ['endColumn', Math.max(column, endColumn - 1)]];
  return [...lines, ['endLine', endColumn === 1 ? endLine - 1 : endLine]];
}

function command(
  level: 'notice' | 'warning' | 'error',
  properties: readonly Property[],
  lines: readonly string[],
): string {
  const named = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${level}${named === '' ? '' : ` ${named}`}::${escapeData(plainText(lines))}`;
}

/** What would end the command, or begin another, is written as GitHub's own toolkit writes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(plainText([text]))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
