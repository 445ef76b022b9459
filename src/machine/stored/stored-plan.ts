// A plan as it is stored, once, under its name: plain JSON.

import type { Answer } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { planName } from '../shape/plan-name.ts';

export type StoredPlan = Omit<Plan, 'answers'> & { readonly answers: readonly (readonly [FactId, Answer])[] };

export function storePlan(plan: Plan): StoredPlan {
  return { ...plan, answers: [...plan.answers] };
}

/** Fails when the plan is not the one that was stored under `name`. */
export function restorePlan(stored: StoredPlan, name: string): Plan {
  const plan: Plan = { ...stored, answers: new Map(stored.answers) };
  if (planName(plan) !== name) throw new Error(`this is not plan ${name}`);
  return plan;
}
