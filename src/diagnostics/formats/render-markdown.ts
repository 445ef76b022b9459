// Findings as Markdown for a comment of a pull request: found again by its first line, short enough for every service.

import { policyWord } from '../catalogue/policy-words.ts';
import { codeFrame } from '../code-frame.ts';
import type { Finding } from '../finding.ts';
import { wordFinding } from '../word-finding.ts';
import { policyChangeInWords } from '../wording/policy-in-words.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import type { FindingsReport } from './findings-report.ts';
import { pathOf, placesOf } from './findings-report.ts';

/** The line by which a later run finds the comment to write anew. */
const MARKER = '<!-- vizir:check -->';
/** GitHub takes 65,536 characters; some are left for what else a team puts into the comment. */
const MOST_CHARACTERS = 60_000;
const FRAME_WIDTH = 100;

/** The report as Markdown. What does not fit is counted. */
export function renderMarkdown(report: FindingsReport): string {
  const { findings, language, summary } = report;
  const head = [MARKER, `## Vizir: ${escapeMarkdown(summary)}`, '', ...comparisonLines(report)];
  const blocks = findings.map((finding) => findingBlock(finding, report).join('\n'));
  const shown = blocks.slice(0, howManyFit(blocks, MOST_CHARACTERS - head.join('\n').length));
  const left = blocks.length - shown.length;
  const lines = [
    ...head,
    ...(shown.length === 0 ? [] : [`### ${policyWord('findings', language)}`, '', ...shown]),
    ...(left === 0 ? [] : ['', policyWord('and_more', language, { count: left })]),
  ];
  return `${lines.join('\n').trimEnd().slice(0, MOST_CHARACTERS)}\n`;
}

function howManyFit(blocks: readonly string[], room: number): number {
  let used = 200;
  const over = blocks.findIndex((block) => {
    used += block.length + 1;
    return used > room;
  });
  return over === -1 ? blocks.length : over;
}

function comparisonLines(report: FindingsReport): readonly string[] {
  const { comparison, language } = report;
  const [judged, ...rest] = comparisonInWords(report);
  if (comparison === undefined || judged === undefined) return [];
  const changes = comparison.changes;
  if (changes.length === 0) return [...[judged, ...rest].map(escapeMarkdown), ''];
  return [
    escapeMarkdown(judged),
    '',
    `### ${policyWord('changes', language)}`,
    '',
    ...changes.map((change) => {
      const place = codeSpan(`${pathOf(report, change.at)}:${change.at.line}`);
      return `- ${escapeMarkdown(policyChangeInWords(change, language))} ${place}`;
    }),
    '',
  ];
}

function findingBlock(finding: Finding, report: FindingsReport): readonly string[] {
  const { code, place } = finding;
  const { slug, severity, text, details, fix, rewrite } = wordFinding(finding, report.language, placesOf(report));
  const where = place === undefined ? '' : ` ${codeSpan(`${pathOf(report, place)}:${place.line}`)}`;
  const source = place === undefined ? undefined : report.sources(place.file);
  const frame = place === undefined || source === undefined ? undefined : codeFrame(source, place, FRAME_WIDTH);
  const framed = (frame ?? []).map((line) => `${line.gutter} | ${line.text}`.trimEnd());
  return [
    `**${severity} ${code} ${slug}**${where}`,
    '',
    escapeMarkdown(text),
    ...details.flatMap((line) => ['', escapeMarkdown(line)]),
    '',
    ...(framed.length === 0 ? [] : [...codeBlock(framed), '']),
    escapeMarkdown(fix),
    ...(rewrite === undefined ? [] : ['', ...codeBlock(rewriteLines(rewrite))]),
    '',
  ];
}

function rewriteLines(rewrite: string): readonly string[] {
  return rewrite.split(/\r\n|\r|\n/);
}
