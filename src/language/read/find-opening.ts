// Quotes and brackets that were opened and never closed: the library notices at the end, people look for the beginning.

import { CODES } from './codes.ts';
import type { Explained } from './explained.ts';
import { quoteText } from './notation/quote-text.ts';
import type { Reading } from './reading.ts';
import { lineEnd } from './reading.ts';
import type { OpenBracket } from './scan-line.ts';
import { scanLine } from './scan-line.ts';

/** The quote from which on the text was swallowed: the first line before `until` that leaves one open. */
export function findOpeningQuote({ text, lineStarts }: Reading, until: number, quote: '"' | "'"): Explained {
  for (const from of lineStarts) {
    if (from > until) break;
    const { openQuote } = scanLine(text.slice(from, lineEnd(text, from)), []);
    if (openQuote !== undefined && text[from + openQuote] === quote)
      return unclosedQuote(text, from + openQuote, quote);
  }
  return unclosedQuote(text, Math.max(text.lastIndexOf(quote, until), 0), quote);
}

function unclosedQuote(text: string, start: number, quote: string): Explained {
  const end = lineEnd(text, start);
  const mended = quoteText(text.slice(start + 1, end).trimEnd());
  return { start, end, scope: 'rest', fault: { code: CODES.unclosedQuote, params: { quote }, mended } };
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
/** `title: Договор # 5, sla: x }`: the comment swallowed the end of the braces. */
const SWALLOWED = /^(\s*[\w-]+: +)([^\s"'][^,{}[\]#]* #.*?)\s*[}\]]+\s*$/;

/** The bracket that was not closed before `until`; a `#` behind it in its line may have swallowed the end. */
export function findOpeningBracket({ text, lineStarts }: Reading, until: number): Explained {
  const open: OpenBracket[] = [];
  for (const from of lineStarts) {
    if (from >= until) break;
    const { mismatch } = scanLine(text.slice(from, Math.min(lineEnd(text, from), until)), open, from);
    if (mismatch !== undefined) break;
  }
  const start = open.at(-1)?.at ?? Math.max(until - 1, 0);
  return swallowedEnd(text, start) ?? unclosedBracket(text, start);
}

function unclosedBracket(text: string, start: number): Explained {
  const sign = text[start] ?? '';
  const closing = CLOSING[sign] ?? '';
  const end = lineEnd(text, start);
  const line = text.slice(start, end).trimEnd();
  const params = { sign, closing };
  // Where one bracket is open and nothing else stands in the line, it is clear where the other belongs.
  if (/[}\]#]/.test(line) || /[{[]/.test(line.slice(1)) || line.length < 2) {
    return { start, end: start + 1, scope: 'rest', fault: { code: CODES.unclosedBracket, params } };
  }
  const mended = sign === '{' ? `${line} }` : `${line}]`;
  return { start, end: start + line.length, scope: 'rest', fault: { code: CODES.unclosedBracket, params, mended } };
}

function swallowedEnd(text: string, bracket: number): Explained | undefined {
  const line = text.slice(bracket, lineEnd(text, bracket));
  for (let at = 0; at !== -1 && at < line.length; at = nextPart(line, at)) {
    const match = SWALLOWED.exec(line.slice(at + 1));
    if (match === null) continue;
    const [, key = '', rest = ''] = match;
    // What follows a comma and a key of its own is no part of the text.
    const value = rest.replace(/, *[\w-]+:.*$/, '').trimEnd();
    const start = bracket + at + 1 + key.length;
    const params = { comment: value.slice(value.indexOf(' #') + 1) };
    const fault = { code: CODES.commentInText, params, mended: quoteText(value) };
    return { start, end: start + value.length, scope: 'rest', fault };
  }
  return undefined;
}

function nextPart(line: string, at: number): number {
  const next = line.slice(at + 1).search(/[,{[]/);
  return next === -1 ? -1 : at + 1 + next;
}
