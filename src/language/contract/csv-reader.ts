// Reads CSV in pieces: rows as they come, in bounded memory. A broken row costs that row and no other.

import type { Finding } from '../../diagnostics/finding.ts';
import { inputFinding } from './input-finding.ts';

/** `columns`: where each cell begins in its line, from 1. `line`: the line of the file on which the row begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly columns: readonly number[] };

/** A row, or what is wrong with the line that should have been one. */
export type CsvItem =
  | { readonly kind: 'row'; readonly row: CsvRow }
  | { readonly kind: 'broken'; readonly finding: Finding };

export type CsvReader = {
  /** The rows that this piece of text completes. */
  readonly push: (text: string) => readonly CsvItem[];
  /** The rest, when there is no more text. */
  readonly end: () => readonly CsvItem[];
};

/** A cell in quotes may hold line breaks (addresses do); a quote that is open for longer was never closed. */
const MOST_LINES_IN_A_ROW = 20;
/** Characters of one row. The longest real ones have a few hundred. */
const LONGEST_ROW = 100_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** Opens a reader of a file. The header decides the delimiter and the number of cells; it comes as the first row. */
export function openCsvReader(file: string): CsvReader {
  const state: State = {
    file,
    text: '',
    line: 1,
    delimiter: undefined,
    width: undefined,
    skipping: false,
    atEnd: false,
  };
  return {
    push: (text) => {
      state.text += text;
      return takeRows(state);
    },
    end: () => {
      state.atEnd = true;
      return takeRows(state);
    },
  };
}

/** `skipping`: inside a line that is too long, up to its end. `atEnd`: no more text will come. */
type State = {
  readonly file: string;
  text: string;
  line: number;
  delimiter: string | undefined;
  width: number | undefined;
  skipping: boolean;
  atEnd: boolean;
};

function takeRows(state: State): readonly CsvItem[] {
  const items: CsvItem[] = [];
  let at = 0;
  for (;;) {
    const taken = takeRow(state, at);
    if (taken === undefined) break;
    at = taken.next;
    state.line += taken.lines;
    if (taken.item !== undefined) items.push(taken.item);
  }
  state.text = state.text.slice(at);
  return items;
}

/** `next`: where the next row begins; `lines`: how many lines lie before it. No item for blank lines. */
type Taken = { readonly next: number; readonly lines: number; readonly item?: CsvItem };

/** The row that begins at `at`; undefined when more text is needed, or when there is none. */
function takeRow(state: State, at: number): Taken | undefined {
  const end = state.text.indexOf('\n', at);
  if (at >= state.text.length) return undefined;
  if (end === -1 && !state.atEnd) return state.text.length - at > LONGEST_ROW ? dropLongLine(state) : undefined;
  const next = end === -1 ? state.text.length : end + 1;
  if (state.skipping) {
    state.skipping = false;
    return { next, lines: 1 };
  }
  const line = withoutReturn(state.text.slice(at, end === -1 ? next : end));
  if (line.length > LONGEST_ROW) return { next, lines: 1, item: broken(state, 556, { most: LONGEST_ROW }) };
  state.delimiter ??= delimiterOf(line);
  if (!line.includes('"')) return { next, lines: 1, ...itemOf(state, splitPlain(line, state.delimiter)) };
  return takeQuoted(state, at, { next, lines: 1 });
}

/** The line goes on beyond all bounds: what has come of it is thrown away, and the rest as it comes. */
function dropLongLine(state: State): Taken | undefined {
  const first = !state.skipping;
  state.text = '';
  state.skipping = true;
  if (!first) return undefined;
  return { next: 0, lines: 0, item: broken(state, 556, { most: LONGEST_ROW }) };
}

