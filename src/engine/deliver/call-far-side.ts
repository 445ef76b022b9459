// One call to the far side, which answers, fails or says nothing within its time.
import type { Instant } from '../../domain/instant.ts';
import type { FarFailure } from '../ports/far-error.ts';
import { FarError } from '../ports/far-error.ts';
import type { FarSide } from './delivered.ts';
import { deliveryReason } from './delivery-reason.ts';
import { laterBy } from './delivery-times.ts';

/** A bug leaves open whether something was done, like an answer that is missing. */
export type CallFailure = FarFailure | { readonly kind: 'bug'; readonly thrown: unknown };

/** `ended`: whatever it sent to the far side was sent before. */
export type Called<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: CallFailure; readonly ended: Instant };

/** Never rejects. A call that is given up is not stopped: what it does later, it does. */
export async function callFarSide<Answer>(
  call: () => Promise<Answer>,
  { clock, mostMs }: Pick<FarSide, 'clock' | 'mostMs'>,
): Promise<Called<Answer>> {
  const began = clock.now();
  const over = new AbortController();
  const answered = async (): Promise<Called<Answer>> => ({ kind: 'answered', answer: await call() });
  const silent = async (): Promise<Called<Answer>> => {
    await clock.until(laterBy(began, mostMs), over.signal);
    return { kind: 'failed', failure: { kind: 'unknown', reason: deliveryReason('no_answer') }, ended: clock.now() };
  };
  try {
    return await Promise.race([answered(), silent()]);
  } catch (thrown) {
    return { kind: 'failed', failure: failureOf(thrown), ended: clock.now() };
  } finally {
    over.abort();
  }
}

function failureOf(thrown: unknown): CallFailure {
  return thrown instanceof FarError ? thrown.failure : { kind: 'bug', thrown };
}
