// A case as it is stored: plain data, without its plan, which is stored once under its name.

import type { Case } from '../domain/case.ts';
import { CASE_VERSION } from '../domain/case.ts';
import type { Plan } from '../domain/plan.ts';
import { machineOf } from './compile/run-machine.ts';
import { planName } from './shape/plan-name.ts';
import { stepViews } from './steps/step-view.ts';

export type StoredCase = Omit<Case, 'plan'>;

export function storeCase({ plan: _, ...stored }: Case): StoredCase {
  return stored;
}

/** `replay_needed`: the case was stored by another version, or its machine is compiled otherwise by now: its log tells what it is. */
export type Restored = { readonly kind: 'restored'; readonly case: Case } | { readonly kind: 'replay_needed' };

/** Fails when the plan is not the one that the case names. */
export function restoreCase(stored: StoredCase, plan: Plan): Restored {
  if (planName(plan) !== stored.planName) throw new Error(`case ${stored.id} has another plan: ${stored.planName}`);
  const views = stepViews(plan, stored.context);
  const { name } = machineOf({ facts: stored.context, plan, views });
  if (stored.version !== CASE_VERSION || stored.shape !== name) return { kind: 'replay_needed' };
  return { kind: 'restored', case: { ...stored, plan } };
}
