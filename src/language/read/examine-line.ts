// A line outside braces that YAML stumbled over: what its author most likely meant.

import { CODES } from './codes.ts';
import type { Explained } from './explained.ts';
import { mendComparison } from './notation/mend-comparison.ts';
import { normaliseBlanks } from './notation/normalise.ts';
import { quoteText } from './notation/quote-text.ts';
import type { Fault, Reading } from './reading.ts';
import { lineEnd } from './reading.ts';
import { closingQuote } from './scan-line.ts';

/** A fault in a line; `from` and `to` are columns from 0. */
type InLine = { readonly from: number; readonly to: number; readonly fault: Fault };

const INDENT = /^[ \t\u00a0\u2000-\u200a\u202f\u3000]*/;
const MARKS = /^(?:- +)*/;
const KEY = /^("[^"]*"|'[^']*'|[^\s"'#:[\]{},-][^:#]*?) *:(?:[ \t]+|$)/;
/** The patterns below are for lines that people write. */
const LONGEST_LINE = 2000;

/** After these the library takes the lines that follow for parts of something else. */
const SPOILS_TREE: ReadonlySet<number> = new Set([
  CODES.missingBlank,
  CODES.typographicDash,
  CODES.noBreakSpace,
  CODES.tabIndentation,
]);

/** What is wrong with the line of that index (from 0); undefined when the line by itself is fine. */
export function examineLine({ text, lineStarts }: Reading, line: number): Explained | undefined {
  const start = lineStarts[line] ?? 0;
  const written = text.slice(start, lineEnd(text, start)).trimEnd();
  if (written.length > LONGEST_LINE) return undefined;
  const found = examine(written);
  if (found === undefined) return undefined;
  const { from, to, fault } = found;
  return { start: start + from, end: start + to, scope: SPOILS_TREE.has(fault.code) ? 'tree' : 'line', fault };
}

function examine(line: string): InLine | undefined {
  const indent = INDENT.exec(line)?.[0] ?? '';
  const body = line.slice(indent.length);
  if (body === '' || body.startsWith('#')) return undefined;
  if (indent.includes('\t'))
    return { from: 0, to: indent.length, fault: { code: CODES.tabIndentation, mended: indent.replaceAll('\t', '  ') } };
  if (/[^ ]/.test(indent))
    return {
      from: 0,
      to: indent.length,
      fault: { code: CODES.noBreakSpace, params: { text: line.trim() }, rewrite: normaliseBlanks(line) },
    };
  if (/^[\u2010-\u2015\u2212][\s\u00a0]/.test(body)) {
    const fault = { code: CODES.typographicDash, params: { text: body[0] ?? '' }, mended: '-' };
    return { from: indent.length, to: indent.length + 1, fault };
  }
  const marks = MARKS.exec(body)?.[0].length ?? 0;
  return examineContent(body.slice(marks), indent.length + marks);
}

/** `content` is what stands behind indentation and dashes, at column `at`. */
function examineContent(content: string, at: number): InLine | undefined {
  const whole = { from: at, to: at + content.length };
  const dash = /^-([^\s-].*)$/.exec(content)?.[1];
  if (dash !== undefined)
    return { ...whole, fault: { code: CODES.missingBlank, params: { sign: '-', text: content }, mended: `- ${dash}` } };
  const oddBlank = /^([\w-]+:)[\u00a0\u2000-\u200a\u202f\u3000]/.exec(content);
  if (oddBlank !== null)
    return {
      ...whole,
      fault: { code: CODES.noBreakSpace, params: { text: oddBlank[1] ?? '' }, mended: normaliseBlanks(content) },
    };
  const key = KEY.exec(content);
  if (key !== null) return examineValue(content.slice(key[0].length), at + key[0].length);
  const glued = /^([\w-]+) ?([:=]) ?(\S.*)$/.exec(content);
  if (glued !== null) {
    const [, name = '', sign = '', value = ''] = glued;
    return {
      ...whole,
      fault: { code: CODES.missingBlank, params: { sign, text: content }, mended: `${name}: ${value}` },
    };
  }
  return /^["'[{]/.test(content) ? examineValue(content, at) : undefined;
}

/** `value` is all that stands behind the colon, at column `at`. */
function examineValue(value: string, at: number): InLine | undefined {
  const whole = { from: at, to: at + value.length };
  const params = { text: value };
  const comparison = mendComparison(value);
  if (comparison !== undefined) {
    const code = comparison.kind === 'border' ? CODES.comparisonSign : CODES.notEquals;
    return { ...whole, fault: { code, params, mended: comparison.mended } };
  }
  if (/^["']/.test(value)) return examineQuoted(value, at);
  if (/^[[{]/.test(value)) return examineBrackets(value, at);
  if (/^[@`%*&!|>,\]}]|^[-?] /.test(value)) {
    return {
      ...whole,
      fault: { code: CODES.reservedStart, params: { sign: value[0] ?? '' }, mended: quoteText(value) },
    };
  }
  if (/:(?: |$)/.test(value)) return { ...whole, fault: { code: CODES.colonInText, params, mended: quoteText(value) } };
  return undefined;
}

function examineQuoted(value: string, at: number): InLine | undefined {
  const close = closingQuote(value, 0);
  if (close === undefined) return undefined;
  return afterValue(value, close, at);
}

function examineBrackets(value: string, at: number): InLine | undefined {
  const close = closingBracket(value);
  return close === undefined ? undefined : afterValue(value, close, at);
}

/** What stands behind a value that is complete: a comment, a comma too many, or the rest of a text that needs quotes. */
function afterValue(value: string, close: number, at: number): InLine | undefined {
  const behind = value.slice(close + 1);
  const rest = behind.trim();
  if (rest === '' || /^\s+#/.test(behind) || /^[}\]]/.test(rest)) return undefined;
  const to = at + value.length;
  if (/^[,;]$/.test(rest))
    return { from: to - 1, to, fault: { code: CODES.trailingComma, params: { text: rest }, mended: '' } };
  return { from: at, to, fault: { code: CODES.textAfterValue, params: { text: rest }, mended: quoteText(value) } };
}

function closingBracket(value: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (/[[{]/.test(value[at] ?? '')) depth++;
    else if (/[\]}]/.test(value[at] ?? '') && --depth === 0) return at;
  }
  return undefined;
}

/** `route large`: a line with a key, a value and no colon between them; undefined for one that has a colon or a dash. */
export function missingColon({ text, lineStarts }: Reading, line: number): Explained | undefined {
  const from = lineStarts[line] ?? 0;
  const content = /^ *([^\s:'"#[\]{}-][^:#]*?)\s*$/.exec(text.slice(from, lineEnd(text, from)))?.[1];
  if (content === undefined) return undefined;
  const start = text.indexOf(content, from);
  const parts = /^([a-z_]+) +(\S.*)$/.exec(content);
  const mended = parts === null ? {} : { mended: `${parts[1]}: ${parts[2]}` };
  const fault = { code: CODES.missingColon, params: { text: content }, ...mended };
  return { start, end: start + content.length, scope: 'rest', fault };
}
