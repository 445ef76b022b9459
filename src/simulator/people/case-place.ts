// Where a case stands, as somebody reads it from the card.

import type { Act as StepAct } from '../../domain/bundle.ts';
import type { Case, Remark, StepKey } from '../../domain/case.ts';
import { stepKey } from '../../domain/case.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DocumentState } from '../../domain/plan.ts';
import { FINAL_STATES } from '../../domain/states.ts';

const FINAL: ReadonlySet<string> = new Set(FINAL_STATES);
const GOOD: ReadonlySet<DocumentState> = new Set(['received', 'valid']);

export function isEnded({ value }: Case): boolean {
  return typeof value === 'string' && FINAL.has(value);
}

/** A state or a gate that the case waits in; `open` for a stage whose steps are asked. */
export function placeOf({ context }: Case): { readonly name: string; readonly at: 'gate' | 'open' } | undefined {
  const { waiting } = context;
  return waiting === undefined ? undefined : { name: waiting.state, at: waiting.at };
}

/** What a step is about; steps that came on top ask for a verdict. */
export function stepActOf({ plan }: Case, key: StepKey): StepAct {
  for (const { stage, steps } of plan.stages) {
    const found = steps.find(({ step }) => stepKey(stage, step) === key);
    if (found !== undefined) return found.act;
  }
  return 'approve';
}

export type WantedPaper = { readonly document: DocumentId; readonly has: 'nothing' | 'offer' | 'another' };

/** Papers that the plan wants and that are not good enough: not here, offered from an earlier contract, to be replaced by another. */
export function papersWanted({ plan, context }: Case): readonly WantedPaper[] {
  return plan.documents.flatMap(({ document }): readonly WantedPaper[] => {
    const paper = context.papers[document];
    if (paper?.reuse === 'offered' && !paper.received) return [{ document, has: 'offer' }];
    if (paper === undefined || !paper.received) return [{ document, has: 'nothing' }];
    return GOOD.has(paper.state) ? [] : [{ document, has: 'another' }];
  });
}

export function openRemarks({ context }: Case): readonly Remark[] {
  return context.remarks.filter(({ fate }) => fate === 'open' || fate === 'addressed');
}
