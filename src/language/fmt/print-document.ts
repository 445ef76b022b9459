// Prints a YAML document of the rule language with its comments.

import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import { FREE_TEXT_KEYS } from '../form/free-text-keys.generated.ts';
import { printScalar } from './print-scalar.ts';

/** Longer flow collections are written as blocks: a diff then shows the line that changed. */
const LINE_WIDTH = 120;
/** Names that differ more than this in length are not aligned: the blanks would part a name from its value. */
const ALIGN_SPREAD = 20;

type Printing = { readonly text: string };

/** Prints the whole document, without a newline at the end. */
export function printDocument(document: Document, text: string): string {
  const printing: Printing = { text };
  const lines = [...commentLines(document.commentBefore, '')];
  if (document.commentBefore) lines.push('');
  if (isMap(document.contents)) {
    // A comment set apart at the head belongs to the file; the one right above the first key belongs to that key.
    lines.push(...commentLines(document.contents.commentBefore, ''), ...blockMap(printing, document.contents, ''));
  }
  if (document.comment) lines.push('', ...commentLines(document.comment, ''));
  return tidyBlankLines(lines).join('\n');
}

function tidyBlankLines(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, position) => line !== '' || (position > 0 && lines[position - 1] !== ''));
  while (kept.at(-1) === '') kept.pop();
  return kept;
}

function commentLines(comment: string | null | undefined, indent: string): readonly string[] {
  if (!comment) return [];
  return comment.split('\n').map((line) => (line.trim() === '' ? '' : `${indent}#${spaced(line)}`.trimEnd()));
}

/** `#comment` gets its blank; a comment set in on purpose keeps its own indentation. */
function spaced(comment: string): string {
  return /^[ !]/.test(comment) ? comment : ` ${comment}`;
}

function trailing(comment: string | null | undefined): string {
  return comment ? ` #${spaced(comment.split('\n').join(' '))}`.trimEnd() : '';
}

function blockMap(printing: Printing, map: YAMLMap, indent: string): readonly string[] {
  const widths = alignedWidths(printing, map, indent);
  const lines: string[] = [];
  for (const [position, pair] of map.items.entries()) {
    const key = pair.key as Scalar;
    if (key.spaceBefore && position > 0) lines.push('');
    lines.push(...commentLines(key.commentBefore, indent), ...pairLines(printing, pair, indent, widths[position] ?? 0));
  }
  return [...lines, ...endComment(map, indent)];
}

function endComment(collection: YAMLMap | YAMLSeq, indent: string): readonly string[] {
  return commentLines(collection.comment, indent);
}

function pairLines(printing: Printing, pair: Pair, indent: string, keyWidth: number): readonly string[] {
  const key = `${printKey(printing, pair.key)}:`;
  const value = pair.value as Node | null;
  if (value === null) return [`${indent}${key}`];
  const flow = inline(printing, value, keyText(pair));
  const head = indent + key.padEnd(keyWidth);
  if (flow !== undefined && !flow.includes('\n') && fits(value, `${head} ${flow}`)) {
    return [...heldAbove(value, indent), `${head} ${flow}${trailing(value.comment)}`];
  }
  if (isSeq(value) && isPlainList(value)) return [`${indent}${key}`, ...filledList(printing, value, `${indent}  `)];
  if (isScalar(value))
    return [
      `${indent}${key} ${printScalar(value, printing.text, { inFlow: false, freeText: isFreeText(pair), indent })}${trailing(value.comment)}`,
    ];
  const comments = value.commentBefore?.split('\n') ?? [];
  const beside = standsBeside(printing, pair) ? comments.slice(0, 1) : [];
  const inner = `${indent}  `;
  return [
    `${indent}${key}${anchorOf(value)}${trailing(beside[0])}`,
    ...commentLines(comments.slice(beside.length).join('\n'), inner),
    ...block(printing, value, inner),
  ];
}

/** `key: # why`, as opposed to a comment on the line below, above the first entry: the library keeps both in one place. */
function standsBeside(printing: Printing, pair: Pair): boolean {
  const end = isScalar(pair.key) ? pair.key.range?.[1] : undefined;
  return end !== undefined && /^[ \t]*:[^\n]*#/.test(printing.text.slice(end, printing.text.indexOf('\n', end)));
}

/** `key: # why` before a value that is written on the same line: the comment goes above the line. */
function heldAbove(value: Node, indent: string): readonly string[] {
  return isCollection(value) || isScalar(value) ? commentLines(value.commentBefore, indent) : [];
}

/** A flow list of plain values without comments: too long for a line, it stays a flow list over several lines. */
function isPlainList(list: YAMLSeq): boolean {
  return list.flow === true && !holdsComments(list) && list.items.every((item) => isScalar(item) || isAlias(item));
}

/** Rows as the author broke them (holidays by month), broken further where a row is too long. */
function filledList(printing: Printing, list: YAMLSeq, indent: string): readonly string[] {
  const rows: string[] = [];
  let end = -1;
  for (const item of list.items as Node[]) {
    const text = `${flowValue(printing, item, false)},`;
    const start = item.range?.[0] ?? 0;
    const sameRow = end >= 0 && !printing.text.slice(end, start).includes('\n');
    const row = `${rows.at(-1) ?? ''} ${text}`;
    if (sameRow && row.length <= LINE_WIDTH) rows[rows.length - 1] = row;
    else rows.push(`${indent}  ${text}`);
    end = item.range?.[1] ?? start;
  }
  return [`${indent}${anchorPrefix(list)}[`, ...rows, `${indent}]`];
}

function fits(value: Node, line: string): boolean {
  return (
    isScalar(value) || isAlias(value) || line.length <= LINE_WIDTH || (isCollection(value) && value.items.length === 0)
  );
}

