// A file of many contracts, CSV or JSON Lines: each row is read on its own, a broken one costs no other.

import type { Finding } from '../../diagnostics/finding.ts';
import type { ContractRules } from './contract-rules.ts';
import type { CsvItem } from './csv-reader.ts';
import { openCsvReader } from './csv-reader.ts';
import type { GivenEntry } from './given.ts';
import { flagsOverFile } from './given.ts';
import { givenFromJson } from './given-from-json.ts';
import type { Column } from './given-from-row.ts';
import { columnsOf, givenFromRow } from './given-from-row.ts';
import { inputFinding } from './input-finding.ts';
import type { ContractReading } from './read-contract.ts';
import { readContract } from './read-contract.ts';

/** `row`: which contract of the file it is, from 1; the header and blank lines do not count. */
export type RowReading = { readonly row: number; readonly reading: ContractReading };

/** Rows as they come, or why the file as a whole is refused (its header): then nothing follows. */
export type ManyReading =
  | { readonly kind: 'rows'; readonly rows: readonly RowReading[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

export type ManyInput = {
  readonly kind: 'csv' | 'jsonl';
  /** As messages name it. */
  readonly file: string;
  /** Given for all rows; they win over the file. */
  readonly flags: readonly GivenEntry[];
};

/** Reads `chunks` of text (no BOM) as they come; memory does not grow with the file. */
export async function* readMany(
  chunks: AsyncIterable<string>,
  input: ManyInput,
  rules: ContractRules,
): AsyncGenerator<ManyReading> {
  const reader = input.kind === 'csv' ? openTable(input, rules) : openLines(input, rules);
  for await (const chunk of chunks) {
    const reading = reader.push(chunk);
    yield reading;
    if (reading.kind === 'refused') return;
  }
  yield reader.end();
}

type Reader = { readonly push: (text: string) => ManyReading; readonly end: () => ManyReading };

function openTable(input: ManyInput, rules: ContractRules): Reader {
  const csv = openCsvReader(input.file);
  let columns: readonly Column[] | undefined;
  let row = 0;
  const read = (items: readonly CsvItem[]): ManyReading => {
    const rows: RowReading[] = [];
    for (const item of items) {
      if (columns === undefined) {
        const header = readHeader(item, input, rules);
        if (header.findings.length > 0) return { kind: 'refused', findings: header.findings };
        columns = header.columns;
        continue;
      }
      row += 1;
      rows.push({ row, reading: readRow(item, columns, input, rules) });
    }
    return { kind: 'rows', rows };
  };
  return {
    push: (text) => read(csv.push(text)),
    end: () => {
      const last = read(csv.end());
      return columns === undefined && last.kind === 'rows' ? empty(input.file) : last;
    },
  };
}

function readHeader(
  item: CsvItem,
  input: ManyInput,
  rules: ContractRules,
): { readonly columns: readonly Column[]; readonly findings: readonly Finding[] } {
  if (item.kind === 'broken') return { columns: [], findings: [item.finding] };
  const findings: Finding[] = [];
  const columns = columnsOf(item.row, input.file, rules, (finding) => findings.push(finding));
  return { columns, findings };
}

function readRow(item: CsvItem, columns: readonly Column[], input: ManyInput, rules: ContractRules): ContractReading {
  if (item.kind === 'broken') return { findings: [item.finding] };
  return readContract(flagsOverFile(givenFromRow(columns, item.row, input.file), input.flags), rules);
}

function empty(file: string): ManyReading {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { kind: 'refused', findings: [inputFinding(552, place, {})] };
}

/** Characters of one line; more is no contract. */
const LONGEST_LINE = 1_000_000;

function openLines(input: ManyInput, rules: ContractRules): Reader {
  const { file } = input;
  let text = '';
  let line = 0;
  let row = 0;
  let tooLong = false;
  const readLine = (one: string): RowReading[] => {
    line += 1;
    if (one.trim() === '' && !tooLong) return [];
    row += 1;
    const place = { file, line, column: 1, endLine: line, endColumn: 1 };
    const reading = tooLong || one.length > LONGEST_LINE ? tooLongLine(place) : readJson(one, place, input, rules);
    tooLong = false;
    return [{ row, reading }];
  };
  const push = (chunk: string): ManyReading => {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    const rows = lines.flatMap(readLine);
    if (text.length > LONGEST_LINE) {
      tooLong = true;
      text = '';
    }
    return { kind: 'rows', rows };
  };
  const end = (): ManyReading => {
    const rows = text === '' && !tooLong ? [] : readLine(text);
    return row === 0 ? empty(file) : { kind: 'rows', rows };
  };
  return { push, end };
}

type LinePlace = NonNullable<Finding['place']>;

function tooLongLine(place: LinePlace): ContractReading {
  return { findings: [inputFinding(556, place, { most: LONGEST_LINE })] };
}

function readJson(text: string, place: LinePlace, input: ManyInput, rules: ContractRules): ContractReading {
  const findings: Finding[] = [];
  const entries = givenFromJson(text, place, (finding) => findings.push(finding));
  if (entries === undefined || findings.length > 0) return { findings };
  return readContract(flagsOverFile(entries, input.flags), rules);
}
