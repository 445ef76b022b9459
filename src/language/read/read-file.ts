// One rule file: text in, a tree with positions and the findings of the reading phase out.

import { compareFindings } from '../../diagnostics/compare-findings.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { buildTree } from './build-tree.ts';
import { CODES } from './codes.ts';
import { examineLine, missingColon } from './examine-line.ts';
import { explainSyntax } from './explain-syntax.ts';
import { findHiddenCharacters } from './find-hidden-characters.ts';
import { findLineStarts } from './find-line-starts.ts';
import { parseYaml } from './parse-yaml.ts';
import { lineIndex } from './place-at.ts';
import type { Reading } from './reading.ts';
import { report } from './reading.ts';
import type { FileKind, Node, SourceFile } from './source-tree.ts';
import { splitLetter } from './split-letter.ts';

/** A file as it was read. */
export type ReadFile = { readonly source: SourceFile; readonly findings: Finding[] };

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads the text of a rule file. Never throws: what cannot be read is a finding (1xx), and `root` is then absent or holds what was
 * most likely meant. A byte order mark at the beginning is dropped; all offsets count from behind it.
 */
export function readRuleFile(file: string, kind: FileKind, text: string): ReadFile {
  const clean = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const reading: Reading = { file, text: clean, lineStarts: findLineStarts(clean), findings: [] };
  findHiddenCharacters(reading);
  const source = kind === 'letter' ? readLetter(reading) : readWhole(reading, kind);
  return { source, findings: reading.findings.sort(compareFindings) };
}

function readWhole(reading: Reading, kind: FileKind): SourceFile {
  const { file, lineStarts, text } = reading;
  const root = readYaml(reading, 0, text.length);
  return { file, kind, lineStarts, ...(root === undefined ? {} : { root }) };
}

function readLetter(reading: Reading): SourceFile {
  const { file, lineStarts, text } = reading;
  const parts = splitLetter(text);
  if (parts.kind !== 'letter') {
    const code = parts.kind === 'unclosed' ? CODES.unclosedFrontMatter : CODES.noFrontMatter;
    report(reading, 0, Math.min(3, text.length), { code });
    return { file, kind: 'letter', lineStarts };
  }
  const body = { text: text.slice(parts.bodyStart), start: parts.bodyStart };
  const root = readYaml(reading, parts.front.start, parts.front.end);
  return { file, kind: 'letter', lineStarts, ...(root === undefined ? {} : { root }), body };
}

/** The tree of the YAML text at [start, end); absent when it cannot be trusted: half a tree would only breed follow-up findings. */
function readYaml(reading: Reading, start: number, end: number): Node | undefined {
  const { contents, faults } = parseYaml(
    start === 0 && end === reading.text.length ? reading.text : reading.text.slice(start, end),
  );
  const syntax = explainSyntax(reading, faults, start);
  if (syntax === 'broken') return undefined;
  const linesWithErrors = new Set(reading.findings.map(({ place }) => place?.line));
  const known = reading.findings.length;
  const root = buildTree(reading, contents, start);
  if (root === undefined && syntax === 'sound') report(reading, start, start, { code: CODES.emptyFile });
  if (syntax === 'sound') return root === 'spoilt' || root === undefined ? undefined : checkRoot(reading, root);
  const later = reading.findings.splice(known);
  reading.findings.push(...later.filter(({ place }) => !linesWithErrors.has(place?.line)));
  return undefined;
}

/** A whole file that is one text: mostly a first line without its colon. */
function checkRoot(reading: Reading, root: Node): Node | undefined {
  if (root.kind !== 'scalar') return root;
  const line = lineIndex(reading.lineStarts, root.start);
  const found = examineLine(reading, line) ?? missingColon(reading, line);
  if (found === undefined) return root;
  report(reading, found.start, found.end, found.fault);
  return undefined;
}
