// What has to be done outside because of what happened to a case: imperative, keyed, of a declared kind of delivery.

import type { ActName, RefusalReason } from './act.ts';
import type { CaseId, GateName, StepKey } from './case.ts';
import type { LetterPurpose } from './directory.ts';
import type { DocumentId, PersonId, RoleId, StageId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { DocumentState } from './plan.ts';
import type { FinalState, WaitingState } from './states.ts';

/**
 * How an effect may reach the far side at most once as people see it: `by_value` (read, compare, write), `by_key` (the far
 * side keeps a key), `by_look_up` (a mark is searched before a repeat), `once_unsure` (committed as sending first, never
 * repeated by us), `asked` (changes nothing there: it holds up nothing that follows it).
 */
export type Delivery = 'by_value' | 'by_key' | 'by_look_up' | 'once_unsure' | 'asked';

export type EffectBody =
  | { readonly effect: 'move_card'; readonly state: StageId | WaitingState | FinalState }
  | { readonly effect: 'show_card'; readonly revision: number }
  | {
      readonly effect: 'ask';
      readonly step: StepKey;
      readonly person: PersonId;
      readonly generation: number;
      readonly revision: number;
      readonly dueAt?: Instant;
    }
  /** What stands under a question that stays open is other now: this person has taken it, or given it back. */
  | {
      readonly effect: 'show_question';
      readonly step: StepKey;
      readonly person: PersonId;
      readonly generation: number;
    }
  | {
      readonly effect: 'close_question';
      readonly step: StepKey;
      readonly person: PersonId;
      readonly generation: number;
      readonly outcome: QuestionOutcome;
    }
  | {
      readonly effect: 'open_task';
      readonly step: StepKey;
      readonly person: PersonId;
      readonly generation: number;
      readonly dueAt?: Instant;
    }
  | {
      readonly effect: 'close_task';
      readonly step: StepKey;
      readonly person: PersonId;
      readonly generation: number;
      readonly outcome: QuestionOutcome;
    }
  | { readonly effect: 'inform'; readonly step: StepKey; readonly person: PersonId }
  | {
      readonly effect: 'ping';
      readonly step: StepKey;
      readonly people: readonly PersonId[];
      readonly who: 'asked' | 'head';
    }
  | {
      readonly effect: 'remind';
      readonly subject: Subject;
      readonly people: readonly PersonId[];
      readonly line: number;
    }
  | {
      readonly effect: 'escalate';
      readonly subject: Subject;
      readonly people: readonly PersonId[];
      readonly to: 'head' | RoleId;
      readonly line: number;
    }
  | {
      readonly effect: 'notify';
      readonly people: readonly PersonId[];
      readonly about: NotifyAbout;
      readonly of: string;
    }
  /** `text`: words that came with it and that the case itself does not keep. */
  | {
      readonly effect: 'comment';
      readonly about: string;
      readonly by?: PersonId;
      readonly of: string;
      readonly text?: string;
    }
  | {
      readonly effect: 'draft_letter';
      readonly purpose: LetterPurpose;
      readonly documents: readonly DocumentId[];
      readonly text?: string;
      /** Its number in the case. Absent for one that was drafted before letters were kept. */
      readonly letter?: number;
    }
  /** The message in which the curator has the letter is brought in line with how the letter stands. */
  | { readonly effect: 'show_letter'; readonly letter: number }
  | {
      readonly effect: 'send_letter';
      readonly letter: number;
      readonly addresses: string;
      readonly subject: string;
      readonly text: string;
    }
  /** A letter that has left, or an answer to it (from 1), as a file in the contract's folder. */
  | { readonly effect: 'file_letter'; readonly letter: number; readonly answer?: number }
  | { readonly effect: 'open_folder' }
  | {
      readonly effect: 'file_document';
      readonly document: DocumentId | 'draft' | 'scan';
      readonly hash: string;
      readonly revision: number;
    }
  /** `beforeSigning`: number of the record that asks once more; the answer names it. */
  | {
      readonly effect: 'check_papers';
      readonly documents: readonly DocumentId[];
      readonly beforeSigning?: number;
    }
  | {
      readonly effect: 'reception_task';
      readonly state: 'signing' | 'scanning';
      readonly people: readonly PersonId[];
      readonly revision: number;
      readonly dueAt?: Instant;
      /** Who signs for us, by the rules and as of now. */
      readonly signers?: readonly { readonly role: RoleId; readonly people: readonly PersonId[] }[];
    }
  | {
      readonly effect: 'close_reception_task';
      readonly state: 'signing' | 'scanning';
      readonly outcome: 'done' | 'off';
      /** What does not hold any more, where the case went back for it. */
      readonly papers?: readonly { readonly document: DocumentId; readonly state: DocumentState }[];
    }
  /** What somebody wanted was not done: who did it is told why, and nothing has changed. */
  | {
      readonly effect: 'refuse';
      readonly person: PersonId;
      readonly what: ActName | 'change' | 'migrate' | 'undo_migration';
      readonly reason: RefusalReason | NotDecidedReason;
      readonly about: readonly string[];
    };

/** Why a case cannot go on with what it was given: the rules do not decide, or the contract cannot be read. `about`: routes, facts, words. */
export type NotDecidedReason =
  | 'undecided'
  | 'gap'
  | 'overlap'
  | 'impossible'
  | 'unreadable'
  | 'contract_erased'
  | 'no_such_rules'
  | 'must_stay'
  | 'nothing_to_undo';

/** A step, or a state or gate in which the case waits. */
export type Subject =
  | { readonly kind: 'step'; readonly step: StepKey }
  | { readonly kind: 'state'; readonly state: WaitingState | GateName };

/** What became of a question: answered by this person, by others, taken by another, changed under it, or no longer of use. */
export type QuestionOutcome =
  | 'answered'
  | 'met_by_others'
  | 'taken_by_another'
  | 'delegated'
  | 'own_contract'
  | 'changed'
  | 'paused'
  | 'withdrawn'
  | 'not_needed'
  | 'case_ended';

export type NotifyAbout =
  | 'returned'
  | 'approved_with_remarks'
  | 'rework'
  | 'rejected'
  | 'signed_by_us'
  | 'registered'
  | 'withdrawn'
  | 'gate_waits'
  | 'nobody_left'
  | 'last_resort'
  | 'arbiter_asked'
  | 'remark_addressed'
  | 'remark_made'
  | 'promise_passed'
  | 'paper_will_not_hold'
  | 'paper_came'
  | 'calendar_ends'
  | 'fact_to_confirm'
  | 'reuse_to_confirm'
  | 'curator_changed'
  | 'check_unanswered'
  | 'letter_refused'
  | 'letter_unclear';

export type EffectKind = EffectBody['effect'];

/** `key` names the effect for ever: `case/kind/subject/number of the record`. The same key is never seen twice outside. */
export type Effect = EffectBody & { readonly key: string; readonly case: CaseId };

/**
 * Each kind of effect with its delivery, and what becomes of it when the case is withdrawn: `drop` (not delivered any more, left
 * standing if it was), `keep` (delivered all the same: what it closes would stay open for ever), or `compensate` (the sending is first
 * cleared up, then undone by the effect named).
 *
 * @public The engine delivers by it.
 */
export const EFFECT_KINDS: Readonly<Record<EffectKind, EffectDeclaration>> = {
  move_card: { delivery: 'by_value', onWithdrawal: 'drop' },
  show_card: { delivery: 'by_value', onWithdrawal: 'drop' },
  ask: { delivery: 'by_key', onWithdrawal: { compensateBy: 'close_question' } },
  show_question: { delivery: 'by_value', onWithdrawal: 'drop' },
  close_question: { delivery: 'by_value', onWithdrawal: 'keep' },
  open_task: { delivery: 'by_look_up', onWithdrawal: { compensateBy: 'close_task' } },
  close_task: { delivery: 'by_value', onWithdrawal: 'keep' },
  inform: { delivery: 'by_key', onWithdrawal: 'drop' },
  ping: { delivery: 'by_key', onWithdrawal: 'drop' },
  remind: { delivery: 'by_key', onWithdrawal: 'drop' },
  escalate: { delivery: 'by_key', onWithdrawal: 'drop' },
  notify: { delivery: 'by_key', onWithdrawal: 'drop' },
  comment: { delivery: 'by_look_up', onWithdrawal: 'drop' },
  draft_letter: { delivery: 'by_look_up', onWithdrawal: 'drop' },
  show_letter: { delivery: 'by_value', onWithdrawal: 'keep' },
  // Somebody has pressed: that the contract is withdrawn afterwards does not unsend it.
  send_letter: { delivery: 'once_unsure', onWithdrawal: 'keep' },
  file_letter: { delivery: 'by_key', onWithdrawal: 'keep' },
  open_folder: { delivery: 'by_key', onWithdrawal: 'drop' },
  file_document: { delivery: 'by_key', onWithdrawal: 'drop' },
  check_papers: { delivery: 'asked', onWithdrawal: 'drop' },
  reception_task: { delivery: 'by_look_up', onWithdrawal: { compensateBy: 'close_reception_task' } },
  close_reception_task: { delivery: 'by_value', onWithdrawal: 'keep' },
  refuse: { delivery: 'by_key', onWithdrawal: 'keep' },
};

export type EffectDeclaration = {
  readonly delivery: Delivery;
  readonly onWithdrawal: 'drop' | 'keep' | { readonly compensateBy: EffectKind };
};
