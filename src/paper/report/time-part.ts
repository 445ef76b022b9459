// What a moment between first submission and end is counted as, by where the case stands then: one part each, so that parts add up.

import type { Case, CaseContext } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import type { WaitingState } from '../../domain/states.ts';
import { caseState } from '../../machine/case-state.ts';
import { openQuestions } from '../../machine/settle/open-questions.ts';
import { stepOf } from '../../machine/steps/is-met.ts';
import { isWaitedFor, stepViews } from '../../machine/steps/step-view.ts';

/**
 * `wait`: in a stage, and nobody has taken any of the steps that it waits for; `work`: somebody has; `gate`: before a stage or before
 * signing, for papers (before signing also for remarks); `signing`: all that follows the last approval.
 */
export const TIME_PARTS = ['wait', 'work', 'gate', 'rework', 'client', 'hold', 'signing'] as const;
export type TimePart = (typeof TIME_PARTS)[number];

/** Nobody comes back to intake once a case was submitted; what stands there would want papers. */
const PART_OF_STATE: Readonly<Record<WaitingState, TimePart>> = {
  intake: 'gate',
  rework: 'rework',
  waiting_for_client: 'client',
  on_hold: 'hold',
  signing: 'signing',
  sent: 'signing',
  scanning: 'signing',
};

/** Undefined for a case that has ended. */
export function timePart(kase: Case): TimePart | undefined {
  const state = caseState(kase);
  if (state.kind === 'final') return undefined;
  if (state.at === 'gate') return 'gate';
  if (state.kind === 'waiting') return PART_OF_STATE[state.state];
  return isTaken(kase) ? 'work' : 'wait';
}

/** Somebody who still has to answer has taken a step. Advice does not count: nothing waits for it. */
function isTaken({ plan, context }: { readonly plan: Plan; readonly context: CaseContext }): boolean {
  return stepViews(plan, context).all.some((view) => {
    const step = stepOf(context, view);
    if (step.status !== 'asked' || step.taken.length === 0 || !isWaitedFor(view)) return false;
    const open = openQuestions(context, view, step);
    return step.taken.some(({ by }) => open.includes(by));
  });
}
