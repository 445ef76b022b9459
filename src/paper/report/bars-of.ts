// What the tables of a report are made of.

import type { ReportWording } from './report-wording.ts';
import { lengthInWords } from './report-wording.ts';
import type { Spread } from './spread.ts';
import type { Bar, ReportTable } from './told-report.ts';

type Column = ReportTable['columns'][number];

export function text(title: string): Column {
  return { title, holds: 'text' };
}

export function time(title: string): Column {
  return { title, holds: 'time' };
}

export function number(title: string): Column {
  return { title, holds: 'number' };
}

/** Figures of a spread as lengths of time; a dash for what was not measured. */
export function spreadCells(
  spread: Spread | undefined,
  figures: readonly Exclude<keyof Spread, 'count'>[],
  wording: ReportWording,
): readonly string[] {
  return figures.map((figure) => (spread === undefined ? '–' : lengthInWords(spread[figure], wording)));
}

/** A bar for each row, the longest for the largest. Nothing where all are 0. */
export function barsOf<Row>(
  rows: readonly Row[],
  sizeOf: (row: Row) => { readonly size: number; readonly late?: number },
): readonly { readonly bar?: Bar }[] {
  const sizes = rows.map(sizeOf);
  const most = Math.max(0, ...sizes.map(({ size }) => size));
  if (most === 0) return rows.map(() => ({}));
  return sizes.map(({ size, late }) => ({
    bar: { share: size / most, ...(late === undefined || size === 0 ? {} : { late: late / size }) },
  }));
}
