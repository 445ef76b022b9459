// A case: one contract's run through its machine. Plain data, all of it; what is true of a case stands here and nowhere else.

import type { Covers, Verdict } from './bundle.ts';
import type { CaseLetter } from './case-letter.ts';
import type { Day } from './day.ts';
import type {
  CalendarId,
  DocumentId,
  FactId,
  PersonId,
  ReasonId,
  RoleId,
  RouteId,
  RuleHash,
  SlaId,
  StageId,
  StepId,
} from './ids.ts';
import type { Instant } from './instant.ts';
import type { DocumentState, Plan, PlannedDocument, PlannedPerson } from './plan.ts';
import type { FinalState, WaitingState } from './states.ts';

declare const caseBrand: unique symbol;
export type CaseId = string & { readonly [caseBrand]: 'case' };
/** `stage/step`: names one step of one case. Made by `stepKey`. */
export type StepKey = string & { readonly [caseBrand]: 'step_key' };

export function stepKey(stage: StageId, step: StepId): StepKey {
  return `${stage}/${step}` as StepKey;
}

/** Grows when the meaning of a stored case changes; an older one is replayed from its records. */
export const CASE_VERSION = 1;

/**
 * `value` is XState's state value, `shape` names the machine that it belongs to, `planName` the plan. The plan itself is
 * attached by whoever loads the case: a stored case holds its name only.
 */
export type Case = {
  readonly id: CaseId;
  readonly version: number;
  readonly decisionsHash: RuleHash;
  readonly shape: string;
  readonly planName: string;
  /** Number of the last record applied, from 1. */
  readonly seq: number;
  readonly value: StateValue;
  readonly context: CaseContext;
  readonly plan: Plan;
};

export type StateValue = string | { readonly [key: string]: StateValue };

/**
 * What a case waits in, as people see it: a stage of its route, or one of the named states. `gate`: it stands before the stage
 * (or before signing) until papers are in and remarks are closed.
 */
export type CaseState =
  | { readonly kind: 'stage'; readonly stage: StageId; readonly at: 'gate' | 'open' }
  | { readonly kind: 'waiting'; readonly state: WaitingState; readonly at: 'gate' | 'open' }
  | { readonly kind: 'final'; readonly state: FinalState };

/** `start`, `signing` or a stage. */
export type GateName = 'start' | 'signing' | StageId;

export type CaseContext = {
  readonly route: RouteId;
  readonly people: CasePeople;
  /** Number of the newest revision; 0 until the first submission. */
  readonly revision: number;
  /** What the newest revision consists of: item -> file hash or value as text. */
  readonly content: Content;
  /** For every revision from the second on, what the items that it changed held before. `null`: was not there. */
  readonly changes: readonly ContentChange[];
  readonly papers: Readonly<Record<DocumentId, CasePaper>>;
  /** The day as of which the papers were judged last. */
  readonly judgedOn?: Day;
  /** When a gate was passed first: what has to hold on that gate is judged as of then. */
  readonly passed: Readonly<Partial<Record<GateName, Instant>>>;
  readonly steps: Readonly<Record<StepKey, CaseStep>>;
  /** Steps beyond the plan: invited colleagues, readers of late papers. */
  readonly extra: readonly ExtraStep[];
  readonly remarks: readonly Remark[];
  /** Letters to the counterparty. Absent while there is none, and for those that were drafted before letters were kept. */
  readonly letters?: readonly CaseLetter[];
  /** Rounds of rework so far. */
  readonly rounds: number;
  /** Rounds that the arbiter granted beyond `at_most`. */
  readonly granted: number;
  readonly timers: Readonly<Record<string, CaseTimer>>;
  /** Whom the case waits for outside its stages, and at gates. */
  readonly waiting?: CaseWaiting;
  /** Unanswered question to the client, and where the answer leads back. */
  readonly question?: {
    readonly by: PersonId;
    readonly text: string;
    readonly at: Instant;
    readonly from: ResumesIn;
  };
  readonly held?: { readonly by: PersonId; readonly text: string; readonly at: Instant; readonly from: ResumesIn };
  /** Facts that the role which has to confirm them has confirmed, with the value that it saw. */
  readonly confirmed: readonly { readonly fact: FactId; readonly value: string; readonly by: PersonId }[];
  /** The rules promise that nobody gives two visas on one contract. */
  readonly oneVisa?: true;
  /** The revision that was approved and goes to signing. */
  readonly approved?: number;
  /** Every case from its first record on, except those begun before 1C was asked once more: the answer is awaited before signing. */
  readonly awaitsCheck?: true;
  /** The last check in 1C before signing. */
  readonly lastCheck?: LastCheck;
  /** `scan`: hash of what both signed; `text` and `on`: the electronic document instead. */
  readonly registered?: {
    readonly number: string;
    readonly at: Instant;
    readonly scan?: string;
    readonly text?: string;
    readonly on?: Day;
  };
  /** Taken over at go-live: the steps of the first `stagesBefore` stages count as met while what they cover stays as it was then. */
  readonly adopted?: { readonly by: PersonId; readonly at: Instant; readonly stagesBefore: number };
};

