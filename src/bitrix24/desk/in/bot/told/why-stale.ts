// Why a question is not to be answered any more, in words: the case has ended, somebody else has it, it was asked anew.

import type { DialogWord } from '../../../../../diagnostics/catalogue/dialog-words.ts';
import type { CaseStep } from '../../../../../domain/case.ts';
import type { QuestionOutcome } from '../../../../../domain/effect.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { caseState } from '../../../../../machine/case-state.ts';
import type { MessageNote } from '../../../message-note.ts';
import type { Talk } from '../talk.ts';
import { caseTelling } from './case-telling.ts';
import { statusText } from './status-text.ts';

type Asked = Pick<Extract<MessageNote, { readonly kind: 'question' }>, 'step' | 'generation' | 'closed'>;

const OUTCOMES: Readonly<Record<QuestionOutcome, DialogWord>> = {
  answered: 'stale_answered',
  met_by_others: 'stale_met_by_others',
  taken_by_another: 'stale_taken',
  delegated: 'stale_delegated',
  own_contract: 'stale_own_contract',
  changed: 'stale_changed',
  paused: 'stale_paused',
  withdrawn: 'stale_withdrawn',
  not_needed: 'stale_not_needed',
  case_ended: 'stale_ended',
};

/** Undefined while it is the question that stands. Otherwise why, and how the case stands now. */
export function whyStale(talk: Talk, seen: SeenCase, asked: Asked): string | undefined {
  const why = reason(talk, seen, asked);
  return why === undefined ? undefined : `${why}\n\n${statusText(talk, seen)}`;
}

function reason(talk: Talk, seen: SeenCase, { step: key, generation, closed }: Asked): string | undefined {
  const { kase } = seen;
  if (caseState(kase).kind === 'final') return talk.speak('stale_ended');
  const step = kase.context.steps[key];
  if (closed !== undefined) return closedBecause(talk, seen, step, closed);
  if (step === undefined) return talk.speak('stale_not_needed');
  return step.generation === generation ? undefined : talk.speak('stale_changed');
}

/** Who has it is said by name where somebody has it. */
function closedBecause(talk: Talk, { bundle }: SeenCase, step: CaseStep | undefined, closed: string): string {
  const taker = step?.taken.find(({ by }) => by !== talk.person.person)?.by;
  if (closed === 'taken_by_another' && taker !== undefined) {
    return talk.speak('stale_taken_by', { person: caseTelling(bundle, talk.language).person(taker) });
  }
  return talk.speak(Object.hasOwn(OUTCOMES, closed) ? OUTCOMES[closed as QuestionOutcome] : 'stale_closed');
}
