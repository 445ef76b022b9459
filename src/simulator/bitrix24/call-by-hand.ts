// What a person does in the browser runs through the same code as the methods, and costs no budget of any webhook.
import { methods } from './methods/methods.ts';
import type { PortalCore } from './portal-core.ts';
import type { Call } from './protocol/method.ts';
import type { Values } from './protocol/read-value.ts';

/** A call in the name of a person (0: a robot), as of now. */
export function callByHand(core: PortalCore, userId: number, params: Values = {}): Call {
  const { state, settings, emit } = core;
  return { state, settings, now: core.now(), userId, origin: '', params, files: new Map(), emit };
}

/** Runs what a method runs and gives its `result`; refusals are thrown as `MethodError`. */
export function runByHand(core: PortalCore, userId: number, method: string, params: Values): unknown {
  core.settle();
  const run = methods(method);
  if (run === undefined) throw new Error(`no method ${method}`);
  return run(callByHand(core, userId, params)).result;
}
