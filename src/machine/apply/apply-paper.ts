// What new papers, promises and confirmations put on file.

import type { ActOf, Input, PaperGiven } from '../../domain/act.ts';
import type { CaseContext, CasePaper, ExtraStep } from '../../domain/case.ts';
import type { DocumentId, RoleId, StageId, StepId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { isCovered } from '../content/content-changes.ts';
import { paperText, withContent } from '../content/with-content.ts';
import { isMet, stepOf } from '../steps/is-met.ts';
import type { StepView, StepViews } from '../steps/step-view.ts';
import { isWaitedFor, stepViews } from '../steps/step-view.ts';

/** A paper that has just come in; its state is judged right after. */
export function givenPaper({ hash, issued, until, limitMinor, invalid }: PaperGiven): CasePaper {
  return {
    received: true,
    ...(hash === undefined ? {} : { hash }),
    ...(issued === undefined ? {} : { issued }),
    ...(until === undefined ? {} : { until }),
    ...(limitMinor === undefined ? {} : { limitMinor }),
    ...(invalid === undefined ? {} : { invalid }),
    state: 'received',
    ground: 'no_shelf_life',
  };
}

export function applyPaper(
  context: CaseContext,
  plan: Plan,
  { document, paper }: ActOf<'add_document'> | ActOf<'replace_document'>,
): CaseContext {
  return withPaper(context, plan, document, givenPaper(paper));
}

export function applyReuse(context: CaseContext, plan: Plan, document: DocumentId): CaseContext {
  const offered = context.papers[document];
  if (offered === undefined) throw new Error(`nothing is on file to use again: ${document}`);
  return withPaper(context, plan, document, { ...offered, received: true, reuse: 'confirmed' });
}

/** Puts the paper on file as content. One that comes in late for the first time gets its reader. */
function withPaper(context: CaseContext, plan: Plan, document: DocumentId, paper: CasePaper): CaseContext {
  const isFirst = context.papers[document]?.received !== true;
  const changed = withContent(context, { [`document:${document}`]: paperText(paper) });
  const { cleared: _, promised: __, ...rest } = paper;
  const filed: CaseContext = {
    ...forgetCheck(changed, document),
    papers: { ...changed.papers, [document]: { ...rest, since: changed.revision } },
  };
  return isFirst && changed.revision > 0 ? withReader(filed, plan, document) : filed;
}

/**
 * `checked_by` reads a paper that came in after the first submission: in an open or coming step of that role that vouches for it,
 * else in a step of its own in the current stage.
 */
function withReader(context: CaseContext, plan: Plan, document: DocumentId): CaseContext {
  const role = plan.documents.find((one) => one.document === document)?.checkedBy;
  if (role === undefined) return context;
  const views = stepViews(plan, context);
  const isRead = views.all.some(
    (view) => isReader(view, role) && isCovered(view.covers, `document:${document}`) && !isMet(context, view),
  );
  const step = `paper:${document}` as StepId;
  if (isRead || context.extra.some((one) => one.step === step)) return context;
  const stage = currentStage(context, plan, views);
  const model = deadlineModel(views, role, stage);
  if (stage === undefined || model?.sla === undefined) return context;
  const made: ExtraStep = {
    stage,
    step,
    role,
    sla: model.sla,
    calendar: model.calendar,
    covers: { kind: 'listed', draft: false, documents: [document], facts: [] },
    why: { kind: 'late_paper', document },
  };
  return { ...context, extra: [...context.extra, made] };
}

function isReader(view: StepView, role: RoleId): boolean {
  return view.act === 'approve' && view.roles.includes(role);
}

/** The step whose deadline a reader gets: one of their own role elsewhere on the route, else one beside theirs, else any. */
function deadlineModel({ all }: StepViews, role: RoleId, stage: StageId | undefined): StepView | undefined {
  const timed = all.filter(({ sla }) => sla !== undefined);
  return timed.find(({ roles }) => roles.includes(role)) ?? timed.find((view) => view.stage === stage) ?? timed[0];
}

/** The first stage with a step that is not met, else the last: before signing the case goes back to it. */
function currentStage(context: CaseContext, plan: Plan, views: StepViews): StageId | undefined {
  const open = views.all.find((view) => isWaitedFor(view) && !isMet(context, view));
  return open?.stage ?? plan.stages.at(-1)?.stage;
}

/** Whether a question that is open was put before a paper came in that this step's role has to read. */
export function unreadPapers(context: CaseContext, plan: Plan, view: StepView): readonly DocumentId[] {
  const { revision } = stepOf(context, view);
  if (revision === undefined || revision >= context.revision) return [];
  return plan.documents.flatMap(({ document, checkedBy }) => {
    const since = context.papers[document]?.since;
    const isNew = since !== undefined && since > revision;
    const isTheirs = checkedBy !== undefined && view.roles.includes(checkedBy);
    return isNew && isTheirs && isCovered(view.covers, `document:${document}`) ? [document] : [];
  });
}

export function applyPromise(context: CaseContext, { document, until }: ActOf<'promise'>): CaseContext {
  const paper = context.papers[document] ?? { received: false, state: 'missing', ground: 'not_received' };
  return { ...context, papers: { ...context.papers, [document]: { ...paper, promised: until } } };
}

/** What is on file elsewhere and could be used: no content before a person says so. A promise stays one. */
export function applyOffered(
  context: CaseContext,
  offered: readonly { readonly document: DocumentId; readonly paper: PaperGiven }[],
): CaseContext {
  const papers = { ...context.papers };
  for (const { document, paper } of offered) {
    const before = papers[document];
    if (before?.received !== true) papers[document] = { ...before, ...offeredPaper(paper) };
  }
  return { ...context, papers };
}

/** A paper that waits for a person to say that it is used. */
export function offeredPaper(paper: PaperGiven): CasePaper {
  return { ...givenPaper(paper), received: false, reuse: 'offered', state: 'missing', ground: 'not_received' };
}

/** What 1C said before signing was said of another paper. */
function forgetCheck(context: CaseContext, document: DocumentId): CaseContext {
  const { lastCheck } = context;
  if (lastCheck?.documents.includes(document) !== true) return context;
  const documents = lastCheck.documents.filter((one) => one !== document);
  return { ...context, lastCheck: { ...lastCheck, documents } };
}

/** 1C's word on papers: no content, nobody's verdict changes; gates and signing go by it. */
export function applyChecked(
  before: CaseContext,
  { papers: checked, beforeSigning: asked, unanswered }: Extract<Input, { readonly kind: 'papers_checked' }>,
): CaseContext {
  const { lastCheck } = before;
  const isLast = lastCheck !== undefined && lastCheck.asked === asked && lastCheck.answer !== 'here';
  const answer = unanswered === true ? 'unanswered' : 'here';
  const context = isLast ? { ...before, lastCheck: { ...lastCheck, answer } as const } : before;
  const papers = { ...context.papers };
  for (const { document, invalid } of checked) {
    const paper = papers[document];
    if (paper?.received === true) papers[document] = { ...paper, invalid };
  }
  return { ...context, papers };
}
