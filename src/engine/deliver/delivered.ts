// What comes of one attempt to deliver an effect, and what it is made with.
import type { LetterOutcome } from '../../domain/case-letter.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { Papers } from '../ports/papers.ts';
import type { Portal } from '../ports/portal.ts';
import type { ClaimedEffect, EffectOutcome } from '../ports/store-entries.ts';

/** `mostMs`: a call that has not answered by then is of unknown outcome. `begunAt`: no call that was made before goes on since then. */
export type FarSide = {
  readonly portal: Portal;
  readonly papers: Papers;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly mostMs: number;
  readonly begunAt: Instant;
};

export type PapersAnswer = Awaited<ReturnType<Papers['check']>>;

/** `locked_out`: nothing can be delivered to anybody before `until`. `throttled`: at least nothing of that kind and urgency. */
export type Pause = {
  readonly until: Instant;
  readonly why: 'throttled' | 'locked_out';
  readonly reason: string;
};

/**
 * `papers`: what a check of papers answered: to be taken in before the effect is marked, under a name that the effect's key gives it.
 * `letter`: what became of a letter, to be taken in the same way.
 * `bug`: what an adapter threw that it must not throw. Not for the store: its message may say anything.
 */
export type Delivered = {
  readonly outcome: EffectOutcome;
  readonly pause?: Pause;
  readonly papers?: PapersAnswer;
  readonly letter?: LetterOutcome;
  readonly bug?: unknown;
};

/** `unknownSince`: an earlier sending may have arrived, and that has not been cleared up. */
export type Attempt = {
  readonly claimed: ClaimedEffect;
  readonly far: FarSide;
  readonly unknownSince: Instant | undefined;
};
