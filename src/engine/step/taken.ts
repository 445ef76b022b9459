// What comes of an event that came in.
import type { RefusalReason } from '../../domain/act.ts';
import type { Effect, NotDecidedReason } from '../../domain/effect.ts';
import type { PersonId } from '../../domain/ids.ts';

export type Taken =
  | { readonly kind: 'done' }
  /** It has been done before. */
  | { readonly kind: 'nothing' }
  /** Whoever did it is told why it was not done; the draft is not to be used. */
  | Refused
  /** Nobody can be told: it is set aside until a person has seen to it. */
  | { readonly kind: 'set_aside'; readonly reason: string };

export type Refused = {
  readonly kind: 'refused';
  readonly person: PersonId;
  readonly what: Extract<Effect, { readonly effect: 'refuse' }>['what'];
  readonly reason: RefusalReason | NotDecidedReason;
  readonly about: readonly string[];
};

/** Tells whoever wanted `what` why it was not done. */
export function refusedBy(
  person: PersonId,
  what: Refused['what'],
): (reason: Refused['reason'], about: readonly string[]) => Refused {
  return (reason, about) => ({ kind: 'refused', person, what, reason, about });
}
