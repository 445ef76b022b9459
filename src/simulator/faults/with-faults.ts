// One call to a simulated far side: done and answered, or failing in the way that was decided for it.
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { FarFailure } from '../../engine/ports/far-error.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { FarCall, Fault, Faults } from './fault.ts';

export type FaultySide = { readonly clock: Clock; readonly faults: Faults };

/** `work`: does it and says what came of it, at one moment. What is done late goes on whatever has become of whoever asked. */
export async function withFaults<Answer>(
  call: Omit<FarCall, 'at'>,
  work: () => Answer,
  { clock, faults }: FaultySide,
): Promise<Answer> {
  const at = clock.now();
  const fault = faults.next({ ...call, at });
  return fault === undefined ? work() : await failing(fault, work, { clock, at });
}

async function failing<Answer>(
  fault: Fault,
  work: () => Answer,
  { clock, at }: { readonly clock: Clock; readonly at: Instant },
): Promise<Answer> {
  const wait = (ms: number): Promise<void> => clock.until((at + ms) as Instant, new AbortController().signal);
  switch (fault.fault) {
    case 'answer_lost':
      work();
      throw new FarError({ kind: 'unknown', reason: 'the answer was lost' });
    case 'done_late':
      void wait(fault.ms).then(work);
      throw new FarError({ kind: 'unknown', reason: 'the connection broke off' });
    case 'slow':
      return await slow(work, () => wait(fault.ms), fault.done);
    case 'no_answer':
      if (fault.done !== 'never') void wait(fault.done).then(work);
      return await new Promise<never>(() => undefined);
    case 'bug':
      if (fault.done === 'at_once') work();
      throw new TypeError('undefined is not an object (reading https://portal.example/rest/1/secret)');
    default:
      throw new FarError(failureOf(fault, at));
  }
}

async function slow<Answer>(
  work: () => Answer,
  wait: () => Promise<void>,
  done: 'at_once' | 'at_the_end',
): Promise<Answer> {
  if (done === 'at_the_end') {
    await wait();
    return work();
  }
  const answer = work();
  await wait();
  return answer;
}

function failureOf(
  fault: Extract<Fault, { readonly fault: 'turned_away' | 'throttled' | 'refused' | 'locked_out' }>,
  at: Instant,
): FarFailure {
  switch (fault.fault) {
    case 'turned_away':
      return { kind: 'not_arrived', reason: 'the connection was refused' };
    case 'throttled':
      return { kind: 'throttled', until: (at + fault.ms) as Instant, reason: 'too many requests' };
    case 'refused':
      return { kind: 'refused', reason: 'the portal refuses that' };
    case 'locked_out':
      return { kind: 'locked_out', reason: 'the key is not valid' };
  }
}
