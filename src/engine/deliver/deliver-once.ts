// Once, unsure: what may have left is never sent again by us, whatever happens. What became of it goes into the case, where a person sees it.
import type { LetterOutcome } from '../../domain/case-letter.ts';
import type { Outgoing } from '../ports/portal.ts';
import { callFarSide } from './call-far-side.ts';
import type { Attempt, Delivered } from './delivered.ts';
import { deliveryReason } from './delivery-reason.ts';
import { backoffMs, laterBy } from './delivery-times.ts';
import type { FailedCall } from './outcome-of-failure.ts';
import { afterBackoff, notYet } from './outcome-of-failure.ts';
import { mayStillBegin } from './waiting-for-quiet.ts';

/** Attempts of which it is known that nothing was sent; then a person decides, since what follows in the case waits for it. */
const MOST_ATTEMPTS = 4;

/** There is no second sending after one of unknown outcome: nothing is looked up either, for nobody can look there. */
export async function deliverOnce(attempt: Attempt, out: Outgoing): Promise<Delivered> {
  const { claimed, far, unknownSince } = attempt;
  if (unknownSince !== undefined) {
    return over({ kind: 'unknown', reason: claimed.reason ?? deliveryReason('work_stopped') });
  }
  if (!mayStillBegin(attempt)) return afterBackoff(attempt, deliveryReason('begun_late'));
  const sent = await callFarSide(() => far.portal.send(out), far);
  if (sent.kind === 'failed') return afterFailure(attempt, sent);
  const { farName = '', notTaken } = sent.answer;
  return {
    outcome: { kind: 'sent', farName },
    letter: { kind: 'sent', messageId: farName, ...(notTaken === undefined ? {} : { notTaken }) },
  };
}

function afterFailure(attempt: Attempt, { failure }: FailedCall): Delivered {
  const { claimed, far } = attempt;
  switch (failure.kind) {
    case 'bug':
      return { ...over({ kind: 'unknown', reason: deliveryReason('bug_1') }), bug: failure.thrown };
    case 'unknown':
      return over({ kind: 'unknown', reason: failure.reason });
    case 'refused':
    case 'locked_out':
      return over({ kind: 'refused', reason: failure.reason });
    case 'not_arrived':
    case 'throttled': {
      if (claimed.attempts >= MOST_ATTEMPTS) return over({ kind: 'refused', reason: failure.reason });
      const now = far.clock.now();
      const soon = laterBy(now, backoffMs(claimed.attempts, far.chance));
      const free = failure.kind === 'throttled' && failure.until > soon ? failure.until : soon;
      return notYet(attempt, free, failure.reason);
    }
  }
}

/** It is settled as far as deliveries go: nothing of the case waits for it any longer, and no repeat can find it. */
function over(letter: Exclude<LetterOutcome, { readonly kind: 'sent' }>): Delivered {
  const reason = letter.kind === 'unknown' ? deliveryReason('outcome_unknown') : letter.reason;
  return { outcome: { kind: 'dropped', reason }, letter };
}
