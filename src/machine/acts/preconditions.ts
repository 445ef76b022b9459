// The preconditions that rows of the table of acts name, each with what it may refuse.

import type { FileFound, Refusal, RefusalReason } from '../../domain/act.ts';
import type { CaseContext, CaseStep } from '../../domain/case.ts';
import type { CaseLetter } from '../../domain/case-letter.ts';
import type { DocumentId, ReasonId } from '../../domain/ids.ts';
import { givenPaper } from '../apply/apply-paper.ts';
import { coveredChanges } from '../content/content-changes.ts';
import { isGoodEnough, missingPapers } from '../content/gate-papers.ts';
import { passedUnsigned } from '../content/judge-papers.ts';
import { factItem, paperText } from '../content/with-content.ts';
import { letterOf } from '../letters/letter-of.ts';
import { isBarred } from '../steps/barred.ts';
import { countedVotes, doesCount, stepOf, votesOfAsking } from '../steps/is-met.ts';
import type { StepView } from '../steps/step-view.ts';
import type { Need } from './act-table.ts';
import type { Asking } from './asking.ts';

type Precondition = (asking: Asking) => Refusal | undefined;

const FINE = undefined;

function refuse(reason: RefusalReason, ...about: readonly string[]): Refusal {
  return { reason, about };
}

