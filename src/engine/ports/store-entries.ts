// What a store keeps, as the engine sees it. Texts are the engine's own (canonical JSON): a store never reads them.
import type { CaseId } from '../../domain/case.ts';
import type { Delivery, EffectKind } from '../../domain/effect.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ChainedRecord } from './hash-record.ts';

declare const claimBrand: unique symbol;
/** Whoever claims makes one up, different each time: work is marked by the claim under which it was done, or not at all. */
export type Claim = string & { readonly [claimBrand]: 'claim' };

/** How work is taken: at most `limit` pieces, `until` then; afterwards they are free again for another claim. */
export type ClaimTerms = {
  readonly claim: Claim;
  readonly now: Instant;
  readonly until: Instant;
  readonly limit: number;
};

// --- inbox

/** `press`: a person waits for the answer; goes before `bulk`. */
export type Urgency = 'press' | 'bulk';

export type Arrival = {
  /** Where it comes from and its name there: the same pair is taken in once, for ever. */
  readonly source: string;
  readonly sourceKey: string;
  /** Entries of one case are worked on one after another; those of none are on their own. */
  readonly case?: CaseId;
  readonly urgency: Urgency;
  /** Empty once it is done or dropped: what came of it says the record, and what people wrote must be erasable. */
  readonly text: string;
  readonly at: Instant;
};

export type Received = { readonly id: number; readonly kind: 'new' | 'duplicate' };

/** `poisoned`: set aside with a reason, until a person retries or drops it. */
export type InboxState = 'pending' | 'done' | 'poisoned' | 'dropped';

export type InboxEntry = Arrival & {
  readonly id: number;
  readonly state: InboxState;
  /** Claims so far, this one included. */
  readonly attempts: number;
  readonly reason?: string;
};

export type InboxOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'retry'; readonly notBefore: Instant; readonly reason: string }
  /** `trouble`: what the case tells from then on; set with it, so that it is not lost in between. */
  | { readonly kind: 'poisoned'; readonly reason: string; readonly trouble?: string };

// --- outbox

export type OutgoingEffect = {
  readonly key: string;
  readonly case: CaseId;
  readonly effect: EffectKind;
  readonly delivery: Delivery;
  readonly urgency: Urgency;
  readonly text: string;
  /** When it came to be wanted. */
  readonly at: Instant;
};

/** Effects of one kind that are as urgent as each other: what the far side takes or does not take for now. */
export type EffectClass = Pick<OutgoingEffect, 'effect' | 'urgency'>;

/** `mostBulk`: how many of them may be such that nobody waits for. `held`: what is left where it is, and holds up what follows it. */
export type OutboxTerms = ClaimTerms & { readonly mostBulk?: number; readonly held?: readonly EffectClass[] };

/**
 * `sending` is committed before anything is sent. `dead`: given up, a person sees it. `dropped`: not wanted any more.
 * Only `dead`, `sent` and `dropped` let the next effect of the case go.
 */
export type OutboxState = 'pending' | 'sending' | 'sent' | 'retry' | 'dead' | 'dropped';

export type OutboxEntry = OutgoingEffect & {
  readonly state: OutboxState;
  readonly attempts: number;
  /** When the newest sending began. */
  readonly sendingSince?: Instant;
  readonly notBefore?: Instant;
  readonly reason?: string;
  /** What the far side calls it, once that is known. */
  readonly farName?: string;
};

/** `unknownSince`: it was being sent since then, and the claim ran out or the answer never came; nobody knows whether it arrived. */
export type ClaimedEffect = OutboxEntry & { readonly unknownSince?: Instant };

export type EffectOutcome =
  | { readonly kind: 'sent'; readonly farName?: string }
  /** It is known not to have arrived. */
  | { readonly kind: 'retry'; readonly notBefore: Instant; readonly reason: string }
  /** Nobody knows whether it arrived: it stays `sending`. `since`: when it was really sent last, not when it was looked up. */
  | { readonly kind: 'unknown'; readonly since: Instant; readonly notBefore: Instant; readonly reason: string }
  /** `trouble`: as for an event that is set aside. */
  | { readonly kind: 'dead'; readonly reason: string; readonly trouble?: string }
  | { readonly kind: 'dropped'; readonly reason: string };

/** Everything that is given must hold; the oldest first. Of one case it is quick for whatever is not settled, others are searched for. */
export type OutboxQuery = {
  readonly states: readonly OutboxState[];
  readonly case?: CaseId;
  readonly limit: number;
};

// --- timers

export type Timer = { readonly name: string; readonly generation: number; readonly dueAt: Instant };
export type CaseTimerRow = Timer & { readonly case: CaseId };

// --- cases

/** What lists are made of. `holders`: whom the case waits for now. */
export type CaseSummary = {
  readonly case: CaseId;
  readonly seq: number;
  readonly state: string;
  readonly curator: PersonId;
  readonly holders: readonly PersonId[];
  /** The deadline that comes first. */
  readonly dueAt?: Instant;
  /** It needs help: why. */
  readonly trouble?: string;
  readonly changedAt: Instant;
};

/** `hash`: of its last record. `text`: the case as it is stored. */
export type StoredCaseRow = CaseSummary & { readonly text: string; readonly hash: string };

/** Everything that is given must hold. `overdueAt`: the deadline lies before then. */
export type CaseQuery = {
  readonly holder?: PersonId;
  readonly curator?: PersonId;
  readonly state?: string;
  readonly overdueAt?: Instant;
  readonly trouble?: 'any';
  /** Cases in the order of their ids, after this one. */
  readonly after?: CaseId;
  readonly limit: number;
};

/** `position` grows over the whole log, with gaps. */
export type StoredRecord = ChainedRecord & { readonly hash: string; readonly position: number };

/**
 * A registration number: nobody else has it. Counted in a series, it is the next one after `after`, which was the newest when it was
 * worked out; absent where somebody said it.
 */
export type NumberGiven = {
  readonly number: string;
  readonly series?: { readonly name: string; readonly after: number; readonly sequence: number };
};

// --- counts

/** What waits, for metrics. What is settled is not counted: it grows without end. */
export type StoreCounts = {
  readonly cases: ReadonlyMap<CaseSummary['state'], number>;
  readonly inTrouble: number;
  readonly inbox: {
    readonly pending: number;
    readonly poisoned: number;
    /** When the pending entry came in that is first in line. */
    readonly oldestPendingAt?: Instant;
  };
  readonly outbox: Readonly<Record<Exclude<OutboxState, 'sent' | 'dropped'>, number>> & {
    /** Since when the oldest is wanted that is neither settled nor dead. */
    readonly oldestOpenAt?: Instant;
  };
  readonly timersOverdue: number;
};

// --- texts kept by their names

/** Bundles (whole, with their directory) and plans are named by the hash of their content: a name never changes its text. */
export type KeptKind = 'bundle' | 'plan';
export type KeptText = { readonly kind: KeptKind; readonly name: string; readonly text: string };
/** From `at` on this is the newest of its kind; `by`: who published it. */
export type Publication = KeptText & { readonly at: Instant; readonly by: string };
export type PublicationHead = Omit<Publication, 'text'>;

// --- personal values

/** `subject`: whom it is about. Sealed by `sealPersonal`; the record holds the name only. */
export type PersonalValue = {
  readonly subject: string;
  readonly case: CaseId;
  readonly name: string;
  readonly sealed: Uint8Array;
};
