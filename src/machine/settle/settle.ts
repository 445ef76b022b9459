// Brings a case in line with where its machine is now: compares before and after, and derives people, deadlines, timers, effects and
// reasons from the difference.

import type { Case, CaseContext, CaseState, CaseStep, StateValue, StepKey } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { caseState } from '../case-state.ts';
import { settleLetters } from '../letters/settle-letters.ts';
import { NO_STEP, stepOf } from '../steps/is-met.ts';
import type { StepView, StepViews } from '../steps/step-view.ts';
import { stepViews } from '../steps/step-view.ts';
import type { DayOfTurn } from './keep-people.ts';
import type { StepBefore } from './open-questions.ts';
import { bringQuestions } from './open-questions.ts';
import type { Saying } from './say-what-counts.ts';
import { sayWhatCounts } from './say-what-counts.ts';
import { askForPapers, checkPapers, settleGates, settlePromises } from './settle-gates.ts';
import { settleStep } from './settle-step.ts';
import { settleWaiting } from './settle-waiting.ts';
import { stateEffects } from './state-effects.ts';
import { placeOf, positionOf } from './step-place.ts';
import type { Turn } from './turn.ts';
import { bringAbout, dropStepTimers, note, notify, notifyCurator, setStep } from './turn.ts';

export type Settling = {
  readonly turn: Turn;
  /** Undefined for a case that has just begun. */
  readonly before: Case | undefined;
  readonly value: StateValue;
  readonly day: DayOfTurn;
  readonly saying: Saying;
  /** Why steps are gone, where a plan was revised. */
  readonly because: string;
};

export function settle({ turn, before, value, day, saying, because }: Settling): CaseContext {
  const position = positionOf(value, turn.plan);
  const was = before === undefined ? undefined : caseState(before);
  const { state } = position;
  let replaced: ReadonlySet<StepKey> = new Set();
  endPauses(turn, state);
  if (before !== undefined) {
    const viewsBefore = stepViews(before.plan, before.context);
    sayRevision(turn, before.context);
    sayWhatCounts(turn, before.context, viewsBefore, saying);
    if (viewsBefore !== turn.views) replaced = settleNewPlan(turn, before.context, viewsBefore, because);
  }
  settleGates(turn, before, position, day);
  for (const view of turn.views.all) {
    const known = replaced.has(view.key) ? undefined : stepBefore(before, view.key);
    settleStep({ turn, before: known, day, off: 'case_ended' }, view, placeOf(position, view));
  }
  settleWaiting(turn, was, state, day);
  const isSigning = state.kind === 'waiting' && state.state === 'signing' && state.at === 'open';
  if (isSigning && turn.facts.approved !== turn.facts.revision) {
    turn.facts = { ...turn.facts, approved: turn.facts.revision };
  }
  settlePromises(turn);
  stateEffects(turn, was, state, before?.context.rounds ?? turn.facts.rounds);
  settleLetters(turn, before?.context, state);
  if (state.kind === 'final') for (const name of Object.keys(turn.timers)) delete turn.timers[name];
  bringAbout(turn, '', { effect: 'show_card', revision: turn.facts.revision });
  return { ...turn.facts, timers: turn.timers };
}

/** The step as it was; undefined for one that the plan of then did not have. */
function stepBefore(before: Case | undefined, key: StepKey): StepBefore | undefined {
  if (before === undefined) return undefined;
  const { plan, context } = before;
  const view = stepViews(plan, context).byKey.get(key);
  return view === undefined ? undefined : { context, view, step: stepOf(context, view) };
}

/** A pause that is over is forgotten; a revision that goes back into the route is no longer the approved one. */
function endPauses(turn: Turn, state: CaseState): void {
  const { question, held, approved } = turn.facts;
  const isHeld = state.kind === 'waiting' && state.state === 'on_hold';
  const isAsked = isHeld || (state.kind === 'waiting' && state.state === 'waiting_for_client');
  if (held !== undefined && !isHeld) turn.facts = without(turn.facts, 'held');
  if (question !== undefined && !isAsked) turn.facts = without(turn.facts, 'question');
  if (approved !== undefined && state.kind === 'stage') turn.facts = without(turn.facts, 'approved');
}

function without(facts: CaseContext, name: 'held' | 'question' | 'approved'): CaseContext {
  const { [name]: _, ...rest } = facts;
  return rest;
}

