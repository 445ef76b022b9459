// What the YAML library calls an error, in words for people: by looking at the line, since the library names only the symptom.

import { DEEPEST } from './building.ts';
import { CODES } from './codes.ts';
import { examineLine, missingColon } from './examine-line.ts';
import { explainInBraces } from './explain-in-braces.ts';
import type { Explained } from './explained.ts';
import { findOpeningBracket, findOpeningQuote } from './find-opening.ts';
import { quoteText } from './notation/quote-text.ts';
import type { YamlFault } from './parse-yaml.ts';
import { SECOND_DOCUMENT, TOO_DEEP } from './parse-yaml.ts';
import { lineIndex } from './place-at.ts';
import type { Reading } from './reading.ts';
import { lineEnd, report } from './reading.ts';

/** A tag glued to its value: `!"7707083893"`. */
const GLUED_TAG = /[!&][^\s,[\]{}"']*$/;

const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\n]*?)\s*(?:\n|$)/;

/**
 * Reports the faults of a file, at most one for a line and none after one that spoils the rest. `sound`: there was none;
 * `hurt`: what was read is of use for further findings; `broken`: it is not. Offsets of `faults` begin at `base`.
 */
export function explainSyntax(
  reading: Reading,
  faults: readonly YamlFault[],
  base: number,
): 'sound' | 'hurt' | 'broken' {
  if (reportDirective(reading, base)) return 'broken';
  const real = faults.filter((fault) => !isReportedElsewhere(fault));
  // A hidden character explains whatever YAML makes of its line.
  const lines = new Set(reading.findings.map(({ place }) => (place?.line ?? 0) - 1));
  let spoiltBy: number | undefined;
  for (const fault of real) {
    const found = explain(reading, { ...fault, start: fault.start + base, end: fault.end + base });
    // Of what follows a spoilt line only the same mistake means something.
    if (spoiltBy !== undefined && found.fault.code !== spoiltBy) continue;
    reportOncePerLine(reading, found, lines);
    if (found.scope === 'rest') return 'broken';
    if (found.scope === 'tree') spoiltBy = found.fault.code;
  }
  if (spoiltBy !== undefined) return 'broken';
  return real.length === 0 ? 'sound' : 'hurt';
}

function reportDirective(reading: Reading, base: number): boolean {
  const directive = DIRECTIVE.exec(reading.text.slice(base))?.[1];
  if (directive === undefined) return false;
  const start = reading.text.indexOf(directive, base);
  report(reading, start, start + directive.length, { code: CODES.directive, params: { text: directive } });
  return true;
}

function reportOncePerLine(reading: Reading, { start, end, fault }: Explained, lines: Set<number>): void {
  const line = lineIndex(reading.lineStarts, start);
  if (!lines.has(line)) report(reading, start, end, fault);
  lines.add(line);
}

/** Tags are reported with the values that they stand before. */
function isReportedElsewhere({ code, message }: YamlFault): boolean {
  return code === 'TAG_RESOLVE_FAILED' && message.startsWith('Unresolved tag');
}

function explain(reading: Reading, fault: YamlFault): Explained {
  switch (fault.code) {
    case TOO_DEEP:
    case 'RESOURCE_EXHAUSTION':
      return {
        ...pointAt(reading, fault),
        scope: 'rest',
        fault: { code: CODES.nestedTooDeep, params: { most: DEEPEST } },
      };
    case SECOND_DOCUMENT:
      return { ...pointAt(reading, fault), scope: 'rest', fault: { code: CODES.severalDocuments } };
    case 'TAG_RESOLVE_FAILED': {
      const at = pointAt(reading, fault);
      return {
        ...at,
        scope: 'line',
        fault: { code: CODES.customTag, params: { tag: reading.text.slice(at.start, at.end) } },
      };
    }
    case 'BAD_DQ_ESCAPE':
      return badEscape(reading, fault);
    default:
      return explainByMessage(reading, fault) ?? explainByLine(reading, fault);
  }
}

