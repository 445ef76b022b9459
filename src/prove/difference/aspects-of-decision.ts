// What one decision comes to: the same aspects that the regions of a comparison are made of, read off a plan.

import type { Bundle, SigningRule } from '../../domain/bundle.ts';
import type { Decision, Plan, PlannedDocument, PlannedRole, PlannedStage, PlannedStep } from '../../domain/plan.ts';
import type { AspectKey } from './aspects.ts';
import { ASPECT_OF_ACT, aspectKey, asValue, coversValue, listValue, NOTHING, routeValue, YES } from './aspects.ts';

type Put = (value: string, ...key: Parameters<typeof aspectKey>) => void;

/** Of a decision that no unanswered fact leaves open. Aspects that it does not have are missing. */
export function aspectsOfDecision(decision: Decision, bundle: Bundle): ReadonlyMap<AspectKey, string> {
  const aspects = new Map<AspectKey, string>();
  const put: Put = (value, ...key) => aspects.set(aspectKey(...key), value);
  if (decision.outcome !== 'decided') put(decision.outcome, 'outcome');
  else ofPlan(put, decision.plan, bundle);
  return aspects;
}

function ofPlan(put: Put, plan: Plan, bundle: Bundle): void {
  put(routeValue(plan.route), 'outcome');
  if (plan.problems.length > 0) put(YES, 'nobody');
  for (const { stage, steps } of plan.stages) for (const step of steps) ofStep(put, stage, step, bundle);
  ofOrder(put, plan.stages);
  for (const document of plan.documents) ofDocument(put, document, bundle);
  ofSigning(put, plan.signing.rule);
  const { wait, to, atMost, then } = plan.onReturn;
  put(wait, 'return_wait');
  put(to, 'return_to');
  put(String(atMost), 'return_most');
  put(then, 'return_then');
}

function ofStep(put: Put, stage: string, step: PlannedStep, bundle: Bundle): void {
  for (const role of step.roles) {
    const final = finalRole(role);
    put(YES, ASPECT_OF_ACT[step.act], final);
    put(YES, 'seat', stage, step.step, step.act, final);
  }
  put(String(step.atLeast), 'votes', stage, step.step);
  put(listValue(step.verdicts), 'verdicts', stage, step.step);
  put(coversValue(step.covers), 'covers', stage, step.step);
  put(listValue(step.mayAsk), 'may_ask', stage, step.step);
  put(step.follows ?? NOTHING, 'follows', stage, step.step);
  if (step.sla === undefined) return;
  const { sla, allow, take, percents } = step.sla;
  put(asValue({ allow, take, percents }), 'deadline', stage, step.step);
  const rule = bundle.decisions.slas.find((one) => one.sla === sla);
  put(asValue({ remind: rule?.remind, escalate: rule?.escalate }), 'reminders', stage, step.step);
}

/** The role that a role came to; one that came to none is told by why. */
function finalRole({ asked, role, unresolved }: PlannedRole): string {
  return role ?? `${asked}!${unresolved?.kind ?? 'nobody'}`;
}

function ofOrder(put: Put, stages: readonly PlannedStage[]): void {
  for (const [at, { stage: first }] of stages.entries()) {
    for (const { stage: second } of stages.slice(at + 1)) {
      if (first < second) put('before', 'order', first, second);
      else put('after', 'order', second, first);
    }
  }
}

function ofDocument(put: Put, { document, by, checkedBy }: PlannedDocument, bundle: Bundle): void {
  const rule = bundle.decisions.documents.find((one) => one.document === document);
  put(YES, 'document', document);
  put(by.kind === 'stage' ? `stage ${by.stage}` : by.kind, 'gate', document);
  put(checkedBy ?? NOTHING, 'reader', document);
  put(asValue(rule?.holds ?? null), 'shelf', document);
  put(rule?.limit ?? NOTHING, 'paper_limit', document);
}

/** The parts of a line of signing, each an aspect of its own. */
export function signingValues(
  rule: SigningRule | undefined,
): readonly (readonly [value: string, kind: SigningAspect])[] {
  if (rule === undefined) return [['none', 'form']];
  return [
    [rule.form, 'form'],
    [rule.copies === undefined ? NOTHING : String(rule.copies), 'copies'],
    [asValue(rule.signers), 'signers'],
    [rule.send, 'send'],
  ];
}

type SigningAspect = 'form' | 'copies' | 'signers' | 'send';

function ofSigning(put: Put, rule: SigningRule | undefined): void {
  for (const [value, kind] of signingValues(rule)) put(value, kind);
}
