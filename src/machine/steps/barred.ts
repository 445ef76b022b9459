// Who never approves: whose own contract it is.

import type { CaseContext, CasePeople } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { StepView } from './step-view.ts';

/** Initiator, every curator so far, and who edited the draft last. They may advise, perform and be informed. */
export function barredPeople({ initiator, curator, curatorsBefore, draftEditor }: CasePeople): readonly PersonId[] {
  return [...new Set([initiator, curator, ...curatorsBefore, ...(draftEditor === undefined ? [] : [draftEditor])])];
}

export function isBarred(context: Pick<CaseContext, 'people'>, { act }: StepView, person: PersonId): boolean {
  if (act !== 'approve') return false;
  const { initiator, curator, curatorsBefore, draftEditor } = context.people;
  return (
    person === initiator || person === curator || person === draftEditor || curatorsBefore.some((one) => one === person)
  );
}
