// What people have before their eyes: a card, the questions on it, and the buttons of questions that were closed long ago.
import type { Bundle } from '../../domain/bundle.ts';
import type { Case, StepKey } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { EngineEvent } from '../../engine/ports/engine-event.ts';

/** A question or a task in somebody's chat. */
export type SeenQuestion = {
  readonly step: StepKey;
  readonly person: PersonId;
  readonly generation: number;
  readonly revision: number;
};

/** `kase`: as the card shows it, which may be older than what is true. */
export type SeenCase = {
  readonly kase: Case;
  readonly bundle: Bundle;
  readonly open: readonly SeenQuestion[];
  readonly closed: readonly SeenQuestion[];
  readonly today: Day;
};

/** What somebody does about it. */
export type Doing = EngineEvent;
