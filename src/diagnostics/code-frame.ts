// The lines of a file that a finding is about, with carets under the stretch.

import type { Place } from '../domain/source.ts';
import { characterWidth } from './display-width.ts';
import { visibleText } from './visible-text.ts';

/** A line as it is shown: `gutter` is its number, or blank under the carets. */
export type FrameLine = { readonly gutter: string; readonly kind: 'code' | 'carets'; readonly text: string };

/** A tab is as wide as every editor likes; here it takes two columns. */
const TAB = '  ';
const ELLIPSIS = '…';

/**
 * The line on which the stretch begins, and carets under it to its end or, when it goes on, to the end of that line. Lines wider
 * than `width` columns are cut around the carets. Undefined when the text has no such line (it has changed since).
 */
export function codeFrame(text: string, place: Place, width: number): readonly FrameLine[] | undefined {
  const line = lineAt(text, place.line);
  if (line === undefined) return undefined;
  // Of a line without end only the part around the stretch is looked at.
  const first = Math.max(0, place.column - 1 - width);
  const cells = toCells(line.slice(first, place.column + 2 * width), first);
  const last = place.endLine > place.line ? line.length : place.endColumn - 1;
  const from = columnOf(cells, place.column - 1);
  const to = columnOf(cells, last);
  const gutter = String(place.line);
  const room = Math.max(width - gutter.length - 3, 20);
  const cut = cutAround(cells, from, Math.max(to, from + 1), room);
  return [
    { gutter, kind: 'code', text: cut.text.trimEnd() },
    { gutter: ' '.repeat(gutter.length), kind: 'carets', text: ' '.repeat(cut.from) + '^'.repeat(cut.to - cut.from) },
  ];
}

/** The text of a line, numbered from 1, without its end. */
function lineAt(text: string, line: number): string | undefined {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

/** One character as it is shown: `at` is its offset in the line, `column` where it begins on the screen. */
type Cell = { readonly at: number; readonly column: number; readonly shown: string };

function toCells(line: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = offset;
  let column = 0;
  for (const character of line) {
    const shown = character === '\t' ? TAB : visibleText(character);
    cells.push({ at, column, shown });
    at += character.length;
    column += shown === character ? characterWidth(character) : shown.length;
  }
  return [...cells, { at, column, shown: '' }];
}

function columnOf(cells: readonly Cell[], offset: number): number {
  const cell = cells.find(({ at }) => at >= offset) ?? cells.at(-1);
  return cell?.column ?? 0;
}

/** The part of a line that fits, and where the carets stand in it. */
function cutAround(cells: readonly Cell[], from: number, to: number, room: number) {
  const end = cells.at(-1)?.column ?? 0;
  if (end <= room) return { text: join(cells, 0, end), from, to };
  const start = Math.max(0, Math.min(from - Math.floor(room / 3), end - room + 1));
  const stop = Math.min(end, start + room - 2);
  const shift = start === 0 ? 0 : start - 1;
  const text = `${start === 0 ? '' : ELLIPSIS}${join(cells, start, stop)}${stop < end ? ELLIPSIS : ''}`;
  return { text, from: from - shift, to: Math.max(Math.min(to, stop) - shift, from - shift + 1) };
}

/** What is shown in the columns [start, stop); half of a wide character at the edge becomes a blank. */
function join(cells: readonly Cell[], start: number, stop: number): string {
  let text = '';
  for (const [index, { column, shown }] of cells.entries()) {
    const next = cells[index + 1]?.column ?? column;
    if (column >= start && next <= stop) text += shown;
    else if (column < start && next > start) text += ' '.repeat(next - start);
  }
  return text;
}
