// What a report is made from: the records of one case, and whom it is with.

import type { CaseId } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { Plan } from '../../domain/plan.ts';

/** `id`: the tax id as it was given. `erased`: nobody can read it any more. `unnamed`: the contract names nobody. */
export type ClientOfCase =
  | { readonly kind: 'known'; readonly id: string; readonly title?: string }
  | { readonly kind: 'erased' }
  | { readonly kind: 'unnamed' };

/** `records`: all of them, in order; what people wrote may stand in them as references. `planNamed`: the plans that they name. */
export type CaseLog = {
  readonly case: CaseId;
  readonly records: readonly CaseRecord[];
  readonly planNamed: (name: string) => Plan;
  readonly client: ClientOfCase;
};
