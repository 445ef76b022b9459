// A report on a sheet: figures first, then tables whose columns fit the width.
import type { ToldReport } from '../../src/index.ts';
import { displayWidth } from '../../src/index.ts';
import type { Line, Piece } from './line.ts';
import { line, piece, spaced } from './line.ts';

type Section = ToldReport['sections'][number];
type Table = Section['tables'][number];

const GAP = 2;
/** Rows of a table; the page and the data for programs have more. */
const MOST_ROWS = 15;
/** Columns of a bar, and of a name before it is cut. */
const BAR = 16;
const NARROWEST_NAME = 16;

export function reportLines({ title, subtitles, figures, sections }: ToldReport, width: number): readonly Line[] {
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
    ...sections.flatMap((section) => sectionBlocks(section, width)),
  ]);
}

function sectionBlocks({ title, notes, whole, tables }: Section, width: number): readonly (readonly Line[])[] {
  return [
    [line(0, piece(title, 'heading')), ...notes.map((note) => line(2, piece(note, 'faint')))],
    ...tables.map((table) => tableLines(whole === undefined ? table : withShares(table, whole), width)),
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

function tableLines({ title, columns, rows, more }: Table, width: number): readonly Line[] {
  const shown = rows.length > MOST_ROWS ? rows.slice(0, MOST_ROWS) : rows;
  const isRaised = shown.some(({ bar }) => bar !== undefined);
  const widths = columns.map((column, index) =>
    widest([column.title, ...shown.map(({ cells }) => cells[index] ?? '')]),
  );
  const bars = isRaised ? BAR + GAP : 0;
  const others = widths.slice(1).reduce((sum, one) => sum + one + GAP, 0);
  const name = Math.max(NARROWEST_NAME, Math.min(widths[0] ?? 0, width - 2 - others - bars));
  const fitted = [name, ...widths.slice(1)];
  // Where there is no room for them, the numbers alone have to do.
  const hasBars = isRaised && 2 + name + others + bars <= width;
  const left = rows.length - shown.length;
  return [
    ...(title === undefined ? [] : [line(2, piece(title, 'strong'))]),
    line(
      2,
      ...cellsOf(
        columns.map((column) => column.title),
        columns,
        fitted,
      ).map((text) => piece(text, 'faint')),
      ...(hasBars ? [] : []),
    ),
    ...shown.map(({ cells, bar }) => {
      const [first = '', ...rest] = cellsOf(cells, columns, fitted);
      return line(2, first, ...rest, ...(hasBars && bar !== undefined ? barPieces(bar) : []));
    }),
    ...(more === undefined && left === 0 ? [] : [line(2, piece(more ?? `… +${left}`, 'faint'))]),
  ];
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
