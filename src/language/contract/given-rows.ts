// The rows of a CSV or JSON Lines file as what was given in each: read as the text comes, a broken row costs no other.

import type { Finding } from '../../diagnostics/finding.ts';
import type { ContractRules } from './contract-rules.ts';
import type { CsvItem } from './csv-reader.ts';
import { openCsvReader } from './csv-reader.ts';
import type { GivenEntry } from './given.ts';
import { givenFromJson } from './given-from-json.ts';
import type { Column } from './given-from-row.ts';
import { columnsOf, givenFromRow, NESTED } from './given-from-row.ts';
import { inputFinding } from './input-finding.ts';

/** `row`: from 1; the header and blank lines do not count. `entries` is missing for one that could not be read. `line`: of the file. */
export type GivenRow = {
  readonly row: number;
  readonly line: number;
  readonly entries?: readonly GivenEntry[];
  readonly findings: readonly Finding[];
};

/** Rows as they come, or why the file as a whole is refused (its header): then nothing follows. */
export type GivenRows =
  | { readonly kind: 'rows'; readonly rows: readonly GivenRow[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

export type RowsInput = {
  readonly kind: 'csv' | 'jsonl';
  /** As messages name it. */
  readonly file: string;
  /** Keys with columns below them: `documents.charter`. Those of a contract by default. */
  readonly nested?: readonly string[];
};

export type RowsReader = { readonly push: (text: string) => GivenRows; readonly end: () => GivenRows };

export function openGivenRows(input: RowsInput, rules: ContractRules): RowsReader {
  return input.kind === 'csv' ? openTable(input, rules) : openLines(input);
}

function openTable({ file, nested = NESTED }: RowsInput, rules: ContractRules): RowsReader {
  const csv = openCsvReader(file);
  let columns: readonly Column[] | undefined;
  let row = 0;
  const read = (items: readonly CsvItem[]): GivenRows => {
    const rows: GivenRow[] = [];
    for (const item of items) {
      if (columns === undefined) {
        const header = readHeader(item, file, rules, nested);
        if (header.findings.length > 0) return { kind: 'refused', findings: header.findings };
        columns = header.columns;
        continue;
      }
      row += 1;
      rows.push({ row, ...readRow(item, columns, file, nested) });
    }
    return { kind: 'rows', rows };
  };
  return {
    push: (text) => read(csv.push(text)),
    end: () => {
      const last = read(csv.end());
      return columns === undefined && last.kind === 'rows' ? empty(file) : last;
    },
  };
}

function readHeader(
  item: CsvItem,
  file: string,
  rules: ContractRules,
  nested: readonly string[],
): { readonly columns: readonly Column[]; readonly findings: readonly Finding[] } {
  if (item.kind === 'broken') return { columns: [], findings: [item.finding] };
  const findings: Finding[] = [];
  const columns = columnsOf(item.row, { file, nested }, rules, (finding) => findings.push(finding));
  return { columns, findings };
}

function readRow(
  item: CsvItem,
  columns: readonly Column[],
  file: string,
  nested: readonly string[],
): Omit<GivenRow, 'row'> {
  if (item.kind === 'broken') return { line: item.finding.place?.line ?? 1, findings: [item.finding] };
  return { line: item.row.line, entries: givenFromRow(columns, item.row, { file, nested }), findings: [] };
}

function empty(file: string): GivenRows {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { kind: 'refused', findings: [inputFinding(552, place, {})] };
}

/** Characters of one line; more is no contract. */
const LONGEST_LINE = 1_000_000;

function openLines({ file }: RowsInput): RowsReader {
  let text = '';
  let line = 0;
  let row = 0;
  let tooLong = false;
  const readLine = (one: string): GivenRow[] => {
    line += 1;
    if (one.trim() === '' && !tooLong) return [];
    row += 1;
    const place = { file, line, column: 1, endLine: line, endColumn: 1 };
    const read = tooLong || one.length > LONGEST_LINE ? tooLongLine(place) : readJson(one, place);
    tooLong = false;
    return [{ row, line, ...read }];
  };
  const push = (chunk: string): GivenRows => {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    const rows = lines.flatMap(readLine);
    if (text.length > LONGEST_LINE) {
      tooLong = true;
      text = '';
    }
    return { kind: 'rows', rows };
  };
  const end = (): GivenRows => {
    const rows = text === '' && !tooLong ? [] : readLine(text);
    return row === 0 ? empty(file) : { kind: 'rows', rows };
  };
  return { push, end };
}

type LinePlace = NonNullable<Finding['place']>;
type Read = Pick<GivenRow, 'entries' | 'findings'>;

function tooLongLine(place: LinePlace): Read {
  return { findings: [inputFinding(556, place, { most: LONGEST_LINE })] };
}

function readJson(text: string, place: LinePlace): Read {
  const findings: Finding[] = [];
  const entries = givenFromJson(text, place, (finding) => findings.push(finding));
  return entries === undefined || findings.length > 0 ? { findings } : { entries, findings };
}
