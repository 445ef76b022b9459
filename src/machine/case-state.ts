// Where a case stands, read from the value of its machine.

import type { Case, CaseState, StateValue } from '../domain/case.ts';
import type { StageId } from '../domain/ids.ts';
import type { FinalState, WaitingState } from '../domain/states.ts';
import { FINAL_STATES, WAITING_STATES } from '../domain/states.ts';
import type { ActState } from './acts/act-table.ts';

const WAITING: ReadonlySet<string> = new Set(WAITING_STATES);
const FINAL: ReadonlySet<string> = new Set(FINAL_STATES);

export function caseState({ value }: Pick<Case, 'value'>): CaseState {
  const top = topOf(value);
  if (isFinal(top)) return { kind: 'final', state: top };
  const at = isAtGate(value, top) ? 'gate' : 'open';
  return isWaiting(top) ? { kind: 'waiting', state: top, at } : { kind: 'stage', stage: top as StageId, at };
}

/** What the state is called where states and stages stand side by side: in a funnel, in a test. */
export function stateName(state: CaseState): StageId | WaitingState | FinalState {
  return state.kind === 'stage' ? state.stage : state.state;
}

export function actStateOf(state: CaseState): ActState {
  if (state.kind === 'final') return state.state;
  if (state.kind === 'stage') return state.at === 'gate' ? 'gate' : 'stage';
  return state.state === 'signing' && state.at === 'gate' ? 'signing_gate' : state.state;
}

export function isSameState(a: CaseState, b: CaseState): boolean {
  return stateName(a) === stateName(b) && ('at' in a ? a.at : '') === ('at' in b ? b.at : '');
}

function topOf(value: StateValue): string {
  const top = typeof value === 'string' ? value : Object.keys(value)[0];
  if (top === undefined) throw new Error('a case without a state');
  return top;
}

function isAtGate(value: StateValue, top: string): boolean {
  return typeof value !== 'string' && value[top] === 'gate';
}

function isWaiting(name: string): name is WaitingState {
  return WAITING.has(name);
}

function isFinal(name: string): name is FinalState {
  return FINAL.has(name);
}