/** Each precondition of the table. One that does not concern an act (no step, no text) lets it pass. */
export const PRECONDITIONS: Readonly<Record<Need, Precondition>> = {
  step_open: withStepOf(({ key, act }, { status }) => {
    if (status === 'asked' || (status === 'told' && act !== 'inform')) return FINE;
    return refuse(status === 'met' ? 'step_already_met' : 'step_not_open', key);
  }),
  step_free: withStepOf((view, step, { by }) => {
    const taker = takerOf(view, step);
    return taker === undefined || taker === by ? FINE : refuse('taken_by_another', taker);
  }),
  step_untaken: withStepOf((view, step, { by }) => {
    if (step.taken.some((one) => one.by === by)) return refuse('taken_already', by);
    const taker = takerOf(view, step);
    return taker === undefined ? FINE : refuse('taken_by_another', taker);
  }),
  step_taken: withStepOf(({ key }, { taken }) => (taken.length === 0 ? refuse('not_taken', key) : FINE)),
  first_vote: withStepOf((view, step, { kase, by }) => {
    const own = votesOfAsking(step).find((vote) => vote.by === by);
    if (own === undefined) return FINE;
    const isAgainst = own.verdict === 'return' || own.verdict === 'reject';
    return isAgainst || doesCount(kase.context, view, own) ? refuse('voted_already', view.key) : FINE;
  }),
  verdict_offered: withStepOf((view, step, { act }) =>
    offeredVerdicts(view, step).includes(act.act) ? FINE : refuse('verdict_not_offered', view.key),
  ),
  current_revision: withStepOf((view, _, { act, kase }) => {
    const { revision } = kase.context;
    if (!('revision' in act)) return FINE;
    if (act.revision < 1 || act.revision > revision) return refuse('no_such_revision', String(act.revision));
    const changed = coveredChanges(kase.context, view.covers, act.revision);
    return changed.length === 0 ? FINE : refuse('older_revision', ...changed);
  }),
  one_visa: withStepOf((view, _, { act, kase, views, by }) => {
    if (kase.context.oneVisa !== true || view.act !== 'approve' || isVoteAgainst(act.act)) return FINE;
    const other = views.all.find(
      (one) =>
        one.key !== view.key && one.act === 'approve' && countedVotes(kase.context, one).some((vote) => vote.by === by),
    );
    return other === undefined ? FINE : refuse('one_visa_only', other.key);
  }),
  objections: ({ act, world }) => {
    if (!('objections' in act)) return FINE;
    if (act.objections.length === 0) return refuse('no_reason_given');
    return act.objections
      .map(({ reason, document }) => unknownIn(world, reason, document))
      .find((refusal) => refusal !== undefined);
  },
  remarks_said: ({ act }) => {
    if (!('remarks' in act)) return FINE;
    return act.remarks.length > 0 && act.remarks.every(isSaid) ? FINE : refuse('nothing_said');
  },
  text: ({ act }) => (!('text' in act) || isSaid(act.text ?? '') ? FINE : refuse('nothing_said')),
  reason_known: ({ act, world }) => (act.act === 'record_remark' ? unknownIn(world, act.reason, act.document) : FINE),
  colleague: withStepOf((view, step, { act, kase, world }) => {
    if (act.act !== 'delegate') return FINE;
    const { to } = act;
    if (!world.knowsPerson(to)) return refuse('no_such_person', to);
    if (isBarred(kase.context, view, to)) return refuse('own_contract', to);
    if (step.asked.some(({ person }) => person === to)) return refuse('asked_already', to);
    return view.roles.some((role) => world.isInRole(to, role, kase.plan)) ? FINE : refuse('not_in_this_role', to);
  }),
  invitable: withStepOf((view, step, { act, kase, world }) => {
    if (act.act !== 'invite') return FINE;
    if (!world.knowsRole(act.role)) return refuse('no_such_role', act.role);
    if (step.arbiter === true || !view.mayAsk.includes(act.role)) return refuse('not_invitable', act.role);
    const isInvited = kase.context.extra.some(
      ({ role, why }) => role === act.role && why.kind === 'invited' && why.round === kase.context.rounds,
    );
    return isInvited ? refuse('invited_already', act.role) : FINE;
  }),
  remark_open: (asking) => (isClosed(fateOf(asking)) ? refuse('remark_closed', ...remarkNamed(asking)) : FINE),
  remark_addressed: (asking) => {
    const fate = fateOf(asking);
    if (isClosed(fate)) return refuse('remark_closed', ...remarkNamed(asking));
    return fate === 'addressed' ? FINE : refuse('remark_not_answered', ...remarkNamed(asking));
  },
  remarks_answered: ({ kase }) => {
    const open = kase.context.remarks.filter(({ fate }) => fate === 'open').map(({ remark }) => String(remark));
    return open.length === 0 ? FINE : refuse('remarks_open', ...open);
  },
  start_papers: ({ kase }) => {
    const missing = missingPapers(kase.context, kase.plan, 'start').map(({ document }) => document);
    return missing.length === 0 ? FINE : refuse('papers_missing', ...missing);
  },
  // A pause of what is signed already changes nothing that was signed.
  unsigned: ({ kase }) => {
    const from = kase.context.held?.from;
    return from === 'sent' || from === 'scanning' ? refuse('signing_has_begun') : FINE;
  },
  paper_new: withDocumentOf((document, asking) =>
    asking.kase.context.papers[document]?.received === true ? refuse('received_already', document) : FINE,
  ),
  paper_there: withDocumentOf((document, { kase, act }) => {
    const paper = kase.context.papers[document];
    if (paper?.received !== true) return refuse('not_received', document);
    if (act.act !== 'replace_document') return FINE;
    const isSame = paperText(paper) === paperText(givenPaper(act.paper)) && paper.invalid === act.paper.invalid;
    return isSame ? refuse('nothing_changed', document) : FINE;
  }),
  paper_awaited: withDocumentOf((document, { kase, act, world, now }) => {
    if (kase.context.papers[document]?.received === true) return refuse('received_already', document);
    return act.act === 'promise' && act.until < world.dayOf(now) ? refuse('in_the_past', document) : FINE;
  }),
  paper_offered: withDocumentOf((document, { kase }) => {
    const paper = kase.context.papers[document];
    return paper?.reuse === 'offered' && !paper.received ? FINE : refuse('nothing_to_confirm', document);
  }),
  draft_new: ({ act, kase }) =>
    act.act === 'replace_draft' && kase.context.content.draft === act.hash ? refuse('nothing_changed', 'draft') : FINE,
  fact_new: ({ act, kase }) =>
    act.act === 'change_fact' && kase.context.content[factItem(act.fact)] === act.value
      ? refuse('nothing_changed', act.fact)
      : FINE,
  fact_confirmable: ({ act, kase }) => {
    if (act.act !== 'confirm_fact') return FINE;
    const value = kase.context.content[factItem(act.fact)];
    const isDone = kase.context.confirmed.some((one) => one.fact === act.fact && one.value === value);
    return value === undefined || isDone ? refuse('nothing_to_confirm', act.fact) : FINE;
  },
  new_curator: ({ act, kase, world }) => {
    if (act.act !== 'change_curator') return FINE;
    if (!world.knowsPerson(act.to)) return refuse('no_such_person', act.to);
    return act.to === kase.context.people.curator ? refuse('same_curator', act.to) : FINE;
  },
  // As of this moment: the day may have begun, and the case not know it yet.
  papers_hold: ({ kase: { context, plan }, world, now }) => {
    const passed = passedUnsigned(context);
    const unfit = plan.documents.filter(
      ({ document }) =>
        !isGoodEnough(world.paperState({ document, paper: context.papers[document], plan, now, passed })),
    );
    return unfit.length === 0 ? FINE : refuse('papers_do_not_hold', ...unfit.map(({ document }) => document));
  },
  files_approved: ({ act, kase: { context } }) => {
    if (act.act !== 'sign') return FINE;
    const other = (act.files ?? []).filter(({ document, hash }) => hash !== approvedHash(context, document));
    return other.length === 0 ? FINE : refuse('files_differ', ...other.map(({ document }) => document));
  },
  number_said: ({ act, world, now }) => {
    if (act.act !== 'register' || isSaid(act.number ?? '') || world.nextNumber(now) !== undefined) return FINE;
    return refuse('nothing_said');
  },
  signed_copy: ({ act, kase }) => {
    if (act.act !== 'register') return FINE;
    const form = kase.plan.signing.rule?.form;
    if (form === 'paper' && act.scan === undefined) return refuse('no_scan');
    const isNamed = isSaid(act.text ?? '') && act.on !== undefined;
    return form === 'electronic' && !isNamed ? refuse('no_electronic_document') : FINE;
  },
  letter_unsent: withLetterOf(({ letter, state }) =>
    state === 'drafted' || state === 'refused' ? FINE : refuse(LETTER_REFUSALS[state], nameOfLetter(letter)),
  ),
  letter_as_shown: withLetterOf(({ letter, documents }, { act }) => {
    if (act.act !== 'send_letter') return FINE;
    if (!isSameList(act.documents, documents)) return refuse('letter_changed', nameOfLetter(letter));
    if (!isSaid(act.addresses)) return refuse('no_address', nameOfLetter(letter));
    return isSaid(act.subject) && isSaid(act.text) ? FINE : refuse('nothing_said');
  }),
  letter_addressed: withLetterOf(({ letter }, { act }) =>
    'addresses' in act && !isSaid(act.addresses) ? refuse('no_address', nameOfLetter(letter)) : FINE,
  ),
  letter_open: withLetterOf(({ letter, state }) =>
    state === 'drafted' || state === 'refused' || state === 'unknown'
      ? FINE
      : refuse(LETTER_REFUSALS[state], nameOfLetter(letter)),
  ),
  letter_unclear: withLetterOf(({ letter, state }) =>
    state === 'unknown' ? FINE : refuse('letter_settled', nameOfLetter(letter)),
  ),
};

