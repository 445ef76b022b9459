// A report on a sheet: figures first, then tables whose columns fit the width.
import type { ToldReport } from '../../src/index.ts';
import { displayWidth, word } from '../../src/index.ts';
import type { Line, Piece } from './line.ts';
import { line, piece, spaced } from './line.ts';

type Section = ToldReport['sections'][number];
type Table = Section['tables'][number];
type Page = Pick<ToldReport, 'language'> & { readonly width: number };

const GAP = 2;
/** Rows of a table; the page and the data for programs have more. */
const MOST_ROWS = 15;
const INDENT = 2;
/** Columns of a bar, and of a text before it is cut no further. */
const BAR = 16;
const READABLE_TEXT = 44;
const NARROWEST_TEXT = 10;

export function reportLines(told: ToldReport, width: number): readonly Line[] {
  const { title, subtitles, figures, sections, language } = told;
  return spaced([
    [line(0, piece(title, 'heading')), ...subtitles.map((text) => line(0, piece(text, 'faint')))],
    figures.map(({ value, label, note, tone }) =>
      line(
        2,
        piece(value.padStart(widest(figures.map((one) => one.value))), tone === 'bad' ? 'bad' : 'strong'),
        `  ${label}`,
        ...(note === undefined ? [] : [piece(`  ${note}`, 'faint')]),
      ),
    ),
    ...sections.flatMap((section) => sectionBlocks(section, { width, language })),
  ]);
}

function sectionBlocks({ title, notes, whole, tables }: Section, page: Page): readonly (readonly Line[])[] {
  return [
    [line(0, piece(title, 'heading')), ...notes.map((note) => line(2, piece(note, 'faint')))],
    ...tables.map((table) => tableLines(whole === undefined ? table : withShares(table, whole), page)),
  ];
}

/** The whole as bars: each part its own. */
function withShares(table: Table, whole: NonNullable<Section['whole']>): Table {
  const most = Math.max(...whole.map(({ share }) => share));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const share = whole.find(({ part }) => part === row.part)?.share;
      return share === undefined ? row : { ...row, bar: { share: share / most } };
    }),
  };
}

function tableLines({ title, columns, rows, hidden = 0 }: Table, { width, language }: Page): readonly Line[] {
  const shown = rows.slice(0, MOST_ROWS);
  const left = hidden + rows.length - shown.length;
  const isRaised = shown.some(({ bar }) => bar !== undefined);
  const natural = columns.map((column, index) => {
    const cells = shown.map(({ cells: all }) => all[index] ?? '');
    // Heads of numbers go over several lines.
    return widest([...(column.holds === 'number' ? column.title.split(' ') : [column.title]), ...cells]);
  });
  const readable = natural.map((one, index) => (columns[index]?.holds === 'text' ? Math.min(one, READABLE_TEXT) : one));
  // Bars give way before names are cut to nothing: the numbers say the same.
  const hasBars = isRaised && INDENT + sum(readable) + GAP * columns.length + BAR <= width;
  const widths = fitted(natural, columns, width - INDENT - (hasBars ? BAR + GAP : 0));
  return [
    ...(title === undefined ? [] : [line(INDENT, piece(title, 'strong'))]),
    ...headLines(columns, widths),
    ...shown.map(({ cells, bar }) =>
      line(INDENT, ...cellsOf(cells, columns, widths), ...(hasBars && bar !== undefined ? barPieces(bar) : [])),
    ),
    ...(left === 0 ? [] : [line(INDENT, piece(word('report_more_rows', language, { count: left }), 'faint'))]),
  ];
}

/** Texts give way, the widest first, until the row has room; no further than can be read. */
function fitted(natural: readonly number[], columns: Table['columns'], room: number): readonly number[] {
  const widths = [...natural];
  const texts = columns.flatMap(({ holds }, index) => (holds === 'text' ? [index] : []));
  for (let over = sum(widths) + GAP * (widths.length - 1) - room; over > 0; over -= 1) {
    const widestText = texts.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widestText === undefined || (widths[widestText] ?? 0) <= NARROWEST_TEXT) break;
    widths[widestText] = (widths[widestText] ?? 0) - 1;
  }
  return widths;
}

/** The words of a head below one another, its last line next to the rows. */
function headLines(columns: Table['columns'], widths: readonly number[]): readonly Line[] {
  const heads = columns.map(({ title }, index) => brokenAt(title, widths[index] ?? 0));
  const height = Math.max(...heads.map((head) => head.length));
  return Array.from({ length: height }, (_, row) => {
    const cells = heads.map((head) => head[row - height + head.length] ?? '');
    return line(INDENT, ...cellsOf(cells, columns, widths).map((text) => piece(text, 'faint')));
  });
}

function brokenAt(title: string, room: number): readonly string[] {
  const rows: string[] = [];
  for (const word of title.split(' ')) {
    const last = rows.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && displayWidth(longer) <= room) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

function cellsOf(cells: readonly string[], columns: Table['columns'], widths: readonly number[]): readonly string[] {
  return cells.map((cell, index) => {
    const room = widths[index] ?? 0;
    const text = cut(cell, room);
    const blanks = ' '.repeat(Math.max(0, room - displayWidth(text)));
    const gap = index === 0 ? '' : ' '.repeat(GAP);
    return columns[index]?.holds === 'number' ? `${gap}${blanks}${text}` : `${gap}${text}${blanks}`;
  });
}

function barPieces({ share, late = 0 }: NonNullable<Table['rows'][number]['bar']>): readonly Piece[] {
  const length = share === 0 ? 0 : Math.max(1, Math.round(share * BAR));
  const bad = late === 0 ? 0 : Math.max(1, Math.round(length * late));
  return [piece(' '.repeat(GAP)), piece('█'.repeat(length - bad), 'good'), piece('█'.repeat(bad), 'bad')];
}

function cut(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let shown = '';
  for (const sign of text) {
    if (displayWidth(shown + sign) > room - 1) break;
    shown += sign;
  }
  return `${shown}…`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, one) => total + one, 0);
}
