// One turn of a case: the input is applied to the truth, the machine says where the case goes, and the rest is settled accordingly.
// Live and replayed alike: only where outcomes come from differs.

import type { Input } from '../domain/act.ts';
import type { Case, CaseContext, StateValue } from '../domain/case.ts';
import { CASE_VERSION } from '../domain/case.ts';
import type { CaseReason } from '../domain/case-record.ts';
import type { Effect } from '../domain/effect.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { applyAct } from './apply/apply-act.ts';
import { applyChecked, applyOffered } from './apply/apply-paper.ts';
import { caseState } from './case-state.ts';
import type { MachineEvent } from './compile/machine-context.ts';
import { enterValue, machineOf, runMachine } from './compile/run-machine.ts';
import { judgePapers } from './content/judge-papers.ts';
import { factItems, withContent } from './content/with-content.ts';
import { applyLetterOutcome } from './letters/apply-letter.ts';
import type { Outcomes } from './outcomes/outcomes.ts';
import { actEffects } from './settle/act-effects.ts';
import { keepPeople } from './settle/keep-people.ts';
import { askToConfirm, settle } from './settle/settle.ts';
import type { Turn } from './settle/turn.ts';
import { note, notifyCurator } from './settle/turn.ts';
import { planName } from './shape/plan-name.ts';
import { stepOf } from './steps/is-met.ts';
import { stepViews } from './steps/step-view.ts';
import { fireTimer } from './timers/fire-timer.ts';
import type { World } from './world.ts';

export type Taking = { readonly now: Instant; readonly world: World; readonly outcomes: Outcomes };

export type Taken = {
  readonly case: Case;
  readonly effects: readonly Effect[];
  readonly reasons: readonly CaseReason[];
};

/** What moves a case; a comment is on record, and that is all. */
type Moving = Exclude<Input, { readonly kind: 'commented' }>;

/** The input was allowed. */
export function takeTurn(kase: Case, input: Input, taking: Taking): Taken {
  return input.kind === 'commented' ? putOnRecord(kase) : takeMove(kase, input, taking);
}

/** The case stays as it is; its card shows which record is the newest. */
function putOnRecord(kase: Case): Taken {
  const seq = kase.seq + 1;
  const key = `${kase.id}/show_card/${seq}`;
  const effect: Effect = { effect: 'show_card', revision: kase.context.revision, key, case: kase.id };
  return { case: { ...kase, version: CASE_VERSION, seq }, effects: [effect], reasons: [] };
}

function takeMove(kase: Case, input: Moving, { now, world, outcomes }: Taking): Taken {
  const plan = input.kind === 'plan_revised' ? input.plan : kase.plan;
  const given = promisedIn(
    appliedInput(kase, input, { now, world, outcomes }),
    input.kind === 'plan_revised' ? plan : undefined,
    {
      world,
      outcomes,
    },
  );
  const applied = awaitingCheck(given, outcomes);
  const judged = judgePapers(applied, {
    plan,
    now,
    world,
    outcomes,
    isForced: plan !== kase.plan || applied.papers !== kase.context.papers || applied.passed !== kase.context.passed,
    isSigned: isSigned(kase),
  });
  const views = stepViews(plan, judged.context);
  const turn: Turn = {
    id: kase.id,
    seq: kase.seq + 1,
    now,
    world,
    outcomes,
    plan,
    views,
    facts: judged.context,
    timers: { ...kase.context.timers },
    effects: [],
    reasons: [...judged.reasons],
  };
  sayPapers(turn, judged.reasons);
  const because = sayInput(turn, kase, input);
  const day = input.kind === 'day_began' ? 'new' : 'same';
  keepPeople(turn, kase, day);
  const { name, value } = runCase(turn, kase, input);
  const context = settle({
    turn,
    before: kase,
    value,
    day,
    saying: input.kind === 'act' && input.act.act === 'resubmit' ? 'all' : 'changes',
    because,
  });
  return {
    case: {
      ...kase,
      version: CASE_VERSION,
      decisionsHash: plan.decisionsHash,
      plan,
      planName: planName(plan),
      shape: name,
      seq: turn.seq,
      value,
      context,
    },
    effects: turn.effects,
    reasons: turn.reasons,
  };
}

function isSigned(kase: Case): boolean {
  const state = caseState(kase);
  const from = kase.context.held?.from;
  if (state.kind === 'waiting' && state.state === 'on_hold') return from === 'sent' || from === 'scanning';
  return state.kind === 'final' || (state.kind === 'waiting' && (state.state === 'sent' || state.state === 'scanning'));
}

