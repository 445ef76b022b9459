// Findings as text for a terminal: where, what, the line with carets, what was meant, what to do.

import type { Place } from '../domain/source.ts';
import { breakConditions } from './break-conditions.ts';
import { codeFrame } from './code-frame.ts';
import { describeFinding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import { FINDING_WORDS } from './finding-words.ts';
import type { Language } from './message.ts';
import { regionLines } from './region-lines.ts';
import { visibleText } from './visible-text.ts';
import { otherInWords, spellPlace, suggestionInWords } from './word-finding.ts';

export type TextOptions = {
  readonly language: Language;
  /** ANSI colours. */
  readonly color: boolean;
  /** The text of a file as it was read, without a byte order mark; undefined where it is not at hand: the frame is left out. */
  readonly sources: (file: string) => string | undefined;
  /** Columns of the terminal; frames are cut to it. */
  readonly width: number;
};

type Paint = (text: string) => string;
type Paints = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', Paint>>;

const INDENT = '  ';

/** All findings in the order given, one blank line between two; no line break at the end, empty for none. */
export function renderFindings(findings: readonly Finding[], options: TextOptions): string {
  const paints = paintsOf(options.color);
  return findings.map((finding) => renderFinding(finding, options, paints).join('\n')).join('\n\n');
}

function renderFinding(finding: Finding, options: TextOptions, paints: Paints): readonly string[] {
  const { slug, text, fix } = describeFinding(finding, options.language);
  const { place, suggestion, rewrite } = finding;
  return [
    headline(finding, slug, options.language, paints),
    INDENT + visibleText(text),
    ...regionLines(finding, options.language)
      .flatMap((line) => breakConditions(visibleText(line), options.width - INDENT.length))
      .map((row) => INDENT + row),
    ...(place === undefined
      ? []
      : frame(place, options, paints, finding.severity === 'error' ? paints.red : paints.yellow)),
    ...finding.others.flatMap(({ place: other, word }) => [
      INDENT + visibleText(otherInWords(word, other, options.language)),
      ...frame(other, options, paints, paints.cyan),
    ]),
    ...(suggestion === undefined
      ? []
      : [INDENT + paints.bold(visibleText(suggestionInWords(suggestion, options.language)))]),
    INDENT + visibleText(fix),
    ...(rewrite === undefined ? [] : rewritten(rewrite, options.language, paints)),
  ];
}

/** `routes/large-client.yaml:14:12  error 301 unknown-role` */
function headline({ code, place, severity }: Finding, slug: string, language: Language, paints: Paints): string {
  const paint = severity === 'error' ? paints.red : paints.yellow;
  const what = `${paint(`${FINDING_WORDS.severity[severity][language]} ${code}`)} ${paints.dim(slug)}`;
  return place === undefined ? what : `${paints.bold(visibleText(`${spellPlace(place)}:${place.column}`))}  ${what}`;
}

function frame(place: Place, { sources, width }: TextOptions, paints: Paints, caret: Paint): readonly string[] {
  const text = sources(place.file);
  const lines = text === undefined ? undefined : codeFrame(text, place, width - INDENT.length);
  if (lines === undefined) return [];
  return lines.map((line) => {
    const shown = line.kind === 'carets' ? caret(line.text) : line.text;
    return `${INDENT}${paints.dim(`${line.gutter} |`)} ${shown}`.trimEnd();
  });
}

function rewritten(rewrite: string, language: Language, paints: Paints): readonly string[] {
  const lines = rewrite.split('\n').map((line) => paints.green(visibleText(line.replaceAll('\t', INDENT).trimEnd())));
  const label = `${INDENT}${FINDING_WORDS.rewrite[language]}`;
  if (lines.length === 1) return [`${label} ${lines.join('')}`];
  return [label, ...lines.map((line) => INDENT + INDENT + line)];
}

function paintsOf(color: boolean): Paints {
  const paint = (open: number, close: number): Paint =>
    color ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    green: paint(32, 39),
    cyan: paint(36, 39),
  };
}
