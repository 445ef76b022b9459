// The store port: what the engine asks of whatever remembers for it. Nothing in it knows the time: every call is told.
// Asynchronous, though SQLite answers at once: an acknowledgement follows a commit that others share, and PostgreSQL is far away.
import type { CaseId } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ChainedRecord } from './hash-record.ts';
import type { Notes } from './notes.ts';
import type {
  Arrival,
  CaseQuery,
  CaseSummary,
  CaseTimerRow,
  Claim,
  ClaimedEffect,
  ClaimTerms,
  EffectOutcome,
  InboxEntry,
  InboxOutcome,
  InboxState,
  KeptKind,
  KeptText,
  NumberGiven,
  OutboxEntry,
  OutboxQuery,
  OutboxTerms,
  OutgoingEffect,
  PersonalValue,
  Publication,
  PublicationHead,
  Received,
  StoreCounts,
  StoredCaseRow,
  StoredRecord,
  Timer,
} from './store-entries.ts';

/** What made the step happen: it is marked done with it, and only if the claim still holds. */
export type StepCause =
  | { readonly kind: 'inbox'; readonly id: number; readonly claim: Claim }
  | { readonly kind: 'timer'; readonly timer: Timer; readonly claim: Claim };

/** One step of one case, whole: all of it is kept, or none. */
export type Commit = {
  readonly case: CaseId;
  readonly cause?: StepCause;
  /** Number of the last record that the step was computed from; 0 for a new case. */
  readonly after: number;
  /** Numbered from `after + 1`. None: the cause was stale, and is only marked. */
  readonly records: readonly ChainedRecord[];
  /**
   * The case after the records; absent when there are none. Clears `trouble` unless it names one, or an effect of the case is dead or an
   * event of it set aside.
   */
  readonly row?: Omit<CaseSummary, 'case' | 'seq'> & { readonly text: string };
  /** A timer of the same name is replaced. */
  readonly timersSet: readonly Timer[];
  readonly timersCleared: readonly string[];
  /** With a press among them, what is open of the case becomes a press too; what is known not to have arrived is tried again at once. */
  readonly effects: readonly OutgoingEffect[];
  /** Keys of effects that are not wanted any more: dropped unless they are being sent or were. */
  readonly effectsDropped: readonly string[];
  /** Plans that the records name. */
  readonly kept: readonly KeptText[];
  /** The registration number that the case has from this step on. */
  readonly numbered?: NumberGiven;
  readonly personal: readonly PersonalValue[];
};

/**
 * `stale`: somebody else has advanced the case to `seq`: load and compute again. `claim_lost`: the cause was done, or is another's
 * by now: leave it. `number_taken`: another case has the number, or its series went on: compute again. Nothing is written in any of them.
 */
export type Committed =
  | { readonly kind: 'committed'; readonly hash: string }
  | { readonly kind: 'number_taken' }
  | { readonly kind: 'stale'; readonly seq: number }
  | { readonly kind: 'claim_lost' };

/** `claim_lost`: the work is another's by now, or done: what was found out is not written. */
export type Marked = 'marked' | 'claim_lost';
/** `refused`: it is in no state for that. */
export type Amended = 'amended' | 'refused';

/**
 * Every promise that is fulfilled speaks of something that survives a crash, also of the machine; but claims of the inbox and of timers
 * only need to survive as long as whoever made them. All reject with `StoreError` alone.
 */
