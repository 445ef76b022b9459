// Work that follows something which must not be made twice.
import { FarError } from '../../../engine/ports/far-error.ts';

/**
 * Whatever goes wrong now leaves open whether the effect was done: it is looked up, not sent again. What is refused stays so: a person
 * sees it.
 */
export async function afterMaking<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw thrown instanceof FarError && thrown.failure.kind !== 'refused' ? inDoubt(thrown) : thrown;
  }
}

function inDoubt(cause: FarError): FarError {
  return new FarError({ kind: 'unknown', reason: cause.failure.reason }, cause);
}
