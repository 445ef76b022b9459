// A case as it is stored: plain data, small, without its plan, which is stored once under its name.

import type { Case } from '../../domain/case.ts';
import { CASE_VERSION } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { machineOf } from '../compile/run-machine.ts';
import { planName } from '../shape/plan-name.ts';
import { stepViews } from '../steps/step-view.ts';
import type { PackedContext } from './pack-context.ts';
import { packContext, unpackContext } from './pack-context.ts';

/** A cache of what the log says, readable by the version that wrote it. */
export type StoredCase = Omit<Case, 'plan' | 'context'> & { readonly context: PackedContext };

export function storeCase({ plan, context, ...rest }: Case): StoredCase {
  return { ...rest, context: packContext(context, plan) };
}

/** `replay_needed`: the case was stored by another version, or its machine is compiled otherwise by now: its log tells what it is. */
export type Restored = { readonly kind: 'restored'; readonly case: Case } | { readonly kind: 'replay_needed' };

/** Fails when the plan is not the one that the case names. */
export function restoreCase(stored: StoredCase, plan: Plan): Restored {
  if (planName(plan) !== stored.planName) throw new Error(`case ${stored.id} has another plan: ${stored.planName}`);
  if (stored.version !== CASE_VERSION) return { kind: 'replay_needed' };
  const context = unpackContext(stored.context, plan);
  const { name } = machineOf({ facts: context, plan, views: stepViews(plan, context) });
  return stored.shape === name ? { kind: 'restored', case: { ...stored, context, plan } } : { kind: 'replay_needed' };
}
