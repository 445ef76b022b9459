// What a line of a timeline says that somebody does, as an act of the machine.

import type { Act, PaperGiven } from '../domain/act.ts';
import type { StepKey } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import { parseDay } from '../domain/day.ts';
import type { DocumentId, FactId, PersonId, ReasonId, RoleId } from '../domain/ids.ts';
import type { MomentLineForm } from '../language/form/rule-files.generated.ts';
import { caseState } from '../machine/case-state.ts';
import type { StepView } from '../machine/steps/step-view.ts';
import { stepViews } from '../machine/steps/step-view.ts';
import type { TroubleOf } from './failure.ts';
import type { RunningCase } from './running-case.ts';

const SCAN = 'scan';
const SIGNED_ON = 0 as Day;

/** Where the line gives no words and the machine wants some. */
const NOTHING_TO_ADD = '—';

export type ActOfLine = { readonly acts: readonly Act[] } | { readonly trouble: TroubleOf };

/** `paper`: what the line's changes say of the paper that comes in; `draft`: the hash of a new version. */
export type WithLine = {
  readonly form: MomentLineForm & { readonly does: NonNullable<MomentLineForm['does']> };
  readonly by: PersonId;
  readonly paper: PaperGiven | undefined;
  readonly draft: string;
};

/** The acts of a line: one, or several where it names several facts. Names have been checked with the rules. */
export function actsOfLine(line: WithLine, running: RunningCase): ActOfLine {
  const { form } = line;
  switch (form.does) {
    case 'submit':
    case 'resubmit':
    case 'resume':
    case 'sign':
    case 'countersign':
      return { acts: [{ act: form.does }] };
    case 'take':
    case 'release':
    case 'approve':
    case 'done':
    case 'grant_round':
    case 'approve_with_remarks':
    case 'return':
    case 'reject':
    case 'delegate':
    case 'invite':
      return onStep(line, running);
    default:
      return onCase(line);
  }
}

function onStep({ form, by }: WithLine, running: RunningCase): ActOfLine {
  const found = stepOf(form, by, running);
  if ('trouble' in found) return found;
  const { step, revision } = found;
  const text = form.note ?? NOTHING_TO_ADD;
  switch (form.does) {
    case 'take':
    case 'release':
      return { acts: [{ act: form.does, step }] };
    case 'approve_with_remarks':
      return { acts: [{ act: form.does, step, revision, remarks: form.remarks ?? [text] }] };
    case 'return': {
      const reasons = (form.reasons ?? []) as readonly ReasonId[];
      const more = {
        ...(form.note === undefined ? {} : { text: form.note }),
        ...(form.document === undefined ? {} : { document: form.document as DocumentId }),
      };
      return { acts: [{ act: 'return', step, revision, objections: reasons.map((reason) => ({ reason, ...more })) }] };
    }
    case 'reject':
      return { acts: [{ act: 'reject', step, revision, text }] };
    case 'delegate':
      return form.to === undefined
        ? tooLittle(form, 'to')
        : { acts: [{ act: 'delegate', step, to: form.to as PersonId }] };
    case 'invite':
      return form.to === undefined
        ? tooLittle(form, 'to')
        : { acts: [{ act: 'invite', step, role: form.to as RoleId }] };
    case 'approve':
    case 'done':
    case 'grant_round':
      return { acts: [{ act: form.does, step, revision }] };
    default:
      throw new Error(`an act without a step: ${form.does}`);
  }
}

