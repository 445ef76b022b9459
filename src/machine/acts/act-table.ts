// Who may do what, and when: the table of acts, as data. Whatever it does not allow is refused, with the reason that it gives.

import type { ActName, RefusalReason } from '../../domain/act.ts';
import type { WaitingState } from '../../domain/states.ts';

/** Where a case stands, as far as acts go. `gate`: before a stage, for papers; `signing_gate`: before signing, for papers and remarks. */
export const ACT_STATES = [
  'intake',
  'gate',
  'stage',
  'rework',
  'waiting_for_client',
  'on_hold',
  'signing_gate',
  'signing',
  'sent',
  'scanning',
  'registered',
  'rejected',
  'withdrawn',
] as const;
export type ActState = (typeof ACT_STATES)[number];

/**
 * `asked`: asked in the step that the act names (in any open step, where it names none); `taker`: has taken that step; `arbiter`:
 * asked in a step's place after too many rounds; `owner`: whom the state waits for; `head`: of who has the step, or of the
 * curator, or of the remark's author; `confirmer`: in the role that confirms the fact; `author`: of the remark, or asked in its step.
 */
export const ACTORS = [
  'curator',
  'initiator',
  'asked',
  'taker',
  'arbiter',
  'owner',
  'head',
  'confirmer',
  'author',
] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * Where an act leads: `stays`: the machine looks whether something is met or returned now; `again`: what people vouched for may
 * have changed, so the route is gone through from its first step that is not met; `route`: into the route; a state by name;
 * `back`: to where the pause began.
 */
export type Leads = 'stays' | 'again' | 'route' | 'back' | WaitingState | 'withdrawn' | 'registered';

/** Preconditions beyond state and actor, checked in the order of a row; `refusals` says what each may answer. */
export const NEEDS = {
  step_open: ['step_already_met', 'step_not_open'],
  step_free: ['taken_by_another'],
  step_untaken: ['taken_already', 'taken_by_another'],
  step_taken: ['not_taken'],
  first_vote: ['voted_already'],
  verdict_offered: ['verdict_not_offered'],
  current_revision: ['no_such_revision', 'older_revision'],
  one_visa: ['one_visa_only'],
  objections: ['no_reason_given', 'unknown_reason', 'no_such_document'],
  remarks_said: ['nothing_said'],
  text: ['nothing_said'],
  reason_known: ['unknown_reason', 'no_such_document'],
  colleague: ['no_such_person', 'own_contract', 'asked_already', 'not_in_this_role'],
  invitable: ['no_such_role', 'not_invitable', 'invited_already'],
  remark_open: ['remark_closed'],
  remark_addressed: ['remark_closed', 'remark_not_answered'],
  remarks_answered: ['remarks_open'],
  start_papers: ['papers_missing'],
  unsigned: ['signing_has_begun'],
  paper_new: ['received_already'],
  paper_there: ['not_received', 'nothing_changed'],
  paper_awaited: ['received_already', 'in_the_past'],
  paper_offered: ['nothing_to_confirm'],
  draft_new: ['nothing_changed'],
  fact_new: ['nothing_changed'],
  fact_confirmable: ['nothing_to_confirm'],
  new_curator: ['no_such_person', 'same_curator'],
  papers_hold: ['papers_do_not_hold'],
  files_approved: ['files_differ'],
  number_said: ['nothing_said'],
  signed_copy: ['no_scan', 'no_electronic_document'],
  letter_unsent: ['letter_sent_already', 'letter_being_sent', 'letter_unclear', 'letter_closed'],
  letter_as_shown: ['letter_changed', 'no_address', 'nothing_said'],
  letter_addressed: ['no_address'],
  letter_open: ['letter_sent_already', 'letter_being_sent', 'letter_closed'],
  letter_unclear: ['letter_settled'],
} as const satisfies Readonly<Record<string, readonly RefusalReason[]>>;
export type Need = keyof typeof NEEDS;

export type ActRow = {
  readonly in: readonly ActState[];
  /** Why not in some other states, where the usual reason would mislead. */
  readonly notIn?: Partial<Readonly<Record<ActState, RefusalReason>>>;
  readonly by: readonly Actor[];
  /** Why not by anybody else. */
  readonly notBy: RefusalReason;
  readonly needs: readonly Need[];
  readonly leads: Leads;
};

