// By key: the far side makes nothing twice under one key, so that whatever is unknown is sent again.
import type { Outgoing } from '../ports/portal.ts';
import { callFarSide } from './call-far-side.ts';
import type { Attempt, Delivered } from './delivered.ts';
import { afterSending } from './outcome-of-failure.ts';

export async function deliverByKey(attempt: Attempt, out: Outgoing): Promise<Delivered> {
  const sent = await callFarSide(() => attempt.far.portal.send(out), attempt.far);
  return sent.kind === 'failed' ? afterSending(attempt, sent, 0) : { outcome: { kind: 'sent', ...sent.answer } };
}
