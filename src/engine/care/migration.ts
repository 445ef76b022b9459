// What moving a running case to other rules would do to it.

import type { StepKey } from '../../domain/case.ts';
import type { DocumentId, FactId, PersonId, RouteId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PlannedSla } from '../../domain/plan.ts';

/**
 * `unaffected`: nothing that the case asks or waits for is otherwise. `safe`: something is, and nothing that was done is lost.
 * `needs_decision`: a person has to want what `why` says. `must_stay`: it is not moved.
 */
export type MigrationVerdict = 'unaffected' | 'safe' | 'needs_decision' | 'must_stay';

export type Migration = {
  readonly verdict: MigrationVerdict;
  /** Empty unless the verdict is `needs_decision` or `must_stay`. */
  readonly why: readonly MigrationReason[];
  readonly changes: MigrationChanges;
};

export type MigrationReason =
  /** It goes by the newest rules anyway until it is sent to approval. */
  | { readonly reason: 'not_submitted' }
  | { readonly reason: 'case_ended' }
  | { readonly reason: 'signed' }
  | { readonly reason: 'nobody_approves' }
  | { readonly reason: 'other_route'; readonly from: RouteId; readonly to: RouteId }
  /** It would stand earlier than it does, or before a gate: by the names of states and stages. */
  | { readonly reason: 'goes_back'; readonly from: string; readonly to: string }
  | { readonly reason: 'gate_waits'; readonly at: string }
  | { readonly reason: 'verdicts_lapse'; readonly verdicts: readonly StepVerdict[] }
  | { readonly reason: 'question_closed'; readonly step: StepKey; readonly people: readonly PersonId[] }
  /** What was asked about has changed: those at work on it are asked anew. */
  | { readonly reason: 'question_repeated'; readonly step: StepKey; readonly people: readonly PersonId[] }
  | { readonly reason: 'approval_dropped'; readonly step: StepKey }
  | { readonly reason: 'nobody_left'; readonly step: StepKey }
  | { readonly reason: 'facts_unknown'; readonly facts: readonly FactId[] };

export type StepVerdict = { readonly step: StepKey; readonly by: PersonId };

export type MigrationChanges = {
  readonly added: readonly StepKey[];
  readonly closed: readonly StepKey[];
  readonly askedAgain: readonly StepKey[];
  readonly kept: readonly StepVerdict[];
  /** Verdicts that no longer count in a step that is still there. */
  readonly lapsed: readonly StepVerdict[];
  /** Of open questions: until when. Time that has passed stays passed. */
  readonly due: readonly DueChange[];
  /** Of steps still to come: how long they have. */
  readonly deadlines: readonly DeadlineChange[];
  readonly papersAdded: readonly DocumentId[];
  readonly papersDropped: readonly DocumentId[];
};

export type DueChange = { readonly step: StepKey; readonly from?: Instant; readonly to?: Instant };
export type DeadlineChange = { readonly step: StepKey; readonly from?: PlannedSla; readonly to?: PlannedSla };