function block(printing: Printing, value: Node, indent: string): readonly string[] {
  if (isMap(value)) return blockMap(printing, value, indent);
  if (isSeq(value)) return blockList(printing, value, indent);
  return [`${indent}${inline(printing, value, '') ?? ''}`];
}

function blockList(printing: Printing, list: YAMLSeq, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const [position, item] of (list.items as Node[]).entries()) {
    if (item.spaceBefore && position > 0) lines.push('');
    lines.push(...commentLines(item.commentBefore, indent), ...itemLines(printing, item, indent));
  }
  return [...lines, ...endComment(list, indent)];
}

function itemLines(printing: Printing, item: Node, indent: string): readonly string[] {
  const flow = inline(printing, item, '');
  if (flow !== undefined && fits(item, `${indent}- ${flow}`)) return [`${indent}- ${flow}${trailing(item.comment)}`];
  const inner = block(printing, item, `${indent}  `);
  const first = inner[0] ?? '';
  // A comment above the first key of an item would push the dash away from it.
  if (first.trimStart().startsWith('#')) return [`${indent}-`, ...inner];
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...inner.slice(1)];
}

/** The value on one line, or undefined when it is written as a block (by its author, or because comments stand inside). */
function inline(printing: Printing, value: Node, key: string): string | undefined {
  if (isAlias(value)) return `*${value.source}`;
  if (isScalar(value)) {
    const isBlock = value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED';
    return isBlock
      ? undefined
      : anchorOf(value).trimStart() +
          (anchorOf(value) ? ' ' : '') +
          printScalar(value, printing.text, { inFlow: false, freeText: FREE_TEXT_KEYS.has(key), indent: '' });
  }
  if (!isCollection(value) || value.flow !== true || holdsComments(value)) return undefined;
  return flowText(printing, value);
}

function flowText(printing: Printing, value: Node): string {
  if (isMap(value)) {
    const parts = value.items.map(
      (pair) => `${printKey(printing, pair.key)}: ${flowValue(printing, pair.value as Node, isFreeText(pair))}`,
    );
    return `${anchorPrefix(value)}${parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`}`;
  }
  if (isSeq(value)) {
    const items = (value.items as Node[]).map((item) => flowItem(printing, item)).join(', ');
    return `${anchorPrefix(value)}${value.items.some(isMap) ? `[ ${items} ]` : `[${items}]`}`;
  }
  return flowValue(printing, value, false);
}

/** `[a: 1]` is a list of one-pair maps. */
function flowItem(printing: Printing, item: unknown): string {
  if (isPair(item))
    return `${printKey(printing, item.key)}: ${flowValue(printing, item.value as Node, isFreeText(item))}`;
  return flowValue(printing, item as Node, false);
}

function flowValue(printing: Printing, value: Node | null, freeText: boolean): string {
  if (value === null) return '';
  if (isAlias(value)) return `*${value.source}`;
  if (isScalar(value))
    return anchorPrefix(value) + printScalar(value, printing.text, { inFlow: true, freeText, indent: '' });
  return flowText(printing, value);
}

function anchorPrefix(value: Node): string {
  const anchor = anchorOf(value);
  return anchor === '' ? '' : `${anchor.trimStart()} `;
}

function anchorOf(value: Node): string {
  return 'anchor' in value && value.anchor ? ` &${value.anchor}` : '';
}

function holdsComments(value: Node): boolean {
  if (isCollection(value)) {
    if (value.comment && value.flow && value.items.length === 0) return true;
    return value.items.some((item) =>
      isPair(item) ? partHolds(item.key as Node) || partHolds(item.value as Node | null) : partHolds(item as Node),
    );
  }
  return false;
}

function partHolds(node: Node | null): boolean {
  if (node === null || node === undefined) return false;
  return Boolean(node.comment) || Boolean(node.commentBefore) || holdsComments(node);
}

function printKey(printing: Printing, key: unknown): string {
  return isScalar(key) ? printScalar(key, printing.text, { inFlow: true, freeText: false, indent: '' }) : String(key);
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function isFreeText(pair: Pair): boolean {
  return FREE_TEXT_KEYS.has(keyText(pair));
}

/** Widths of `key:` with the blanks that align the opening braces of neighbouring one-line maps. Lists of names only: not where plain values stand between. */
function alignedWidths(printing: Printing, map: YAMLMap, indent: string): readonly number[] {
  const widths = map.items.map(() => 0);
  if (!map.items.every((pair) => isCollection(pair.value))) return widths;
  let run: number[] = [];
  const close = (): void => {
    const lengths = run.map((position) => printKey(printing, map.items[position]?.key).length + 1);
    const widest = Math.max(0, ...lengths);
    const aligns = run.length > 1 && widest - Math.min(...lengths) <= ALIGN_SPREAD;
    const width = aligns && run.every((position) => fitsAt(printing, map.items[position], indent, widest)) ? widest : 0;
    for (const position of run) widths[position] = width;
    run = [];
  };
  for (const [position, pair] of map.items.entries()) {
    if ((pair.key as Scalar).spaceBefore) close();
    if (isMap(pair.value) && fitsAt(printing, pair, indent, 0)) run.push(position);
    else close();
  }
  close();
  return widths;
}

function fitsAt(printing: Printing, pair: Pair | undefined, indent: string, width: number): boolean {
  if (pair === undefined) return false;
  const flow = inline(printing, pair.value as Node, keyText(pair));
  const key = `${printKey(printing, pair.key)}:`;
  return flow !== undefined && `${indent}${key.padEnd(width)} ${flow}`.length <= LINE_WIDTH;
}
