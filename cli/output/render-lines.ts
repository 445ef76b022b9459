// Lines for a terminal or a file: wrapped, places aligned at the right, coloured if asked; nothing in a text steers the terminal.
import { displayWidth, visibleText } from '../../src/index.ts';
import type { Line, Piece, Style } from './line.ts';

export type Sheet = { readonly width: number; readonly color: boolean };

/** SGR codes by style: on, off. `plain` has none. */
const CODES: Readonly<Record<Exclude<Style, 'plain'>, readonly [on: number, off: number]>> = {
  strong: [1, 22],
  faint: [2, 22],
  good: [32, 39],
  bad: [31, 39],
  warn: [33, 39],
  heading: [1, 22],
};

/** Columns between a text and the place behind it. */
const GAP = 2;

/** The text of lines, each with a line break. Places of one run of lines stand in one column where they fit. */
export function renderLines(lines: readonly Line[], sheet: Sheet): string {
  const column = placeColumn(lines, sheet.width);
  return lines.map((line) => `${renderLine(line, column, sheet)}\n`).join('');
}

/** Where places begin: behind the longest text that leaves room for them. */
function placeColumn(lines: readonly Line[], width: number): number {
  const placed = lines.flatMap((line) => (line.place === undefined ? [] : [{ line, place: line.place }]));
  const longestPlace = Math.max(0, ...placed.map(({ place }) => displayWidth(visibleText(place))));
  const widths = placed.map(({ line }) => line.indent + widthOf(line.pieces));
  const fitting = widths.filter((taken) => taken + GAP + longestPlace <= width);
  return fitting.length === 0 ? 0 : Math.max(...fitting) + GAP;
}

function renderLine(line: Line, column: number, sheet: Sheet): string {
  const rows = wrap(line, sheet.width);
  const texts = rows.map((row) => `${' '.repeat(row.indent)}${row.pieces.map((part) => paint(part, sheet)).join('')}`);
  if (line.place === undefined) return texts.map((text) => text.trimEnd()).join('\n');
  const [first] = rows;
  const taken = first === undefined ? 0 : first.indent + widthOf(first.pieces);
  const place = paint({ text: line.place, style: 'faint' }, sheet);
  if (rows.length === 1 && taken + GAP <= column) {
    return `${texts.join('')}${' '.repeat(column - taken)}${place}`;
  }
  const indent = ' '.repeat(line.indent + GAP);
  return [...texts.map((text) => text.trimEnd()), `${indent}${place}`].join('\n');
}

function paint({ text, style }: Piece, { color }: Sheet): string {
  const shown = visibleText(text);
  if (!color || style === 'plain') return shown;
  const [on, off] = CODES[style];
  return `\u001b[${on}m${shown}\u001b[${off}m`;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((width, { text }) => width + displayWidth(visibleText(text)), 0);
}

/** Rows that fit the width, broken at blanks; a word longer than a row stands alone and sticks out. */
function wrap({ indent, pieces }: Line, width: number): readonly Line[] {
  if (indent + widthOf(pieces) <= width) return [{ indent, pieces }];
  const rows: Line[] = [];
  let row: Piece[] = [];
  let taken = indent;
  for (const word of pieces.flatMap(wordsOf)) {
    const wordWidth = displayWidth(visibleText(word.text.trimEnd()));
    if (row.length > 0 && taken + wordWidth > width) {
      rows.push({ indent: rows.length === 0 ? indent : indent + GAP, pieces: row });
      row = [];
      taken = indent + GAP;
    }
    row.push(word);
    taken += displayWidth(visibleText(word.text));
  }
  return [...rows, { indent: rows.length === 0 ? indent : indent + GAP, pieces: row }];
}

/** Words with the blanks behind them. */
function wordsOf({ text, style }: Piece): readonly Piece[] {
  return (text.match(/[^ ]+ *| +/g) ?? []).map((word) => ({ text: word, style }));
}
