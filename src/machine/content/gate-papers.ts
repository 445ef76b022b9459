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

/** Papers that are here and of which the rules want 1C's word. */
export function papersToCheck({ papers }: CaseContext, { documents }: Plan): readonly DocumentId[] {
  return documents
    .map(({ document }) => document)
    .filter((document) => {
      const paper = papers[document];
      if (paper?.received !== true) return false;
      if (paper.ground === 'onec' || paper.ground === 'onec_unknown') return true;
      // 1C has spoken of it, and the amount had the last word.
      return (paper.ground === 'limit_unknown' || paper.ground === 'limit_exceeded') && paper.invalid !== undefined;
    });
}

/** Before signing 1C is asked once more; without its answer nothing is signed. */
function isCheckAwaited(context: CaseContext, plan: Plan): boolean {
  if (context.awaitsCheck !== true) return false;
  const { lastCheck } = context;
  const known = lastCheck?.answer === 'here' ? lastCheck.documents : [];
  return papersToCheck(context, plan).some((document) => !known.includes(document));
}

/** Remarks that stand before signing: those of a return need an answer, all others have to be accepted or withdrawn. */
export function standingRemarks({ remarks }: Pick<CaseContext, 'remarks'>): readonly number[] {
  return remarks
    .filter(({ fate, from }) => fate === 'open' || (fate === 'addressed' && from !== 'return'))
    .map(({ remark }) => remark);
}

export function openGate(context: CaseContext, plan: Plan, gate: GateName): boolean {
  if (gate === 'signing' && (standingRemarks(context).length > 0 || isCheckAwaited(context, plan))) return false;
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