/** A row with quotes. When they do not work out, its first line is broken and the next line is tried as a row of its own. */
function takeQuoted(state: State, at: number, firstLine: Taken): Taken | undefined {
  const split = splitQuoted(state, at);
  if (split.kind === 'open' && !split.tooLong && !state.atEnd) return undefined;
  if (split.kind !== 'cells') return { ...firstLine, item: broken(state, 554, {}) };
  const taken = itemOf(state, split);
  // More than one line and not the right number of cells: a quote that closed by accident, rows further down.
  if (split.lines > 1 && taken.item?.kind === 'broken') return { ...firstLine, item: broken(state, 554, {}) };
  return { next: split.next, lines: split.lines, ...taken };
}

type Split = { readonly cells: readonly string[]; readonly columns: readonly number[] };

function splitPlain(line: string, delimiter: string): Split {
  const cells = line.split(delimiter);
  const columns: number[] = [];
  let column = 1;
  for (const cell of cells) {
    columns.push(column);
    column += cell.length + 1;
  }
  return { cells, columns };
}

type QuotedSplit =
  | (Split & { readonly kind: 'cells'; readonly next: number; readonly lines: number })
  | { readonly kind: 'open'; readonly tooLong: boolean }
  | { readonly kind: 'stray' };

function splitQuoted(state: State, start: number): QuotedSplit {
  const { text, delimiter = ',' } = state;
  const cells: string[] = [];
  const columns: number[] = [];
  for (let at = start; ; at += 1) {
    columns.push(at - start + 1);
    const cell = text[at] === '"' ? quotedCell(text, at, start) : plainCell(text, at, delimiter);
    if (cell.kind !== 'cell') return cell;
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) continue;
    const next = nextRow(state, at);
    if (typeof next !== 'number') return next;
    return { kind: 'cells', cells, columns, next, lines: linesIn(text.slice(start, at)) };
  }
}

/** Where the next row begins, when this one ends at `at`. */
function nextRow({ text, atEnd }: State, at: number): number | Exclude<QuotedSplit, { kind: 'cells' }> {
  const rest = text.slice(at, at + 2);
  if (rest.startsWith('\n')) return at + 1;
  if (rest === '\r\n') return at + 2;
  if (rest !== '' && rest !== '\r') return { kind: 'stray' };
  // At the end of a piece, and not of the file: the rest of the row is still to come.
  return atEnd ? text.length : { kind: 'open', tooLong: false };
}

type Cell = { readonly kind: 'cell'; readonly text: string; readonly end: number };

function plainCell(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  const cell = withoutReturn(text.slice(at, end));
  return { kind: 'cell', text: cell, end: at + cell.length };
}

function quotedCell(
  text: string,
  at: number,
  start: number,
): Cell | { readonly kind: 'open'; readonly tooLong: boolean } {
  let end = at + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    const stretch = text.slice(start, quote === -1 ? start + LONGEST_ROW + 1 : quote);
    if (stretch.length > LONGEST_ROW || linesIn(stretch) > MOST_LINES_IN_A_ROW) return { kind: 'open', tooLong: true };
    if (quote === -1) return { kind: 'open', tooLong: false };
    if (text[quote + 1] !== '"') {
      return { kind: 'cell', text: text.slice(at + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    end = quote + 2;
  }
}

function linesIn(row: string): number {
  let lines = 1;
  for (let at = row.indexOf('\n'); at !== -1; at = row.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function itemOf(state: State, split: Split): { readonly item?: CsvItem } {
  if (split.cells.every((cell) => cell.trim() === '')) return {};
  state.width ??= split.cells.length;
  if (split.cells.length !== state.width) {
    return { item: broken(state, 553, { cells: split.cells.length, columns: state.width }) };
  }
  return { item: { kind: 'row', row: { line: state.line, cells: split.cells, columns: split.columns } } };
}

function broken(state: State, code: number, params: Readonly<Record<string, number>>): CsvItem {
  const { file, line } = state;
  return {
    kind: 'broken',
    finding: inputFinding(code, { file, line, column: 1, endLine: line, endColumn: 1 }, params),
  };
}

/** The one that the header has most of, outside of quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
