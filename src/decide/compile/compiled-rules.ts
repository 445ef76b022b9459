// The rules of a bundle as they are on one day: limits resolved to units, rules out of force left out, conditions as closures.

import type {
  AmendmentChange,
  AmendmentRule,
  Bundle,
  DocumentRule,
  PackageLine,
  PackageRule,
  RoleRule,
  RouteRule,
  SigningRule,
  Sla,
  StageRule,
  StepRule,
} from '../../domain/bundle.ts';
import type { Test, Truth, When } from '../../domain/condition.ts';
import type { Answer, FactDeclaration } from '../../domain/fact.ts';
import type { DocumentId, FactId, LimitId, RoleId, RouteId, SlaId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';

/** One answer per fact, at the fact's index in `CompiledRules.facts`: array reads are what makes bulk answers fast. */
export type AnswerVector = readonly Answer[];

/** The ends of every ordered axis: an open interval ends here. */
export const LOWEST = Number.MIN_SAFE_INTEGER;
export const HIGHEST = Number.MAX_SAFE_INTEGER;

/** Whole units, both ends in, `lo <= hi`. */
export type UnitInterval = { readonly lo: number; readonly hi: number };

/**
 * What answers make a test true, in one of three forms by the fact's type; `absent` says so for the answer "there is none".
 * `fact: absent` and its negation are written in the same forms (no interval at all; every interval; …).
 * An unanswered fact makes every test unknown.
 */
export type Accepts =
  /** Ordered types: sorted, disjoint, never adjacent. */
  | { readonly kind: 'intervals'; readonly intervals: readonly UnitInterval[]; readonly absent: boolean }
  /** Single values: one of `values`, or (negated) none of them. */
  | {
      readonly kind: 'values';
      readonly values: ReadonlySet<string | boolean>;
      readonly negated: boolean;
      readonly absent: boolean;
    }
  /** Sets: the answer has all, at least one, or none of `values`. Named lists of clients stand here too. */
  | {
      readonly kind: 'set';
      readonly word: 'all' | 'any' | 'none';
      readonly values: readonly string[];
      readonly absent: boolean;
    };

export type CompiledTest = {
  /** The line of the rules. */
  readonly test: Test;
  /** Index into `CompiledRules.facts`. */
  readonly fact: number;
  readonly accepts: Accepts;
  /** What the test says of one answer: 'unknown' exactly when it is unanswered. */
  readonly holds: (answer: Answer) => Truth;
};

/** A `when`: all of `tests` and, unless `any` is empty, all of one of its blocks. */
export type CompiledWhen = {
  /** Dense over all conditions of these rules: index into `CompiledRules.whens`. */
  readonly index: number;
  readonly when: When;
  readonly tests: readonly CompiledTest[];
  readonly any: readonly (readonly CompiledTest[])[];
  /** Indexes of the facts that it asks about, ascending, without doubles. */
  readonly facts: readonly number[];
  /** Those of `facts` that a role has to confirm. */
  readonly confirmable: readonly number[];
  /** Kleene: 'unknown' only if the tests on answered facts leave it open. */
  readonly holds: (answers: AnswerVector) => Truth;
};

export type CompiledStep = { readonly rule: StepRule; readonly when: CompiledWhen | undefined };

export type CompiledStage = {
  readonly rule: StageRule;
  readonly when: CompiledWhen | undefined;
  readonly steps: readonly CompiledStep[];
};

export type CompiledRoute = {
  /** Index into `CompiledRules.routes`. */
  readonly index: number;
  readonly rule: RouteRule;
  /** Undefined exactly for the `otherwise` route, which takes what no other route's `when` takes. */
  readonly when: CompiledWhen | undefined;
  /** Indexes of the routes in force that it stands above (closed over all routes, in force or not), ascending. */
  readonly overrides: readonly number[];
  /** The same arrows, seen from below. */
  readonly overriddenBy: readonly number[];
  /**
   * True when some route of `overrides` has an approving role that this one lacks: then it does not hold while one of
   * `when.confirmable` is answered and not confirmed (it is held back).
   */
  readonly takesAway: boolean;
  readonly stages: readonly CompiledStage[];
};

export type CompiledLine = { readonly line: PackageLine; readonly when: CompiledWhen | undefined };

/** One line of an amendment, with the conditions of what it brings. */
export type CompiledChange =
  | {
      readonly kind: 'add_stage';
      readonly change: Extract<AmendmentChange, { kind: 'add_stage' }>;
      readonly stage: CompiledStage;
    }
  | { readonly kind: 'add'; readonly change: Extract<AmendmentChange, { kind: 'add' }>; readonly step: CompiledStep }
  | {
      readonly kind: 'require';
      readonly change: Extract<AmendmentChange, { kind: 'require' }>;
      readonly line: CompiledLine;
    }
  | { readonly kind: 'other'; readonly change: Exclude<AmendmentChange, { kind: 'add_stage' | 'add' | 'require' }> };

export type CompiledAmendment = {
  /** Index into `CompiledRules.amendments`. */
  readonly index: number;
  readonly rule: AmendmentRule;
  readonly when: CompiledWhen;
  /** Indexes of the routes in force that it may touch. */
  readonly routes: ReadonlySet<number>;
  readonly overriddenBy: readonly number[];
  readonly changes: readonly CompiledChange[];
};

/** `when`: the counterparty is of the package's entity type (or pays НПД, for the package of the self-employed). */
export type CompiledPackage = {
  readonly rule: PackageRule;
  readonly when: CompiledWhen;
  readonly lines: readonly CompiledLine[];
};

/** `lines` is empty unless the role is a `one_of`; a line without `when` is its `otherwise`. */
export type CompiledRole = {
  readonly rule: RoleRule;
  readonly lines: readonly {
    readonly role: RoleId;
    readonly when: CompiledWhen | undefined;
    readonly at: Source;
  }[];
};

export type CompiledSigning = { readonly rule: SigningRule; readonly when: CompiledWhen | undefined };

export type CompiledRules = {
  readonly bundle: Bundle;
  /** The days for which these rules are the same: from the first to the last, both in; LOWEST and HIGHEST when open. */
  readonly days: { readonly from: number; readonly until: number };
  readonly facts: readonly FactDeclaration[];
  readonly factIndex: ReadonlyMap<FactId, number>;
  readonly limits: ReadonlyMap<LimitId, number>;
  readonly whens: readonly CompiledWhen[];
  readonly impossible: readonly CompiledWhen[];
  /** In force, in the order of the bundle. */
  readonly routes: readonly CompiledRoute[];
  readonly routeIndex: ReadonlyMap<RouteId, number>;
  /** Index of the `otherwise` route in force, if there is one. */
  readonly otherwise: number | undefined;
  readonly amendments: readonly CompiledAmendment[];
  readonly packages: readonly CompiledPackage[];
  readonly roles: ReadonlyMap<RoleId, CompiledRole>;
  readonly signing: readonly CompiledSigning[];
  readonly documents: ReadonlyMap<DocumentId, DocumentRule>;
  readonly slas: ReadonlyMap<SlaId, Sla>;
};
