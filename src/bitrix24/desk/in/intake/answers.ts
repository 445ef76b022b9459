// What 1C and the CRM answered about a tax id, and which of their rows are meant.
import type { CounterpartyQuery, CounterpartyRow, FoundCounterparty } from '../../../../engine/ports/counterparties.ts';
import type { CrmRow } from './find-in-crm.ts';

/** `not_asked`: there is no such base, or it knows nothing of foreign companies. */
export type Answers = {
  readonly query: CounterpartyQuery;
  readonly onec:
    | { readonly kind: 'found'; readonly found: FoundCounterparty }
    | { readonly kind: 'away' }
    | { readonly kind: 'not_asked' };
  readonly crm:
    | { readonly kind: 'rows'; readonly rows: readonly CrmRow[] }
    /** The portal does not let us look. */
    | { readonly kind: 'refused' }
    | { readonly kind: 'not_asked' };
};

export type OneCRow =
  | { readonly kind: 'one'; readonly row: CounterpartyRow }
  /** A person has to say. */
  | { readonly kind: 'several'; readonly rows: readonly CounterpartyRow[] }
  | { readonly kind: 'hidden_only'; readonly rows: readonly CounterpartyRow[] }
  | { readonly kind: 'none' | 'away' | 'not_asked' };

export type ChosenCrm =
  | { readonly kind: 'one'; readonly row: CrmRow }
  | { readonly kind: 'several'; readonly rows: readonly CrmRow[] }
  | { readonly kind: 'none' | 'refused' | 'not_asked' };

/** `kpp`: of the contract. `isPicked`: whether a person chose this row. */
export function chosenOneC(
  { onec }: Answers,
  { kpp, isPicked }: { readonly kpp: string | undefined; readonly isPicked: (row: CounterpartyRow) => boolean },
): OneCRow {
  if (onec.kind !== 'found') return { kind: onec.kind };
  const { rows } = onec.found;
  const used = rows.filter(({ hidden }) => hidden.length === 0);
  if (used.length === 0) return rows.length === 0 ? { kind: 'none' } : { kind: 'hidden_only', rows };
  const row = only(used.filter(isPicked)) ?? only(used) ?? only(used.filter((one) => one.kpp?.value === kpp));
  return row === undefined ? { kind: 'several', rows: used } : { kind: 'one', row };
}

/** Twins under one company with one КПП say the same thing: the first of them speaks. `kpps`: of the contract, then of 1C. */
export function chosenCrm(
  { crm }: Answers,
  { kpps, picked }: { readonly kpps: readonly (string | undefined)[]; readonly picked: number | undefined },
): ChosenCrm {
  if (crm.kind !== 'rows') return { kind: crm.kind };
  const rows = crm.rows.filter(
    (row, at) => crm.rows.findIndex((one) => one.company === row.company && one.kpp === row.kpp) === at,
  );
  if (rows.length === 0) return { kind: 'none' };
  const chosen = crm.rows.find(({ requisite }) => requisite === picked) ?? only(rows);
  const named = kpps.flatMap((kpp) => (kpp === undefined ? [] : (only(rows.filter((one) => one.kpp === kpp)) ?? [])));
  const row = chosen ?? named[0];
  return row === undefined ? { kind: 'several', rows } : { kind: 'one', row };
}

function only<Row>(rows: readonly Row[]): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}