function withLetterOf(check: (letter: CaseLetter, asking: Asking) => Refusal | undefined): Precondition {
  return (asking) => {
    const letter = 'letter' in asking.act ? letterOf(asking.kase.context, asking.act.letter) : undefined;
    return letter === undefined ? FINE : check(letter, asking);
  };
}

const LETTER_REFUSALS = {
  sent: 'letter_sent_already',
  sending: 'letter_being_sent',
  unknown: 'letter_unclear',
  closed: 'letter_closed',
} as const;

function withStepOf(check: (view: StepView, step: CaseStep, asking: Asking) => Refusal | undefined): Precondition {
  return (asking) => {
    const view = 'step' in asking.act ? asking.views.byKey.get(asking.act.step) : undefined;
    return view === undefined ? FINE : check(view, stepOf(asking.kase.context, view), asking);
  };
}

function withDocumentOf(check: (document: DocumentId, asking: Asking) => Refusal | undefined): Precondition {
  return (asking) => {
    const document = 'document' in asking.act ? asking.act.document : undefined;
    return document === undefined ? FINE : check(document, asking);
  };
}

/** What signing begins with stays as it was approved. */
function approvedHash({ content, papers }: CaseContext, document: FileFound['document']): string | undefined {
  return document === 'draft' ? content.draft : papers[document]?.hash;
}

/** Of a step that one person decides: who has it. Several people may each take a step that needs several. */
function takerOf({ atLeast }: StepView, { taken }: CaseStep) {
  return atLeast === 1 ? taken[0]?.by : undefined;
}

/** What may be said in a step: what its rule offers; advice is never a refusal; the arbiter ends it one way or another. */
export function offeredVerdicts({ act, verdicts }: StepView, { arbiter }: CaseStep): readonly string[] {
  if (arbiter === true) return ['approve', 'approve_with_remarks', 'reject'];
  if (act === 'perform') return ['done'];
  if (act === 'inform') return [];
  return act === 'advise' ? verdicts.filter((verdict) => !isVoteAgainst(verdict)) : verdicts;
}

function isVoteAgainst(verdict: string): boolean {
  return verdict === 'return' || verdict === 'reject';
}

function unknownIn(
  world: Asking['world'],
  reason: ReasonId | undefined,
  document: DocumentId | undefined,
): Refusal | undefined {
  if (reason !== undefined && !world.knowsReason(reason)) return refuse('unknown_reason', reason);
  return document !== undefined && !world.knowsDocument(document) ? refuse('no_such_document', document) : FINE;
}

/** As a refusal names it; a bare number is a remark's. */
function nameOfLetter(letter: number): string {
  return `letter:${letter}`;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

function remarkNamed({ act }: Asking): readonly string[] {
  return 'remark' in act ? [String(act.remark)] : [];
}

function fateOf({ kase, act }: Asking) {
  return 'remark' in act ? kase.context.remarks.find(({ remark }) => remark === act.remark)?.fate : undefined;
}

function isClosed(fate: ReturnType<typeof fateOf>): boolean {
  return fate === 'accepted' || fate === 'withdrawn';
}
