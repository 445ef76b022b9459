// What an act that was allowed puts on file. Where the case goes because of it is the machine's business.

import type { Act } from '../../domain/act.ts';
import type { CaseContext, CaseState, Remark, ResumesIn } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import { factItem, withContent } from '../content/with-content.ts';
import { applyLetterAct } from '../letters/apply-letter.ts';
import type { StepView, StepViews } from '../steps/step-view.ts';
import { applyPaper, applyPromise, applyReuse } from './apply-paper.ts';
import type { By } from './apply-verdict.ts';
import {
  applyDelegate,
  applyInvite,
  applyRelease,
  applyResubmit,
  applyTake,
  applyVerdict,
  withRemarks,
} from './apply-verdict.ts';

export type Applying = {
  readonly context: CaseContext;
  readonly plan: Plan;
  readonly views: StepViews;
  readonly state: CaseState;
};

/** `number`: which the policy gives to a contract that is registered. */
export type Who = By & { readonly number?: string };

export function applyAct({ context, plan, views, state }: Applying, act: Act, who: Who): CaseContext {
  const { by, now } = who;
  switch (act.act) {
    case 'submit':
      return { ...context, revision: 1, passed: { ...context.passed, start: now } };
    case 'take':
      return applyTake(context, act.step, who);
    case 'release':
      return applyRelease(context, act.step, who);
    case 'approve':
    case 'approve_with_remarks':
    case 'return':
    case 'reject':
    case 'done':
      return applyVerdict(context, viewIn(views, act), act, who);
    case 'grant_round':
      return { ...context, granted: context.granted + 1 };
    case 'ask_client':
      return { ...context, question: { by, text: act.text, at: now, from: resumesIn(state) } };
    case 'hold':
      return { ...context, held: { by, text: act.text, at: now, from: resumesIn(state) } };
    case 'delegate':
      return applyDelegate(context, act, who);
    case 'invite':
      return applyInvite(context, viewIn(views, act), act.role, who);
    case 'record_remark':
      return withRemarks(context, [recordedRemark(context, act, who)]);
    case 'address_remark':
      return withFate(context, act.remark, {
        fate: 'addressed',
        answer: { by, text: act.text, revision: context.revision },
      });
    case 'accept_remark':
      return withFate(context, act.remark, { fate: 'accepted' });
    case 'withdraw_remark':
      return withFate(context, act.remark, { fate: 'withdrawn' });
    case 'resubmit':
      return applyResubmit(context);
    case 'add_document':
    case 'replace_document':
      return applyPaper(context, plan, act);
    case 'replace_draft':
      return withContent({ ...context, people: { ...context.people, draftEditor: by } }, { draft: act.hash });
    case 'promise':
      return applyPromise(context, act);
    case 'change_fact':
      return withContent(context, { [factItem(act.fact)]: act.value });
    case 'confirm_fact':
      return {
        ...context,
        confirmed: [
          ...context.confirmed.filter(({ fact }) => fact !== act.fact),
          { fact: act.fact, value: context.content[factItem(act.fact)] ?? '', by },
        ],
      };
    case 'confirm_reuse':
      return applyReuse(context, plan, act.document);
    case 'change_curator':
      return { ...context, people: withCurator(context.people, act.to) };
    case 'sign':
      return signed(context, now);
    case 'register':
      return { ...context, registered: registeredBy(act, who) };
    case 'send_letter':
    case 'address_letter':
    case 'confirm_letter':
    case 'deny_letter':
    case 'file_answer':
    case 'answer':
      return applyLetterAct(context, act, who);
    case 'resume':
    case 'withdraw':
    case 'countersign':
      return context;
  }
}

/** What has to hold on signing had to hold now. */
function signed(context: CaseContext, now: Instant): CaseContext {
  return context.awaitsCheck === true ? { ...context, passed: { ...context.passed, signing: now } } : context;
}

/** Its number is the policy's next one, or as it was typed. */
function registeredBy(
  { number: typed, scan, text, on }: Extract<Act, { act: 'register' }>,
  { now, number = typed?.trim() }: Who,
): NonNullable<CaseContext['registered']> {
  if (number === undefined) throw new Error('a contract is registered without a number');
  return {
    number,
    at: now,
    ...(scan === undefined ? {} : { scan }),
    ...(text === undefined ? {} : { text }),
    ...(on === undefined ? {} : { on }),
  };
}

function viewIn(views: StepViews, { step }: { readonly step: StepView['key'] }): StepView {
  const view = views.byKey.get(step);
  if (view === undefined) throw new Error(`an act was allowed for a step that is not there: ${step}`);
  return view;
}

function resumesIn(state: CaseState): ResumesIn {
  if (state.kind === 'stage') return 'route';
  if (state.kind === 'final' || state.state === 'on_hold') throw new Error(`no pause begins in ${state.state}`);
  // Before it is signed, what was approved may change during a pause: the route is gone through again, up to signing.
  return state.state === 'signing' ? 'route' : state.state;
}

function recordedRemark(
  { revision }: CaseContext,
  { text, reason, document }: Extract<Act, { act: 'record_remark' }>,
  { by, now }: By,
): Omit<Remark, 'remark' | 'fate'> {
  return {
    by,
    at: now,
    revision,
    from: 'record',
    text,
    ...(reason === undefined ? {} : { reason }),
    ...(document === undefined ? {} : { document }),
  };
}

function withFate(context: CaseContext, number: number, change: Pick<Remark, 'fate' | 'answer'>): CaseContext {
  return {
    ...context,
    remarks: context.remarks.map((one) => (one.remark === number ? { ...one, ...change } : one)),
  };
}

function withCurator(people: CaseContext['people'], to: CaseContext['people']['curator']): CaseContext['people'] {
  const before = people.curatorsBefore.filter((one) => one !== to && one !== people.curator);
  return { ...people, curator: to, curatorsBefore: [...before, people.curator] };
}