export type Store = Notes & {
  /** The one way in which a case changes. */
  commit(step: Commit): Promise<Committed>;

  /** Takes in what came, each source key once; in the order given. */
  receive(arrivals: readonly Arrival[]): Promise<readonly Received[]>;
  /** The oldest open entry of each case, presses first. */
  claimInbox(terms: ClaimTerms): Promise<readonly InboxEntry[]>;
  markInbox(id: number, claim: Claim, outcome: InboxOutcome): Promise<Marked>;
  /** What a person does with a poisoned entry. */
  amendInbox(id: number, to: 'pending' | 'dropped'): Promise<Amended>;
  /** The oldest first; of one case where one is named: quick for whatever is pending or poisoned, others are searched for. */
  listInbox(state: InboxState, limit: number, of?: CaseId): Promise<readonly InboxEntry[]>;

  /** Due at `now` or before, the oldest first. A timer is cleared by the commit that it causes. */
  claimTimers(terms: ClaimTerms): Promise<readonly CaseTimerRow[]>;
  /** When the next timer is due, claimed or not. */
  nextTimer(): Promise<Instant | undefined>;

  /** The oldest open effect of each case, presses first; it is `sending` from then on. */
  claimOutbox(terms: OutboxTerms): Promise<readonly ClaimedEffect[]>;
  markOutbox(key: string, claim: Claim, outcome: EffectOutcome): Promise<Marked>;
  /**
   * What a person does with an effect that is not being sent: `pending` from `dead`, `dropped` from `dead`, `pending`, `retry`. One by
   * look-up that was sent once becomes `sending` of unknown outcome instead of `pending`: it may have arrived before it was given up.
   */
  amendOutbox(key: string, to: 'pending' | 'dropped', reason: string): Promise<Amended>;
  listOutbox(query: OutboxQuery): Promise<readonly OutboxEntry[]>;
  /** The first moment after `now` at which a claim or a wait of an open effect ends. Those that wait for nothing have none. */
  nextOutbox(now: Instant): Promise<Instant | undefined>;

  /** The newest number of a series that was given; 0 before the first. */
  lastInSeries(series: string): Promise<number>;
  /** The case that has a registration number. */
  findNumber(number: string): Promise<CaseId | undefined>;

  findCase(id: CaseId): Promise<StoredCaseRow | undefined>;
  listCases(query: CaseQuery): Promise<readonly CaseSummary[]>;
  /** How many cases wait for each person; who holds none is left out. */
  holderCounts(): Promise<ReadonlyMap<PersonId, number>>;
  /** Says that a case needs help; undefined takes it back. */
  markTrouble(id: CaseId, trouble: string | undefined): Promise<Amended>;
  /** Records of a case after a number, in order. */
  history(id: CaseId, after: number, limit: number): Promise<readonly StoredRecord[]>;
  /** Records of all cases after a position, in the order of their commits. */
  log(after: number, limit: number): Promise<readonly StoredRecord[]>;

  publish(publication: Publication): Promise<void>;
  findKept(kind: KeptKind, name: string): Promise<string | undefined>;
  newest(kind: KeptKind): Promise<Publication | undefined>;
  /** What was published, the newest first. */
  publications(kind: KeptKind, limit: number): Promise<readonly PublicationHead[]>;

  /** Keeps a key unless the subject has one already; the one that counts comes back, undefined for an erased subject. */
  keepSubjectKey(subject: string, key: Uint8Array): Promise<Uint8Array | undefined>;
  findSubjectKey(subject: string): Promise<Uint8Array | undefined>;
  /** For ever: the subject gets no other key, and what was sealed under it is unreadable. `busy`: to be called again until it is. */
  eraseSubject(subject: string, at: Instant): Promise<void>;
  personalOf(id: CaseId): Promise<readonly PersonalValue[]>;

  /** `now`: which timers are overdue. */
  counts(now: Instant): Promise<StoreCounts>;

  /** A whole copy, made while work goes on, and marked as one of `at` (when it was begun). `to` must not exist. */
  backup(to: string, at: Instant): Promise<void>;
  /** When this store was copied from another; undefined for one that is no copy, or that is settled. */
  restored(): Promise<Instant | undefined>;
  /**
   * In a copy: effects that it holds as waiting may have been sent since. Those for which a mark has to be looked for, or which must
   * not be repeated, become `sending` of unknown outcome since the copy was made. Gives their number; 0 where nothing is restored.
   */
  doubtOutbox(): Promise<number>;
  /** What followed from being a copy is done: from now on it is a store like others. */
  settleRestored(): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
};
