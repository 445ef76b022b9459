// What holds a case back at a gate: papers that have to be in by then, and before signing remarks that nobody has closed.

import type { CaseContext, CasePaper, GateName } from '../../domain/case.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DocumentState, Plan, PlannedDocument } from '../../domain/plan.ts';

export type MissingPaper = { readonly document: DocumentId; readonly state: DocumentState };

/**
 * Papers that have to be in by `gate` or an earlier one and are not good enough. One that passed its gate and was not replaced
 * since stops nothing, except that before signing all are judged once more.
 */
export function missingPapers(context: CaseContext, plan: Plan, gate: GateName): readonly MissingPaper[] {
  const limit = gateRank(plan, gate);
  return plan.documents.flatMap(({ document, by }): readonly MissingPaper[] => {
    if (gateRank(plan, gateNameOf({ by })) > limit) return [];
    const paper = context.papers[document];
    if (paper !== undefined && ((paper.cleared === true && gate !== 'signing') || isGoodEnough(paper))) return [];
    return [{ document, state: paper?.state ?? 'missing' }];
  });
}

/**
 * A paper that is here, unless it is known to be no good, or lacks the date by which it could be told. What 1C could not tell,
 * or an amount that nothing is held against, stops nothing.
 */
export function isGoodEnough({ state, ground }: Pick<CasePaper, 'state' | 'ground'>): boolean {
  return state === 'valid' || state === 'expiring' || (state === 'received' && ground !== 'date_needed');
}

/** A paper of the plan that 1C, or its amount, rules out. */
export function hasInvalidPaper({ papers }: CaseContext, { documents }: Plan): boolean {
  return documents.some(({ document }) => papers[document]?.state === 'invalid');
}

/** Remarks that stand before signing: those of a return need an answer, all others have to be accepted or withdrawn. */
export function standingRemarks({ remarks }: Pick<CaseContext, 'remarks'>): readonly number[] {
  return remarks
    .filter(({ fate, from }) => fate === 'open' || (fate === 'addressed' && from !== 'return'))
    .map(({ remark }) => remark);
}

export function openGate(context: CaseContext, plan: Plan, gate: GateName): boolean {
  if (gate === 'signing' && standingRemarks(context).length > 0) return false;
  return missingPapers(context, plan, gate).length === 0;
}

/** Start is 0, then the stages in order, signing is the last. */
export function gateRank({ stages }: Plan, gate: GateName): number {
  if (gate === 'start') return 0;
  if (gate === 'signing') return stages.length + 1;
  return 1 + stages.findIndex(({ stage }) => stage === gate);
}

/** The gate of a planned document by its name. */
export function gateNameOf({ by }: Pick<PlannedDocument, 'by'>): GateName {
  return by.kind === 'stage' ? by.stage : by.kind;
}