/** `asked`: number of the record that asked. `unanswered`: nobody answers there so far, and the curator knows. */
export type LastCheck = {
  readonly asked: number;
  readonly at: Instant;
  readonly documents: readonly DocumentId[];
  readonly answer: 'awaited' | 'unanswered' | 'here';
};

/** Where a pause leads back: into the route at its first step that is not met, or into the state that it interrupted. */
export type ResumesIn = 'route' | Exclude<WaitingState, 'on_hold' | 'signing'>;

export type CasePeople = {
  readonly curator: PersonId;
  readonly curatorsBefore: readonly PersonId[];
  readonly initiator: PersonId;
  /** Who changed the draft last: does not approve it. */
  readonly draftEditor?: PersonId;
};

/** `owner`: what the rules say, `people`: who that is now. Nobody (an empty directory): the curator is told to see to it. */
export type CaseWaiting = {
  readonly state: WaitingState | GateName;
  readonly at: 'gate' | 'open';
  readonly owner: 'curator' | 'initiator' | RoleId;
  readonly people: readonly PersonId[];
  readonly since: Instant;
  readonly dueAt?: Instant;
  readonly undated?: UnlistedCalendar;
};

/** The calendar does not list the year in which a deadline would fall: there is none until it does. */
export type UnlistedCalendar = { readonly calendar: CalendarId; readonly year: number };

/** `draft`, `document:charter`, `fact:amount`. */
export type ContentItem = 'draft' | `document:${string}` | `fact:${string}`;

export type Content = Readonly<Partial<Record<ContentItem, string>>>;
/** `null`: not there. */
export type ContentValues = Readonly<Partial<Record<ContentItem, string | null>>>;

export type ContentChange = { readonly revision: number; readonly before: ContentValues };

export type CasePaper = {
  readonly received: boolean;
  /** Hash of the file that is on record; absent while it is only reported as received. */
  readonly hash?: string;
  readonly issued?: Day;
  readonly until?: Day;
  readonly limitMinor?: number;
  readonly promised?: Day;
  readonly invalid?: boolean;
  /** From an earlier contract: counts once a person has confirmed its reuse. */
  readonly reuse?: 'offered' | 'confirmed';
  /** Revision that the paper, as it is now, came with. */
  readonly since?: number;
  /** It was good enough when its gate was passed, and has not been replaced since: it stops nothing until signing. */
  readonly cleared?: true;
  /** As judged last: what the gates go by. */
  readonly state: DocumentState;
  readonly ground: PlannedDocument['ground']['kind'];
};

/**
 * `waiting`: its turn has not come; `paused`: asked, its clock stopped; `told`: informed, or asked for advice that nothing
 * waits for; `closed`: its stage went on without the advice; `not_needed`: no longer part of the plan, `because` says why.
 */
