// The amendments that apply to a contract: what their conditions say, less what another amendment stands above.

import type { Act, AmendmentChange } from '../../domain/bundle.ts';
import type { AmendmentId } from '../../domain/ids.ts';
import { unconfirmedOf } from '../compile/answer-vector.ts';
import type { CompiledAmendment } from '../compile/compiled-rules.ts';
import { heldBackBy } from './held-back.ts';
import type { Judged } from './judged.ts';
import { allJudged } from './judged.ts';
import type { PlanContext } from './plan-context.ts';

/** `unconfirmed`: the facts (indexes) that its condition asks about and nobody has confirmed; while there are any it takes no approver away. */
export type AppliedAmendment = {
  readonly amendment: CompiledAmendment;
  readonly judged: Judged;
  readonly unconfirmed: readonly number[];
};

/** Those that apply or may, sorted by id: the order in which they are written must not matter. */
export function appliedAmendments(context: PlanContext): readonly AppliedAmendment[] {
  const touching = context.rules.amendments
    .flatMap((amendment) => judgeAmendment(context, amendment))
    .sort((a, b) => (a.amendment.rule.amendment < b.amendment.rule.amendment ? -1 : 1));
  return touching.flatMap((applied) => withoutOverridden(context, applied, touching));
}

function judgeAmendment(context: PlanContext, amendment: CompiledAmendment): readonly AppliedAmendment[] {
  if (!amendment.routes.has(context.route.index)) return [];
  const { rule, when } = amendment;
  const judged = context.judge(when, nameOf(rule.amendment), rule.at);
  if (judged.truth === 'false') return [];
  return [{ amendment, judged, unconfirmed: unconfirmedOf(when.confirmable, context.answers) }];
}

/** The amendment itself, or nothing when one that certainly applies stands above it; less certain when such a one may. */
function withoutOverridden(
  context: PlanContext,
  applied: AppliedAmendment,
  all: readonly AppliedAmendment[],
): readonly AppliedAmendment[] {
  const { overriddenBy } = applied.amendment;
  if (overriddenBy.length === 0) return [applied];
  const above = all
    .filter(({ amendment }) => overriddenBy.includes(amendment.index))
    .filter((over) => !overrideIsHeldBack(context, over, applied));
  const certain = above.filter(({ judged }) => judged.truth === 'true');
  if (certain.length > 0) {
    const because = certain.flatMap(({ judged }) => judged.because);
    context.notes.notNeeded.push({ kind: 'amendment', id: applied.amendment.rule.amendment, because });
    return [];
  }
  const open = above.map(({ judged }) => judged);
  return open.length === 0 ? [applied] : [{ ...applied, judged: allJudged([applied.judged, ...open]) }];
}

/** Standing above an amendment that adds an approver takes that approver away: not on an answer that nobody has confirmed. */
function overrideIsHeldBack(context: PlanContext, over: AppliedAmendment, under: AppliedAmendment): boolean {
  if (over.unconfirmed.length === 0 || !under.amendment.rule.changes.some(addsApprover)) return false;
  const { rule, when } = over.amendment;
  context.notes.heldBack.push(...heldBackBy(context.rules, over.unconfirmed, when, nameOf(rule.amendment), rule.at));
  return true;
}

function addsApprover(change: AmendmentChange): boolean {
  const approves = ({ act }: { readonly act: Act }) => act === 'approve';
  if (change.kind === 'add') return approves(change.step);
  return change.kind === 'add_stage' && change.stage.steps.some(approves);
}

export function nameOf(amendment: AmendmentId) {
  return { kind: 'amendment', id: amendment } as const;
}
