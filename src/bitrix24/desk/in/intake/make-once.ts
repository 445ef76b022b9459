// Something that must not be there twice, made at a portal that does not say whether a lost request was done.
import type { Instant } from '../../../../domain/instant.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import { DOUBT_MS } from '../../../doubt-ms.ts';

export type Making = {
  readonly now: () => Instant;
  /** When it was sent last, while nobody knows whether it arrived. */
  readonly since: Instant | undefined;
  /** What is there by now, under the mark that it would bear. */
  readonly find: () => Promise<number | undefined>;
  readonly make: () => Promise<number>;
  /** Kept before it is sent; undefined once it is known how it ended. */
  readonly keep: (since: Instant | undefined) => Promise<void>;
};

export type Made =
  | { readonly kind: 'there'; readonly id: number }
  /** Nobody knows before `at`. */
  | { readonly kind: 'later'; readonly at: Instant };

/** Rejects with a `FarError` for what is known not to have been done. */
export async function makeOnce({ now, since, find, make, keep }: Making): Promise<Made> {
  if (since !== undefined && now() < since + DOUBT_MS) return { kind: 'later', at: (since + DOUBT_MS) as Instant };
  const found = await find();
  if (found !== undefined) {
    await keep(undefined);
    return { kind: 'there', id: found };
  }
  await keep(now());
  try {
    const id = await make();
    await keep(undefined);
    return { kind: 'there', id };
  } catch (thrown) {
    if (!(thrown instanceof FarError)) throw thrown;
    if (thrown.failure.kind === 'unknown') return { kind: 'later', at: (now() + DOUBT_MS) as Instant };
    await keep(undefined);
    throw thrown;
  }
}
