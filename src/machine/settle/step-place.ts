// Where a step stands in the machine: what its question has to be, whatever it was.

import type { CaseState, StateValue } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { caseState } from '../case-state.ts';
import type { StepView } from '../steps/step-view.ts';

/**
 * `asked`, `arbiter`: the machine waits for it; `told`: open, and nothing waits for it; `later`: its turn has not come; `past`: the
 * machine is beyond it; `paused`: the case is elsewhere and will come back; `before`: nothing was submitted; `over`: the case has ended.
 */
export type StepPlace = 'asked' | 'arbiter' | 'told' | 'later' | 'past' | 'paused' | 'before' | 'over';

export type Position = {
  readonly state: CaseState;
  readonly value: StateValue;
  /** Index of the stage that the case is in; -1 outside the route, all stages once they are passed. */
  readonly stage: number;
};

export function positionOf(value: StateValue, plan: Plan): Position {
  const state = caseState({ value });
  return { state, value, stage: stageIndex(state, plan) };
}

function stageIndex(state: CaseState, { stages }: Plan): number {
  if (state.kind === 'stage') return stages.findIndex(({ stage }) => stage === state.stage);
  if (state.kind === 'final') return state.state === 'registered' ? stages.length : -1;
  return ['signing', 'sent', 'scanning'].includes(state.state) ? stages.length : -1;
}

export function placeOf({ state, value, stage }: Position, view: StepView): StepPlace {
  if (state.kind === 'final') return state.state === 'registered' ? 'past' : 'over';
  if (state.kind === 'waiting' && stage === -1) return state.state === 'intake' ? 'before' : 'paused';
  if (view.stageIndex !== stage) return view.stageIndex < stage ? 'past' : 'later';
  if (state.kind === 'stage' && state.at === 'gate') return 'later';
  return regionPlace(regionOf(value, view), view);
}

function regionOf(value: StateValue, { stage, step }: StepView): StateValue | undefined {
  const open = typeof value === 'string' ? undefined : value[stage];
  const regions = open === undefined || typeof open === 'string' ? undefined : open['open'];
  return regions === undefined || typeof regions === 'string' ? undefined : regions[step];
}

function regionPlace(region: StateValue | undefined, { act }: StepView): StepPlace {
  switch (region) {
    case 'asked':
    case 'arbiter':
      return region;
    case 'waiting':
      return 'later';
    case 'met':
      return act === 'advise' || act === 'inform' ? 'told' : 'past';
    default:
      throw new Error(`a step that the machine has no region for: ${JSON.stringify(region)}`);
  }
}