function appliedInput(kase: Case, input: Moving, { now, world, outcomes }: Taking): CaseContext {
  const { context, plan } = kase;
  switch (input.kind) {
    case 'act': {
      const applying = { context, plan, views: stepViews(plan, context), state: caseState(kase) };
      const isNumbered = (): boolean => input.act.act === 'register' && world.nextNumber(now) !== undefined;
      const number = outcomes.askIf('number', isNumbered, () => world.nextNumber(now));
      return applyAct(applying, input.act, { by: input.by, now, ...(number === undefined ? {} : { number }) });
    }
    case 'plan_revised':
      return withPlan(context, plan, input.plan);
    case 'papers_checked':
      return applyChecked(context, input);
    case 'papers_offered':
      return applyOffered(context, input.papers);
    case 'letter_outcome':
      return applyLetterOutcome(context, input.letter, input.outcome, now);
    case 'timer':
    case 'day_began':
      return context;
  }
}

/** Cases of before it was so await it from their next turn on. */
export function awaitingCheck(context: CaseContext, outcomes: Outcomes): CaseContext {
  const awaits = outcomes.askIf(
    'awaits_check',
    () => context.awaitsCheck !== true,
    () => true,
  );
  return awaits === true ? { ...context, awaitsCheck: true } : context;
}

/** What the rules promise about visas comes with a plan. */
export function promisedIn(
  context: CaseContext,
  plan: Plan | undefined,
  { world, outcomes }: Pick<Taking, 'world' | 'outcomes'>,
): CaseContext {
  if (plan === undefined) return context;
  const { oneVisa: _, ...rest } = context;
  return outcomes.ask('one_visa', () => world.onePersonOneVisa(plan)) ? { ...rest, oneVisa: true } : rest;
}

/** Facts as the new plan has them. A step that asks for something else now than before is another one: votes are no votes there. */
function withPlan(context: CaseContext, before: Plan, plan: Plan): CaseContext {
  const views = stepViews(plan, context).byKey;
  const others = stepViews(before, context).all.filter(({ key, act }) => views.has(key) && views.get(key)?.act !== act);
  const steps = Object.fromEntries(others.map((view) => [view.key, { ...stepOf(context, view), votes: [] }]));
  return {
    ...withContent(context, factItems(plan, context.content)),
    ...(others.length === 0 ? {} : { steps: { ...context.steps, ...steps } }),
    route: plan.route,
  };
}

/** Effects and reasons of the input itself. Answers why steps may be gone. */
function sayInput(turn: Turn, kase: Case, input: Moving): string {
  switch (input.kind) {
    case 'act':
      actEffects(turn, kase.context, input.act, input.by);
      return input.act.act;
    case 'timer': {
      const timer = kase.context.timers[input.timer];
      if (timer === undefined) throw new Error(`a timer that is not set: ${input.timer}`);
      fireTimer(turn, input.timer, timer);
      return input.kind;
    }
    case 'plan_revised':
      note(turn, { reason: 'plan_revised', because: input.because });
      askToConfirm(turn, kase.plan);
      return input.because;
    case 'papers_checked':
    case 'papers_offered':
    case 'letter_outcome':
    case 'day_began':
      return input.kind;
  }
}

/** A paper that got worse is the curator's business at once, whenever it will be needed. */
function sayPapers(turn: Turn, reasons: readonly CaseReason[]): void {
  for (const reason of reasons) {
    if (reason.reason !== 'paper') continue;
    if (reason.to === 'expiring' || reason.to === 'expired' || reason.to === 'invalid') {
      notifyCurator(turn, 'paper_will_not_hold', reason.document);
    }
  }
}

function runCase(turn: Turn, kase: Case, input: Moving): { readonly name: string; readonly value: StateValue } {
  const context = { facts: turn.facts, plan: turn.plan, views: turn.views };
  const { name, machine } = machineOf(context);
  // A timer changes nothing that the machine looks at.
  if (input.kind === 'timer' && name === kase.shape) return { name, value: kase.value };
  const from = name === kase.shape ? kase.value : enterValue(kase.value, turn.plan);
  const { value, facts } = runMachine(machine, from, context, eventOf(kase, input));
  turn.facts = facts;
  return { name, value };
}

/** A new plan sends a case through its route again, unless it is elsewhere or signed already. */
function eventOf(kase: Case, input: Moving): MachineEvent {
  const state = caseState(kase);
  // What is still done after the end (letters) leads nowhere.
  if (state.kind === 'final') return { type: 'noted' };
  if (input.kind === 'act') return { type: input.act.act };
  if (input.kind !== 'plan_revised') return { type: 'noted' };
  const isRoute = state.kind === 'stage' || (state.kind === 'waiting' && state.state === 'signing');
  return { type: isRoute ? 'reenter' : 'noted' };
}
