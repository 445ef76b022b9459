// Findings as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, read by GitHub code scanning and editors.

import type { Place, Source } from '../../domain/source.ts';
import { messageOf } from '../catalogue/catalogue.ts';
import { policyWord } from '../catalogue/policy-words.ts';
import type { Finding } from '../finding.ts';
import type { Language } from '../message.ts';
import type { PolicyChange } from '../policy-change.ts';
import { findingLines, otherInWords, wordFinding } from '../word-finding.ts';
import { policyChangeInWords } from '../wording/policy-in-words.ts';
import type { FindingsReport } from './findings-report.ts';
import { fingerprints, lineAt, pathOf, placesOf } from './findings-report.ts';
import { jsonText } from './json-text.ts';
import { mendingOf } from './mending-of.ts';
import { plainText } from './plain-text.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The rule of what is no fault: a change of the rules that judge. */
const CHANGE_RULE = 'vizir-policy-change';

/** The report as SARIF, indented, with a line break at the end. Columns count UTF-16 units, as ours do. */
export function renderSarif(report: FindingsReport): string {
  const { findings, comparison, language, version } = report;
  const changes = comparison?.changes ?? [];
  const codes = [...new Set(findings.map(({ code }) => code))].sort((a, b) => a - b);
  const prints = fingerprints(report);
  const rules = [...codes.map((code) => ruleOf(code, report)), ...(changes.length === 0 ? [] : [changeRule(language)])];
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Vizir', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...changes.map((change) => changeResult(change, report, codes.length)),
          ...findings.map((finding, index) => resultOf(finding, prints[index] ?? '', report, codes)),
        ],
      },
    ],
  });
}

function ruleOf(code: number, { language, docsUrl }: FindingsReport): unknown {
  const { slug, severity, explain } = messageOf(code);
  const page = `${code}-${slug}${language === 'ru' ? '.ru' : ''}.md`;
  const url = docsUrl === undefined ? undefined : `${docsUrl.replace(/\/?$/, '/')}${page}`;
  return {
    id: ruleId(code),
    name: slug,
    shortDescription: { text: message([`${code} ${slug}`]) },
    fullDescription: { text: message([explain[language]]) },
    help: {
      text: message([explain[language], `docs/codes/${page}`]),
      markdown: `${explain[language]}\n\n${url === undefined ? `\`docs/codes/${page}\`` : `[${page}](${url})`}`,
    },
    defaultConfiguration: { level: severity },
    ...(url === undefined ? {} : { helpUri: url }),
  };
}

function changeRule(language: Language): unknown {
  const text = policyWord('changes', language);
  return {
    id: CHANGE_RULE,
    name: 'policy-change',
    shortDescription: { text },
    fullDescription: { text },
    defaultConfiguration: { level: 'note' },
  };
}

function ruleId(code: number): string {
  return `vizir-${code}`;
}

function resultOf(finding: Finding, print: string, report: FindingsReport, codes: readonly number[]): unknown {
  const { code, severity, place, others } = finding;
  const related = others.map(({ place: other, word }, index) => ({
    id: index + 1,
    ...locationOf(other, report),
    message: { text: message([otherInWords(word, other, report.language, placesOf(report)).replace(/:$/, '')]) },
  }));
  return {
    ruleId: ruleId(code),
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message(findingLines(wordFinding(finding, report.language, placesOf(report)))) },
    ...(place === undefined ? {} : { locations: [locationOf(place, report)] }),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'vizirFinding/v1': print, primaryLocationLineHash: `${print.slice(0, 16)}:1` },
    ...fixesOf(finding, report),
  };
}

function changeResult(change: PolicyChange, report: FindingsReport, ruleIndex: number): unknown {
  const place = { ...change.at, endLine: change.at.line, endColumn: change.at.column };
  const text = policyChangeInWords(change, report.language);
  return {
    ruleId: CHANGE_RULE,
    ruleIndex,
    level: 'note',
    message: { text: message([text]) },
    locations: [locationOf(place, report)],
    partialFingerprints: {
      'vizirFinding/v1': report.hash(`${change.kind}\0${change.what}\0${change.name}`).slice(0, 40),
    },
  };
}

function locationOf(place: Place, report: FindingsReport) {
  return { physicalLocation: { artifactLocation: artifactOf(place, report), region: regionOf(place) } };
}

function artifactOf(source: Source, report: FindingsReport) {
  const uri = pathOf(report, source).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function regionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixesOf(finding: Finding, report: FindingsReport): object {
  const { place, rewrite } = finding;
  const mending = place === undefined ? undefined : mendingOf(finding, lineAt(report, place));
  if (place === undefined || rewrite === undefined || mending === undefined) return {};
  const replacement = { deletedRegion: regionOf(place), insertedContent: { text: mending } };
  return {
    fixes: [
      {
        description: { text: message([rewrite]) },
        artifactChanges: [{ artifactLocation: artifactOf(place, report), replacements: [replacement] }],
      },
    ],
  };
}

/** Messages know placeholders (`{0}`) and links (`[text](target)`): what people wrote is neither. */
function message(lines: readonly string[]): string {
  return plainText(lines)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll('](', '] (');
}
