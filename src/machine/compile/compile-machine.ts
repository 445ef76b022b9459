// From a shape to an XState machine: plain data, bound to the guards by name, compiled once for all cases of that shape.

import { assign, setup } from 'xstate';
import type { ActName } from '../../domain/act.ts';
import type { ResumesIn } from '../../domain/case.ts';
import type { StageId } from '../../domain/ids.ts';
import type { ActState, Leads } from '../acts/act-table.ts';
import { ACT_TABLE } from '../acts/act-table.ts';
import type { Shape, ShapeStage, ShapeStep } from '../shape/shape.ts';
import { beginRound, repeatFrom } from './begin-round.ts';
import type { MachineContext, MachineEvent } from './machine-context.ts';
import type { StageParams } from './route-guards.ts';
import { returnStage, routeGuards } from './route-guards.ts';

const bound = setup({
  types: { context: {} as MachineContext, events: {} as MachineEvent },
  guards: routeGuards,
  actions: {
    beginRound: assign({ facts: ({ context }) => beginRound(context) }),
    repeatStages: assign({
      facts: ({ context }, { stage }: StageParams) => repeatFrom(context, returnStage(context, stage) ?? stage),
    }),
  },
});

/** A machine never starts by itself: every case brings its own truth along. */
const NO_CONTEXT = {} as MachineContext;

type Config = Parameters<typeof bound.createMachine>[0];
type StateConfig = NonNullable<Config['states']>[string];
type Transitions = NonNullable<StateConfig['on']>;

export type CaseMachine = ReturnType<typeof compileMachine>;

/** The machine of a shape, without a cache. Its initial state is intake. */
export function compileMachine(shape: Shape) {
  return bound.createMachine(machineConfig(shape));
}

/** The machine's definition: plain data, as XState's own tools read it. */
export function machineConfig({ stages }: Shape): Config {
  const route = `#case.${stages[0]?.stage ?? 'signing'}`;
  return {
    id: 'case',
    context: NO_CONTEXT,
    initial: 'intake',
    on: { noted: {}, reenter: { target: route, reenter: true } },
    states: {
      intake: { on: actsIn(['intake'], route) },
      ...Object.fromEntries(
        stages.map((stage, index) => [stage.stage, stageState(stage, stages[index + 1]?.stage ?? 'signing', route)]),
      ),
      rework: { on: actsIn(['rework'], route) },
      waiting_for_client: { on: actsIn(['waiting_for_client'], route) },
      on_hold: { on: actsIn(['on_hold'], route) },
      signing: {
        initial: 'gate',
        on: actsIn(['signing_gate', 'signing'], route),
        states: {
          gate: { always: { guard: { type: 'gateOpen', params: { gate: 'signing' } }, target: 'open' } },
          // While the contract lies ready to be signed a day may pass, or 1C may answer: a paper that does not hold any more stops it.
          open: { always: { guard: 'papersUnfit', target: 'gate' } },
        },
      },
      sent: { on: actsIn(['sent'], route) },
      scanning: { on: actsIn(['scanning'], route) },
      registered: { type: 'final' },
      rejected: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  };
}

function stageState({ stage, steps }: ShapeStage, next: StageId | 'signing', route: string): StateConfig {
  const done = `#case.${next}`;
  const gate = { type: 'gateOpen', params: { gate: stage } } as const;
  const on = actsIn(['gate', 'stage'], route);
  // A stage of no steps is a gate and nothing else: parallel regions that are not there never end.
  if (steps.length === 0) return { initial: 'gate', on, states: { gate: { always: { guard: gate, target: done } } } };
  return {
    initial: 'gate',
    on,
    states: {
      gate: { always: { guard: gate, target: 'open' } },
      open: {
        type: 'parallel',
        always: [
          { guard: { type: 'rejected', params: { stage } }, target: '#case.rejected' },
          {
            guard: { type: 'returnedToStage', params: { stage } },
            target: route,
            reenter: true,
            actions: { type: 'repeatStages', params: { stage } },
          },
          { guard: { type: 'returned', params: { stage } }, target: '#case.rework', actions: 'beginRound' },
        ],
        onDone: done,
        states: Object.fromEntries(steps.map((step) => [step.step, stepState(step)])),
      },
    },
  };
}

/** Where a step that is gone through again ends up is read from the truth: met, waiting for another, or asked. */
function stepState({ key, act }: ShapeStep): StateConfig {
  const params = { step: key };
  const isTold = act === 'inform' || act === 'advise';
  return {
    initial: 'entry',
    states: {
      entry: {
        always: [
          ...(isTold ? [] : [{ guard: { type: 'stepMet', params } as const, target: 'met' }]),
          { guard: { type: 'stepDue', params } as const, target: isTold ? 'met' : 'asked' },
          { target: 'waiting' },
        ],
      },
      waiting: { always: { guard: { type: 'stepDue', params }, target: 'entry' } },
      ...(isTold
        ? {}
        : {
            asked: {
              always: [
                { guard: { type: 'stepMet', params } as const, target: 'met' },
                { guard: { type: 'outOfRounds', params } as const, target: 'arbiter' },
              ],
            },
            arbiter: { always: { guard: { type: 'stepMet', params } as const, target: 'met' } },
          }),
      met: { type: 'final' },
    },
  };
}

/** What each act that the table allows in a state does there. */
function actsIn(states: readonly ActState[], route: string): Transitions {
  const acts = (Object.keys(ACT_TABLE) as ActName[]).filter((act) =>
    ACT_TABLE[act].in.some((state) => states.includes(state)),
  );
  const isRoute = states.some((state) => state === 'gate' || state === 'signing_gate');
  return Object.fromEntries(acts.map((act) => [act, transitionOf(act, ACT_TABLE[act].leads, isRoute, route)]));
}

function transitionOf(act: ActName, leads: Leads, isRoute: boolean, route: string): Transitions[ActName] {
  switch (leads) {
    case 'stays':
      return {};
    case 'again':
      return isRoute ? { target: route, reenter: true } : {};
    case 'route':
      return { target: route };
    case 'back':
      return [...backTo(act === 'resume' ? 'heldFrom' : 'askedFrom'), { target: route }];
    default:
      return { target: `#case.${leads}` };
  }
}

const PAUSABLE: readonly Exclude<ResumesIn, 'route'>[] = ['intake', 'rework', 'waiting_for_client', 'sent', 'scanning'];

function backTo(type: 'heldFrom' | 'askedFrom') {
  return PAUSABLE.map((state) => ({ guard: { type, params: { state } }, target: `#case.${state}` }));
}
