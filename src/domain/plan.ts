// A plan: what a bundle decides for one contract, with the reason behind every line of it.

import type { Act, Covers, Gate, OnReturn, SigningRule, Verdict } from './bundle.ts';
import type { Truth } from './condition.ts';
import type { Day } from './day.ts';
import type { Duration } from './duration.ts';
import type { Answer, UnansweredReason, Value } from './fact.ts';
import type {
  AmendmentId,
  CalendarId,
  DocumentId,
  FactId,
  PersonId,
  RoleId,
  RouteId,
  RuleHash,
  SlaId,
  StageId,
  StepId,
} from './ids.ts';
import type { Rate } from './money.ts';
import type { Source } from './source.ts';

/** One ground: the rule, the place of the line that decided, and, where a fact decided, the fact with its answer and whether the test held. */
export type Because = {
  /** `route standard-client`, `amendment urgent`, `package llc`, `role authority`, `signing`: kind and id. */
  readonly rule: { readonly kind: RuleKind; readonly id: string };
  readonly at: Source;
  readonly fact?: FactId;
  readonly answer?: Answer;
  readonly truth?: Truth;
};

export type RuleKind =
  | 'route'
  | 'stage'
  | 'step'
  | 'amendment'
  | 'package'
  | 'document'
  | 'role'
  | 'signing'
  | 'policy'
  | 'impossible'
  | 'fact'
  | 'sla';

/** `unknown`: it hangs on unanswered facts; a running case treats it as needed. */
export type Needed = { readonly kind: 'yes' } | { readonly kind: 'unknown'; readonly facts: readonly FactId[] };

export type PlannedPerson = {
  readonly person: PersonId;
  /** `substitute`: stands in for someone who is away on the decisive day; `last_resort`: nobody else was left. */
  readonly as: 'member' | 'substitute' | 'head' | 'last_resort';
  readonly insteadOf?: PersonId;
};

/** Someone who would be asked but is not: the initiator or curator of this contract, or away. */
export type ExcludedPerson = { readonly person: PersonId; readonly why: 'initiator' | 'curator' | 'away' | 'head' };

/** A role as it resolved: through `one_of` and `else_role` when `role` differs from `asked`. No people: `missing` says why. */
export type PlannedRole = {
  readonly asked: RoleId;
  readonly role: RoleId | undefined;
  readonly people: readonly PlannedPerson[];
  readonly excluded: readonly ExcludedPerson[];
  readonly unresolved?:
    | { readonly kind: 'unanswered'; readonly facts: readonly FactId[] }
    | { readonly kind: 'nobody' }
    | { readonly kind: 'no_line' }
    | { readonly kind: 'several_lines' };
  readonly because: readonly Because[];
};

/** A deadline as a length: the named deadline's own, then scaled in turn by `percents` (each 1-1000). `unknown`: it hangs on unanswered facts. */
export type PlannedSla = {
  readonly sla: SlaId;
  readonly take?: Duration;
  readonly allow: Duration;
  readonly percents: readonly number[];
  readonly because: readonly Because[];
  readonly unknown?: readonly FactId[];
};

export type PlannedStep = {
  readonly step: StepId;
  readonly act: Act;
  readonly atLeast: number;
  readonly roles: readonly PlannedRole[];
  readonly sla?: PlannedSla;
  readonly verdicts: readonly Verdict[];
  readonly covers: Covers;
  readonly follows?: StepId;
  readonly mayAsk: readonly RoleId[];
  readonly calendar: CalendarId;
  readonly needed: Needed;
  readonly because: readonly Because[];
};

export type PlannedStage = {
  readonly stage: StageId;
  readonly title: string;
  readonly steps: readonly PlannedStep[];
  readonly needed: Needed;
  readonly because: readonly Because[];
};

export type DocumentState = 'missing' | 'promised' | 'received' | 'valid' | 'expiring' | 'expired' | 'invalid';

export type PlannedDocument = {
  readonly document: DocumentId;
  readonly title: string;
  /** The gate after moving off stages that do not apply. */
  readonly by: Gate;
  readonly state: DocumentState;
  /** Ground of the state: a date, 1C, a person's word, or nothing known. `holdsUntil`: last day on which it holds, where it can be told. */
  readonly ground: {
    readonly kind:
      | 'not_received'
      | 'promised'
      | 'no_shelf_life'
      | 'date'
      | 'date_needed'
      | 'onec'
      | 'onec_unknown'
      | 'limit_exceeded'
      | 'limit_unknown';
    readonly day?: Day;
    readonly holdsUntil?: Day;
  };
  readonly checkedBy?: RoleId;
  readonly personal: boolean;
  readonly needed: Needed;
  readonly because: readonly Because[];
};

