// Whether a condition outside the route holds for the contract of a plan.

import { compileWhen } from '../decide/compile/compile-when.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { When } from '../domain/condition.ts';
import type { Plan } from '../domain/plan.ts';
import { planRoles } from './plan-roles.ts';

/** What unanswered facts leave open counts as holding. */
export function mayHold(bundle: Bundle, when: When, plan: Plan): boolean {
  const { context } = planRoles(bundle, plan);
  const { facts, factIndex, limits } = context.rules;
  return compileWhen(when, { facts, factIndex, limits, whens: [] }).holds(context.answers) !== 'false';
}
