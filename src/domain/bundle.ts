// A bundle: all rules of one revision, names resolved and defaults applied, frozen and named by the hash of its content.

import type { When } from './condition.ts';
import type { Day } from './day.ts';
import type { Directory } from './directory.ts';
import type { Duration } from './duration.ts';
import type { FactDeclaration, Value } from './fact.ts';
import type {
  AmendmentId,
  CalendarId,
  ClientListId,
  DepartmentId,
  DocumentId,
  EntityType,
  FactId,
  GroupId,
  LimitId,
  PackageId,
  PersonId,
  RoleId,
  RouteId,
  RuleHash,
  SlaId,
  StageId,
  StepId,
} from './ids.ts';
import type { Source } from './source.ts';
import type { WaitingState } from './states.ts';

/**
 * `hash` names decisions and directory together. All three hashes ignore places (`at`) and the order of files; lists whose order
 * means nothing are sorted by id. `decisions` are pinned to a case, `directory` is always the newest.
 */
export type Bundle = {
  readonly format: 'vizir-bundle/1';
  readonly hash: RuleHash;
  readonly decisionsHash: RuleHash;
  readonly directoryHash: RuleHash;
  readonly decisions: Decisions;
  readonly directory: Directory;
};

export type Decisions = {
  readonly policy: Policy;
  /** Declared and built-in facts that the rules may ask about, sorted by id. */
  readonly facts: readonly FactDeclaration[];
  readonly impossible: readonly When[];
  readonly limits: readonly Limit[];
  readonly clientLists: readonly ClientList[];
  readonly documents: readonly DocumentRule[];
  readonly packages: readonly PackageRule[];
  readonly roles: readonly RoleRule[];
  readonly slas: readonly Sla[];
  readonly states: readonly StateSla[];
  readonly routes: readonly RouteRule[];
  readonly amendments: readonly AmendmentRule[];
  readonly signing: readonly SigningRule[];
};

/** Both ends in, in the zone of the policy's calendar; an end that is missing is open. `until: 'open'` was written out. */
export type InForce = { readonly from?: Day; readonly until?: Day | 'open' };

export type Policy = {
  readonly title: string;
  readonly language: 'ru' | 'en';
  readonly currency: string;
  readonly calendar: CalendarId;
  readonly rates?: string;
  readonly lastResort: RoleId;
  /** Where history facts look: contracts since a day, and how many of the last ones. */
  readonly history?: { readonly since?: Day; readonly lastContracts?: number };
  readonly promises: readonly PromiseRule[];
  readonly severities: readonly {
    readonly code: number;
    readonly severity: 'error' | 'warning' | 'off';
    readonly at: Source;
  }[];
  readonly ignores: readonly {
    readonly code: number;
    readonly place?: string;
    readonly basis: string;
    readonly until: Day;
    readonly at: Source;
  }[];
  /** A contract near which witnesses are sought. */
  readonly typical: readonly { readonly fact: FactId; readonly value: Value | 'absent' }[];
  /** How registration numbers look, `Д-{year}/{sequence}`; whoever registers says them where it is absent. */
  readonly number?: string;
  /** The first one that is given: the earlier ones of its series stand in another register. */
  readonly firstNumber?: string;
  readonly at: Source;
};

export type PromiseRule = {
  readonly name: string;
  readonly basis?: string;
  readonly for?: When;
  readonly promise:
    | { readonly kind: 'always'; readonly role: RoleId }
    | { readonly kind: 'never'; readonly what: 'self_approval' | 'same_person_twice' }
    | { readonly kind: 'within'; readonly allow: Duration }
    | { readonly kind: 'monotonic'; readonly fact: FactId };
  readonly at: Source;
};

/** `values` sorted by day; the first may have no `from` (always). Units of the fact type that the limit is compared with. */
export type Limit = {
  readonly limit: LimitId;
  readonly title: string;
  readonly basis?: string;
  readonly type: 'money' | 'number' | 'percent' | 'months' | 'date';
  readonly values: readonly { readonly from?: Day; readonly units: number }[];
  readonly at: Source;
};

export type ClientList = {
  readonly list: ClientListId;
  readonly title: string;
  readonly basis?: string;
  readonly members: readonly { readonly taxId: string; readonly title: string }[];
  readonly at: Source;
};

export type Gate =
  | { readonly kind: 'start' }
  | { readonly kind: 'signing' }
  | { readonly kind: 'stage'; readonly stage: StageId };

export type Holds =
  | { readonly kind: 'for'; readonly allow: Duration; readonly since: 'issued'; readonly on: Gate }
  | { readonly kind: 'until_stated'; readonly default?: Duration; readonly on: Gate }
  | { readonly kind: 'until_year_end'; readonly on: Gate }
  | { readonly kind: 'onec'; readonly on: Gate };

export type DocumentRule = {
  readonly document: DocumentId;
  readonly title: string;
  readonly holds?: Holds;
  /** The fact (an amount) that the paper must allow. */
  readonly limit?: FactId;
  readonly personal: boolean;
  readonly at: Source;
};

export type PackageLine = {
  readonly document: DocumentId;
  readonly by: Gate;
  readonly checkedBy?: RoleId;
  readonly when?: When;
  readonly at: Source;
};

/** A package applies to an entity type, or (`npd`) to whoever pays НПД, in union with the package of their entity type. */
export type PackageRule = {
  readonly package: PackageId;
  readonly title: string;
  readonly basis?: string;
  readonly entity: EntityType;
  readonly documents: readonly PackageLine[];
  readonly at: Source;
};

