// Says who is asked in a step and why it is they: who stands in for whom, that nobody else was left, that too few are.

import type { AskedPerson, CaseStep } from '../../domain/case.ts';
import type { StepView } from '../steps/step-view.ts';
import type { Turn } from './turn.ts';
import { note, notifyCurator } from './turn.ts';

/** Of those who are asked now and were not before; of all of them when the question was put anew, which a pause that is over does not do. */
export function sayPeople(turn: Turn, view: StepView, before: CaseStep | undefined, after: CaseStep): void {
  const isAnew = before?.generation !== after.generation && !isResumed(before, after);
  if (!isAnew && before?.asked === after.asked) return;
  if (after.status !== 'asked' && after.status !== 'told') return;
  const known = new Set(isAnew ? [] : before?.asked.map(({ person }) => person));
  const fresh = after.asked.filter(({ person }) => !known.has(person));
  if (!isAnew) sayNewPeople(turn, view, after, fresh);
  sayStandIns(turn, view, fresh);
  sayTooFew(turn, view, after);
}

/** It waits since it was first put. */
function isResumed(before: CaseStep | undefined, { since }: CaseStep): boolean {
  return before?.status === 'paused' && before.since === since;
}

function sayNewPeople(turn: Turn, { key }: StepView, { revision }: CaseStep, people: readonly AskedPerson[]): void {
  if (people.length === 0 || people.every(({ as }) => as === 'delegate')) return;
  note(turn, {
    reason: 'asked',
    step: key,
    people,
    revision: revision ?? turn.facts.revision,
    because: 'people_changed',
    items: [],
  });
}

function sayStandIns(turn: Turn, { key }: StepView, people: readonly AskedPerson[]): void {
  for (const { person, as, insteadOf } of people) {
    if (as === 'substitute' && insteadOf !== undefined) {
      note(turn, { reason: 'substituted', step: key, person, insteadOf });
    }
  }
  const last = people.filter(({ as }) => as === 'last_resort').map(({ person }) => person);
  if (last.length === 0) return;
  note(turn, { reason: 'last_resort', step: key, people: last });
  notifyCurator(turn, 'last_resort', key);
}

function sayTooFew(turn: Turn, { key, atLeast }: StepView, { asked, arbiter }: CaseStep): void {
  const wanted = arbiter === true ? 1 : atLeast;
  if (asked.length >= wanted) return;
  note(turn, { reason: 'nobody_left', step: key, wanted, found: asked.length });
  notifyCurator(turn, 'nobody_left', key);
}