export type PlannedAmendment = {
  readonly amendment: AmendmentId;
  readonly title: string;
  readonly needed: Needed;
  /** What it did, line by line; `held_back`: takes an approver away on a fact that its role has not confirmed yet. */
  readonly effects: readonly {
    readonly kind: 'added' | 'removed' | 'stage_added' | 'deadline' | 'required' | 'waived' | 'held_back' | 'no_target';
    readonly what: string;
    readonly at: Source;
  }[];
  readonly because: readonly Because[];
};

/** What does not apply and why: shown, never counted as an approval. An amendment stands here when another one overrides it. */
export type NotNeeded = {
  readonly kind: 'stage' | 'step' | 'document' | 'amendment';
  readonly id: string;
  readonly stage?: StageId;
  readonly because: readonly Because[];
};

/** An exception or a removal that waits for a role's confirmation of a fact. */
export type HeldBack = {
  readonly rule: { readonly kind: RuleKind; readonly id: string };
  readonly fact: FactId;
  readonly confirmedBy: RoleId;
  readonly at: Source;
};

export type UnknownFact = {
  readonly fact: FactId;
  readonly why: UnansweredReason;
  /** What each answer would lead to: for a choice per option; for an ordered fact per interval. Only where it decides the route. */
  readonly decides: readonly { readonly answer: AnswerRange; readonly routes: readonly RouteId[] }[];
};

/** What is wrong with a plan although the rules could be followed. `no_approving_step`: nobody approves, and the route does not say `approvals: none`. */
export type PlanProblem = { readonly kind: 'no_approving_step'; readonly at: Source };

/** A class of answers of one fact: options, an interval of units (both ends in, open when undefined), absent, or on/not on lists. */
export type AnswerRange =
  | { readonly kind: 'values'; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'other_values' }
  | { readonly kind: 'interval'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'set'; readonly has: readonly string[]; readonly hasNot: readonly string[] }
  | { readonly kind: 'absent' };

/** The smallest change of facts that leads to another route: fewest facts first, then the nearest values; verified by deciding the changed contract. */
export type NearestRoute = {
  readonly route: RouteId;
  readonly title: string;
  readonly changes: readonly {
    readonly fact: FactId;
    readonly from: Answer;
    readonly to: { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'absent' };
  }[];
};

export type PlannedSigning = {
  readonly rule: SigningRule | undefined;
  readonly needed: Needed;
  readonly because: readonly Because[];
};

export type Plan = {
  readonly bundle: RuleHash;
  readonly decisionsHash: RuleHash;
  readonly asOf: Day;
  readonly route: RouteId;
  readonly title: string;
  readonly because: readonly Because[];
  readonly answers: ReadonlyMap<FactId, Answer>;
  readonly rates: readonly Rate[];
  readonly stages: readonly PlannedStage[];
  readonly documents: readonly PlannedDocument[];
  readonly amendments: readonly PlannedAmendment[];
  readonly notNeeded: readonly NotNeeded[];
  readonly heldBack: readonly HeldBack[];
  readonly signing: PlannedSigning;
  readonly onReturn: OnReturn;
  readonly problems: readonly PlanProblem[];
  /** Unanswered facts on which a line of this plan hangs. */
  readonly unknown: readonly UnknownFact[];
};

/** A route as named in an answer, with the grounds for or against it. */
export type RouteGround = { readonly route: RouteId; readonly title: string; readonly because: readonly Because[] };

/**
 * What the rules say about one contract. `undecided`: unanswered facts leave several routes (or none) possible.
 * `gap`: no route in any completion. `overlap`: two routes fit and neither stands above the other.
 * `impossible`: the facts say what `impossible` in facts.yaml rules out.
 */
export type Decision =
  | { readonly outcome: 'decided'; readonly plan: Plan }
  | {
      readonly outcome: 'undecided';
      readonly possible: readonly RouteGround[];
      readonly gapPossible: boolean;
      readonly unknown: readonly UnknownFact[];
      readonly exact: boolean;
    }
  | { readonly outcome: 'gap'; readonly against: readonly RouteGround[] }
  | { readonly outcome: 'overlap'; readonly routes: readonly RouteGround[] }
  | { readonly outcome: 'impossible'; readonly because: readonly Because[] };
