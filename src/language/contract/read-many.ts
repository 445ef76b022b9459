// A file of many contracts, CSV or JSON Lines: each row is read on its own, a broken one costs no other.

import type { Finding } from '../../diagnostics/finding.ts';
import type { ContractRules } from './contract-rules.ts';
import type { GivenEntry } from './given.ts';
import { flagsOverFile } from './given.ts';
import type { GivenRow, GivenRows } from './given-rows.ts';
import { openGivenRows } from './given-rows.ts';
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
  const reader = openGivenRows(input, rules);
  const read = (given: GivenRows): ManyReading =>
    given.kind === 'refused' ? given : { kind: 'rows', rows: given.rows.map((row) => readRow(row, input, rules)) };
  for await (const chunk of chunks) {
    const reading = read(reader.push(chunk));
    yield reading;
    if (reading.kind === 'refused') return;
  }
  yield read(reader.end());
}

function readRow({ row, entries, findings }: GivenRow, { flags }: ManyInput, rules: ContractRules): RowReading {
  if (entries === undefined) return { row, reading: { findings } };
  return { row, reading: readContract(flagsOverFile(entries, flags), rules) };
}
