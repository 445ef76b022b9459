// Rebuilds a case from its log.

import type { Case, CaseId } from '../domain/case.ts';
import type { CaseRecord } from '../domain/case-record.ts';
import type { Plan } from '../domain/plan.ts';

/** `planNamed`: the stored plans, by the names that records hold. */
export type ReplayFrom = { readonly id: CaseId; readonly planNamed: (name: string) => Plan };

/** The case after `records` (the first is its start). Applies what was recorded; decides, computes and asks nothing. Fails when a record does not fit. */
export function replay({ id }: ReplayFrom, records: readonly CaseRecord[]): Case {
  throw new Error(`not there yet: ${id} ${records.length}`);
}
