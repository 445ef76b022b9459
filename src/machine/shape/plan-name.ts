// The name by which records and stored cases mention a plan, which is stored once.

import type { Plan } from '../../domain/plan.ts';
import { contentName } from './content-name.ts';

const names = new WeakMap<Plan, string>();

export function planName(plan: Plan): string {
  const known = names.get(plan);
  if (known !== undefined) return known;
  const name = contentName(plan);
  names.set(plan, name);
  return name;
}
