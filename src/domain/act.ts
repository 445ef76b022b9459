// What people can do with a case, and what else happens to it. Inputs carry what was said, never what follows from it.

import type { Verdict } from './bundle.ts';
import type { StepKey } from './case.ts';
import type { Day } from './day.ts';
import type { DocumentId, FactId, PersonId, ReasonId, RoleId, StageId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { FinalState, WaitingState } from './states.ts';

/** One thing that is wrong, as the approver says it: a reason of the catalogue, words, the paper that it is about. */
export type Objection = { readonly reason: ReasonId; readonly text?: string; readonly document?: DocumentId };

/** A verdict names the revision that was seen: the one of the question. */
export type Act =
  | { readonly act: 'submit' }
  | { readonly act: 'take'; readonly step: StepKey }
  | { readonly act: 'release'; readonly step: StepKey }
  | { readonly act: 'approve'; readonly step: StepKey; readonly revision: number }
  | {
      readonly act: 'approve_with_remarks';
      readonly step: StepKey;
      readonly revision: number;
      readonly remarks: readonly string[];
    }
  | {
      readonly act: 'return';
      readonly step: StepKey;
      readonly revision: number;
      readonly objections: readonly Objection[];
    }
  | { readonly act: 'reject'; readonly step: StepKey; readonly revision: number; readonly text: string }
  | { readonly act: 'done'; readonly step: StepKey; readonly revision: number }
  | { readonly act: 'grant_round'; readonly step: StepKey; readonly revision: number }
  | { readonly act: 'ask_client'; readonly text: string }
  | { readonly act: 'answer'; readonly text: string }
  | { readonly act: 'delegate'; readonly step: StepKey; readonly to: PersonId }
  | { readonly act: 'invite'; readonly step: StepKey; readonly role: RoleId }
  | { readonly act: 'record_remark'; readonly text: string; readonly reason?: ReasonId; readonly document?: DocumentId }
  | { readonly act: 'address_remark'; readonly remark: number; readonly text: string }
  | { readonly act: 'accept_remark'; readonly remark: number }
  | { readonly act: 'withdraw_remark'; readonly remark: number }
  | { readonly act: 'resubmit' }
  | { readonly act: 'add_document'; readonly document: DocumentId; readonly paper: PaperGiven }
  | { readonly act: 'replace_document'; readonly document: DocumentId; readonly paper: PaperGiven }
  | { readonly act: 'replace_draft'; readonly hash: string }
  | { readonly act: 'promise'; readonly document: DocumentId; readonly until: Day }
  /** `value` as `answerText` writes it; the shell decides anew and sends `plan_revised` after it. */
  | { readonly act: 'change_fact'; readonly fact: FactId; readonly value: string }
  | { readonly act: 'confirm_fact'; readonly fact: FactId }
  | { readonly act: 'confirm_reuse'; readonly document: DocumentId }
  | { readonly act: 'hold'; readonly text: string }
  | { readonly act: 'resume' }
  | { readonly act: 'withdraw'; readonly text: string }
  | { readonly act: 'change_curator'; readonly to: PersonId }
  | { readonly act: 'sign' }
  | { readonly act: 'countersign' }
  | { readonly act: 'register'; readonly number: string };

export type ActName = Act['act'];
export type ActOf<Name extends ActName> = Extract<Act, { readonly act: Name }>;

/** A paper as it came in: dates that it states, the hash of its file when there is one. */
export type PaperGiven = {
  readonly hash?: string;
  readonly issued?: Day;
  readonly until?: Day;
  /** In minor units of the policy's currency. */
  readonly limitMinor?: number;
  readonly invalid?: boolean;
};

/** What reaches a case. Nothing but `act` and `adopt` is somebody's doing. */
export type Input =
  | { readonly kind: 'act'; readonly by: PersonId; readonly act: Act; readonly source?: string }
  | { readonly kind: 'timer'; readonly timer: string; readonly generation: number }
  /** The shell decided anew: a fact changed or was confirmed, or somebody (`by`) moved the case to other rules. */
  | { readonly kind: 'plan_revised'; readonly plan: Plan; readonly because: string; readonly by?: PersonId }
  /** A check of papers elsewhere (1C) came back. */
  | {
      readonly kind: 'papers_checked';
      readonly papers: readonly { readonly document: DocumentId; readonly invalid: boolean }[];
    }
  /** Once a day: papers that will not hold, people who are away by now, calendars that list a year by now. */
  | { readonly kind: 'day_began' };

/** How a case begins: somebody starts it, or a contract that is under way is taken over where it stands. */
export type Start = {
  readonly kind: 'start';
  readonly by: PersonId;
  readonly curator: PersonId;
  /** Hash of the contract's own text. */
  readonly draft?: string;
  readonly papers: readonly StartPaper[];
  readonly adopted?: Adoption;
};

export type StartPaper = {
  readonly document: DocumentId;
  readonly paper: PaperGiven;
  /** It is on file from an earlier contract: a person confirms that it is used again. */
  readonly reuse?: 'offered';
  /** It is not here yet, but promised until that day; what `paper` says is not read. */
  readonly promised?: Day;
};

/** Where a contract stood at go-live: in a stage with the verdicts that were given there and before, or in a named state. */
export type Adoption = {
  readonly at:
    | { readonly kind: 'stage'; readonly stage: StageId }
    | {
        readonly kind: 'state';
        readonly state: Exclude<WaitingState, 'waiting_for_client' | 'on_hold'> | FinalState;
      };
  readonly verdicts: readonly { readonly step: StepKey; readonly by: PersonId; readonly verdict: Verdict | 'done' }[];
};

/** Why an act was refused: a cell of the table of acts, or a precondition of its row. The case stays as it was. */
export type Refusal = {
  readonly reason: RefusalReason;
  /** Papers, remarks, steps or people that it is about. */
  readonly about: readonly string[];
};

export type RefusalReason =
  | 'not_in_this_state'
  | 'not_submitted_yet'
  | 'submitted_already'
  | 'signing_has_begun'
  | 'case_on_hold'
  | 'not_on_hold'
  | 'case_ended'
  | 'not_your_step'
  | 'not_your_case'
  | 'not_your_remark'
  | 'not_your_fact'
  | 'not_the_arbiter'
  | 'not_the_owner'
  | 'own_contract'
  | 'no_such_step'
  | 'no_such_remark'
  | 'no_such_document'
  | 'no_such_fact'
  | 'no_such_person'
  | 'no_such_role'
  | 'step_not_open'
  | 'step_already_met'
  | 'taken_by_another'
  | 'taken_already'
  | 'not_taken'
  | 'voted_already'
  | 'one_visa_only'
  | 'verdict_not_offered'
  | 'older_revision'
  | 'no_such_revision'
  | 'no_reason_given'
  | 'unknown_reason'
  | 'nothing_said'
  | 'papers_missing'
  | 'remarks_open'
  | 'remark_closed'
  | 'remark_not_answered'
  | 'not_invitable'
  | 'invited_already'
  | 'not_in_this_role'
  | 'asked_already'
  | 'nothing_to_confirm'
  | 'same_curator'
  | 'nothing_changed'
  | 'received_already'
  | 'not_received'
  | 'in_the_past';