export type StepStatus = 'waiting' | 'asked' | 'paused' | 'told' | 'met' | 'returned' | 'closed' | 'not_needed';

export type CaseStep = {
  readonly status: StepStatus;
  /** Grows each time the step is asked anew: questions of an earlier asking are stale. */
  readonly generation: number;
  /** The revision that was asked about. */
  readonly revision?: number;
  readonly asked: readonly AskedPerson[];
  /** The role of `on_return.then` decides in the step's place. */
  readonly arbiter?: true;
  readonly taken: readonly { readonly by: PersonId; readonly at: Instant }[];
  readonly votes: readonly Vote[];
  readonly since?: Instant;
  readonly dueAt?: Instant;
  readonly undated?: UnlistedCalendar;
  /** Working minutes left when the step was paused; absent while its clock runs. */
  readonly left?: { readonly dueMinutes: number; readonly takeMinutes?: number };
  /** Timers of this asking that have fired, by name: a pause does not fire them again. */
  readonly fired: readonly string[];
  readonly because?: string;
};

export type AskedPerson = {
  readonly person: PersonId;
  readonly role: RoleId;
  readonly as: PlannedPerson['as'] | 'delegate';
  readonly insteadOf?: PersonId;
};

export type Vote = {
  readonly by: PersonId;
  readonly role: RoleId;
  readonly verdict: Verdict | 'done';
  readonly revision: number;
  readonly at: Instant;
  /** Given in the step's place by the role of `on_return.then`. */
  readonly arbiter?: true;
  /** Given before the contract came to Vizir; `at` is when it came. */
  readonly adopted?: true;
  /** Of one that was given before: on which day, and where that is written down, if known. */
  readonly on?: Day;
  readonly written?: string;
};

export type ExtraStep = {
  readonly stage: StageId;
  readonly step: StepId;
  readonly role: RoleId;
  readonly sla: SlaId;
  readonly calendar: CalendarId;
  readonly covers: Covers;
  readonly why:
    | { readonly kind: 'invited'; readonly by: PersonId; readonly from: StepKey; readonly round: number }
    | { readonly kind: 'late_paper'; readonly document: DocumentId };
};

export type RemarkFate = 'open' | 'addressed' | 'accepted' | 'withdrawn';

export type Remark = {
  /** From 1. */
  readonly remark: number;
  /** Absent for what somebody else recorded (said by phone). */
  readonly step?: StepKey;
  readonly by: PersonId;
  readonly at: Instant;
  readonly revision: number;
  /** A return's remarks are answered before the next round, the others before signing. */
  readonly from: 'return' | 'approval' | 'record';
  readonly reason?: ReasonId;
  readonly document?: DocumentId;
  readonly text?: string;
  readonly fate: RemarkFate;
  readonly answer?: { readonly by: PersonId; readonly text: string; readonly revision: number };
};

/** What a timer is for; its name holds the same, so that one step has one timer of a kind. */
export type TimerPurpose =
  | { readonly kind: 'take'; readonly step: StepKey; readonly who: 'asked' | 'head' }
  | { readonly kind: 'remind'; readonly step: StepKey; readonly line: number }
  | { readonly kind: 'deadline'; readonly step: StepKey }
  | { readonly kind: 'escalate'; readonly step: StepKey; readonly line: number; readonly to: 'head' | RoleId }
  | { readonly kind: 'state_remind'; readonly state: WaitingState | GateName; readonly line: number }
  | { readonly kind: 'state_deadline'; readonly state: WaitingState | GateName }
  | {
      readonly kind: 'state_escalate';
      readonly state: WaitingState | GateName;
      readonly line: number;
      readonly to: 'head' | RoleId;
    }
  | { readonly kind: 'promise'; readonly document: DocumentId };

/** `generation`: number of the record that set it. A timer that comes with another one is stale. */
export type CaseTimer = { readonly at: Instant; readonly generation: number; readonly purpose: TimerPurpose };
