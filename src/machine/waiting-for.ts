// Whom a case waits for now, for what, and until when: the answer to "where is it".

import type { Case, UnlistedCalendar } from '../domain/case.ts';
import type { Subject } from '../domain/effect.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { openQuestions } from './settle/open-questions.ts';
import { stepOf } from './steps/is-met.ts';
import { isWaitedFor, stepViews } from './steps/step-view.ts';

/** `undated`: the calendar does not list the year of the deadline; the curator sees to it. */
export type WaitingFor = {
  readonly of: Subject;
  readonly people: readonly PersonId[];
  readonly dueAt?: Instant;
  readonly undated?: UnlistedCalendar;
};

/** Nothing exactly when the case has ended. Where nobody is left to be asked it waits for the curator. */
export function waitingFor({ context, plan }: Case): readonly WaitingFor[] {
  const { waiting, people } = context;
  if (waiting !== undefined) {
    const owners = waiting.people.length > 0 ? waiting.people : [people.curator];
    return [{ of: { kind: 'state', state: waiting.state }, people: owners, ...datesOf(waiting) }];
  }
  return stepViews(plan, context).all.flatMap((view): readonly WaitingFor[] => {
    const step = stepOf(context, view);
    if (step.status !== 'asked' || !isWaitedFor(view)) return [];
    const open = openQuestions(context, view, step);
    const asked = open.length > 0 ? open : [people.curator];
    return [{ of: { kind: 'step', step: view.key }, people: asked, ...datesOf(step) }];
  });
}

function datesOf({ dueAt, undated }: Pick<WaitingFor, 'dueAt' | 'undated'>): Pick<WaitingFor, 'dueAt' | 'undated'> {
  return { ...(dueAt === undefined ? {} : { dueAt }), ...(undated === undefined ? {} : { undated }) };
}