export type RoleRule = {
  readonly role: RoleId;
  readonly title: string;
  /** `one_of`: exactly one line fits. Others resolve to people by the directory. */
  readonly resolves:
    | { readonly kind: 'department'; readonly department: DepartmentId }
    | { readonly kind: 'people'; readonly people: readonly PersonId[] }
    | { readonly kind: 'head_of_department'; readonly department: DepartmentId }
    | { readonly kind: 'head_of_fact'; readonly fact: FactId }
    | { readonly kind: 'person_fact'; readonly fact: FactId; readonly elseRole?: RoleId }
    | {
        readonly kind: 'one_of';
        readonly lines: readonly {
          readonly role: RoleId;
          readonly when?: When;
          readonly otherwise: boolean;
          readonly at: Source;
        }[];
      };
  readonly substitutes: readonly PersonId[];
  readonly calendar?: CalendarId;
  readonly ask: 'all' | 'least_loaded';
  readonly at: Source;
};

export type Reminder =
  | { readonly kind: 'before'; readonly by: Duration }
  | { readonly kind: 'at_deadline' }
  | { readonly kind: 'after'; readonly by: Duration; readonly every?: Duration };

export type Escalation = { readonly after: Duration; readonly to: 'head' | RoleId };

export type Sla = {
  readonly sla: SlaId;
  readonly title?: string;
  readonly take?: Duration;
  readonly allow: Duration;
  readonly remind: readonly Reminder[];
  readonly escalate: readonly Escalation[];
  readonly at: Source;
};

export type StateSla = {
  readonly state: WaitingState;
  readonly owner: 'curator' | 'initiator' | RoleId;
  readonly allow: Duration;
  readonly remind: readonly Reminder[];
  readonly escalate: readonly Escalation[];
  readonly at: Source;
};

export type Verdict = 'approve' | 'approve_with_remarks' | 'return' | 'reject';
export type Act = 'approve' | 'advise' | 'inform' | 'perform';

/** What a step vouches for. `everything` when nothing was said. */
export type Covers =
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'listed';
      readonly draft: boolean;
      readonly documents: 'all' | readonly DocumentId[];
      readonly facts: readonly FactId[];
    };

export type StepRule = {
  readonly step: StepId;
  /** One role, or several of which any may vote. */
  readonly roles: readonly RoleId[];
  readonly act: Act;
  readonly sla?: SlaId;
  readonly atLeast: number;
  readonly verdicts: readonly Verdict[];
  readonly covers: Covers;
  readonly follows?: StepId;
  readonly mayAsk: readonly RoleId[];
  readonly when?: When;
  readonly at: Source;
};

export type StageRule = {
  readonly stage: StageId;
  readonly title: string;
  readonly when?: When;
  readonly steps: readonly StepRule[];
  readonly at: Source;
};

export type OnReturn = {
  readonly wait: 'first' | 'all';
  readonly to: 'curator' | StageId;
  readonly atMost: number;
  readonly then: RoleId;
};

/** One name of an `overrides` as it is written: the rules that it stands for, one or those of a group. Decides nothing itself; hashes leave it out. */
export type OverrideReference<Id> = { readonly name: string; readonly rules: readonly Id[]; readonly at: Source };

export type RouteRule = {
  readonly route: RouteId;
  readonly title: string;
  readonly basis?: string;
  readonly owner?: string;
  readonly group?: GroupId;
  readonly inForce: InForce;
  /** Absent exactly when `otherwise`. */
  readonly when?: When;
  readonly otherwise: boolean;
  /** Closed transitively and with groups resolved: every route that this one stands above. Sorted. */
  readonly overrides: readonly RouteId[];
  /** What `overrides` says word by word; absent where it says nothing. */
  readonly references?: readonly OverrideReference<RouteId>[];
  readonly stages: readonly StageRule[];
  readonly onReturn: OnReturn;
  readonly approvals: 'required' | 'none';
  readonly at: Source;
};

export type AmendmentChange =
  | {
      readonly kind: 'add_stage';
      readonly place: 'before' | 'after';
      readonly anchor: StageId;
      readonly stage: StageRule;
      readonly at: Source;
    }
  | { readonly kind: 'add'; readonly to: StageId; readonly step: StepRule; readonly at: Source }
  | { readonly kind: 'remove'; readonly from: StageId; readonly step: StepId; readonly at: Source }
  /** No `stage` and no `step`: every step of the route. */
  | {
      readonly kind: 'name_sla';
      readonly stage?: StageId;
      readonly step?: StepId;
      readonly sla: SlaId;
      readonly at: Source;
    }
  | {
      readonly kind: 'scale_sla';
      readonly stage?: StageId;
      readonly step?: StepId;
      readonly percent: number;
      readonly at: Source;
    }
  | { readonly kind: 'require'; readonly line: PackageLine; readonly at: Source }
  | { readonly kind: 'waive'; readonly document: DocumentId; readonly at: Source };

export type AmendmentRule = {
  readonly amendment: AmendmentId;
  readonly title: string;
  readonly basis?: string;
  readonly owner?: string;
  readonly group?: GroupId;
  readonly inForce: InForce;
  /** The routes that it may touch, resolved (all when nothing was said). Sorted. */
  readonly routes: readonly RouteId[];
  readonly when: When;
  /** Closed transitively and with groups resolved. Sorted. */
  readonly overrides: readonly AmendmentId[];
  readonly references?: readonly OverrideReference<AmendmentId>[];
  readonly changes: readonly AmendmentChange[];
  readonly at: Source;
};

export type SigningRule = {
  readonly when?: When;
  readonly otherwise: boolean;
  readonly form: 'paper' | 'electronic';
  readonly copies?: number;
  readonly signers: readonly RoleId[];
  readonly send: string;
  readonly at: Source;
};
