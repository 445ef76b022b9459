// A row of a CSV file becomes what was given: the header names the keys, sets are joined by `|`, an empty cell says nothing.

import type { Finding } from '../../diagnostics/finding.ts';
import { isSet } from '../../domain/fact.ts';
import type { Place } from '../../domain/source.ts';
import type { ContractRules } from './contract-rules.ts';
import { CONTRACT_KEYS, keysOf } from './contract-rules.ts';
import type { CsvRow } from './csv-reader.ts';
import type { Given, GivenEntry } from './given.ts';
import { inputFinding, meantName } from './input-finding.ts';

/** `nested`: keys with columns below them. */
export type TableShape = { readonly file: string; readonly nested: readonly string[] };

/** One column: the key it fills, and below it, for `documents.charter.issued` and `rates.USD`, the path. */
export type Column = { readonly name: string; readonly path: readonly string[]; readonly splits: boolean };

/** Keys of a contract under which a column may name something of its own. */
export const NESTED: readonly string[] = ['documents', 'rates'];
/** `documents.charter.issued`: no deeper. */
const DEEPEST = 3;

/** Reads the header. Unknown columns and doubles are reported; without a finding every column is known. */
export function columnsOf(
  header: CsvRow,
  { file, nested }: TableShape,
  rules: ContractRules,
  report: (finding: Finding) => void,
): readonly Column[] {
  const seen = new Set<string>();
  return header.cells.map((text, index) => {
    const name = text.trim();
    const place = placeOfCell(header, index, file);
    if (!isColumn(name, rules, nested)) report(inputFinding(550, place, { column: name }, meantColumn(name, rules)));
    else if (seen.has(name)) report(inputFinding(551, place, { column: name }));
    seen.add(name);
    const type = rules.facts.get(name)?.type;
    const splits = name === 'confirmed' || type === 'money' || (type !== undefined && isSet(type));
    return { name, path: name.split('.'), splits };
  });
}

function isColumn(name: string, rules: ContractRules, nested: readonly string[]): boolean {
  const [key = '', ...below] = name.split('.');
  if (below.length > 0) return nested.includes(key) && below.length < DEEPEST && below.every((part) => part !== '');
  return rules.facts.has(name) || (CONTRACT_KEYS.some((known) => known === name) && !nested.includes(name));
}

function meantColumn(name: string, rules: ContractRules): string | undefined {
  const titled = keysOf(rules).map((key) => [key, rules.facts.get(key)?.title ?? key] as const);
  return meantName(name, titled);
}

/** The entries of one row; as many cells as columns. */
export function givenFromRow(
  columns: readonly Column[],
  row: CsvRow,
  { file, nested }: TableShape,
): readonly GivenEntry[] {
  const entries: GivenEntry[] = [];
  const within = new Map<string, GivenEntry[]>();
  for (const [index, column] of columns.entries()) {
    const text = (row.cells[index] ?? '').trim();
    if (text === '') continue;
    const place = placeOfCell(row, index, file);
    const value = givenOf(text, column, place);
    const [key = '', ...below] = column.path;
    if (below.length === 0) entries.push(entryOf(column.name, key, value, place));
    else put(within, [key, ...below], entryOf(column.name, below.at(-1) ?? key, value, place));
  }
  return within.size === 0 ? entries : [...entries, ...nestedEntries(within, nested)];
}

function placeOfCell(row: CsvRow, index: number, file: string): Place {
  const column = row.columns[index] ?? 1;
  return { file, line: row.line, column, endLine: row.line, endColumn: column + (row.cells[index] ?? '').length };
}

function entryOf(name: string, key: string, value: Given, place: Place): GivenEntry {
  return { key, name, value, keyPlace: place, setBy: 'file' };
}

function givenOf(text: string, column: Column, place: Place): Given {
  if (!column.splits) return { kind: 'text', text, place };
  if (text === '[]') return { kind: 'list', items: [], place };
  if (!text.includes('|')) return { kind: 'text', text, place };
  const items = text.split('|').map((part) => ({ kind: 'text' as const, text: part.trim(), place }));
  return { kind: 'list', items, place };
}

function put(nested: Map<string, GivenEntry[]>, path: readonly string[], entry: GivenEntry): void {
  const within = path.slice(0, -1).join('.');
  const siblings = nested.get(within);
  if (siblings === undefined) nested.set(within, [entry]);
  else siblings.push(entry);
}

/** `documents.charter` + `documents.charter.issued` become one map under `documents`; the details win over the word. */
function nestedEntries(
  below: ReadonlyMap<string, readonly GivenEntry[]>,
  nested: readonly string[],
): readonly GivenEntry[] {
  return nested.flatMap((key) => {
    const details = [...below]
      .filter(([within]) => within.startsWith(`${key}.`))
      .map(([within, entries]) => mapEntry(within, within.slice(key.length + 1), entries));
    const detailed = new Set(details.map((entry) => entry.key));
    const plain = (below.get(key) ?? []).filter((entry) => !detailed.has(entry.key));
    return plain.length + details.length === 0 ? [] : [mapEntry(key, key, [...plain, ...details])];
  });
}

function mapEntry(name: string, key: string, entries: readonly GivenEntry[]): GivenEntry {
  const place = entries[0]?.keyPlace;
  return { key, name, value: { kind: 'map', entries, place }, keyPlace: place, setBy: 'file' };
}