const ROUTE: readonly ActState[] = ['gate', 'stage'];
/** Until signing begins; then what was approved stays as it is. */
const BEFORE_SIGNING: readonly ActState[] = [
  'intake',
  'gate',
  'stage',
  'rework',
  'waiting_for_client',
  'on_hold',
  'signing_gate',
];
const UNDER_APPROVAL: readonly ActState[] = BEFORE_SIGNING.filter((state) => state !== 'intake');
const RUNNING: readonly ActState[] = [...BEFORE_SIGNING, 'signing', 'sent', 'scanning'];

const VERDICT = {
  in: ['stage'],
  by: ['asked'],
  notBy: 'not_your_step',
  leads: 'stays',
} as const satisfies Partial<ActRow>;
const VERDICT_NEEDS = [
  'step_open',
  'step_free',
  'verdict_offered',
  'first_vote',
  'current_revision',
  'one_visa',
] as const;
const CONTENT = {
  in: BEFORE_SIGNING,
  by: ['curator', 'initiator', 'asked'],
  notBy: 'not_your_case',
  leads: 'again',
} as const;

/** The letter that goes with a signed contract is sent after the end, and what became of any letter may be known only then. */
const LETTER = {
  in: [...RUNNING, 'registered', 'rejected', 'withdrawn'],
  by: ['curator', 'initiator'],
  notBy: 'not_your_case',
  leads: 'stays',
} as const;

