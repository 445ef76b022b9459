// One turn of a case by each contender: restored from text, advanced, and back to text.

import { transition } from 'xstate';
import type { Act } from '../../src/domain/act.ts';
import type { CaseContext } from '../../src/domain/case.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { advance } from '../../src/machine/advance.ts';
import { machineOf } from '../../src/machine/compile/run-machine.ts';
import type { StepViews } from '../../src/machine/steps/step-view.ts';
import { stepViews } from '../../src/machine/steps/step-view.ts';
import { packContext, unpackContext } from '../../src/machine/stored/pack-context.ts';
import type { StoredCase } from '../../src/machine/stored/stored-case.ts';
import { restoreCase, storeCase } from '../../src/machine/stored/stored-case.ts';
import type { Turn } from './recorded-life.ts';

/** Everything: the table of acts, people, deadlines, timers, effects, reasons; the case as text. */
export function vizirTurn({ stored, plan, input, now, world }: Turn): string {
  const parsed: StoredCase = JSON.parse(stored);
  const restored = restoreCase(parsed, plan);
  if (restored.kind !== 'restored') throw new Error('the case is not of this version');
  const advanced = advance(restored.case, input, now, world);
  if (advanced.kind !== 'advanced') throw new Error('a turn of the life is refused');
  return JSON.stringify(storeCase(advanced.case));
}

/** As before, with the record that goes to the log as text too. */
export function vizirTurnWithRecord(turn: Turn): number {
  const parsed: StoredCase = JSON.parse(turn.stored);
  const restored = restoreCase(parsed, turn.plan);
  if (restored.kind !== 'restored') throw new Error('the case is not of this version');
  const advanced = advance(restored.case, turn.input, turn.now, turn.world);
  if (advanced.kind !== 'advanced') throw new Error('a turn of the life is refused');
  return JSON.stringify(storeCase(advanced.case)).length + JSON.stringify(advanced.record).length;
}

/**
 * The same machine and a context as large, in which the act is applied already; restored and stored as Vizir does it. Nobody is asked,
 * nothing is timed or explained.
 */
export function bareTurn(turn: Turn): string {
  const { value, context } = bareTransition(turn).next;
  return JSON.stringify({ value, context: packContext(context.facts, turn.plan) });
}

/** The same with XState's own form of a stored snapshot; its walk through the context is spared plan and steps, which are not stored. */
export function bareTurnPersisted(turn: Turn): string {
  const { machine, next } = bareTransition(turn);
  const context = { ...next.context, plan: NO_PLAN, views: NO_VIEWS };
  return JSON.stringify(machine.getPersistedSnapshot({ ...next, context }));
}

function bareTransition({ applied, plan, value, event }: Turn) {
  const facts: CaseContext = unpackContext(JSON.parse(applied), plan);
  const context = { facts, plan, views: stepViews(plan, facts) };
  const { machine } = machineOf(context);
  const [next] = transition(machine, machine.resolveState({ value, context }), event);
  return { machine, next };
}

const NO_PLAN = {} as Plan;
const NO_VIEWS: StepViews = { all: [], byKey: new Map(), byStage: new Map() };

/** What a few lines by hand come to that know this one route by heart: no people, no time, no reasons, no other routes. */
export function reducerTurn({ stored, act, by }: Turn): string {
  const kase: { value: unknown; context: { revision: number; reducer?: ReducerState } } = JSON.parse(stored);
  const before = kase.context.reducer ?? { state: 'intake', votes: {}, revision: 1 };
  kase.context.reducer = reduce(before, act, by);
  return JSON.stringify(kase);
}

type ReducerState = {
  readonly state: string;
  readonly votes: Readonly<Record<string, string>>;
  readonly revision: number;
};

function reduce(state: ReducerState, act: Act, by: string): ReducerState {
  switch (act.act) {
    case 'submit':
    case 'resubmit':
      return { ...state, state: 'review' };
    case 'approve': {
      const votes = { ...state.votes, [act.step]: by };
      if ('approval/director' in votes) return { ...state, votes, state: 'signing' };
      const isReviewed = 'review/legal' in votes && 'review/finance' in votes;
      return { ...state, votes, state: isReviewed ? 'approval' : 'review' };
    }
    case 'return':
      return { ...state, state: 'rework' };
    case 'replace_draft':
      return { ...state, revision: state.revision + 1, votes: {} };
    case 'sign':
      return { ...state, state: 'sent' };
    case 'countersign':
      return { ...state, state: 'scanning' };
    case 'register':
      return { ...state, state: 'registered' };
    default:
      return state;
  }
}
