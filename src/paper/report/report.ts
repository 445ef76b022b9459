// A report: how contracts went in a period, as figures. Minutes are working minutes of the policy's calendar, `ms` those of the clock.

import type { CaseId, CaseState, StepKey } from '../../domain/case.ts';
import type { LetterPurpose } from '../../domain/directory.ts';
import type { DocumentId, PersonId, ReasonId, RoleId, RouteId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { DocumentState } from '../../domain/plan.ts';
import type { FinalState } from '../../domain/states.ts';
import type { Asking, StateWait } from './case-trace.ts';
import type { PartedTime, PartTimes } from './measure-parts.ts';
import type { Spread } from './spread.ts';
import type { TimePart } from './time-part.ts';

/** Which contracts are looked at. `client`: a tax id. */
export type ReportOnly = { readonly route?: RouteId; readonly curator?: PersonId; readonly client?: string };

export type Report = {
  /** What happened from `since` to `until` (both in) is counted; what is open stands as it was at `until`. */
  readonly period: { readonly since?: Instant; readonly until: Instant };
  readonly only: ReportOnly;
  readonly contracts: ContractCounts;
  /** Under way at the end of the period, in the order of a contract's course as far as it is known. */
  readonly where: readonly Whereabouts[];
  readonly cycle: CycleTimes;
  readonly overdue: { readonly steps: LateCount; readonly states: LateCount };
  readonly steps: readonly StepCount[];
  readonly states: readonly StateCount[];
  readonly returns: ReturnCounts;
  readonly reasons: readonly ReasonCount[];
  readonly returnedBy: ReturnedBy;
  readonly load: { readonly roles: readonly RoleLoad[]; readonly people: readonly PersonLoad[] };
  readonly papers: readonly PaperCount[];
  readonly letters: readonly LetterCount[];
  readonly routes: readonly RouteCount[];
  /** Every contract that was looked at, by its name. */
  readonly cases: readonly CaseMeasures[];
};

/**
 * `adopted`: of those begun, taken over after their submission: that is not in the log, so nothing is measured from it. `erased`: of all
 * that were read, those whose client nobody can read any more; with a client to look for they are left out, since nobody can tell.
 * `unreadable`: left out, since their records do not hold.
 */
export type ContractCounts = {
  readonly begun: number;
  readonly adopted: number;
  readonly submitted: number;
  readonly registered: number;
  readonly rejected: number;
  readonly withdrawn: number;
  readonly underWay: number;
  readonly migrated: number;
  readonly erased: number;
  readonly unreadable: number;
};

/** `minutes`: for how long they have been in that state. `late`: whose deadline there, or that of a step, has passed. */
export type Whereabouts = {
  readonly state: CaseState;
  readonly count: number;
  readonly late: number;
  readonly minutes?: Spread;
};

/**
 * Contracts registered in the period whose first submission is in the log. `parts`: sums over them; of minutes over those that could be
 * measured: `unmeasured` could not, since the calendar does not list a year. `adopted`: registered, but submitted before the log.
 */
export type CycleTimes = {
  readonly ms?: Spread;
  readonly minutes?: Spread;
  readonly parts: { readonly ms: PartTimes; readonly minutes: PartTimes };
  readonly partMinutes: Readonly<Partial<Record<TimePart, Spread>>>;
  readonly unmeasured: number;
  readonly adopted: number;
};

/** With a deadline and ended in the period; `late`: after it. `by`: working minutes beyond it. `open`: not ended, `openLate`: late by now. */
export type LateCount = {
  readonly ended: number;
  readonly late: number;
  readonly by?: Spread;
  readonly open: number;
  readonly openLate: number;
};

/** `asked`: in the period. `decided`: ended by a decision in it; `minutes` from question to decision, pauses left out. */
export type StepCount = {
  readonly step: StepKey;
  readonly act: Asking['act'];
  readonly asked: number;
  readonly decided: number;
  readonly minutes?: Spread;
  readonly deadline: LateCount;
};

export type StateCount = {
  readonly state: StateWait['state'];
  readonly at: StateWait['at'];
  readonly minutes?: Spread;
  readonly deadline: LateCount;
};

/** `judged`: contracts whose first verdict fell into the period; `first`: where it was a return, by who gave it. */
export type ReturnCounts = {
  readonly returns: number;
  readonly contracts: number;
  readonly rejections: number;
  readonly granted: number;
  readonly judged: number;
  readonly first: readonly { readonly role: RoleId; readonly count: number }[];
  readonly rounds: readonly { readonly round: number; readonly returns: number; readonly contracts: number }[];
};

/**
 * `repeated`: said again in a later round of a contract that had been returned for it. `again…`: contracts beyond the first of a client
 * or curator that were returned for it.
 */
export type ReasonCount = {
  readonly reason: ReasonId;
  readonly count: number;
  readonly contracts: number;
  readonly repeated: number;
  readonly againForCurator: number;
  readonly againForClient: number;
};

/** Of whom, or of what, contracts were returned, and for what. */
export type ReturnedBy = {
  readonly curators: readonly (ReturnedOf & { readonly curator: PersonId })[];
  readonly clients: readonly (ReturnedOf & { readonly client: ClientNamed })[];
  readonly documents: readonly (ReturnedOf & { readonly document: DocumentId })[];
};

export type ClientNamed = { readonly id: string; readonly title?: string } | 'erased' | 'unnamed';

export type ReturnedOf = {
  /** Reasons said. */
  readonly count: number;
  readonly contracts: number;
  readonly reasons: readonly { readonly reason: ReasonId; readonly count: number; readonly contracts: number }[];
};

/** `asked` and `decided` in the period; minutes without pauses; `open` and `taken` at its end. */
export type LoadCount = {
  readonly asked: number;
  readonly decided: number;
  readonly toTake?: Spread;
  readonly toDecide?: Spread;
  readonly open: number;
  readonly taken: number;
};
export type RoleLoad = LoadCount & { readonly role: RoleId };
export type PersonLoad = LoadCount & { readonly person: PersonId; readonly roles: readonly RoleId[] };

/** `waits`: how often a contract was held at a gate for it, `contracts`: how many; `states`: what was wrong with it then. */
export type PaperCount = {
  readonly document: DocumentId;
  readonly waits: number;
  readonly contracts: number;
  readonly states: readonly { readonly state: DocumentState; readonly count: number }[];
};

export type LetterCount = { readonly purpose: LetterPurpose; readonly drafted: number; readonly sent: number };

/** Contracts begun in the period, by the route that they are on at its end. `minutes`: cycle times of those registered in it. */
export type RouteCount = {
  readonly route: RouteId;
  readonly begun: number;
  readonly registered: number;
  readonly minutes?: Spread;
};

/** One contract. `time`: from its first submission to its end, or so far; parts add up to the whole. */
export type CaseMeasures = {
  readonly case: CaseId;
  readonly route: RouteId;
  readonly curator: PersonId;
  readonly client: ClientNamed;
  readonly state: CaseState;
  readonly since: Instant;
  readonly inStateMinutes?: number;
  readonly isLate: boolean;
  readonly begun: Instant;
  readonly isAdopted: boolean;
  readonly isMigrated: boolean;
  readonly submitted?: Instant;
  readonly ended?: { readonly state: FinalState; readonly at: Instant };
  readonly number?: string;
  readonly time?: { readonly ms: PartedTime; readonly minutes?: PartedTime };
  readonly returns: number;
};
