// How the far side can fail in a simulation, and what decides when it does.
import type { CaseId } from '../../domain/case.ts';
import type { EffectKind } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';

/** A call as it reaches the far side. `key`: of the effect that it is made for. */
export type FarCall = {
  readonly at: Instant;
  readonly call: 'compare' | 'find' | 'send' | 'card_mark' | 'check' | 'post';
  readonly case: CaseId;
  readonly key?: string;
  readonly effect?: EffectKind;
};

export type Fault =
  /** It is done, and the connection breaks off before the answer. */
  | { readonly fault: 'answer_lost' }
  /** The connection breaks off at once; it is done `ms` later. */
  | { readonly fault: 'done_late'; readonly ms: number }
  /** The answer takes `ms`. `done`: what happens in between it happens before or after. */
  | { readonly fault: 'slow'; readonly ms: number; readonly done: 'at_once' | 'at_the_end' }
  /** No answer, ever. `done`: after so many ms, or not at all. */
  | { readonly fault: 'no_answer'; readonly done: number | 'never' }
  /** Known not to be done. */
  | { readonly fault: 'turned_away' }
  | { readonly fault: 'throttled'; readonly ms: number }
  | { readonly fault: 'refused' }
  | { readonly fault: 'locked_out' }
  /** What no adapter must throw. `done`: before it. */
  | { readonly fault: 'bug'; readonly done: 'at_once' | 'never' };

export type FaultName = Fault['fault'];

/** Asked once for every call: undefined lets it through. */
export type Faults = { readonly next: (call: FarCall) => Fault | undefined };

export const NO_FAULTS: Faults = { next: () => undefined };
