// What taking, voting, delegating and inviting put on file. Whether they may was settled before.

import type { ActOf } from '../../domain/act.ts';
import type { CaseContext, CaseStep, ExtraStep, Remark, StepKey, Vote } from '../../domain/case.ts';
import type { PersonId, RoleId, StepId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { isReturning, stepOf } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import { withStep } from '../steps/with-step.ts';

/** Who does it, and when. */
export type By = { readonly by: PersonId; readonly now: Instant };

export function applyTake(context: CaseContext, key: StepKey, { by, now }: By): CaseContext {
  return withStep(context, key, (step) => ({ ...step, taken: [...step.taken, { by, at: now }] }));
}

/** Somebody who gives it back gives back their own; their head frees it altogether. */
export function applyRelease(context: CaseContext, key: StepKey, { by }: By): CaseContext {
  return withStep(context, key, (step) => {
    const others = step.taken.filter((one) => one.by !== by);
    return { ...step, taken: others.length < step.taken.length ? others : [] };
  });
}

type Verdict = ActOf<'approve'> | ActOf<'approve_with_remarks'> | ActOf<'return'> | ActOf<'reject'> | ActOf<'done'>;

/** Files the vote in place of an earlier one of the same person, with the remarks that come with it. */
export function applyVerdict(context: CaseContext, view: StepView, act: Verdict, { by, now }: By): CaseContext {
  const step = stepOf(context, view);
  const role = step.asked.find(({ person }) => person === by)?.role ?? view.roles[0];
  if (role === undefined) throw new Error(`a step without a role: ${view.key}`);
  const vote: Vote = {
    by,
    role,
    verdict: act.act,
    revision: act.revision,
    at: now,
    ...(step.arbiter === true ? { arbiter: true } : {}),
  };
  const voted = withStep(context, view.key, (one) => ({
    ...one,
    votes: [...one.votes.filter((earlier) => earlier.by !== by && !isOverruled(step, vote, earlier)), vote],
  }));
  return withRemarks(settleAnswers(voted, view, act.act), remarksOf(act, { by, now }, view.key));
}

/** The arbiter decides in the place of those who returned. */
function isOverruled({ arbiter }: CaseStep, vote: Vote, earlier: Vote): boolean {
  return arbiter === true && !isReturning(vote) && isReturning(earlier);
}

/** Whoever approves has read the answers to the step's remarks: they are accepted with it. */
function settleAnswers(context: CaseContext, { key }: StepView, verdict: Vote['verdict']): CaseContext {
  if (verdict !== 'approve' && verdict !== 'approve_with_remarks') return context;
  const isSettled = ({ step, fate }: Remark): boolean => step === key && fate === 'addressed';
  if (!context.remarks.some(isSettled)) return context;
  return {
    ...context,
    remarks: context.remarks.map((remark) => (isSettled(remark) ? { ...remark, fate: 'accepted' } : remark)),
  };
}

type NewRemark = Omit<Remark, 'remark' | 'fate'>;

function remarksOf(act: Verdict, { by, now }: By, step: StepKey): readonly NewRemark[] {
  const made = { step, by, at: now, revision: act.revision };
  switch (act.act) {
    case 'return':
      return act.objections.map((objection) => ({ ...made, from: 'return', ...objection }));
    case 'reject':
      return [{ ...made, from: 'return', text: act.text }];
    case 'approve_with_remarks':
      return act.remarks.map((text) => ({ ...made, from: 'approval', text }));
    case 'approve':
    case 'done':
      return [];
  }
}

/** Adds remarks, open, numbered on. */
export function withRemarks(context: CaseContext, made: readonly NewRemark[]): CaseContext {
  if (made.length === 0) return context;
  const first = context.remarks.length + 1;
  const remarks = made.map((remark, index): Remark => ({ remark: first + index, ...remark, fate: 'open' }));
  return { ...context, remarks: [...context.remarks, ...remarks] };
}

/** The colleague is asked in the place of who delegates. */
export function applyDelegate(context: CaseContext, { step: key, to }: ActOf<'delegate'>, { by }: By): CaseContext {
  return withStep(context, key, (step) => ({
    ...step,
    asked: step.asked.map((one) =>
      one.person === by ? { person: to, role: one.role, as: 'delegate', insteadOf: by } : one,
    ),
    taken: step.taken.filter((one) => one.by !== by),
  }));
}

/** A step of the invited role, beside the one from which it was called; it vouches for the same and has the same deadline. */
export function applyInvite(context: CaseContext, view: StepView, role: RoleId, { by }: By): CaseContext {
  if (view.sla === undefined) throw new Error(`a step without a deadline invites: ${view.key}`);
  const invited: ExtraStep = {
    stage: view.stage,
    step: `invited:${role}:${context.rounds}` as StepId,
    role,
    sla: view.sla,
    calendar: view.calendar,
    covers: view.covers,
    why: { kind: 'invited', by, from: view.key, round: context.rounds },
  };
  return { ...context, extra: [...context.extra, invited] };
}

/** What was returned is asked again: its votes against are answered. */
export function applyResubmit(context: CaseContext): CaseContext {
  const steps = Object.entries(context.steps) as [StepKey, CaseContext['steps'][StepKey]][];
  return {
    ...context,
    steps: Object.fromEntries(
      steps.map(([key, step]) => [
        key,
        step.votes.some(isReturning) ? { ...step, votes: step.votes.filter((vote) => !isReturning(vote)) } : step,
      ]),
    ),
  };
}
