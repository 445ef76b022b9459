// One event through the machine of a case: restore from plain data, transition, and back to plain data.

import { createActor } from 'xstate';
import type { StateValue } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { shapeOf } from '../shape/shape.ts';
import type { CaseMachine } from './compile-machine.ts';
import { compileMachine } from './compile-machine.ts';
import type { MachineContext, MachineEvent } from './machine-context.ts';

/** A company has a few dozen shapes; each invited colleague makes one more for a while. */
const MACHINES_KEPT = 500;

const machines = new Map<string, CaseMachine>();

/** The machine of a case's shape, compiled at the first call for that shape. */
export function machineOf({ plan, views }: MachineContext): { readonly name: string; readonly machine: CaseMachine } {
  const shape = shapeOf(plan, views);
  const known = machines.get(shape.name);
  if (known !== undefined) return { name: shape.name, machine: known };
  const machine = compileMachine(shape);
  const [oldest] = machines.keys();
  if (machines.size >= MACHINES_KEPT && oldest !== undefined) machines.delete(oldest);
  machines.set(shape.name, machine);
  return { name: shape.name, machine };
}

export type Ran = Pick<MachineContext, 'facts'> & { readonly value: StateValue };

/**
 * Fails for an event that the machine does not know where it stands: XState would ignore it silently. `value` must be one of this
 * machine's: another shape's is entered by `enterValue`.
 */
export function runMachine(machine: CaseMachine, value: StateValue, context: MachineContext, event: MachineEvent): Ran {
  const before = machine.resolveState({ value, context });
  if (!isKnown(machine, value, event.type)) {
    throw new Error(`the machine does not know ${event.type} in ${JSON.stringify(value)}`);
  }
  const after = machine.transition(before, event, scopeOf(machine));
  return { value: after.value, facts: after.context.facts };
}

type Scope = Parameters<CaseMachine['transition']>[2];

const scopes = new WeakMap<CaseMachine, Scope>();

/**
 * What XState's `transition()` makes anew at every call, a tenth of a turn: an actor that is never started. Our machines neither spawn nor
 * send nor execute anything, so that one for each machine will do.
 */
function scopeOf(machine: CaseMachine): Scope {
  const known = scopes.get(machine);
  if (known !== undefined) return known;
  const self = createActor(machine);
  const scope: Scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  scopes.set(machine, scope);
  return scope;
}

function nothing(): void {
  // Nothing of a case happens in here: effects are told by `advance`.
}

function isKnown(machine: CaseMachine, value: StateValue, type: MachineEvent['type']): boolean {
  if (type === 'noted' || type === 'reenter') return true;
  const top = typeof value === 'string' ? value : Object.keys(value)[0];
  const node = top === undefined ? undefined : machine.root.states[top];
  return node?.transitions.has(type) ?? false;
}

/** A value of another shape's machine, brought into this plan's: a stage becomes the beginning of the route, to be gone through again. */
export function enterValue(value: StateValue, { stages }: Plan): StateValue {
  if (typeof value === 'string' || 'signing' in value) return value;
  const first = stages[0]?.stage;
  return first === undefined ? { signing: 'gate' } : { [first]: 'gate' };
}
