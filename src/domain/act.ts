// What people can do with a case, and what else happens to it. Inputs carry what was said, never what follows from it.

import type { Verdict } from './bundle.ts';
import type { StepKey } from './case.ts';
import type { LetterOutcome } from './case-letter.ts';
import type { Day } from './day.ts';
import type { DocumentId, FactId, PersonId, ReasonId, RoleId, StageId } from './ids.ts';
import type { Instant } from './instant.ts';
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
  /** The letter as it was shown, word for word. `documents`: what it asked for then. */
  | {
      readonly act: 'send_letter';
      readonly letter: number;
      readonly documents: readonly DocumentId[];
      readonly addresses: string;
      readonly subject: string;
      readonly text: string;
    }
  /** Where it is to go, instead of the contract's own address. */
  | { readonly act: 'address_letter'; readonly letter: number; readonly addresses: string }
  /** It has left, by what a person knows: sent from their own mail program, or found to have arrived. */
  | { readonly act: 'confirm_letter'; readonly letter: number }
  | { readonly act: 'deny_letter'; readonly letter: number }
  | { readonly act: 'file_answer'; readonly letter: number; readonly text: string }
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
  /** `files`: what was found of the approved revision's files where they are signed from; not said where nobody looked. */
  | { readonly act: 'sign'; readonly files?: readonly FileFound[] }
  | { readonly act: 'countersign' }
  /**
   * `number`: typed, where the policy gives none. On paper `scan` is the hash of what both signed; else `text` names the electronic
   * document and `on` is its date.
   */
  | {
      readonly act: 'register';
      readonly number?: string;
      readonly scan?: string;
      readonly text?: string;
      readonly on?: Day;
    };

export type ActName = Act['act'];
export type ActOf<Name extends ActName> = Extract<Act, { readonly act: Name }>;

/** SHA-256 in hex of the file that lies where the document's should; absent: there is none. */
export type FileFound = { readonly document: DocumentId | 'draft'; readonly hash?: string };

/** A paper as it came in: dates that it states, the hash of its file when there is one. */
export type PaperGiven = {
  readonly hash?: string;
  readonly issued?: Day;
  readonly until?: Day;
  /** In minor units of the policy's currency. */
  readonly limitMinor?: number;
  readonly invalid?: boolean;
};

/** What reaches a case. Nothing but `act` and `adopt` is somebody's doing; `commented` is somebody's words. */
export type Input =
  | { readonly kind: 'act'; readonly by: PersonId; readonly act: Act; readonly source?: string }
  | { readonly kind: 'timer'; readonly timer: string; readonly generation: number }
  /** The shell decided anew: a fact changed or was confirmed, or somebody (`by`) moved the case to other rules. */
  | {
      readonly kind: 'plan_revised';
      readonly plan: Plan;
      readonly because: string;
      readonly by?: PersonId;
      /** Who says so, where the person has only asked: 1C, the CRM. */
      readonly source?: string;
    }
  /**
   * A check of papers elsewhere (1C) came back. `beforeSigning`: number of the record that asked, as the last check before signing;
   * `unanswered`: nobody answers there, and it is asked on.
   */
  | {
      readonly kind: 'papers_checked';
      readonly papers: readonly { readonly document: DocumentId; readonly invalid: boolean }[];
      readonly beforeSigning?: number;
      readonly unanswered?: true;
    }
  /** Somebody wrote something about the contract where it is shown. It is put on record, and nothing follows from it. */
  | ({ readonly kind: 'commented' } & Commented)
  /** What became of a letter that somebody had sent. */
  | { readonly kind: 'letter_outcome'; readonly letter: number; readonly outcome: LetterOutcome }
  /** Papers that are on file elsewhere (`source`) and hold: a person says of each whether it is used. What came in already stays. */
  | {
      readonly kind: 'papers_offered';
      readonly papers: readonly { readonly document: DocumentId; readonly paper: PaperGiven }[];
      readonly source: string;
    }
  /** Once a day: papers that will not hold, people who are away by now, calendars that list a year by now. */
  | { readonly kind: 'day_began' };

/** `by`: whoever the rules know under that account. `comment`: its number there, `at`: when it was written, both as the portal says. */
export type Commented = {
  readonly by?: PersonId;
  readonly account: number;
  readonly comment: number;
  readonly at: Instant;
  /** Empty where there are files alone. */
  readonly text: string;
  readonly files?: number;
};

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
  readonly verdicts: readonly AdoptedVerdict[];
  /** Who took it over; whoever started it when absent. */
  readonly by?: PersonId;
  /** Under which it was registered. */
  readonly number?: string;
};

/** `role`: in which it was given; the first of the step when absent. `on`, `written`: when, and where that is written down, if known. */
export type AdoptedVerdict = {
  readonly step: StepKey;
  readonly by: PersonId;
  readonly verdict: Verdict | 'done';
  readonly role?: RoleId;
  readonly on?: Day;
  readonly written?: string;
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
  | 'no_such_letter'
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
  | 'in_the_past'
  | 'papers_do_not_hold'
  | 'files_differ'
  | 'no_scan'
  | 'no_electronic_document'
  | 'number_taken'
  | 'letter_sent_already'
  | 'letter_being_sent'
  | 'letter_unclear'
  | 'letter_closed'
  | 'letter_changed'
  | 'letter_settled'
  | 'no_address';
