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

/** The text of lines, each with a line break. Places of one block stand in one column where that is wide enough. */
export function renderLines(lines: readonly Line[], sheet: Sheet): string {
  const texts: string[] = [];
  for (let from = 0; from < lines.length; ) {
    const blank = lines.findIndex((line, index) => index >= from && line.pieces.length === 0);
    const block = lines.slice(from, blank === -1 ? undefined : blank + 1);
    const column = placeColumn(block, sheet.width);
    texts.push(...block.map((line) => `${renderLine(line, column, sheet)}\n`));
    from += block.length;
  }
  return texts.join('');
}

/** Where places begin: behind the longest text that leaves room for the longest place. */
function placeColumn(block: readonly Line[], width: number): number {
  const placed = block.filter((line) => line.place !== undefined);
  const longest = Math.max(0, ...placed.map(({ place = '' }) => displayWidth(visibleText(place))));
  const widths = placed.map((line) => line.indent + widthOf(line.pieces) + GAP);
  return Math.max(0, ...widths.filter((taken) => taken + longest <= width));
}

function renderLine(line: Line, column: number, sheet: Sheet): string {
  return wrap(withPlace(line, column), sheet.width)
    .map(({ indent, pieces }) => `${' '.repeat(indent)}${pieces.map((part) => paint(part, sheet)).join('')}`.trimEnd())
    .join('\n');
}

/** The place becomes the last word of its line, pushed to the column of its block where the text is short enough. */
function withPlace({ indent, pieces, place }: Line, column: number): Line {
  if (place === undefined) return { indent, pieces };
  const gap = Math.max(GAP, column - indent - widthOf(pieces));
  return { indent, pieces: [...pieces, { text: ' '.repeat(gap), style: 'plain' }, { text: place, style: 'faint' }] };
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
  for (const word of wordsOf(pieces)) {
    const shown = widthOf(word);
    const bare = shown - trailingBlanks(word);
    if (row.length > 0 && taken + bare > width) {
      rows.push({ indent: rows.length === 0 ? indent : indent + GAP, pieces: row });
      row = [];
      taken = indent + GAP;
    }
    // Blanks alone are a gap between two words of one row, and nothing at the beginning of the next.
    if (row.length === 0 && rows.length > 0 && bare === 0) continue;
    row.push(...word);
    taken += shown;
  }
  return [...rows, { indent: rows.length === 0 ? indent : indent + GAP, pieces: row }];
}

/** Words with the blanks behind them; a word may go on in another style. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const { text, style } of pieces) {
    for (const part of text.match(/[^ ]+ *| +/g) ?? []) {
      if (isOpen && !part.startsWith(' ')) words.at(-1)?.push({ text: part, style });
      else words.push([{ text: part, style }]);
      isOpen = !part.endsWith(' ');
    }
  }
  return words;
}

function trailingBlanks(word: readonly Piece[]): number {
  const text = word.map((part) => part.text).join('');
  return text.length - text.trimEnd().length;
}
