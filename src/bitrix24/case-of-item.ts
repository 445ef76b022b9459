// A case is named by the card that it began with. Which card it has now, `CaseCards` knows.
import type { CaseId } from '../domain/case.ts';

const NAME = /^card-([1-9]\d{0,14})$/;

export function caseOfItem(item: number): CaseId {
  return `card-${item}` as CaseId;
}

/** The card that it began with; undefined for a case that has no card in the section. */
export function itemOfCase(id: CaseId): number | undefined {
  const digits = NAME.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
