// Which of several rows with one tax id is the counterparty.
import type { CounterpartyRow, RowChoice } from '../../engine/ports/counterparties.ts';

/** Rows in use first; each part by the keys of the rows, so that the order is the same whoever is asked. */
export function inUseFirst<Row extends { readonly row: CounterpartyRow }>(rows: readonly Row[]): readonly Row[] {
  const ordered = rows.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1));
  return [...ordered.filter(({ row }) => isInUse(row)), ...ordered.filter(({ row }) => !isInUse(row))];
}

export function isInUse({ hidden }: CounterpartyRow): boolean {
  return hidden.length === 0;
}

/**
 * A row that is not in use is never chosen. Of several in use the one with the КПП that was named; else a person has to say, since a
 * branch and its head differ in what they sign, and twins in their papers.
 */
export function chooseRow(rows: readonly CounterpartyRow[], kpp: string | undefined): RowChoice {
  const used = rows.filter(isInUse);
  if (used.length === 0) return { kind: rows.length === 0 ? 'none' : 'hidden_only' };
  const named = kpp === undefined ? [] : used.filter((row) => row.kpp?.value === kpp);
  const left = named.length > 0 ? named : used;
  const [only] = left;
  if (only !== undefined && left.length === 1) return { kind: 'one', row: only.id };
  const kpps = new Set(left.map((row) => row.kpp?.value ?? ''));
  return { kind: 'several', rows: left.map(({ id }) => id), differ: kpps.size > 1 ? 'kpp' : 'nothing' };
}

/** Rows whose papers count: the chosen one, or all among which a person would choose. */
export function countedRows(choice: RowChoice): readonly string[] {
  if (choice.kind === 'one') return [choice.row];
  return choice.kind === 'several' ? choice.rows : [];
}
