// By value: what stands there is compared with what should, written, and compared again.
import type { Outgoing } from '../ports/portal.ts';
import { callFarSide } from './call-far-side.ts';
import type { Attempt, Delivered } from './delivered.ts';
import { deliveryReason } from './delivery-reason.ts';
import { QUIET_MS } from './delivery-times.ts';
import { afterBackoff, afterReading, afterSending } from './outcome-of-failure.ts';
import { mayStillBegin, waitingForQuiet } from './waiting-for-quiet.ts';

/** Waits for quiet, so that a write that comes late does not land on a newer one. */
export async function deliverByValue(attempt: Attempt, out: Outgoing): Promise<Delivered> {
  const waiting = waitingForQuiet(attempt);
  if (waiting !== undefined) return waiting;
  // Whoever tries again writes at once: to read first could take longer than a sending may wait, each time anew.
  if (attempt.unknownSince === undefined && attempt.claimed.attempts > 1) return write(attempt, out);
  const compared = await callFarSide(() => attempt.far.portal.compare(out), attempt.far);
  if (compared.kind === 'failed') return afterReading(attempt, compared);
  if (compared.answer === 'same') return { outcome: { kind: 'sent' } };
  return write({ ...attempt, unknownSince: undefined }, out);
}

async function write(attempt: Attempt, out: Outgoing): Promise<Delivered> {
  const { portal } = attempt.far;
  if (!mayStillBegin(attempt)) return afterBackoff(attempt, deliveryReason('begun_late'));
  const sent = await callFarSide(() => portal.send(out), attempt.far);
  if (sent.kind === 'failed') return afterSending(attempt, sent, QUIET_MS);
  const compared = await callFarSide(() => portal.compare(out), attempt.far);
  if (compared.kind === 'failed') return afterReading(attempt, compared);
  if (compared.answer === 'different') return afterBackoff(attempt, deliveryReason('differs_after_writing'));
  return { outcome: { kind: 'sent', ...sent.answer } };
}
