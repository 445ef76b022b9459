// Errors inside `{ }` and `[ ]`: a comma that is missing or too many, a text that needs quotes there.

import { CODES } from './codes.ts';
import type { Explained } from './explained.ts';
import { isFreeText } from './is-free-text.ts';
import { mendComparison } from './notation/mend-comparison.ts';
import { quoteText } from './notation/quote-text.ts';
import type { YamlFault } from './parse-yaml.ts';
import { lineIndex } from './place-at.ts';
import type { Fault, Reading } from './reading.ts';
import { lineEnd } from './reading.ts';
import { closingQuote } from './scan-line.ts';

/** Explains an error that stands inside braces or brackets; undefined when it does not. */
export function explainInBraces(reading: Reading, fault: YamlFault): Explained | undefined {
  const { text } = reading;
  const from = lineStart(reading, fault.start);
  if (!isInsideBraces(text.slice(from, fault.start))) return undefined;
  if (fault.code === 'BAD_SCALAR_START') return explainStart(reading, fault);
  if (fault.code === 'BLOCK_IN_FLOW') return explainColon(reading, fault);
  if (fault.message.startsWith('Unexpected ,')) {
    return explained(fault.start, fault.start + 1, { code: CODES.trailingComma, params: { text: ',' }, mended: '' });
  }
  if (fault.message.startsWith('Missing space after :')) return undefined;
  const isNextKey = /^[\w-]+\s*:(?:\s|$)/.test(text.slice(fault.start, lineEnd(text, fault.start)));
  if (isNextKey || fault.message.startsWith('Missing ,')) return missingComma(reading, fault.start);
  return /at node end|flow-/.test(fault.message) ? explainText(reading, fault) : undefined;
}

function lineStart({ lineStarts }: Reading, offset: number): number {
  return lineStarts[lineIndex(lineStarts, offset)] ?? 0;
}

function isInsideBraces(before: string): boolean {
  const plain = before.replace(/"[^"]*"|'[^']*'/g, '');
  return (plain.match(/[{[]/g)?.length ?? 0) > (plain.match(/[}\]]/g)?.length ?? 0);
}

function explained(start: number, end: number, fault: Fault): Explained {
  return { start, end, scope: 'line', fault };
}

/** `{ amount: > 5 }`, `{ title: @x }`. */
function explainStart({ text }: Reading, { start }: YamlFault): Explained {
  const value = segment(text, start);
  const comparison = mendComparison(value);
  if (comparison === undefined) {
    return explained(start, start + value.length, {
      code: CODES.reservedStart,
      params: { sign: value[0] ?? '' },
      mended: quoteText(value),
    });
  }
  return explained(start, start + value.length, {
    code: CODES.comparisonSign,
    params: { text: value },
    mended: comparison.mended,
  });
}

/** `{ title: Цена: договор }` lacks quotes, `{ x: 1 y: 2 }` a comma. */
function explainColon(reading: Reading, { start, end }: YamlFault): Explained {
  const { text } = reading;
  const value = text.slice(start, Math.min(end, lineEnd(text, start))).trimEnd();
  const key = /([\w-]+)\s*:\s*$/.exec(text.slice(lineStart(reading, start), start))?.[1];
  const close = closingQuote(value, 0) ?? -1;
  const isQuoted = /^["']/.test(value) && /^\s+[a-z][\w-]*\s*:/.test(value.slice(close + 1));
  if (isQuoted && close > 0) return missingComma(reading, start + close + 1);
  const next = /^(.*\S)\s+[a-z][\w-]*\s*:/.exec(value)?.[1];
  const isText = key !== undefined && isFreeText({ key, within: 'entry' });
  if (!isText && next !== undefined) return missingComma(reading, start + next.length);
  return explained(start, start + value.length, {
    code: CODES.colonInText,
    params: { text: value },
    mended: quoteText(value),
  });
}

/** `at` is where the next entry begins, or the blank before it. */
function missingComma({ text, lineStarts }: Reading, at: number): Explained {
  const from = lineStarts[lineIndex(lineStarts, at)] ?? 0;
  const before = text.slice(from, at).trimEnd();
  const rest = text.slice(at, lineEnd(text, at)).trim();
  const start = from + before.length;
  const rewrite = `${before.trimStart()}, ${rest}`;
  return explained(start, Math.max(at, start + 1), { code: CODES.missingComma, params: {}, rewrite });
}

/** `{ title: "Ромашка" и партнёры }`, `{ title: Договор [черновик] }`. */
function explainText(reading: Reading, fault: YamlFault): Explained | undefined {
  const { text } = reading;
  const from = lineStart(reading, fault.start);
  const key = /^(.*[{,]\s*[\w-]+:\s+)/.exec(text.slice(from, fault.start))?.[1];
  if (key === undefined) return undefined;
  const start = from + key.length;
  const rest = text.slice(start, lineEnd(text, start));
  const value = (/^.*?(?=,\s*[\w-]+:\s|\s*\}\s*(?:#.*)?$|\s*\},)/.exec(rest)?.[0] ?? rest).trimEnd();
  const after = text.slice(fault.start, start + value.length);
  return explained(start, start + value.length, {
    code: CODES.textAfterValue,
    params: { text: after },
    mended: quoteText(value),
  });
}

/** From an offset to the comma or brace that ends the value. */
function segment(text: string, start: number): string {
  return (/^[^,}\]\n\r]*/.exec(text.slice(start))?.[0] ?? '').trimEnd();
}