function explainByMessage(reading: Reading, fault: YamlFault): Explained | undefined {
  const { message } = fault;
  if (message.startsWith('Missing closing'))
    return findOpeningQuote(reading, fault.start, message.includes('"') ? '"' : "'");
  if (/^Flow .* must end with|^Flow .* be sufficiently indented/.test(message))
    return findOpeningBracket(reading, fault.start);
  if (/^Unexpected flow-(?:map|seq)-end/.test(message)) {
    return {
      ...pointAt(reading, fault),
      scope: 'rest',
      fault: { code: CODES.strayBracket, params: { sign: reading.text[fault.start] ?? '' } },
    };
  }
  if (message.startsWith('Tags and anchors must be separated')) return gluedTag(reading, fault.start);
  return explainInBraces(reading, fault);
}

function gluedTag({ text, lineStarts }: Reading, at: number): Explained | undefined {
  const from = lineStarts[lineIndex(lineStarts, at)] ?? 0;
  const tag = GLUED_TAG.exec(text.slice(from, at))?.[0];
  // `!Важно` is no tag with something glued to it, but a text.
  if (tag === undefined || !/["'[{]/.test(text[at] ?? '')) return undefined;
  return {
    start: at - tag.length,
    end: at,
    scope: 'line',
    fault: { code: CODES.customTag, params: { tag }, mended: '' },
  };
}

/** Looks at the line of the error, then at the one that the error is really about. */
function explainByLine(reading: Reading, fault: YamlFault): Explained {
  const line = lineIndex(reading.lineStarts, fault.start);
  const here = examineLine(reading, line);
  if (here !== undefined) return here;
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' || fault.code === 'MULTILINE_IMPLICIT_KEY') {
    const colon = fault.code === 'MULTILINE_IMPLICIT_KEY' ? missingColon(reading, line) : undefined;
    if (colon !== undefined) return colon;
    const next = startsLine(reading, fault.start) ? line : nextWrittenLine(reading, line);
    return examineLine(reading, next) ?? badIndentation(reading, next);
  }
  if (/INDENT/.test(fault.code) || /without - indicator/.test(fault.message)) return badIndentation(reading, line);
  if (fault.message.startsWith('Implicit map keys'))
    return missingColon(reading, line) ?? badIndentation(reading, line);
  if (startsLine(reading, fault.start)) return badIndentation(reading, line);
  return { ...pointAt(reading, fault), scope: 'rest', fault: { code: CODES.notYaml } };
}

function startsLine({ text, lineStarts }: Reading, offset: number): boolean {
  return /^\s*$/.test(text.slice(lineStarts[lineIndex(lineStarts, offset)] ?? 0, offset));
}

function badIndentation(reading: Reading, line: number): Explained {
  const { start, end } = writtenPart(reading, line);
  return { start, end, scope: 'rest', fault: { code: CODES.badIndentation } };
}

function nextWrittenLine(reading: Reading, line: number): number {
  let next = line + 1;
  while (next < reading.lineStarts.length - 1 && !isWritten(reading, next)) next++;
  return Math.min(next, reading.lineStarts.length - 1);
}

function isWritten(reading: Reading, line: number): boolean {
  const { start, end } = writtenPart(reading, line);
  return end > start && reading.text[start] !== '#';
}

function writtenPart({ text, lineStarts }: Reading, line: number): { start: number; end: number } {
  const from = lineStarts[line] ?? 0;
  const written = text.slice(from, lineEnd(text, from));
  const start = from + (written.length - written.trimStart().length);
  return { start, end: start + written.trim().length };
}

/** `"C:\docs"`: in single quotes a backslash is a backslash. */
function badEscape({ text, lineStarts }: Reading, fault: YamlFault): Explained {
  const from = lineStarts[lineIndex(lineStarts, fault.start)] ?? 0;
  const start = text.lastIndexOf('"', fault.start);
  const end = text.indexOf('"', fault.start);
  const sequence = text.slice(fault.start, fault.start + 2);
  const params = { escape: sequence };
  if (start < from || end === -1 || end > lineEnd(text, fault.start)) {
    return { start: fault.start, end: fault.start + 2, scope: 'line', fault: { code: CODES.badEscape, params } };
  }
  const mended = quoteText(text.slice(start + 1, end));
  return { start, end: end + 1, scope: 'line', fault: { code: CODES.badEscape, params, mended } };
}

/** The stretch of an error, at least one character and at most to the end of its line. */
function pointAt({ text }: Reading, { start, end }: YamlFault): { start: number; end: number } {
  return { start, end: Math.max(Math.min(end, lineEnd(text, start)), start + 1) };
}