function onCase(line: WithLine): ActOfLine {
  const { form, draft } = line;
  const text = form.note ?? NOTHING_TO_ADD;
  switch (form.does) {
    case 'ask_client':
    case 'answer':
    case 'hold':
    case 'withdraw':
      return { acts: [{ act: form.does, text }] };
    case 'replace_draft':
      return { acts: [{ act: 'replace_draft', hash: draft }] };
    case 'change_fact':
      // The facts stand under `changes`, and are changed from there.
      return form.changes === undefined ? tooLittle(form, 'changes') : { acts: [] };
    case 'confirm_fact': {
      const facts = (form.facts ?? []) as readonly FactId[];
      return facts.length === 0
        ? tooLittle(form, 'facts')
        : { acts: facts.map((fact) => ({ act: 'confirm_fact', fact })) };
    }
    case 'change_curator':
      return form.to === undefined ? tooLittle(form, 'to') : { acts: [{ act: form.does, to: form.to as PersonId }] };
    case 'register':
      // What both signed lies outside the rules: there is a scan, or the electronic document has a name and a date.
      return { acts: [{ act: 'register', number: form.number ?? NOTHING_TO_ADD, scan: SCAN, text, on: SIGNED_ON }] };
    case 'address_remark':
    case 'accept_remark':
    case 'withdraw_remark':
      return onRemark(form, text);
    default:
      return onPaper(line);
  }
}

function onRemark(form: WithLine['form'], text: string): ActOfLine {
  const { remark } = form;
  if (remark === undefined) return tooLittle(form, 'remark');
  if (form.does === 'address_remark') return { acts: [{ act: 'address_remark', remark, text }] };
  return { acts: [{ act: form.does === 'accept_remark' ? 'accept_remark' : 'withdraw_remark', remark }] };
}

function onPaper({ form, paper }: WithLine): ActOfLine {
  const document = form.document as DocumentId | undefined;
  // Several papers at once stand under `changes`, and are added from there.
  if (document === undefined && form.does === 'add_document' && form.changes?.documents !== undefined)
    return { acts: [] };
  if (document === undefined) return tooLittle(form, 'document');
  switch (form.does) {
    case 'add_document':
      return { acts: [{ act: 'add_document', document, paper: paper ?? { hash: document } }] };
    case 'confirm_reuse':
      return { acts: [{ act: 'confirm_reuse', document }] };
    case 'promise': {
      const until = form.until === undefined ? undefined : parseDay(form.until);
      return until === undefined ? tooLittle(form, 'until') : { acts: [{ act: 'promise', document, until }] };
    }
    default:
      throw new Error(`an act that needs a step: ${form.does}`);
  }
}

function tooLittle({ does }: WithLine['form'], key: string): ActOfLine {
  return { trouble: { what: 'said_too_little', act: does, key } };
}

type FoundStep = { readonly step: StepKey; readonly revision: number } | { readonly trouble: TroubleOf };

/** The step by its name, in the current stage first; without a name the one that the person is asked in. */
function stepOf({ step: name }: MomentLineForm, by: PersonId, running: RunningCase): FoundStep {
  const { plan, context } = running.case;
  const state = caseState(running.case);
  const views = stepViews(plan, context);
  const here = state.kind === 'stage' ? (views.byStage.get(state.stage) ?? []) : [];
  const isTheirs = ({ key }: StepView): boolean => {
    const step = context.steps[key];
    return step?.status === 'asked' && step.asked.some(({ person }) => person === by);
  };
  const found = name === undefined ? here.filter(isTheirs) : byName(name, here, views.all);
  const [view, ...others] = found;
  if (view === undefined) {
    const steps = here.map(({ step }) => step);
    return {
      trouble: name === undefined ? { what: 'which_step', by, steps } : { what: 'no_such_step', step: name, steps },
    };
  }
  if (others.length > 0) return { trouble: { what: 'which_step', by, steps: found.map(({ step }) => step) } };
  return { step: view.key, revision: context.steps[view.key]?.revision ?? context.revision };
}

function byName(name: string, here: readonly StepView[], all: readonly StepView[]): readonly StepView[] {
  const own = here.find(({ step }) => step === name) ?? here.find(({ roles }) => roles.some((role) => role === name));
  const any = own ?? all.find(({ step }) => step === name);
  return any === undefined ? [] : [any];
}
