// One scalar: free text as it is written, everything else by its notation.

import type { Scalar } from 'yaml';
import { CODES } from './codes.ts';
import type { Standing } from './is-free-text.ts';
import { isFreeText } from './is-free-text.ts';
import { quoteText } from './notation/quote-text.ts';
import type { ScalarReading } from './read-plain.ts';
import { readPlain, readQuoted } from './read-plain.ts';
import type { Reading } from './reading.ts';
import { lineEnd, report } from './reading.ts';
import type { ScalarNode } from './source-tree.ts';

const STYLES: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

const NULLS: ReadonlySet<string> = new Set(['null', 'Null', 'NULL', '~']);

/** The node of a scalar that stands at `span` in the file. */
export function buildScalar(
  reading: Reading,
  scalar: Scalar,
  [start, end]: readonly [number, number],
  standing: Standing,
): ScalarNode {
  const text = String(scalar.value);
  const style = STYLES[scalar.type ?? 'PLAIN'] ?? 'plain';
  const source = reading.text.slice(start, end);
  if (style === 'plain' && NULLS.has(text)) {
    report(reading, start, end, { code: CODES.emptyValue, params: { key: standing.key ?? '-' } });
    return { kind: 'scalar', start, end, value: '', source, style };
  }
  if (isFreeText(standing)) {
    if (style === 'plain') checkCommentBehind(reading, start, end);
    return { kind: 'scalar', start, end, value: text, source, style };
  }
  if (style === 'block') return { kind: 'scalar', start, end, value: text, source, style };
  const { value, fault }: ScalarReading =
    style === 'plain' ? readPlain(text, standing.key) : readQuoted(text, standing.key);
  if (fault !== undefined) report(reading, start, end, fault);
  return { kind: 'scalar', start, end, value, source, style };
}

/** `title: Договор # 5`: YAML takes `# 5` for a comment. */
function checkCommentBehind(reading: Reading, start: number, end: number): void {
  const rest = reading.text.slice(end, lineEnd(reading.text, end));
  if (!/^[ \t]+#/.test(rest)) return;
  const commentEnd = end + rest.trimEnd().length;
  const comment = rest.trim();
  const mended = quoteText(reading.text.slice(start, commentEnd));
  report(reading, start, commentEnd, { code: CODES.commentInText, params: { comment }, mended });
}
