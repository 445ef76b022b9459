// What whoever brings things in may ask of the engine: how a case stands, and to take something in.
import type { Bundle } from '../../domain/bundle.ts';
import type { Case, CaseId } from '../../domain/case.ts';
import type { EffectKind } from '../../domain/effect.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { GivenContract } from './contract-reader.ts';
import type { IncomingEvent } from './engine-event.ts';
import type { CardMark } from './portal.ts';
import type { CaseQuery, CaseSummary, Received } from './store-entries.ts';

/** A case as it is now, with what people wrote put back into its texts. */
export type SeenCase = {
  readonly kase: Case;
  /** The decisions that it goes by, with the newest directory. */
  readonly bundle: Bundle;
  readonly mark: CardMark;
  /** As given, with all changes since; undefined once it is erased. */
  readonly contract: GivenContract | undefined;
  readonly holders: readonly PersonId[];
  readonly trouble?: string;
  /** When something last happened to it. */
  readonly changedAt?: Instant;
  /** Effects that are not delivered yet, the oldest first: what stands outside may still be about to change. */
  readonly onTheWay: readonly EffectKind[];
};

/** All reject with `StoreError` alone. */
export type EngineDesk = {
  /** Fulfilled once what came will not be lost. The same source key counts once, for ever. */
  readonly receive: (events: readonly IncomingEvent[]) => Promise<readonly Received[]>;
  readonly look: (id: CaseId) => Promise<SeenCase | undefined>;
  readonly list: (query: CaseQuery) => Promise<readonly CaseSummary[]>;
  /** The newest rules that were published. */
  readonly rules: () => Promise<Bundle | undefined>;
  /** Says that a case needs help, and why; undefined takes it back. */
  readonly markTrouble: (id: CaseId, trouble: string | undefined) => Promise<void>;
  /** What could not be done outside for a case is tried again, now that what stood in its way is gone. */
  readonly retryEffects: (id: CaseId) => Promise<void>;
};
