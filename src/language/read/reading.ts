// What the functions that read one file share: its text, and the findings as they are made.

import type { Finding, OtherWord, Params } from '../../diagnostics/finding.ts';
import { lineIndex, placeAt } from './place-at.ts';

/** One file while it is read. `findings` grows; all else stays. */
export type Reading = {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly findings: Finding[];
};

/** What a finding of the reading phase says beyond its place. */
export type Fault = {
  readonly code: number;
  readonly params?: Params;
  /** Replaces the stretch of the finding in its line: the finding then shows the line as it should be written. */
  readonly mended?: string;
  /** The whole line as it should be written, where more than the stretch changes. */
  readonly rewrite?: string;
  readonly other?: { readonly start: number; readonly end: number; readonly word: OtherWord };
};

/** Enough for anybody to work through at once; what comes after them would only fill the memory. */
const MOST_FINDINGS = 200;
/** Longer texts are shortened in messages, and longer lines not written anew. */
const LONGEST_PARAM = 120;
const LONGEST_REWRITE = 400;

/** Adds a finding about the stretch [start, end) of the file. */
export function report(reading: Reading, start: number, end: number, fault: Fault): void {
  if (reading.findings.length >= MOST_FINDINGS) return;
  const { code, other } = fault;
  const rewrite =
    fault.rewrite ?? (fault.mended === undefined ? undefined : rewriteLine(reading, start, end, fault.mended));
  reading.findings.push({
    code,
    severity: 'error',
    place: placeAt(reading, start, end),
    params: shorten(fault.params ?? {}),
    others: other === undefined ? [] : [{ place: placeAt(reading, other.start, other.end), word: other.word }],
    ...(rewrite === undefined || rewrite.length > LONGEST_REWRITE ? {} : { rewrite }),
  });
}

function shorten(params: Params): Params {
  const short = Object.entries(params).map(([name, value]) => {
    const isLong = typeof value === 'string' && value.length > LONGEST_PARAM;
    return [name, isLong ? `${value.slice(0, LONGEST_PARAM)}…` : value];
  });
  return Object.fromEntries(short);
}

/** The line (or lines) of a stretch with the stretch replaced, without the indentation: what a person would write instead. */
export function rewriteLine(
  reading: Pick<Reading, 'text' | 'lineStarts'>,
  start: number,
  end: number,
  mended: string,
): string {
  const { text } = reading;
  const before = text.slice(reading.lineStarts[lineIndex(reading.lineStarts, start)] ?? 0, start);
  return `${before}${mended}${text.slice(end, lineEnd(text, end))}`.trim();
}

/** The offset at which the line of an offset ends: before its LF or CRLF. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at === -1 ? text.length : at;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