export const ACT_TABLE: Readonly<Record<ActName, ActRow>> = {
  submit: {
    in: ['intake'],
    notIn: submitted(),
    by: ['curator', 'initiator'],
    notBy: 'not_your_case',
    needs: ['start_papers'],
    leads: 'route',
  },
  take: { ...VERDICT, needs: ['step_open', 'step_untaken'] },
  release: { ...VERDICT, by: ['taker', 'head'], needs: ['step_open', 'step_taken'] },
  approve: { ...VERDICT, needs: VERDICT_NEEDS },
  approve_with_remarks: { ...VERDICT, needs: [...VERDICT_NEEDS, 'remarks_said'] },
  return: { ...VERDICT, needs: [...VERDICT_NEEDS, 'objections'] },
  reject: { ...VERDICT, needs: [...VERDICT_NEEDS, 'text'] },
  done: { ...VERDICT, needs: VERDICT_NEEDS },
  grant_round: {
    ...VERDICT,
    by: ['arbiter'],
    notBy: 'not_the_arbiter',
    needs: ['step_open', 'step_free', 'current_revision'],
  },
  ask_client: {
    in: [...ROUTE, 'rework', 'signing_gate'],
    by: ['curator', 'asked'],
    notBy: 'not_your_case',
    needs: ['text'],
    leads: 'waiting_for_client',
  },
  answer: {
    in: ['waiting_for_client'],
    by: ['curator', 'initiator'],
    notBy: 'not_your_case',
    needs: ['text'],
    leads: 'back',
  },
  send_letter: { ...LETTER, in: [...RUNNING, 'registered'], needs: ['letter_unsent', 'letter_as_shown'] },
  address_letter: { ...LETTER, in: [...RUNNING, 'registered'], needs: ['letter_unsent', 'letter_addressed'] },
  confirm_letter: { ...LETTER, needs: ['letter_open'] },
  deny_letter: { ...LETTER, needs: ['letter_unclear'] },
  file_answer: { ...LETTER, needs: ['text'] },
  delegate: { ...VERDICT, needs: ['step_open', 'step_free', 'first_vote', 'colleague'] },
  invite: { ...VERDICT, needs: ['step_open', 'invitable'], leads: 'again' },
  record_remark: {
    in: UNDER_APPROVAL,
    by: ['curator', 'initiator', 'asked'],
    notBy: 'not_your_case',
    needs: ['text', 'reason_known'],
    leads: 'stays',
  },
  address_remark: {
    in: UNDER_APPROVAL,
    by: ['curator', 'initiator'],
    notBy: 'not_your_case',
    needs: ['remark_open', 'text'],
    leads: 'stays',
  },
  accept_remark: {
    in: UNDER_APPROVAL,
    by: ['author', 'head'],
    notBy: 'not_your_remark',
    needs: ['remark_addressed'],
    leads: 'stays',
  },
  withdraw_remark: {
    in: UNDER_APPROVAL,
    by: ['author', 'head'],
    notBy: 'not_your_remark',
    needs: ['remark_open'],
    leads: 'stays',
  },
  resubmit: {
    in: ['rework'],
    notIn: { gate: 'submitted_already', stage: 'submitted_already', signing_gate: 'submitted_already' },
    by: ['curator'],
    notBy: 'not_your_case',
    needs: ['remarks_answered'],
    leads: 'route',
  },
  add_document: { ...CONTENT, needs: ['unsigned', 'paper_new'] },
  replace_document: { ...CONTENT, needs: ['unsigned', 'paper_there'] },
  replace_draft: { ...CONTENT, needs: ['unsigned', 'draft_new'] },
  promise: {
    in: BEFORE_SIGNING,
    by: ['curator', 'initiator'],
    notBy: 'not_your_case',
    needs: ['paper_awaited'],
    leads: 'stays',
  },
  change_fact: { ...CONTENT, by: ['curator', 'initiator'], needs: ['unsigned', 'fact_new'] },
  confirm_fact: {
    in: BEFORE_SIGNING,
    by: ['confirmer'],
    notBy: 'not_your_fact',
    needs: ['fact_confirmable'],
    leads: 'stays',
  },
  confirm_reuse: { ...CONTENT, by: ['curator', 'initiator'], needs: ['unsigned', 'paper_offered'] },
  hold: {
    in: RUNNING.filter((state) => state !== 'on_hold'),
    by: ['curator', 'head'],
    notBy: 'not_your_case',
    needs: ['text'],
    leads: 'on_hold',
  },
  resume: {
    in: ['on_hold'],
    notIn: Object.fromEntries(RUNNING.map((state) => [state, 'not_on_hold'])),
    by: ['curator', 'head'],
    notBy: 'not_your_case',
    needs: [],
    leads: 'back',
  },
  withdraw: {
    in: RUNNING,
    by: ['curator', 'initiator'],
    notBy: 'not_your_case',
    needs: ['text'],
    leads: 'withdrawn',
  },
  change_curator: {
    in: RUNNING,
    by: ['curator', 'head'],
    notBy: 'not_your_case',
    needs: ['new_curator'],
    leads: 'again',
  },
  sign: {
    in: ['signing'],
    by: ['owner'],
    notBy: 'not_the_owner',
    needs: ['papers_hold', 'files_approved'],
    leads: 'sent',
  },
  countersign: { in: ['sent'], by: ['owner'], notBy: 'not_the_owner', needs: [], leads: 'scanning' },
  register: {
    in: ['scanning'],
    by: ['owner'],
    notBy: 'not_the_owner',
    needs: ['number_said', 'signed_copy'],
    leads: 'registered',
  },
};

function submitted(): Partial<Record<ActState, RefusalReason>> {
  const states: readonly ActState[] = [...UNDER_APPROVAL, 'signing', 'sent', 'scanning'];
  return Object.fromEntries(states.map((state) => [state, 'submitted_already']));
}

const ENDED: readonly ActState[] = ['registered', 'rejected', 'withdrawn'];
const SIGNING: readonly ActState[] = ['signing', 'sent', 'scanning'];

/** Why the act is refused in that state whoever does it; undefined where it is allowed. */
export function stateRefusal(act: ActName, state: ActState): RefusalReason | undefined {
  const row = ACT_TABLE[act];
  if (row.in.includes(state)) return undefined;
  if (ENDED.includes(state)) return 'case_ended';
  const own = row.notIn?.[state];
  if (own !== undefined) return own;
  if (state === 'on_hold') return 'case_on_hold';
  if (SIGNING.includes(state)) return isOfApproval(row) ? 'signing_has_begun' : 'not_in_this_state';
  return state === 'intake' ? 'not_submitted_yet' : 'not_in_this_state';
}

function isOfApproval(row: ActRow): boolean {
  return row.in.some((state) => UNDER_APPROVAL.includes(state));
}
