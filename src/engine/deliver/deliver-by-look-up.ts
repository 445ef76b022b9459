// By look-up: what may have arrived is looked for by its mark before anything else happens.
import type { Outgoing } from '../ports/portal.ts';
import { callFarSide } from './call-far-side.ts';
import type { Attempt, Delivered } from './delivered.ts';
import { deliveryReason } from './delivery-reason.ts';
import { QUIET_MS } from './delivery-times.ts';
import { afterBackoff, afterReading, afterSending } from './outcome-of-failure.ts';
import { mayStillBegin, waitingForQuiet } from './waiting-for-quiet.ts';

/** What a look-up does not find is known not to be there, and is sent again. */
export async function deliverByLookUp(attempt: Attempt, out: Outgoing): Promise<Delivered> {
  if (attempt.unknownSince === undefined) return send(attempt, out);
  const waiting = waitingForQuiet(attempt);
  if (waiting !== undefined) return waiting;
  const found = await callFarSide(() => attempt.far.portal.find(out), attempt.far);
  if (found.kind === 'failed') return afterReading(attempt, found);
  if (found.answer !== undefined) return { outcome: { kind: 'sent', ...found.answer } };
  return send({ ...attempt, unknownSince: undefined }, out);
}

async function send(attempt: Attempt, out: Outgoing): Promise<Delivered> {
  if (!mayStillBegin(attempt)) return afterBackoff(attempt, deliveryReason('begun_late'));
  const sent = await callFarSide(() => attempt.far.portal.send(out), attempt.far);
  return sent.kind === 'failed' ? afterSending(attempt, sent, QUIET_MS) : { outcome: { kind: 'sent', ...sent.answer } };
}