function sayRevision(turn: Turn, before: CaseContext): void {
  const { revision, changes } = turn.facts;
  if (revision === before.revision) return;
  const items = changes
    .filter((change) => change.revision > before.revision)
    .flatMap((change) => Object.keys(change.before)) as (keyof CaseContext['content'])[];
  note(turn, { reason: 'revision', revision, items: [...new Set(items)] });
}

/**
 * Steps that are gone are closed and kept on file; steps that appear say so. One that asks for something else now (to approve, and
 * before to perform) is another step, and answered as such.
 */
function settleNewPlan(turn: Turn, before: CaseContext, viewsBefore: StepViews, because: string): ReadonlySet<StepKey> {
  const replaced = new Set<StepKey>();
  for (const view of viewsBefore.all) {
    const now = turn.views.byKey.get(view.key);
    if (now?.act === view.act) continue;
    closeGone(turn, before, view, because);
    if (now === undefined) continue;
    replaced.add(view.key);
    setStep(turn, view.key, NO_STEP);
  }
  for (const view of turn.views.all) {
    if (viewsBefore.byKey.has(view.key) && !replaced.has(view.key)) continue;
    const step = turn.facts.steps[view.key];
    if (step?.status === 'not_needed') setStep(turn, view.key, revived(step));
    note(turn, { reason: 'step_added', step: view.key, because: view.extra?.kind ?? because });
  }
  return replaced;
}

function closeGone(turn: Turn, before: CaseContext, view: StepView, because: string): void {
  const step = turn.facts.steps[view.key];
  note(turn, { reason: 'not_needed', step: view.key, because });
  if (step === undefined) return;
  dropStepTimers(turn, view.key);
  const { dueAt: _, undated: __, left: ___, ...rest } = step;
  const closed: CaseStep = { ...rest, status: 'not_needed', asked: [], taken: [], fired: [], because };
  bringQuestions(turn, view, { context: before, view, step: stepOf(before, view) }, closed, 'not_needed');
  setStep(turn, view.key, closed);
}

/** Its verdicts are still on file: whether they count is seen by what they cover. */
function revived(step: CaseStep): CaseStep {
  const { because: _, ...rest } = step;
  return { ...rest, status: 'waiting' };
}

/** What a plan holds back until a role has confirmed a fact: its people are told, once for each fact that is new. */
export function askToConfirm(turn: Turn, before: Plan | undefined): void {
  const { plan, world, now, outcomes } = turn;
  const known = new Set(before?.heldBack.map(({ fact }) => fact));
  const held = plan.heldBack.filter(
    ({ fact }, index) => !known.has(fact) && plan.heldBack.findIndex((one) => one.fact === fact) === index,
  );
  for (const { fact, confirmedBy } of held) {
    const people = outcomes.ask(`confirmers:${fact}`, () =>
      world
        .peopleOf({ role: confirmedBy, act: 'inform', wanted: 1, plan, now, barred: [] })
        .map(({ person }) => person),
    );
    notify(turn, 'fact_to_confirm', fact, people);
  }
}

/** Letters, folders and notices of a case that has just begun. */
export function settleStart(turn: Turn): void {
  const { papers, content } = turn.facts;
  bringAbout(turn, '', { effect: 'open_folder' });
  if (content.draft !== undefined) {
    bringAbout(turn, 'draft', { effect: 'file_document', document: 'draft', hash: content.draft, revision: 1 });
  }
  for (const { document } of turn.plan.documents) {
    const { hash, reuse } = papers[document] ?? {};
    if (hash === undefined || reuse !== undefined) continue;
    bringAbout(turn, document, { effect: 'file_document', document, hash, revision: 1 });
  }
  const unfit = turn.plan.documents.filter(({ document }) => {
    const state = papers[document]?.state ?? 'missing';
    return ['missing', 'expired', 'invalid'].includes(state) && papers[document]?.reuse !== 'offered';
  });
  askForPapers(
    turn,
    unfit.map(({ document }) => document),
  );
  const offered = turn.plan.documents.filter(({ document }) => papers[document]?.reuse === 'offered');
  for (const { document } of offered) notifyCurator(turn, 'reuse_to_confirm', document);
  checkPapers(turn, () => true);
  askToConfirm(turn, undefined);
}
