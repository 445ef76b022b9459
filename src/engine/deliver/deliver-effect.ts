// One attempt to deliver one effect, as its kind allows it: nothing is visible twice, whenever the work breaks off.
import type { PapersQuestion } from '../ports/papers.ts';
import type { Outgoing } from '../ports/portal.ts';
import type { ClaimedEffect } from '../ports/store-entries.ts';
import { callFarSide } from './call-far-side.ts';
import { deliverByKey } from './deliver-by-key.ts';
import { deliverByLookUp } from './deliver-by-look-up.ts';
import { deliverByValue } from './deliver-by-value.ts';
import { deliverOnce } from './deliver-once.ts';
import type { Attempt, Delivered, FarSide } from './delivered.ts';
import { afterReading } from './outcome-of-failure.ts';

/**
 * Delivers what was claimed, and says what to mark. Never rejects. Makes at most three calls; the claim must hold for
 * `deliveryLeaseMs(far.mostMs)`. `out`: for the portal, or what is asked of whoever knows the papers.
 */
export function deliverEffect(
  claimed: ClaimedEffect,
  out: Outgoing | PapersQuestion,
  far: FarSide,
): Promise<Delivered> {
  const attempt: Attempt = { claimed, far, unknownSince: sinceOf(claimed, far) };
  if (!('effect' in out)) return askForPapers(attempt, out);
  switch (claimed.delivery) {
    case 'by_value':
      return deliverByValue(attempt, out);
    case 'by_key':
      return deliverByKey(attempt, out);
    case 'by_look_up':
      return deliverByLookUp(attempt, out);
    case 'once_unsure':
      return deliverOnce(attempt, out);
    case 'asked':
      throw new Error(`nothing at the portal is asked for: ${claimed.effect}`);
  }
}

/** What was under way when the process died may have sent its last request just then. */
function sinceOf({ unknownSince }: ClaimedEffect, { begunAt }: FarSide): Attempt['unknownSince'] {
  return unknownSince !== undefined && unknownSince < begunAt ? begunAt : unknownSince;
}

/** Asking changes nothing there: it is never unknown whether it was done. */
async function askForPapers(attempt: Attempt, question: PapersQuestion): Promise<Delivered> {
  const asked = await callFarSide(() => attempt.far.papers.check(question), attempt.far);
  if (asked.kind === 'failed') return afterReading({ ...attempt, unknownSince: undefined }, asked);
  return { outcome: { kind: 'sent' }, papers: asked.answer };
}
