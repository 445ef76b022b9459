// A comparison of plays on a sheet: a row for each, medians in days.
import { displayWidth, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { Comparison } from './comparison.ts';
import type { Line } from './line.ts';
import { line, piece } from './line.ts';

/** A working day of the default rules, and one by the clock. */
const WORKING_DAY_MINUTES = 480;
const DAY_MS = 86_400_000;
const GAP = 2;

export function comparisonLines({ common, plays }: Comparison, language: Language): readonly Line[] {
  const heads = [
    word('demo_column_play', language),
    word('demo_column_calendar', language),
    word('demo_column_working', language),
    word('demo_column_registered', language),
    word('demo_column_late', language),
  ];
  const rows = plays.map(({ without, medianMinutes, medianMs, registered, lateShare }) => [
    without === undefined ? word('demo_nothing_off', language) : word(`demo_part_${without}`, language),
    medianMs === undefined ? '–' : inDays(medianMs / DAY_MS, language),
    medianMinutes === undefined ? '–' : inDays(medianMinutes / WORKING_DAY_MINUTES, language),
    `${registered}`,
    `${Math.round(lateShare * 100)} %`,
  ]);
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(displayWidth)),
  );
  return [
    line(0, piece(word('demo_compared', language), 'heading')),
    line(0, piece(word('demo_compared_how', language, { count: common }), 'faint')),
    line(0),
    line(2, piece(cells(heads, widths), 'faint')),
    ...rows.map((row, index) => line(2, piece(cells(row, widths), index === 0 ? 'strong' : 'plain'))),
    line(0),
    line(0, piece(word('demo_published', language), 'faint')),
  ];
}

function inDays(days: number, language: Language): string {
  const text = days.toFixed(1);
  return language === 'ru' ? text.replace('.', ',') : text;
}

/** Texts at the left, numbers at the right of their columns. */
function cells(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
      return column === 0 ? cell + blanks : blanks + cell;
    })
    .join(' '.repeat(GAP));
}
