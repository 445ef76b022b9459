// A report in words, before it is printed: figures, bars and tables, whatever they are shown on.

import type { Language } from '../../diagnostics/message.ts';
import type { TimePart } from './time-part.ts';

export type ToldReport = {
  readonly language: Language;
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly contents: string;
  /** What the two colours of a bar stand for. */
  readonly legend: { readonly good: string; readonly late: string };
  readonly figures: readonly Figure[];
  readonly sections: readonly ReportSection[];
};

/** One number that is read first. `tone`: what somebody should look at. */
export type Figure = {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly tone?: 'bad';
};

export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** What a whole is made of; the first table says the same in numbers. */
  readonly whole?: readonly Segment[];
  readonly tables: readonly ReportTable[];
};

/** `share`: of 1. */
export type Segment = {
  readonly part: TimePart;
  readonly label: string;
  readonly share: number;
  readonly text: string;
};

/** `time`: a moment, which is never cut. */
export type ColumnKind = 'text' | 'number' | 'time';

/** `hidden`: how many rows are left out. */
export type ReportTable = {
  readonly title?: string;
  readonly columns: readonly { readonly title: string; readonly holds: ColumnKind }[];
  readonly rows: readonly ReportRow[];
  readonly hidden?: number;
};

/** `bar`: the row as a bar beside its first cell. `part`: marks the line of a whole that it belongs to. */
export type ReportRow = { readonly cells: readonly string[]; readonly bar?: Bar; readonly part?: TimePart };

/** `share`: of the longest bar of the table; `late`: of this bar, the end of it that stands for what was late. */
export type Bar = { readonly share: number; readonly late?: number };
