// A mutant: the rules with one small mistake in them, such as a person could make.

import type { AmendmentChange, Decisions, Limit, PackageLine, StepRule } from '../../domain/bundle.ts';
import type { Test, When } from '../../domain/condition.ts';
import type { Day } from '../../domain/day.ts';
import type { EntityType, RoleId, RouteId, SlaId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';

/** The rule that a mutant changes. */
export type MutatedRule = {
  readonly kind: 'route' | 'amendment' | 'package' | 'role' | 'limit' | 'signing';
  readonly id: string;
  readonly title: string;
};

/** What is different. */
export type Change =
  | {
      readonly kind: 'limit';
      readonly limit: Limit;
      readonly since?: Day;
      readonly before: number;
      readonly after: number;
    }
  /** A border, its word, a negation, or one entry less in a list. */
  | { readonly kind: 'test'; readonly before: Test; readonly after: Test }
  | { readonly kind: 'if_absent'; readonly test: Test; readonly now: boolean }
  | { readonly kind: 'test_dropped'; readonly test: Test }
  /** `block`: the tests of one block of `any`. */
  | { readonly kind: 'block_dropped'; readonly block: readonly Test[] }
  | { readonly kind: 'rule_dropped' }
  | { readonly kind: 'overrides_dropped'; readonly overrides: readonly string[] }
  | { readonly kind: 'step_dropped'; readonly step: StepRule; readonly stage: string }
  | { readonly kind: 'role'; readonly step: StepRule; readonly stage: string; readonly to: RoleId }
  | { readonly kind: 'at_least'; readonly step: StepRule; readonly stage: string; readonly to: number }
  | {
      readonly kind: 'sla';
      readonly step: StepRule;
      readonly stage: string;
      readonly from: SlaId;
      readonly to: SlaId;
    }
  | { readonly kind: 'line_dropped'; readonly line: PackageLine }
  | { readonly kind: 'named_sla'; readonly from: SlaId; readonly to: SlaId }
  | { readonly kind: 'change_dropped'; readonly change: AmendmentChange };

/** Which contracts can come out otherwise at all: those of some routes, those of an entity type, or any. */
export type Reach =
  | { readonly kind: 'all' }
  | { readonly kind: 'routes'; readonly routes: readonly RouteId[] }
  | { readonly kind: 'entity'; readonly entity: EntityType };

export type Edit = (decisions: Decisions) => Decisions;

/** Conditions of which at least one list holds wherever the rule plays a part; no list at all: nowhere. */
export type Region = readonly (readonly When[])[];

export type Mutant = {
  readonly rule: MutatedRule;
  /** The line that is changed. */
  readonly at: Source;
  readonly change: Change;
  readonly reach: Reach;
  readonly edit: Edit;
  /** Where only a condition changes. */
  readonly condition?: { readonly before: When; readonly after: When; readonly region: Region };
};
