// The course of one case as a report needs it: made by replaying its records, before anything is counted.

import type { Verdict } from '../../domain/bundle.ts';
import type { CaseId, CaseState, CaseWaiting, StepKey } from '../../domain/case.ts';
import type { LetterPurpose } from '../../domain/directory.ts';
import type { DocumentId, PersonId, ReasonId, RoleId, RouteId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { DocumentState } from '../../domain/plan.ts';
import type { FinalState } from '../../domain/states.ts';
import type { ClientOfCase } from './case-log.ts';
import type { TimePart } from './time-part.ts';

/** `[from, until)`. */
export type TimeRun = { readonly from: Instant; readonly until: Instant };
export type TimeSpan = TimeRun & { readonly part: TimePart };

export type CaseTrace = {
  readonly case: CaseId;
  readonly client: ClientOfCase;
  /** As they are at the end. */
  readonly curator: PersonId;
  readonly route: RouteId;
  readonly begun: Instant;
  /** Taken over: what happened before is not in the log. */
  readonly isAdopted: boolean;
  /** First submission; absent for a case that was taken over after it. */
  readonly submitted?: Instant;
  /** Absent also for a case that had ended when it was taken over. */
  readonly ended?: { readonly state: FinalState; readonly at: Instant };
  readonly state: CaseState;
  /** Where that stands in the course of a contract: states are listed in this order. */
  readonly place: number;
  /** Since when it has been in that state. */
  readonly since: Instant;
  readonly number?: string;
  /** From the first submission to the end, or to where the report ends: without a gap, no two that follow are of one part. */
  readonly spans: readonly TimeSpan[];
  readonly askings: readonly Asking[];
  readonly waits: readonly StateWait[];
  readonly returns: readonly ReturnGiven[];
  readonly firstVerdict?: FirstVerdict;
  readonly letters: readonly LetterDone[];
  readonly migrated: readonly Instant[];
  readonly granted: readonly Instant[];
};

/**
 * One step being asked once: from the question to the decision, or until it was not wanted any more. A pause does not end it, being
 * asked anew does. `runs`: when its clock ran.
 */
export type Asking = {
  readonly step: StepKey;
  readonly act: 'approve' | 'advise' | 'perform';
  readonly since: Instant;
  readonly runs: readonly TimeRun[];
  readonly people: readonly PersonAsked[];
  readonly dueAt?: Instant;
  /** `decided`: met, returned or refused; `off`: withdrawn, asked anew, or no longer part of the plan. */
  readonly ended?: { readonly at: Instant; readonly how: 'decided' | 'off' };
};

export type PersonAsked = {
  readonly person: PersonId;
  readonly role: RoleId;
  readonly from: Instant;
  /** Taken over from an earlier asking of the step: no time to take is measured. */
  readonly keptTaken: boolean;
  readonly taken?: Instant;
  readonly decided?: Instant;
  /** Still has to answer. */
  readonly isOpen: boolean;
};

/** A state outside the stages, or a gate, in which the case waited. */
export type StateWait = Pick<CaseWaiting, 'state' | 'at' | 'since' | 'dueAt'> & {
  readonly ended?: Instant;
  /** What was missing when it began to wait at a gate. */
  readonly papers: readonly { readonly document: DocumentId; readonly state: DocumentState }[];
  readonly remarks: number;
};

/** `round`: of rework that it asks for, from 1. */
export type ReturnGiven = {
  readonly at: Instant;
  readonly by: PersonId;
  readonly role: RoleId;
  readonly step: StepKey;
  readonly round: number;
  readonly objections: readonly { readonly reason: ReasonId; readonly document?: DocumentId }[];
};

export type FirstVerdict = {
  readonly at: Instant;
  readonly by: PersonId;
  readonly role: RoleId;
  readonly verdict: Verdict | 'done';
};

export type LetterDone = { readonly at: Instant; readonly purpose: LetterPurpose; readonly what: 'drafted' | 'sent' };
